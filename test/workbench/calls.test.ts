import { describe, expect, it } from 'vitest';
import { open, run } from './fixture';

describe('service calls', () => {
  it('counts what reads or changes the document, a store or a lock, and nothing else', () => {
    const workbench = open();
    workbench.open('NONE');
    expect(workbench.calls.names).toEqual([]);
    run(
      workbench,
      `var lock = LockService.getDocumentLock();
       lock.waitLock(1000);
       var range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getRange(1, 1, 2, 2).offset(0, 0);
       range.getNumRows();
       range.setValues([[1, 2], [3, 4]]).setFontWeight('bold');
       sheet.getRange('A1').getValue();
       PropertiesService.getDocumentProperties().setProperty('key', 'value');
       lock.releaseLock();
       HtmlService.createHtmlOutput('x').setTitle('y');`,
    );
    expect(workbench.calls.names).toEqual([
      'Lock.waitLock',
      'Range.setValues',
      'Range.setFontWeight',
      'Range.getValue',
      'Properties.setProperty',
      'Lock.releaseLock',
    ]);
    workbench.calls.reset();
    expect(workbench.calls.names).toEqual([]);
  });

  it('makes the n-th call from now on fail, before it does anything', () => {
    const workbench = open();
    run(workbench, "sheet.getRange('A1').getValue()");
    workbench.calls.failAt(2);
    const source =
      "sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2); sheet.getRange('A3').setValue(3)";
    expect(() => run(workbench, source)).toThrow('Service Spreadsheets failed while accessing document');
    expect(workbench.values('Sheet1', 'A1:A3')).toEqual([[1], [''], ['']]);
    run(workbench, source);
    expect(workbench.values('Sheet1', 'A1:A3')).toEqual([[1], [2], [3]]);
  });
});

describe('what is not emulated', () => {
  it.each([
    ["sheet.getRange('A1').mergeVertically()", 'not emulated: Range.mergeVertically'],
    ['sheet.protect()', 'not emulated: Sheet.protect'],
    ['SpreadsheetApp.openById("x")', 'not emulated: SpreadsheetApp.openById'],
    ['PropertiesService.getUserProperties()', 'not emulated: PropertiesService.getUserProperties'],
    ["sheet.getRange('A1').setBackground('red')", 'not emulated: the color red'],
    ["sheet.getRange('A1').setNumberFormat('0.0x')", 'not emulated: the number format 0.0x'],
    ["SpreadsheetApp.getActive().insertSheet('a/b')", 'not emulated: a sheet name'],
    ['UrlFetchApp.fetch("x")', 'UrlFetchApp is not defined'],
  ])('%s', (source, said) => {
    expect(() => run(open(), source)).toThrow(said);
  });

  it('can be looked at and awaited all the same', async () => {
    const workbench = open();
    const range = run(workbench, "return sheet.getRange('A1')");
    expect(await range).toBe(range);
    expect(String(range)).toBe('Range');
  });
});

describe('permissions', () => {
  it('allows onOpen in NONE its locale and its menu, and nothing else', () => {
    const workbench = open();
    workbench.open('NONE');
    expect(workbench.menus.map((menu) => menu.caption)).toEqual(['Creator Paysheet']);
    for (const source of [
      'SpreadsheetApp.getActiveSpreadsheet()',
      'PropertiesService.getDocumentProperties().getKeys()',
    ]) {
      const forbidden = open({ code: `function onOpen() { ${source}; }` });
      expect(() => forbidden.open('NONE')).toThrow('You do not have permission to call');
      expect(() => forbidden.open('LIMITED')).not.toThrow();
    }
  });

  it('finds a service call at the top level of the script', () => {
    expect(() => open({ code: 'SpreadsheetApp.getActiveSheet();' })).toThrow('You do not have permission');
  });

  it('lets a custom function read, but neither write nor use the user interface', () => {
    const workbench = open();
    workbench.setCell('Sheet1', 'A1', '7');
    for (const [cell, name] of [
      ['B1', 'READ_FROM_CELL'],
      ['B2', 'WRITE_FROM_CELL'],
      ['B3', 'UI_FROM_CELL'],
    ]) {
      workbench.setCell('Sheet1', cell ?? '', `=${name}()`);
    }
    expect(workbench.cell('Sheet1', 'B1').value).toBe(7);
    expect(workbench.cell('Sheet1', 'B2').message).toBe('You do not have permission to call setValue.');
    expect(workbench.cell('Sheet1', 'B3').message).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(workbench.cell('Sheet1', 'A1').value).toBe(7);
  });

  it('calculates in that mode even while the script itself may do everything', () => {
    const workbench = open();
    run(workbench, "sheet.getRange('B1').setFormula('=WRITE_FROM_CELL()')");
    expect(workbench.cell('Sheet1', 'B1').value).toBe('#ERROR!');
    expect(run(workbench, "sheet.getRange('A1').setValue(2); return sheet.getRange('A1').getValue()")).toBe(2);
  });
});

describe('google.script.run', () => {
  it('carries JSON both ways, as copies', () => {
    const workbench = open();
    const given = { list: [1, 'a', null, true], nested: { deep: { deeper: 1 } } };
    const reply = workbench.run('echo', given);
    expect(reply).toEqual({ ok: true, value: given });
    expect(reply.ok && reply.value).not.toBe(given);
    expect(workbench.run('echo')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['a Date in an argument', 'echo', [new Date()], 'cannot carry a Date: argument 1'],
    ['a Date in a result', 'now', [], 'cannot carry a Date: the result.at'],
    ['a function', 'echo', [{ f: () => 1 }], 'cannot carry function: argument 1.f'],
    ['NaN', 'echo', [[1, Number.NaN]], 'cannot carry NaN: argument 1[1]'],
    ['a private function', 'hidden_', [], 'Script function not found: hidden_'],
    ['what is no function', 'Kit', [], 'Script function not found: Kit'],
    ['an error of the script', 'DOUBLE', ['x'], 'value must be a number, but here is "x".'],
  ])('refuses %s', (_what, name, args, said) => {
    const reply = open().run(name, ...args);
    expect(reply.ok).toBe(false);
    expect(!reply.ok && reply.message).toContain(said);
  });

  it('shows the sidebar that the script opens', () => {
    const workbench = open();
    expect(workbench.run('openSidebar')).toEqual({ ok: true, value: null });
    expect(workbench.sidebar).toEqual({ title: 'Panel', html: '<p>panel</p>' });
  });

  it('shows the modeless dialog that the script opens, beside the sidebar', () => {
    const workbench = open();
    workbench.run('openSidebar');
    run(
      workbench,
      `var page = HtmlService.createHtmlOutput('<p>plans</p>').setTitle('not this').setWidth(900).setHeight(600);
       SpreadsheetApp.getUi().showModelessDialog(page, 'Plans')`,
    );
    expect(workbench.dialog).toEqual({ title: 'Plans', html: '<p>plans</p>', width: 900, height: 600 });
    expect(workbench.sidebar?.title).toBe('Panel');
    run(
      workbench,
      "SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x').setWidth(null), 'Other')",
    );
    expect(workbench.dialog).toEqual({ title: 'Other', html: 'x', width: 600, height: 400 });
    expect(workbench.calls.names).toEqual([]);
    for (const source of [
      "HtmlService.createHtmlOutput('x').setWidth('wide')",
      "SpreadsheetApp.getUi().showModelessDialog('x', 'y')",
    ]) {
      expect(() => run(workbench, source)).toThrow();
    }
  });
});
