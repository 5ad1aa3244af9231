import { describe, expect, it } from 'vitest';
import { formula, open, tab } from './fixture';

describe('what a custom function gets', () => {
  const workbench = open({
    workbook: [
      tab('Sheet1', [[1, 'text', true, null, { formula: '=NA()' }, 0.1]], { looks: [{ range: 'F1', format: '0%' }] }),
    ],
  });
  workbench.setCell('Sheet1', 'G1', '1/5/2026');

  it.each([
    ['one cell', '=KIND(A1)', 'Number'],
    ['a range of one cell', '=KIND(A1:A1)', 'Number'],
    ['a range', '=KIND(A1:C2)', '2 rows of 3'],
    ['a text', '=KIND(B1)', 'String'],
    ['a truth value', '=KIND(C1)', 'Boolean'],
    ['a blank cell', '=SHOW(D1)', '""'],
    ['blank cells of a range', '=SHOW(D1:D2)', '[[""],[""]]'],
    ['an argument left out', '=KIND()', 'Undefined'],
    ['an error', '=SHOW(E1)', '"#N/A"'],
    ['an error of a function of ours', '=SHOW(DOUBLE("x"))', '"#ERROR!"'],
    ['a percentage', '=SHOW(F1)', '0.1'],
    ['a date', '=KIND(G1)', 'Date'],
    ['the result of a formula over a range', '=SHOW(ARRAYFORMULA(A1:A2*2))', '[[2],[0]]'],
  ])('%s', (_what, typed, expected) => {
    expect(formula(workbench, typed).value).toBe(expected);
  });

  it('gives a date as the day that the cell shows', () => {
    workbench.setCell('Sheet1', 'A5', '=SHOW(G1)');
    expect(workbench.cell('Sheet1', 'A5').value).toBe(JSON.stringify(new Date(2026, 0, 5)));
  });
});

describe('what a custom function may return', () => {
  it.each([
    ['text', 'ok'],
    ['truth', true],
    ['date', new Date(2026, 0, 5)],
  ])('%s', (what, expected) => {
    const workbench = open();
    expect(formula(workbench, `=GIVE("${what}")`).value).toEqual(expected);
    expect(workbench.faults).toEqual([]);
  });

  it('spills a table row by row', () => {
    const workbench = open();
    workbench.setCell('Sheet1', 'A1', '=GIVE("table")');
    expect(workbench.values('Sheet1', 'A1:B3')).toEqual([
      [1, 'a'],
      [2, 'b'],
      ['', ''],
    ]);
  });

  it.each([
    ['nan', 'NaN'],
    ['infinite', 'Infinity'],
    ['nothing', 'undefined'],
    ['empty', 'null'],
    ['list', 'NaN in row 2, column 1'],
    ['ragged', 'row 1 has 2, row 2 has 1'],
    ['none', 'an empty list'],
    ['object', 'object'],
  ])('refuses loudly: %s', (what, said) => {
    const workbench = open();
    const cell = formula(workbench, `=GIVE("${what}")`);
    expect(cell.value).toBe('#ERROR!');
    expect(cell.message).toContain(said);
    expect(workbench.faults).toEqual([cell.message]);
  });
});

it('shows the message that the function throws, and counts it as no fault of the script', () => {
  const workbench = open();
  const cell = formula(workbench, '=DOUBLE("many")');
  expect(cell).toEqual({ value: '#ERROR!', text: '#ERROR!', message: 'value must be a number, but here is "many".' });
  expect(workbench.faults).toEqual([]);
});

it('does not mix up two workbooks with functions of one name', () => {
  const one = open({ code: 'function SAME() { return 1; }' });
  const two = open({ code: 'function SAME() { return 2; }' });
  one.setCell('Sheet1', 'A1', '=SAME()');
  two.setCell('Sheet1', 'A1', '=SAME()');
  expect([one.cell('Sheet1', 'A1').value, two.cell('Sheet1', 'A1').value]).toEqual([1, 2]);
  const three = open({ code: '' });
  three.setCell('Sheet1', 'A1', '=SAME()');
  expect(three.cell('Sheet1', 'A1').value).toBe('#NAME?');
});

it('refuses to offer a function named like one of the spreadsheet', () => {
  const functions = [{ name: 'SUM', description: '', parameters: [] }];
  expect(() => open({ code: 'function SUM() { return 1; }', functions })).toThrow('SUM is already a function');
});

it('knows nothing that Apps Script lacks', () => {
  const names =
    'setTimeout,setInterval,fetch,XMLHttpRequest,URL,TextEncoder,crypto,structuredClone,process,require,window,document,self,localStorage,indexedDB,navigator';
  const source = names.split(',').map((name) => `typeof ${name}`);
  const workbench = open({ code: `function probe() { return [${source.join()}]; }` });
  expect(new Set(workbench.call('probe') as string[])).toEqual(new Set(['undefined']));
});
