import { describe, expect, it } from 'vitest';
import { fromEngineFormula, toEngineFormula } from '../../workbench/engine/formula';
import { loadEngine } from '../../workbench/engine/load-node';
import { formula, open, run, tab } from './fixture';

const engine = loadEngine();

describe('`;` between arguments', () => {
  it.each([
    ['=SUM(1;2)', '=SUM(1,2)'],
    ['=IF(A1;"a;b";"c;""d")', '=IF(A1,"a;b","c;""d")'],
    ["=SUM('a;b'!A1;2)", "=SUM('a;b'!A1,2)"],
    ['=SUM({1;2};3)', '=SUM({1;2},3)'],
    ['=SUM(1,2)', '=SUM(1,2)'],
    ['=A1', '=A1'],
  ])('%s', (written, expected) => {
    expect(toEngineFormula(engine, written)).toBe(expected);
  });

  it('comes back as it was written', () => {
    for (const written of ['=SUM(1;2)', '=IF(A1;"a,b";"c")', '=SUM({1;2};3)']) {
      expect(fromEngineFormula(engine, toEngineFormula(engine, written))).toBe(written);
    }
  });
});

it('calculates `;` and `,` alike, by script, by hand and in a template', () => {
  const workbench = open({ workbook: [tab('Sheet1', [[{ formula: '=SUM(1;2)' }]])] });
  run(workbench, "sheet.getRange('A2').setFormula('=SUM(1;2)'); sheet.getRange('A3').setValue('=SUM(1,2)')");
  expect(workbench.values('Sheet1', 'A1:A3')).toEqual([[3], [3], [3]]);
  expect(run(workbench, "return sheet.getRange('A1:A3').getFormulas()")).toEqual([
    ['=SUM(1;2)'],
    ['=SUM(1;2)'],
    ['=SUM(1;2)'],
  ]);
  expect(formula(workbench, '=SUM(1;2)').value).toBe(3);
});

describe('locale', () => {
  it('reads and shows decimals as Norwegian does', () => {
    const workbench = open({ userLocale: 'nb' });
    workbench.setCell('Sheet1', 'A1', '1,5');
    expect(workbench.cell('Sheet1', 'A1')).toEqual({ value: 1.5, text: '1,5', message: '' });
    workbench.setCell('Sheet1', 'A2', '1.5.2026');
    expect(workbench.cell('Sheet1', 'A2').value).toEqual(new Date(2026, 4, 1));
    expect(run(workbench, 'return SpreadsheetApp.getActive().getSpreadsheetLocale()')).toBe('nb_NO');
    run(workbench, "sheet.getRange('A3').setFormula('=SUM(1;2)*0.5')");
    expect(workbench.cell('Sheet1', 'A3').text).toBe('1,5');
  });

  it('takes a text that English alone reads as a number for what it is in Norwegian', () => {
    const workbench = open({ userLocale: 'nb' });
    run(workbench, "sheet.getRange('A1:A2').setValues([['1.5'], ['31.2']])");
    expect(workbench.cell('Sheet1', 'A1').text).toBe(`01.05.${new Date().getFullYear()}`);
    expect(workbench.cell('Sheet1', 'A2').value).toBe('31.2');
  });

  it('takes Norwegian names where it is Norwegian, and texts that look like them as they are', () => {
    const results = (userLocale: string) => {
      const workbench = open({ userLocale });
      const typed = [
        '=HVIS(ERTALL(1);"SANN";"nei")',
        '=og(sann; ELLER (USANN;TRUE))',
        'Usann',
        "'SANN",
        '=SUMMER(1;2)',
      ];
      return typed.map((text) => formula(workbench, text).value);
    };
    expect(results('nb')).toEqual(['SANN', true, false, 'SANN', 3]);
    expect(results('en')).toEqual(['#NAME?', '#NAME?', 'Usann', 'SANN', '#NAME?']);
  });

  it('tells the script the language of its user', () => {
    for (const [userLocale, caption] of [
      ['en', 'Open'],
      ['nb', 'Åpne'],
    ] as const) {
      const workbench = open({ userLocale });
      workbench.open('NONE');
      expect(workbench.menus[0]?.items[0]).toMatchObject({ caption, functionName: 'openSidebar' });
    }
  });
});
