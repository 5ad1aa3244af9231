import { describe, expect, it, vi } from 'vitest';
import { blocksOf } from '../../../src/addon/check/blocks';
import { callsIn, callsOurs } from '../../../src/addon/check/calls';
import { allEntries } from '../../../src/catalogue/index';

vi.mock('../../../src/catalogue/index', { spy: true });

const found = (formula: string) => callsIn(formula).map(({ entry, args }) => [entry.name, ...args]);

describe('calls of ours in a formula', () => {
  it.each<[string, string[][]]>([
    ['=ENGAGEMENT_RATE(B2:B;C2:C,D2:D)', [['ENGAGEMENT_RATE', 'B2:B', 'C2:C', 'D2:D']]],
    ['=VSTACK("ENGAGEMENT_RATE(A1)";engagement_rate( B2:B ; C2 ))', [['ENGAGEMENT_RATE', 'B2:B', 'C2']]],
    ["=WATCH_SHARE('a;b)''c'!A1;Sheet1!$B$2)", [['WATCH_SHARE', "'a;b)''c'!A1", 'Sheet1!$B$2']]],
    ['=IF(A1>"(;";QUALIFIED_VIEWS(SUM(A1;B1);0,4);"")', [['QUALIFIED_VIEWS', 'SUM(A1;B1)', '0,4']]],
    ['=QUALIFIED_VIEWS(A1,B1;C1)', [['QUALIFIED_VIEWS', 'A1', 'B1', 'C1']]],
    ['=QUALIFIED_VIEWS(1,2)', [['QUALIFIED_VIEWS', '1', '2']]],
    ['=QUALIFIED_VIEWS({1;2};A2)', [['QUALIFIED_VIEWS', '{1;2}', 'A2']]],
    [
      '=REWARDS_ESTIMATE(QUALIFIED_VIEWS(A1);B1)',
      [
        ['QUALIFIED_VIEWS', 'A1'],
        ['REWARDS_ESTIMATE', 'QUALIFIED_VIEWS(A1)', 'B1'],
      ],
    ],
    ['=RATE_CATALOG()', [['RATE_CATALOG', '']]],
    ['=MY_WATCH_SHARE(A1)+WATCH_SHARES(A1)', []],
    ['="WATCH_SHARE(A1)"', []],
    ['=WATCH_SHARE', []],
    ['=WATCH_SHARE(A1', []],
    ['=)))("', []],
    ['=TOSTRING(A1)+CONSTRUCTOR(A1)', []],
  ])('%s', (formula, calls) => {
    expect(found(formula)).toEqual(calls);
    expect(callsOurs(formula)).toBe(calls.length > 0);
  });
});

it('makes all entries once, however many formulas there are', () => {
  for (const cell of ['A1', 'A2', 'A3']) expect(found(`=WATCH_SHARE(${cell})`)).toEqual([['WATCH_SHARE', cell]]);
  expect(allEntries).toHaveBeenCalledOnce();
});

describe('formulas that are neighbours', () => {
  it('are written together', () => {
    const f = '=WATCH_SHARE(A1;B1)';
    const blocks = blocksOf([
      [f, f, '', '=SUM(A1)'],
      [f, f, f, f],
      ['', '', f, f],
      [f, '', '', ''],
    ]);
    expect(blocks.map(({ top, left, formulas }) => [top, left, formulas.length, formulas[0]?.length])).toEqual([
      [1, 1, 2, 2],
      [4, 1, 1, 1],
      [2, 3, 2, 2],
    ]);
  });
});
