import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IncomeSimulation, incomeSimulation } from '../../src/core/incomeSimulation';
import type { ScenarioResults } from '../../src/scenario/results';
import type { Values } from '../../src/scenario/scenario';
import { drawnStreams, simulate } from '../../src/scenario/simulation';
import { expectClose } from '../close';
import { expectLevels, range, results } from './plans';

function figures(found: ScenarioResults): { readonly [K in keyof IncomeSimulation]: number } {
  return simulate(found) as { readonly [K in keyof IncomeSimulation]: number };
}

const values: Values = {
  country: 'US',
  views: 1_000_000,
  deals: range(1, 2, 4),
  fee: 500,
  orders: range(10, 20, 50),
  orderValue: 30,
  commission: 0.1,
  diamonds: 4000,
  digitalUnits: range(0, 5, 8),
  digitalPrice: 10,
};

describe('how the total may come out', () => {
  it('is what INCOME_SIMULATION makes of the streams in their order, with its default draws and seed', () => {
    const streams = [
      range(120, 280, 600),
      range(500, 1000, 2000),
      range(30, 60, 150),
      range(20, 20, 20),
      range(0, 50, 80),
    ];
    const drawn = drawnStreams(results(values).streams);
    expect(drawn).toHaveLength(streams.length);
    streams.forEach(({ low, mid, high }, i) => {
      expectLevels(drawn[i] ?? null, [low, mid, high]);
    });
    const found = figures(results(values));
    for (const [name, figure] of Object.entries(incomeSimulation(streams, 10_000, 1))) {
      expectClose(found[name as keyof IncomeSimulation], figure as number);
    }
  });

  it('says the same every time', () => expect(simulate(results(values))).toEqual(simulate(results(values))));

  it('has no spread without ranges', () => {
    const found = simulate(results({ deals: 2, fee: 300, digitalUnits: 5, digitalPrice: 8 }));
    expect(found).toEqual({ p10: 640, p50: 640, p90: 640, mean: 640, sumOfLows: 640, sumOfHighs: 640 });
  });

  it('leaves out what is unknown or in USD', () => {
    const kroner = { ...values, currency: 'NOK', orderValue: 300, digitalPrice: undefined };
    const { digitalPrice, ...known } = kroner;
    expect(digitalPrice).toBeUndefined();
    // Rewards and gifts are in USD, products have no price.
    expect(drawnStreams(results(known).streams)).toEqual([range(500, 1000, 2000), range(300, 600, 1500)]);
  });

  it('lies within the sums of lows and highs, which are those of the total', () => {
    const spread = fc
      .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
      .map((figures) => range(...(figures.sort((a, b) => a - b) as [number, number, number])));
    fc.assert(
      fc.property(spread, spread, spread, (fee, orderValue, digitalPrice) => {
        const found = results({ ...values, fee, orderValue, digitalPrice });
        const { p10, p50, p90, mean, sumOfLows, sumOfHighs } = figures(found);
        const rising = [sumOfLows, p10, p50, p90, sumOfHighs];
        expect(rising).toEqual(rising.toSorted((a, b) => a - b));
        expect(mean).toBeGreaterThanOrEqual(sumOfLows);
        expect(mean).toBeLessThanOrEqual(sumOfHighs);
        expect(sumOfLows).toBeCloseTo(found.total.low, 6);
        expect(sumOfHighs).toBeCloseTo(found.total.high, 6);
      }),
      { numRuns: 25 },
    );
  });

  it('is narrower than lows and highs together: not everything goes badly at once', () => {
    const { p10, p90, sumOfLows, sumOfHighs } = figures(results(values));
    expect(p90 - p10).toBeLessThan(sumOfHighs - sumOfLows);
  });
});
