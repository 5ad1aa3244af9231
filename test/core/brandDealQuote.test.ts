import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectClose } from '../close';
import { messageOf, run } from '../sheet/calling';

// Fees of a deal of 1,000 at the levels low, mid, high. Computed in Python with exact fractions, from the published terms.

const levels = ['low', 'mid', 'high'] as const;

type Row = readonly [days: number, low: number, mid: number, high: number];

function quoted(days: (count: number) => readonly unknown[], [count, ...fees]: Row): void {
  levels.forEach((level, i) => {
    expectClose(run('BRAND_DEAL_QUOTE', 1000, ...days(count), level), fees[i] as number);
  });
}

describe('usage', () => {
  it.each<Row>([
    [0, 1000, 1000, 1000],
    [1, 1100, 1150, 1200],
    [29, 1100, 1150, 1200],
    [30, 1100, 1150, 1200],
    [31, 1200, 1275, 1350],
    [89, 1200, 1275, 1350],
    [90, 1200, 1275, 1350],
    [91, 1300, 1525, 1750],
    [179, 1300, 1525, 1750],
    [180, 1300, 1525, 1750],
    [181, 2000, 2500, 3000],
    [364, 2000, 2500, 3000],
    [365, 2000, 2500, 3000],
  ])('%d days: %d, %d, %d', (...row) => quoted((days) => [days, 0, 0, false], row));

  it.each<Row>([
    [0.5, 1100, 1150, 1200],
    [30.5, 1200, 1275, 1350],
    [90.01, 1300, 1525, 1750],
  ])('a part of a day counts: %d days: %d, %d, %d', (...row) => quoted((days) => [days, 0, 0, false], row));
});

describe('Spark Ads', () => {
  it.each<Row>([
    [0, 1000, 1000, 1000],
    [1, 1150, 1200, 1250],
    [29, 1150, 1200, 1250],
    [30, 1150, 1200, 1250],
    [31, 1250, 1325, 1400],
    [59, 1250, 1325, 1400],
    [60, 1250, 1325, 1400],
    [61, 1500, 1700, 1900],
    [179, 1500, 1700, 1900],
    [180, 1500, 1700, 1900],
  ])('%d days: %d, %d, %d', (...row) => quoted((days) => [0, days, 0, false], row));
});

describe('exclusivity', () => {
  it.each<Row>([
    [0, 1000, 1000, 1000],
    [1, 1250, 1375, 1500],
    [29, 1250, 1375, 1500],
    [30, 1250, 1375, 1500],
    [31, 1500, 1750, 2000],
    [89, 1500, 1750, 2000],
    [90, 1500, 1750, 2000],
  ])('%d days: %d, %d, %d', (...row) => quoted((days) => [0, 0, days, false], row));
});

describe('rush', () => {
  it('adds 25%, 37.5% or 50%', () => {
    levels.forEach((level, i) => {
      expectClose(run('BRAND_DEAL_QUOTE', 1000, 0, 0, 0, true, level), [1250, 1375, 1500][i] as number);
      expectClose(run('BRAND_DEAL_QUOTE', 1000, 0, 0, 0, false, level), 1000);
    });
  });
});

it.each([
  ['usage_days', [365.5], 365],
  ['usage_days', [366], 365],
  ['spark_days', [0, 181], 180],
  ['exclusivity_days', [0, 0, 91], 90],
])('%s: %j is longer than the table, at every level', (parameter, days, most) => {
  for (const level of levels) {
    const args = [1000, ...days, ...Array(3 - days.length).fill(0), false, level];
    const message = messageOf('BRAND_DEAL_QUOTE', args);
    expect(message).toContain(`${parameter}: `);
    expect(message).toContain(`${most}, the longest term`);
  }
});

it('adds the additions to each other, and multiplies none', () => {
  const days = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000 }),
      days(365),
      days(180),
      days(90),
      fc.boolean(),
      fc.constantFrom(...levels),
      (fee, usage, spark, exclusivity, rush, level) => {
        const quote = (...args: readonly unknown[]) => (run('BRAND_DEAL_QUOTE', fee, ...args, level) as number) - fee;
        const sum =
          quote(usage, 0, 0, false) +
          quote(0, spark, 0, false) +
          quote(0, 0, exclusivity, false) +
          quote(0, 0, 0, rush);
        expect(Math.abs(quote(usage, spark, exclusivity, rush) - sum)).toBeLessThanOrEqual(1e-9 * fee);
      },
    ),
  );
});
