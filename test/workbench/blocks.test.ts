import { describe, expect, it } from 'vitest';
import type { Workbench } from '../../workbench/session';
import { open, run, tab } from './fixture';

const rule = (values: string) => `SpreadsheetApp.newDataValidation().requireValueInList(${values}).build()`;

/** Lists that cells of a range are held to; `null` without one. */
function lists(workbench: Workbench, range: string): unknown {
  return run(
    workbench,
    `return sheet.getRange('${range}').getDataValidations().map(function (row) {
       return row.map(function (one) { return one && one.getCriteriaValues()[0].join(); }); })`,
  );
}

describe('setters for each cell of a block', () => {
  it('set lists, and clear them where a cell is given none', () => {
    const workbench = open();
    run(
      workbench,
      `var a = ${rule("['x', 'y']")}, b = ${rule("['z']")};
       sheet.getRange('A1:B3').setDataValidations([[a, b], [a, null], [null, a]]);`,
    );
    expect(lists(workbench, 'A1:B3')).toEqual([
      ['x,y', 'z'],
      ['x,y', null],
      [null, 'x,y'],
    ]);
    run(workbench, "sheet.getRange('A2:B3').setDataValidations([[null, null], [null, null]])");
    expect(lists(workbench, 'A1:B3')).toEqual([
      ['x,y', 'z'],
      [null, null],
      [null, null],
    ]);
    expect(workbench.calls.names.filter((name) => name === 'Range.setDataValidations').length).toBe(2);
  });

  it('refuse what is no list, before any is set, and rows that do not fit', () => {
    const workbench = open();
    const set = (rows: string) => () => run(workbench, `sheet.getRange('A1:A2').setDataValidations(${rows})`);
    expect(set(`[[${rule("['x']")}], ['x']]`)).toThrow('a DataValidation is needed');
    expect(set('[[null]]')).toThrow('The number of rows');
    expect(lists(workbench, 'A1:A2')).toEqual([[null], [null]]);
  });

  it('give every cell its own color and format, in runs or not', () => {
    const workbench = open();
    run(
      workbench,
      `sheet.getRange('A1:B3').setBackgrounds([['#000001', '#000002'], ['#000001', '#000001'], ['#000003', null]]);
       sheet.getRange('A1:A3').setNumberFormats([['0.0%'], ['0.0%'], ['#,##0']]);`,
    );
    const { getters } = workbench.model;
    const fill = (col: number, row: number) =>
      getters.getCellStyle({ sheetId: getters.getActiveSheetId(), col, row }).fillColor || null;
    expect([0, 1, 2].map((row) => [fill(0, row), fill(1, row)])).toEqual([
      ['#000001', '#000002'],
      ['#000001', '#000001'],
      ['#000003', null],
    ]);
    expect(run(workbench, "return sheet.getRange('A1:A3').getNumberFormats()")).toEqual([
      ['0.0%'],
      ['0.0%'],
      ['#,##0'],
    ]);
  });
});

describe('the lines between cells', () => {
  it('are hidden and shown, and saved so', () => {
    const workbench = open();
    const hidden = 'return sheet.hasHiddenGridlines()';
    expect(run(workbench, hidden)).toBe(false);
    run(workbench, 'sheet.setHiddenGridlines(true)');
    expect(run(workbench, hidden)).toBe(true);
    expect(run(open({ workbook: JSON.parse(JSON.stringify(workbench.save())) }), hidden)).toBe(true);
    run(workbench, 'sheet.setHiddenGridlines(false)');
    expect(run(workbench, hidden)).toBe(false);
  });
});

describe('a sheet as data', () => {
  it('comes with its notes, names, lists, colors, hidden columns and open ranges', () => {
    const workbench = open({
      workbook: [
        tab('Two words', [['a', 1, 2]], {
          looks: [
            { range: 'A1:C1', bold: true },
            { range: 'A1', background: '#112233', right: true },
            { range: 'B2:B', format: '0.0%' },
          ],
          columnWidths: [100, 50, 100],
          notes: [{ cell: 'B1', text: 'a note' }],
          validations: [{ range: 'C2:C', values: ['x', 'y'], open: true }],
          hiddenColumns: [2],
          names: [{ name: 'My_range', range: 'A1:C1' }],
          withoutGridlines: true,
        }),
      ],
    });
    const { getters } = workbench.model;
    expect(getters.getCellStyle({ sheetId: getters.getActiveSheetId(), col: 0, row: 0 })).toMatchObject({
      bold: true,
      fillColor: '#112233',
      align: 'right',
    });
    expect(
      run(
        workbench,
        `return [sheet.getRange('B1000').getNumberFormat(), sheet.getRange('B1').getNote(), sheet.isColumnHiddenByUser(2),
           sheet.isColumnHiddenByUser(1), sheet.hasHiddenGridlines(),
           SpreadsheetApp.getActive().getRangeByName('My_range').getA1Notation()]`,
      ),
    ).toEqual(['0.0%', 'a note', true, false, true, 'A1:C1']);
    expect(lists(workbench, 'C1000:C1000')).toEqual([['x,y']]);
  });
});
