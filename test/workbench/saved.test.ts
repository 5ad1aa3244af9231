import { describe, expect, it } from 'vitest';
import { readSaved } from '../../workbench/saved';
import type { Workbench } from '../../workbench/session';
import { open, run, tab } from './fixture';

function filled(): Workbench {
  const workbench = open({
    workbook: [
      tab('Sheet1', [['=text', 1.5, { formula: '=DOUBLE(B1)' }, true]], { frozenRows: 1, columnWidths: [77] }),
    ],
  });
  run(
    workbench,
    `sheet.getRange('B1').setNumberFormat('0.00').setNote('where from');
     sheet.getRange('A2').setValue(new Date(2026, 0, 5));
     PropertiesService.getDocumentProperties().setProperty('key', 'value');
     SpreadsheetApp.getActive().insertSheet('Æ, ø & å').getRange('A1').setValue('[a](b)');`,
  );
  return workbench;
}

describe('a saved workbook', () => {
  it('comes back whole, through text', () => {
    const before = filled();
    const text = JSON.stringify(before.save());
    const reading = readSaved(text);
    if (!reading.ok) throw new Error(reading.problem);
    const after = open({ workbook: reading.saved });
    expect(after.values('Sheet1', 'A1:D2')).toEqual(before.values('Sheet1', 'A1:D2'));
    expect(after.values('Sheet1', 'A1:D1')).toEqual([['=text', 1.5, 3, true]]);
    expect(after.cell('Æ, ø & å', 'A1').value).toBe('[a](b)');
    expect(after.cell('Sheet1', 'B1').text).toBe('1.50');
    expect(after.properties).toEqual(new Map([['key', 'value']]));
    const { workbook, ...rest } = after.save();
    const { workbook: first, ...others } = before.save();
    expect(rest).toEqual(others);
    expect({ ...workbook, revisionId: '' }).toEqual({ ...first, revisionId: '' });
  });

  it('turns dates and decimals over when it is opened in the other language', () => {
    const workbench = open({ workbook: filled().save(), userLocale: 'nb' });
    expect(workbench.cell('Sheet1', 'A2').text).toBe('05.01.2026');
    expect(workbench.cell('Sheet1', 'B1').text).toBe('1,50');
    const back = open({ workbook: workbench.save() });
    expect(back.cell('Sheet1', 'A2').text).toBe('1/5/2026');
    workbench.model.dispatch('REQUEST_UNDO');
    expect(workbench.cell('Sheet1', 'B1').text).toBe('1,50');
  });
});

describe('a workbook that cannot be read', () => {
  const whole = JSON.parse(JSON.stringify(filled().save()));
  it.each([
    ['an empty file', '', 'not-json'],
    ['a cut file', JSON.stringify(whole).slice(0, -20), 'not-json'],
    ['another kind of file', '{"a":1}', 'not-a-workbook'],
    ['no sheets', JSON.stringify({ ...whole, workbook: { ...whole.workbook, sheets: [] } }), 'not-a-workbook'],
    ['a sheet that is none', JSON.stringify({ ...whole, workbook: { sheets: [null] } }), 'not-a-workbook'],
    ['notes that are none', JSON.stringify({ ...whole, notes: [1] }), 'not-a-workbook'],
    ['properties that are none', JSON.stringify({ ...whole, properties: { a: 1 } }), 'not-a-workbook'],
    ['a newer version', JSON.stringify({ ...whole, version: 2 }), 'newer-version'],
  ])('%s', (_what, text, problem) => {
    expect(readSaved(text)).toEqual({ ok: false, problem });
  });

  it('throws when it is opened, where only the engine can tell', () => {
    const broken = {
      ...whole,
      workbook: { ...whole.workbook, sheets: [{ id: 'a', name: 'A', cells: { nonsense: 5 } }] },
    };
    const reading = readSaved(JSON.stringify(broken));
    if (!reading.ok) throw new Error(reading.problem);
    expect(() => open({ workbook: reading.saved })).toThrow();
  });
});
