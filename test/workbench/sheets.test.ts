import { describe, expect, it } from 'vitest';
import { open, run, tab } from './fixture';

describe('setValues', () => {
  it('reads texts as if they were typed', () => {
    const workbench = open();
    run(
      workbench,
      `sheet.getRange(1, 1, 1, 8).setValues([['=1+1', "'=1+1", '12', '10%', 'TRUE', '', 'plain', new Date(2026, 0, 5)]])`,
    );
    expect(workbench.values('Sheet1', 'A1:H1')).toEqual([
      [2, '=1+1', 12, 0.1, true, '', 'plain', new Date(2026, 0, 5)],
    ]);
    workbench.setCell('Sheet1', 'B9', '=B1');
    expect(workbench.cell('Sheet1', 'B9').value).toBe('=1+1');
  });

  it('takes +, - at the beginning for a formula, which is why an import must guard them', () => {
    const workbench = open();
    run(workbench, `sheet.getRange('A1:A2').setValues([['-note'], ['+2']])`);
    expect(workbench.values('Sheet1', 'A1:A2')).toEqual([['#ERROR!'], [2]]);
  });

  it.each([
    ['rows', '[[1]]', 'The data has 1 but the range has 2.'],
    ['columns', '[[1], [2]]', 'The data has 1 but the range has 2.'],
    ['ragged', '[[1, 2], [3]]', 'The data has 1 but the range has 2.'],
  ])('refuses a wrong number of %s', (_what, values, said) => {
    const workbench = open();
    expect(() => run(workbench, `sheet.getRange('A1:B2').setValues(${values})`)).toThrow(said);
    expect(workbench.values('Sheet1', 'A1:B2').flat()).toEqual(['', '', '', '']);
  });

  it('writes nothing where one value cannot be written', () => {
    const workbench = open();
    expect(() => run(workbench, `sheet.getRange('A1:A2').setValues([[1], [NaN]])`)).toThrow('NaN');
    expect(workbench.cell('Sheet1', 'A1').value).toBe('');
  });

  it('calculates the sheet once, however many cells it writes', () => {
    const workbench = open({ workbook: [tab('Sheet1', [[{ formula: '=DOUBLE(B1:B500)' }]])] });
    const before = workbench.logged.length;
    run(
      workbench,
      'var rows = []; for (var i = 0; i < 500; i++) rows.push([i]); sheet.getRange(1, 2, 500, 1).setValues(rows)',
    );
    expect(workbench.logged.length - before).toBe(1);
    expect(workbench.cell('Sheet1', 'A500').value).toBe(998);
  });

  it('is one step to undo', () => {
    const workbench = open();
    run(workbench, `sheet.getRange('A1:A2').setValues([[1], [2]])`);
    workbench.model.dispatch('REQUEST_UNDO');
    expect(workbench.values('Sheet1', 'A1:A2')).toEqual([[''], ['']]);
  });
});

describe('ranges', () => {
  it.each([
    ["sheet.getRange('B2')", 'B2'],
    ["sheet.getRange('B2:C3')", 'B2:C3'],
    ["sheet.getRange('B:B')", 'B1:B1000'],
    ["sheet.getRange('B2:B')", 'B2:B1000'],
    ['sheet.getRange(2, 3)', 'C2'],
    ['sheet.getRange(2, 3, 4)', 'C2:C5'],
    ['sheet.getRange(2, 3, 4, 2)', 'C2:D5'],
    ["sheet.getRange('B2:C3').offset(1, 1)", 'C3:D4'],
    ["sheet.getRange('B2:C3').offset(0, 0, 1)", 'B2:C2'],
    ["sheet.getRange('B2:C3').getCell(2, 1)", 'B3'],
  ])('%s', (expression, a1) => {
    expect(run(open(), `return ${expression}.getA1Notation()`)).toBe(a1);
  });

  it.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'outside the dimensions of the sheet'],
    ['sheet.getRange(1, 27)', 'outside the dimensions of the sheet'],
    ["sheet.getRange('nonsense!!')", 'Range not found'],
    ["sheet.getRange('A1:B2').getCell(3, 1)", 'Cell reference out of range'],
  ])('%s throws', (expression, said) => {
    expect(() => run(open(), expression)).toThrow(said);
  });

  it('finds the extent of what is written', () => {
    const workbench = open();
    expect(run(workbench, 'return [sheet.getLastRow(), sheet.getLastColumn()]')).toEqual([0, 0]);
    run(workbench, "sheet.getRange('C4').setValue('x')");
    expect(run(workbench, 'return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()]')).toEqual([4, 'A1:C4']);
  });

  it('gives the text behind what the engine takes for a link', () => {
    const workbench = open();
    run(workbench, "sheet.getRange('A1').setValue('[label](javascript:alert(1))')");
    expect(workbench.cell('Sheet1', 'A1').value).toBe('[label](javascript:alert(1))');
  });
});

describe('sheets', () => {
  it('inserts, finds, renames, freezes, resizes and deletes', () => {
    const workbench = open();
    run(workbench, "SpreadsheetApp.getActive().insertSheet('New').setFrozenRows(2)");
    const state = `var s = SpreadsheetApp.getActive().getSheetByName('New');
      return [s.getIndex(), s.getFrozenRows(), s.getMaxRows(), SpreadsheetApp.getActiveSheet().getName()]`;
    expect(run(workbench, state)).toEqual([2, 2, 1000, 'New']);
    run(workbench, "sheet.setName('Other').setColumnWidths(1, 2, 200)");
    expect(run(workbench, 'return [sheet.getName(), sheet.getColumnWidth(2), sheet.getColumnWidth(3)]')).toEqual([
      'Other',
      200,
      96,
    ]);
    run(workbench, 'SpreadsheetApp.getActive().deleteSheet(sheet)');
    expect(run(workbench, 'return SpreadsheetApp.getActive().getSheets().length')).toBe(1);
    expect(run(workbench, "return SpreadsheetApp.getActive().getSheetByName('Other')")).toBeNull();
  });

  it('refuses a name that is taken and to delete the last sheet', () => {
    const workbench = open();
    expect(() => run(workbench, "SpreadsheetApp.getActive().insertSheet('Sheet1')")).toThrow(
      'A sheet with the name "Sheet1" already exists.',
    );
    expect(() => run(workbench, 'SpreadsheetApp.getActive().deleteSheet(sheet)')).toThrow(
      "can't remove all the sheets",
    );
  });

  it('keeps a text a text in a template, whatever it looks like', () => {
    const texts = ['=1+1', "'quoted", '12', 'TRUE', '1/5/2026', '10%', '+1', '-x', '1,5'];
    for (const userLocale of ['en', 'nb']) {
      const workbench = open({ userLocale, workbook: [tab('Sheet1', [texts])] });
      expect(workbench.values('Sheet1', 'A1:I1')).toEqual([texts]);
    }
  });

  it('shows looks as they are set', () => {
    const looks = [
      { range: 'A1:B1', bold: true as const },
      { range: 'A1:B1', format: '0.0%' },
    ];
    const workbench = open({ workbook: [tab('Sheet1', [[0.123, 2]], { looks, frozenRows: 1, columnWidths: [150] })] });
    expect(workbench.cell('Sheet1', 'A1').text).toBe('12.3%');
    expect(run(workbench, 'return [sheet.getFrozenRows(), sheet.getColumnWidth(1)]')).toEqual([1, 150]);
    run(workbench, "sheet.getRangeList(['A1', 'B1']).setNumberFormat('#,##0.00')");
    expect(run(workbench, "return sheet.getRange('A1:B1').getDisplayValues()")).toEqual([['0.12', '2.00']]);
  });
});

it('lets notes move with their cells, be undone and be saved', () => {
  const workbench = open();
  run(workbench, "sheet.getRange('B2').setNote('source')");
  const sheetId = workbench.model.getters.getActiveSheetId();
  workbench.model.dispatch('ADD_COLUMNS_ROWS', {
    sheetId,
    sheetName: 'Sheet1',
    dimension: 'ROW',
    position: 'before',
    base: 0,
    quantity: 1,
  });
  const notes = "return sheet.getRange('B1:B4').getNotes()";
  expect(run(workbench, notes)).toEqual([[''], [''], ['source'], ['']]);
  expect(workbench.save().notes).toEqual([{ cell: 'Sheet1!B3', text: 'source' }]);
  expect(run(open({ workbook: workbench.save() }), notes)).toEqual([[''], [''], ['source'], ['']]);
  workbench.model.dispatch('REQUEST_UNDO');
  workbench.model.dispatch('REQUEST_UNDO');
  expect(run(workbench, notes)).toEqual([[''], [''], [''], ['']]);
});
