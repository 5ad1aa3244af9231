import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Levels } from '../../src/core/levels';
import { isGoodValue } from '../../src/scenario/check';
import { fieldOf } from '../../src/scenario/fields';
import { calibrationOf, findLedger, ledgerLength, type Measured } from '../../src/scenario/ledger';

type Row = readonly unknown[];

/** Rows of views, qualified views and rewards as columns. */
function columns(rows: readonly Row[]) {
  const column = (i: number) => rows.map((row) => row[i] ?? null);
  return { views: column(0), qualifiedViews: column(1), rewards: column(2) };
}

const months: readonly Row[] = [
  [310_000, 121_000, 84.7],
  [420_000, 176_000, 128.48],
  [285_000, 105_000, 67.2],
  [510_000, 229_000, 171.75],
  [365_000, 150_000, 99],
  [640_000, 301_000, 222.74],
];

describe('the headers of a ledger', () => {
  it.each([
    [
      ['Month', 'Views', 'Qualified views', 'Reward'],
      [1, 2, 3],
    ],
    [
      ['Måned', 'Visninger', 'Kvalifiserte visninger', 'Utbetalt (NOK)'],
      [1, 2, 3],
    ],
    [
      ['rewards_paid', 'QUALIFIED_VIEWS', ' total views '],
      [2, 1, 0],
    ],
    [
      ['Video', 'Video views', 'Qualified-views (1 min+)', 'Standard reward', 'Total reward USD'],
      [1, 2, 4],
    ],
    [
      ['Views', 'Qualified views', 'Rewards, in A$'],
      [0, 1, 2],
    ],
    [
      ['Antall visninger', 'kvalifiserte  visninger', 'Standardbelønning kr'],
      [0, 1, 2],
    ],
    [
      ['Views', 'Views', 'Qualified views', 'Inntekt', 'Paid'],
      [0, 2, 4],
    ],
    [
      ['Views in 30 days', 'Qualified video views', 'Earnings ($)'],
      [0, 1, 2],
    ],
  ])('are found in %j', (headers, [views, qualifiedViews, rewards]) => {
    expect(findLedger([headers])).toEqual({ row: 0, views, qualifiedViews, rewards });
    expect(findLedger([['A title'], [], ['Views', 'Reward'], headers])).toMatchObject({ row: 3, views });
  });

  it.each([
    [[]],
    [['Views', 'Qualified views']],
    [['Views', 'Qualified share', 'Reward']],
    [['Views', 'Qualified views', 'RPM (reward)']],
    [['Views', 'Qualified views', 'Reward', 3]],
    [['Views (Qualified views) reward']],
    [[1, null, undefined, new Date(0), { views: 1 }]],
  ])('are none in %j', (headers) => {
    expect(findLedger([headers])).toBeNull();
  });
});

describe('the end of a ledger', () => {
  const blank: Row = [null, '', ' '];
  it.each([
    ['its last row', months, 6],
    ['nothing', [], 0],
    ['blank rows', [blank, blank], 0],
    ['a gap', [...months, blank, blank, blank, [0.4, 0.3, 0.5]], 6],
    ['the headers of another table', [...months, ['Low', 'Mid', 'High'], [0.4, 0.3, 0.5]], 6],
  ])('is %s', (_, rows, length) => {
    expect(ledgerLength(columns(rows))).toBe(length);
  });

  it('is not where a row or two are blank, or where one has a text or too little', () => {
    expect(ledgerLength(columns([...months, blank, blank, ['?', 1, 2], [1], ...months]))).toBe(16);
  });
});

describe('what a ledger says', () => {
  // Figured by hand: sums 2,530,000 views, 1,082,000 qualified ones, 773.87 paid.
  const share = { low: 105 / 285, mid: 1082 / 2530, high: 301 / 640 };
  const rpm = { low: 0.64, mid: 773.87 / 1082, high: 0.75 };

  function expectMeasured(measured: Measured | null, value: number | Levels, periods: number): void {
    expect(measured?.periods).toBe(periods);
    if (typeof value === 'number') {
      expect(measured?.value).toBeCloseTo(value, 12);
      return;
    }
    const levels = measured?.value as Levels;
    expect(Object.keys(levels)).toEqual(['low', 'mid', 'high']);
    for (const level of ['low', 'mid', 'high'] as const) expect(levels[level]).toBeCloseTo(value[level], 12);
  }

  it('is a range by three periods and more', () => {
    const found = calibrationOf(columns(months));
    expectMeasured(found.share, share, 6);
    expectMeasured(found.rpm, rpm, 6);
    expect(found.leftOut).toBe(0);
    // Three are enough.
    const three = calibrationOf(columns(months.slice(0, 3)));
    expectMeasured(three.rpm, { low: 0.64, mid: 280.38 / 402, high: 0.73 }, 3);
  });

  it('is a figure by one or two', () => {
    const found = calibrationOf(columns(months.slice(0, 2)));
    expectMeasured(found.share, 297 / 730, 2);
    expectMeasured(found.rpm, 213.18 / 297, 2);
    expectMeasured(calibrationOf(columns([[1000, 400, 0.3]])).share, 0.4, 1);
  });

  it('is nothing without rows, and one rate without the other where a column is blank', () => {
    expect(calibrationOf(columns([]))).toEqual({ share: null, rpm: null, leftOut: 0, totals: 0 });
    const noRewards = calibrationOf(columns(months.map(([all, qualified]) => [all, qualified, null])));
    expectMeasured(noRewards.share, share, 6);
    expect(noRewards).toMatchObject({ rpm: null, leftOut: 0 });
  });

  it('leaves out and counts rows that are none of a period', () => {
    const bad: Row[] = [
      ['Views', 'Qualified views', 'Reward'],
      [1000, 'many', 1],
      [1000, 500, '1,50'],
      [1000, 500, -1],
      [-1000, null, 1],
      [1000, 500, true],
      [1000, 500, { date: '2026-01-01T00:00:00.000Z' }],
      [1000, 500, Number.NaN],
      [20, 30_000, null],
    ];
    const found = calibrationOf(columns([...bad, ...months, [null, '', ' ']]));
    expect(found.leftOut).toBe(bad.length);
    expectMeasured(found.share, share, 6);
    expectMeasured(found.rpm, rpm, 6);
  });

  it('takes no row of sums for a period', () => {
    const found = calibrationOf(columns([...months, [2_530_000, 1_082_000, 773.87]]));
    expectMeasured(found.rpm, rpm, 6);
    expect(found).toMatchObject({ leftOut: 0, totals: 1 });
    // Two that happen to be equal are no sums.
    expectMeasured(calibrationOf(columns([months[0] as Row, months[0] as Row])).share, 121 / 310, 2);
  });

  it.each([
    'Average',
    'Total',
    'Totals 2026',
    'TOTALT:',
    'Sum',
    'Sum/snitt',
    'I alt',
    'Mean',
    'Monthly average',
    'Median per month',
    'Snitt',
    'Gjennomsnitt per måned',
  ])('takes no row called “%s” for a period', (label) => {
    // Where it stands doesn't matter, nor whether its figures are the sums.
    const rows = [...months.slice(0, 3), [421_667, 180_333, 128.98], ...months.slice(3)];
    const labels = ['January', null, 'March', label, ...months.slice(3).map(() => null)];
    const found = calibrationOf({ ...columns(rows), labels });
    expectMeasured(found.share, share, 6);
    expectMeasured(found.rpm, rpm, 6);
    expect(found).toMatchObject({ leftOut: 0, totals: 1 });
  });

  it.each([
    'Summer',
    'Meaning',
    'Totally',
    'Alt i alt3',
    'Why this is what I mean when I talk of money',
    46_000,
    null,
  ])('takes one called “%s” for a period', (label) => {
    expect(calibrationOf({ ...columns([[1000, 400, 0.3]]), labels: [label] })).toMatchObject({
      share: { periods: 1 },
      totals: 0,
    });
  });

  it('counts no row of totals that is blank', () =>
    expect(calibrationOf({ ...columns([[null, '', null]]), labels: ['Total'] })).toMatchObject({
      leftOut: 0,
      totals: 0,
    }));

  it('has its RPM in the currency of the plan', () => {
    const found = calibrationOf(columns(months), 10);
    expectMeasured(found.share, share, 6);
    expectMeasured(found.rpm, { low: rpm.low * 10, mid: rpm.mid * 10, high: rpm.high * 10 }, 6);
    expectMeasured(calibrationOf(columns([[1000, 400, 0.3]]), 10).rpm, 7.5, 1);
  });

  it('is no rate that a plan can’t hold', () => {
    expect(calibrationOf(columns([[1000, 0, 0]]))).toEqual({ share: null, rpm: null, leftOut: 0, totals: 0 });
    expect(calibrationOf(columns([[1000, 400, 0]])).rpm).toBeNull();
  });

  it('is always what a plan can hold', () => {
    const figure = fc.oneof(fc.nat(), fc.double(), fc.constantFrom(null, '', 'x', 0.1, 0.3, 3, 1e-300, 1e308));
    const rows = fc.array(fc.tuple(figure, figure, figure), { maxLength: 8 });
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    // Equal periods, whose pooled rate rounding may carry past all of them.
    const equal = fc
      .tuple(fc.tuple(amount, amount), fc.integer({ min: 3, max: 9 }))
      .map(([[one, other], times]) => new Array(times).fill([Math.max(one, other), Math.min(one, other), one / 7]));
    fc.assert(
      fc.property(fc.oneof(rows, equal), (given) => {
        const found = calibrationOf(columns(given));
        for (const id of ['share', 'rpm'] as const) {
          const value = found[id]?.value;
          if (value !== undefined) expect(isGoodValue(fieldOf(id), value)).toBe(true);
        }
        if (given.length >= 3 && given.every((row) => row === given[0])) expect(found.share).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
