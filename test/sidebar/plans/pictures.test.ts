import { describe, expect, test } from 'vitest';
import type { Sensitivity } from '../../../src/scenario/sensitivity';
import { bars } from '../../../src/sidebar/plans/bars';
import { stacks, WIDTH } from '../../../src/sidebar/plans/stacks';
import { outcomes, outcomeWith, pageAfter, typing } from './page';

const million = { views: '1,000,000', country: 'US', followers: '25,000', age: '24' } as const;
/** The right end of the stacks. */
const END = WIDTH - 10;

describe('the stacks', () => {
  test('are streams end to end, as long as what they bring at mid', () => {
    // Rewards of 120, 280 and 600, and deals of 200.
    const drawn = stacks(
      outcomes(pageAfter([...typing(1, { ...million, deals: '2', fee: '100' }), ...typing(2, million)])),
    );
    expect(drawn?.rows).toHaveLength(2);
    const [both, rewards] = drawn?.rows ?? [];
    expect(both?.segments.map(({ stream }) => stream)).toEqual(['rewards', 'deals']);
    expect(both?.segments[0]).toMatchObject({ x: 0, width: expect.closeTo((280 / 800) * END, 6) });
    expect(both?.segments[1]?.x).toBeCloseTo((280 / 800) * END, 6);
    expect(both?.segments[1]?.width).toBeCloseTo((200 / 800) * END, 6);
    expect(both?.low).toBeCloseTo((320 / 800) * END, 6);
    expect(both?.high).toBeCloseTo(END, 6);
    expect(rewards?.segments.map(({ width }) => width)).toEqual([expect.closeTo((280 / 800) * END, 6)]);
    expect(rewards?.high).toBeCloseTo((600 / 800) * END, 6);
  });

  test('add up, and stay inside the picture', () => {
    const drawn = stacks(outcomes(pageAfter([{ do: 'example' }])));
    expect(drawn?.rows).toHaveLength(2);
    for (const { segments, low, high } of drawn?.rows ?? []) {
      let at = 0;
      for (const { x, width } of segments) {
        expect(x).toBeCloseTo(at, 6);
        at = x + width;
      }
      expect(low).toBeGreaterThanOrEqual(0);
      // They end at the total at mid.
      expect(at).toBeGreaterThan(low);
      expect(at).toBeLessThan(high);
      expect(high).toBeLessThanOrEqual(WIDTH);
    }
    for (const { x } of drawn?.marks ?? []) expect(x >= 0 && x <= WIDTH).toBe(true);
  });

  test('have round marks, whose words stay inside', () => {
    const marks = stacks([outcomeWith({ ...million, deals: '2', fee: '100' })])?.marks;
    expect(marks?.map(({ value, anchor }) => [value, anchor])).toEqual([
      [0, 'start'],
      [200, 'middle'],
      [400, 'middle'],
      [600, 'middle'],
      [800, 'end'],
    ]);
    expect(marks?.[1]?.x).toBeCloseTo(END / 4, 6);
  });

  test('leave out what is in another currency, or in USD and not in the total', () => {
    const fee = { deals: '2', fee: '100' };
    const mixed = pageAfter([
      { do: 'add' },
      ...typing(1, { ...fee, currency: 'NOK' }),
      ...typing(2, fee),
      ...typing(3, { ...million, ...fee, currency: 'nok' }),
    ]);
    const drawn = stacks(outcomes(mixed));
    expect(drawn?.rows.map(({ outcome }) => outcome.reading.scenario.name)).toEqual(['Plan 1', 'Plan 3']);
    expect(drawn?.rows[1]?.segments.map(({ stream }) => stream)).toEqual(['deals']);
    expect(drawn?.rows[1]?.segments[0]?.width).toBeCloseTo(END, 6);
  });

  test('are none where there is nothing to draw, or more than can be', () => {
    expect(stacks([])).toBeNull();
    expect(stacks(outcomes(pageAfter([])))).toBeNull();
    expect(stacks([outcomeWith({ ...million, views: '0' })])).toBeNull();
    expect(stacks([outcomeWith({ ...million, rpm: `1${'0'.repeat(20)}` })])).toBeNull();
    const huge = pageAfter([...typing(1, { ...million, rpm: `1${'0'.repeat(20)}` }), ...typing(2, million)]);
    expect(stacks(outcomes(huge))?.rows).toHaveLength(1);
  });
});

describe('the bars', () => {
  const matter = (low: number, high: number): Sensitivity => {
    return { input: 'views', from: 1, to: 2, published: false, low, high };
  };

  test('stand around what is left at mid, on one scale', () => {
    const drawn = bars([matter(0, 1000), matter(700, 400)], 500);
    const unit = (WIDTH - 2) / 1000;
    expect(drawn?.middle).toBeCloseTo(500 * unit, 6);
    expect(drawn?.rows).toMatchObject([
      { x: 0, width: expect.closeTo(1000 * unit, 6) },
      { x: expect.closeTo(400 * unit, 6), width: expect.closeTo(300 * unit, 6) },
    ]);
    for (const { x } of drawn?.marks ?? []) expect(x >= 0 && x <= WIDTH).toBe(true);
  });

  test('reach below zero', () => {
    const drawn = bars([matter(-100, 300)], 0);
    expect(drawn?.middle).toBeCloseTo((WIDTH - 2) / 4, 6);
    expect(drawn?.marks.map(({ value }) => value)).toContain(-100);
  });

  test('are to be seen however little they move, and stay inside', () => {
    const drawn = bars([matter(0, 1000), matter(999.999, 1000)], 1000);
    expect(drawn?.rows[1]?.width).toBe(2);
    for (const { x, width } of drawn?.rows ?? []) expect(x + width).toBeLessThanOrEqual(WIDTH);
  });

  test('are eight at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => matter(i, 100 - i));
    expect(bars(many, 50)?.rows.map(({ matter: one }) => one.low)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('are none where there is nothing to draw', () => {
    expect(bars([], 500)).toBeNull();
    expect(bars([matter(0, 1e16)], 500)).toBeNull();
    expect(bars([matter(0, 5)], Number.NaN)).toBeNull();
    expect(bars([matter(0, 1e16), matter(0, 5)], 1)?.rows).toHaveLength(1);
  });
});
