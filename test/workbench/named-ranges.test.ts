import { describe, expect, it } from 'vitest';
import type { Workbench } from '../../workbench/session';
import { open, run, tab } from './fixture';

const book = 'var book = SpreadsheetApp.getActive();';

function named(): Workbench {
  const workbench = open({ workbook: [tab('Sheet1', [[1, 2]]), tab('Two words', [[3, 4]])] });
  run(
    workbench,
    `${book} book.setNamedRange('My_plan', sheet.getRange('B2:C4'));
     book.setNamedRange('Other', book.getSheetByName('Two words').getRange('A1:B1'));`,
  );
  return workbench;
}

/** Name and place of each named range. */
function places(workbench: Workbench): unknown {
  return run(
    workbench,
    `return SpreadsheetApp.getActive().getNamedRanges().map(function (n) {
       return n.getName() + ' ' + n.getRange().getSheet().getName() + '!' + n.getRange().getA1Notation(); })`,
  );
}

function changeRows(workbench: Workbench, command: 'add' | 'remove', rows: readonly number[]): void {
  const sheetId = workbench.model.getters.getSheetIds()[0] ?? '';
  const at = { sheetId, sheetName: 'Sheet1', dimension: 'ROW' as const };
  if (command === 'remove') workbench.model.dispatch('REMOVE_COLUMNS_ROWS', { ...at, elements: [...rows] });
  else
    for (const base of rows)
      workbench.model.dispatch('ADD_COLUMNS_ROWS', { ...at, position: 'before', base, quantity: 1 });
}

describe('named ranges', () => {
  it('are set, listed by spreadsheet and by sheet, found, and used in formulas', () => {
    const workbench = named();
    expect(places(workbench)).toEqual(['My_plan Sheet1!B2:C4', 'Other Two words!A1:B1']);
    expect(run(workbench, 'return sheet.getNamedRanges().map(function (n) { return n.getName(); })')).toEqual([
      'My_plan',
    ]);
    expect(run(workbench, `${book} return book.getRangeByName('other').getValues()`)).toEqual([[3, 4]]);
    expect(run(workbench, `${book} return book.getRangeByName('Nobody')`)).toBeNull();
    workbench.setCell('Sheet1', 'E1', '=SUM(Other)');
    expect(workbench.cell('Sheet1', 'E1').value).toBe(7);
  });

  it('move when their name is set again, and change name and range', () => {
    const workbench = named();
    run(workbench, `${book} book.setNamedRange('my_plan', sheet.getRange('D1'))`);
    expect(places(workbench)).toEqual(['My_plan Sheet1!D1', 'Other Two words!A1:B1']);
    run(workbench, `${book} book.getNamedRanges()[0].setName('Renamed').setRange(sheet.getRange('A5:A6'))`);
    expect(places(workbench)).toEqual(['Renamed Sheet1!A5:A6', 'Other Two words!A1:B1']);
    expect(() => run(workbench, `${book} book.getNamedRanges()[0].setName('OTHER')`)).toThrow('already exists');
  });

  it('are removed, each way', () => {
    const workbench = named();
    run(workbench, `${book} book.removeNamedRange('My_plan'); book.getNamedRanges()[0].remove()`);
    expect(places(workbench)).toEqual([]);
    expect(() => run(workbench, `${book} book.removeNamedRange('My_plan')`)).toThrow('No named range');
  });

  it.each(['Ærlig_plan_2', '_x', 'ABCD1', 'Truly', 'plan_A1'])('may be called %s', (name) => {
    const workbench = open();
    run(workbench, `${book} book.setNamedRange('${name}', sheet.getRange('A1'))`);
    expect(places(workbench)).toEqual([`${name} Sheet1!A1`]);
  });

  it.each([
    '',
    '1st',
    'a b',
    'a.b',
    'a-b',
    'A1',
    'abc12',
    'R1C1',
    'r2',
    'RC',
    'c',
    'TRUE_story',
    'false',
    'x'.repeat(251),
  ])('may not be called "%s"', (name) => {
    const workbench = open();
    expect(() => run(workbench, `${book} book.setNamedRange('${name}', sheet.getRange('A1'))`)).toThrow(
      'Invalid argument',
    );
    expect(places(workbench)).toEqual([]);
  });

  it('are of a range and nothing else', () => {
    expect(() => run(open(), `${book} book.setNamedRange('Plan', 'A1')`)).toThrow('a Range is needed');
    expect(() => run(open(), `${book} book.setNamedRange('Plan', sheet)`)).toThrow('a Range is needed');
  });

  it('follow their cells, grow with rows inserted within, and keep to a renamed sheet', () => {
    const workbench = named();
    changeRows(workbench, 'add', [0, 3]);
    run(workbench, "sheet.setName('Renamed')");
    expect(places(workbench)).toEqual(['My_plan Renamed!B3:C6', 'Other Two words!A1:B1']);
    run(workbench, "sheet.setName('Sheet1')");
    changeRows(workbench, 'remove', [0, 3]);
    expect(places(workbench)).toEqual(['My_plan Sheet1!B2:C4', 'Other Two words!A1:B1']);
  });

  it('go with all of their cells and with their sheet', () => {
    const workbench = named();
    changeRows(workbench, 'remove', [1, 2, 3]);
    expect(places(workbench)).toEqual(['Other Two words!A1:B1']);
    run(workbench, `${book} book.deleteSheet(book.getSheetByName('Two words'))`);
    expect(places(workbench)).toEqual([]);
    expect(run(workbench, `${book} return book.getRangeByName('Other')`)).toBeNull();
  });

  it('can be undone, and are saved with the workbook', () => {
    const workbench = named();
    const saved = JSON.parse(JSON.stringify(workbench.save()));
    expect(places(open({ workbook: saved }))).toEqual(['My_plan Sheet1!B2:C4', 'Other Two words!A1:B1']);
    expect(places(open({ workbook: saved, userLocale: 'nb' }))).toEqual(places(workbench));
    workbench.model.dispatch('REQUEST_UNDO');
    expect(places(workbench)).toEqual(['My_plan Sheet1!B2:C4']);
  });

  it('count as a service call when they are changed or told their name', () => {
    const workbench = open();
    run(workbench, `${book} book.setNamedRange('Plan', sheet.getRange('A1')); book.getNamedRanges()[0].getRange()`);
    expect(workbench.calls.names).toEqual(['Spreadsheet.setNamedRange']);
    workbench.calls.failAt(1);
    expect(() => run(workbench, `${book} book.removeNamedRange('Plan')`)).toThrow('Service Spreadsheets failed');
    expect(places(workbench)).toEqual(['Plan Sheet1!A1']);
  });
});
