import { describe, expect, it } from 'vitest';
import { open, run, tab } from './fixture';

const size = `[sheet.getMaxRows(), sheet.getMaxColumns()]`;

describe('rows and columns that are inserted', () => {
  it('stand behind the one named, look as it does and hold nothing', () => {
    const workbench = open({
      workbook: [
        tab('Data', [
          ['a', 1],
          ['b', 2],
        ]),
      ],
    });
    run(workbench, `sheet.getRange('B2').setNumberFormat('0.0%').setFontWeight('bold')`);
    run(workbench, `sheet.insertRowsAfter(2, 3); sheet.insertColumnsAfter(1, 2)`);
    expect(run(workbench, `return ${size}`)).toEqual([1003, 28]);
    expect(workbench.values('Data', 'A1:D6')).toEqual([
      ['a', '', '', 1],
      ['b', '', '', 2],
      ...Array(4).fill(['', '', '', '']),
    ]);
    expect(run(workbench, `return sheet.getRange('D2:D6').getNumberFormats().flat()`)).toEqual([
      ...Array(4).fill('0.0%'),
      '0.###############',
    ]);
  });

  it('come after the last one too, and leave formulas right', () => {
    const workbench = open({ workbook: [tab('Data', [[5], [{ formula: '=A1' }]])] });
    run(workbench, `sheet.insertRowsAfter(sheet.getMaxRows(), 500); sheet.insertRowsAfter(1, 2)`);
    expect(run(workbench, `return ${size}`)).toEqual([1502, 26]);
    expect(run(workbench, `return sheet.getRange('A4').getFormula()`)).toBe('=A1');
    run(workbench, `sheet.getRange(1502, 1).setValue(7)`);
    expect(workbench.values('Data', 'A1502')).toEqual([[7]]);
  });

  it.each([['0, 1'], ['1001, 1'], ['1.5, 1'], ['1, 0'], ['1']])('are refused for %s', (given) => {
    const workbench = open();
    expect(() => run(workbench, `sheet.insertRowsAfter(${given})`)).toThrow();
    expect(run(workbench, `return ${size}`)).toEqual([1000, 26]);
  });
});

describe('a sheet that is cleared', () => {
  const filled = () => {
    const workbench = open({ workbook: [tab('Data', [[0.5, { formula: '=A1' }]], { frozenRows: 1 })] });
    run(workbench, `sheet.getRange('A1:B1').setNumberFormat('0.0%')`);
    return workbench;
  };
  const state = (workbench: ReturnType<typeof open>) =>
    run(workbench, `return [sheet.getLastRow(), sheet.getRange('A1').getNumberFormat(), sheet.getFrozenRows()]`);

  it.each([
    ['clear', [0, '0.###############', 1]],
    ['clearContents', [0, '0.0%', 1]],
    ['clearFormats', [1, '0.###############', 1]],
  ])('by %s', (method, expected) => {
    const workbench = filled();
    run(workbench, `sheet.${method}()`);
    expect(state(workbench)).toEqual(expected);
  });

  it('keeps its notes until they are cleared', () => {
    const workbench = filled();
    run(workbench, `sheet.getRange('B2:B3').setNotes([['x'], ['y']]); sheet.clear()`);
    expect(run(workbench, `return sheet.getRange('B1:B3').getNotes()`)).toEqual([[''], ['x'], ['y']]);
    run(workbench, `sheet.clearNotes()`);
    expect(run(workbench, `return sheet.getRange('B1:B3').getNotes()`)).toEqual([[''], [''], ['']]);
  });
});
