import { describe, expect, it } from 'vitest';
import type { Workbench } from '../../workbench/session';
import { open, run, tab } from './fixture';

/** The engine's look of a cell. */
function styleOf(workbench: Workbench, col: number, row: number): object {
  const { getters } = workbench.model;
  return getters.getCellStyle({ sheetId: getters.getActiveSheetId(), col, row });
}

function reopened(workbench: Workbench): Workbench {
  return open({ workbook: JSON.parse(JSON.stringify(workbench.save())) });
}

describe('the look of cells', () => {
  it('is set on a range and on a list of ranges, and saved', () => {
    const workbench = open();
    run(
      workbench,
      `sheet.getRange('A1').setBackground('#112233').setFontColor('#ffffff').setHorizontalAlignment('center')
         .setVerticalAlignment('middle').setFontStyle('italic');
       sheet.getRangeList(['B1', 'B2']).setBackground('#445566').setFontColor('#000001').setHorizontalAlignment('right')
         .setVerticalAlignment('top').setFontStyle('italic');
       sheet.getRange('C1:C2').setBackgrounds([['#000002'], [null]]);`,
    );
    const whole = {
      fillColor: '#112233',
      textColor: '#ffffff',
      align: 'center',
      verticalAlign: 'middle',
      italic: true,
    };
    for (const seen of [workbench, reopened(workbench)]) {
      expect(styleOf(seen, 0, 0)).toMatchObject(whole);
      expect(styleOf(seen, 1, 1)).toMatchObject({ fillColor: '#445566', align: 'right', verticalAlign: 'top' });
      expect(styleOf(seen, 2, 0)).toMatchObject({ fillColor: '#000002' });
    }
    expect(workbench.calls.names.length).toBe(11);
  });

  it('is given back', () => {
    const workbench = open();
    run(
      workbench,
      `sheet.getRange('A1').setHorizontalAlignment('center').setVerticalAlignment('top').setFontStyle('italic')
         .setBackground('#112233');
       sheet.getRange('A1').setHorizontalAlignment('normal').setVerticalAlignment(null).setFontStyle('normal')
         .setBackground(null);`,
    );
    const { align, verticalAlign, italic, fillColor } = styleOf(workbench, 0, 0) as Record<string, unknown>;
    expect([align, verticalAlign, Boolean(italic), fillColor || '']).toEqual([undefined, undefined, false, '']);
  });

  it.each([
    ["setFontStyle('oblique')", 'Invalid argument: oblique'],
    ["setVerticalAlignment('center')", 'Invalid argument: center'],
    ["setBackgrounds([['#000000', '#000000']])", 'The number of columns'],
    ["setFontColor('white')", 'not emulated: the color white'],
  ])('refuses %s', (call, said) => {
    expect(() => run(open(), `sheet.getRange('A1').${call}`)).toThrow(said);
  });
});

describe('sheets', () => {
  it('hide and show columns, and have a color on their tab', () => {
    const workbench = open();
    const hidden = 'return [1, 2, 3, 4].map(function (c) { return sheet.isColumnHiddenByUser(c); })';
    run(workbench, "sheet.hideColumns(2, 2); sheet.setTabColor('#aabbcc')");
    const { getters } = reopened(workbench).model;
    expect(getters.getSheet(getters.getActiveSheetId()).color).toBe('#aabbcc');
    expect(run(reopened(workbench), hidden)).toEqual([false, true, true, false]);
    run(workbench, 'sheet.showColumns(2); sheet.setTabColor(null)');
    expect(run(workbench, hidden)).toEqual([false, false, true, false]);
    expect(workbench.model.getters.getSheet(getters.getActiveSheetId()).color).toBeUndefined();
    expect(() => run(workbench, 'sheet.hideColumns(27)')).toThrow('out of bounds');
  });
});

describe('merged cells', () => {
  const filled = () =>
    open({
      workbook: [
        tab('Sheet1', [
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ],
    });
  const merges = (workbench: Workbench) =>
    workbench.model.getters
      .getMerges(workbench.model.getters.getActiveSheetId())
      .map(({ top, left, bottom, right }) => [top, left, bottom, right]);

  it('keep what the first one holds, and nothing that is written behind it', () => {
    const workbench = filled();
    run(workbench, "sheet.getRange('A1:B2').merge()");
    expect(workbench.values('Sheet1', 'A1:C2')).toEqual([
      [1, '', 3],
      ['', '', 6],
    ]);
    run(workbench, "sheet.getRange('A1:C2').setValues([[7, 8, 9], [10, 11, 12]])");
    expect(workbench.values('Sheet1', 'A1:C2')).toEqual([
      [7, '', 9],
      ['', '', 12],
    ]);
    expect(merges(reopened(workbench))).toEqual([[0, 0, 1, 1]]);
    run(workbench, "sheet.getRange('A1:C3').breakApart()");
    expect(merges(workbench)).toEqual([]);
  });

  it('are one for each row, or none of one cell, and not cut in two', () => {
    const workbench = filled();
    run(workbench, "sheet.getRange('A1:B2').mergeAcross(); sheet.getRange('D1').merge()");
    expect(merges(workbench)).toEqual([
      [0, 0, 0, 1],
      [1, 0, 1, 1],
    ]);
    expect(() => run(workbench, "sheet.getRange('B1:C1').merge()")).toThrow('all cells in a merged range');
    expect(() => run(workbench, "sheet.getRange('B1').breakApart()")).toThrow('all cells in a merged range');
    run(workbench, "sheet.getRange('A1:C2').merge()");
    expect(merges(workbench)).toEqual([[0, 0, 1, 2]]);
  });
});

describe('data validation', () => {
  const rule = `SpreadsheetApp.newDataValidation().requireValueInList(['open', 'planned', 2], true)`;
  const tell = `return sheet.getRange('A1:A3').getDataValidations().map(function (row) { return row[0] &&
    [row[0].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, row[0].getCriteriaValues(),
     row[0].getAllowInvalid(), row[0].getHelpText()]; })`;

  it('offers a list, is saved, and is taken away cell by cell', () => {
    const workbench = open();
    run(
      workbench,
      `sheet.getRange('A1:A3').setDataValidation(${rule}.setHelpText('Choose.').setAllowInvalid(false).build())`,
    );
    const whole = [true, [['open', 'planned', '2'], true], false, 'Choose.'];
    for (const seen of [workbench, reopened(workbench)]) expect(run(seen, tell)).toEqual([whole, whole, whole]);
    const { getters } = workbench.model;
    const cell = { sheetId: getters.getActiveSheetId(), col: 0, row: 0 };
    expect(getters.cellHasListDataValidationIcon(cell)).toBe(true);
    run(workbench, "sheet.getRange('A2').setDataValidation(null)");
    expect(run(workbench, tell)).toEqual([whole, null, whole]);
    run(workbench, `sheet.getRange('A1').setDataValidation(${rule}.build())`);
    expect(run(workbench, tell)).toEqual([[true, whole[1], true, null], null, whole]);
    run(workbench, "sheet.getRange('A1:A3').clearDataValidations()");
    expect(run(workbench, "return sheet.getRange('A3').getDataValidation()")).toBeNull();
    expect(getters.getDataValidationRules(cell.sheetId)).toEqual([]);
  });

  it('refuses what a script writes beside the list, all of it, unless that is allowed', () => {
    const workbench = open();
    run(workbench, `sheet.getRange('A2').setDataValidation(${rule}.setAllowInvalid(false).build())`);
    const write = (value: string) => run(workbench, `sheet.getRange('A1:A2').setValues([['x'], [${value}]])`);
    expect(() => write("'closed'")).toThrow('The data you entered in cell A2 violates');
    expect(workbench.values('Sheet1', 'A1:A2')).toEqual([[''], ['']]);
    for (const value of ["'open'", '2', "''"]) write(value);
    run(workbench, `sheet.getRange('A2').setDataValidation(${rule}.build())`);
    write("'closed'");
    expect(workbench.values('Sheet1', 'A1:A2')).toEqual([['x'], ['closed']]);
  });

  it.each([
    ['SpreadsheetApp.newDataValidation().build()', 'needs a criterion'],
    ['SpreadsheetApp.newDataValidation().requireValueInList([])', 'A list of values is needed'],
    ["SpreadsheetApp.newDataValidation().requireValueInList(['=A1'])", 'not emulated'],
    ['SpreadsheetApp.newDataValidation().requireCheckbox()', 'not emulated: DataValidationBuilder.requireCheckbox'],
    ['SpreadsheetApp.DataValidationCriteria.CHECKBOX', 'not emulated: DataValidationCriteria.CHECKBOX'],
    ["sheet.getRange('A1').setDataValidation('list')", 'a DataValidation is needed'],
  ])('refuses %s', (source, said) => {
    expect(() => run(open(), source)).toThrow(said);
  });
});
