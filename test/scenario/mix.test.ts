import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lever } from '../../src/scenario/fieldIds';
import { type SuggestedMix, suggestMix } from '../../src/scenario/mix';
import type { Values } from '../../src/scenario/scenario';
import { levels, mixed, plan, range, results } from './plans';

/** A raise is exact to 10 digits. */
function expectNear(found: number | null | undefined, expected: number): void {
  expect(typeof found).toBe('number');
  expect(Math.abs((found as number) - expected), `${found} is not ${expected}`).toBeLessThan(
    1e-9 * Math.max(1, expected),
  );
}

const now: { readonly [L in Lever]: number } = {
  views: 500_000,
  deals: 1,
  orders: 20,
  diamonds: 1000,
  merchUnits: 10,
  digitalUnits: 5,
  coachingUnits: 2,
};

/**
 * In closed form, with exact fractions: the income that leaves 3,000 is (3,000 ÷ 98% ÷ 75% + costs) ÷ 90%, and the raise what
 * has to be added to the levers that may rise, as a share of what these bring now. With limits, stretch by stretch from
 * one limit to the next.
 */
describe('against closed forms', () => {
  it.each([
    ['low', 4.891997567615183],
    ['mid', 3.6931904074761217],
    ['high', 2.140015696200961],
  ] as const)('all levers without limits, %s', (level, raise) => {
    const found = suggestMix(plan(mixed), 3000, level);
    expectNear(found.raise, raise);
    expectNear(found.net, 3000);
    for (const [lever, figure] of Object.entries(found.figures)) {
      expectNear(figure, now[lever as Lever] * (1 + raise));
    }
    expect(Object.keys(found.figures)).toEqual(Object.keys(now));
  });

  it.each([
    ['low', 13.100047177707772],
    ['mid', 9.375021803593231],
    ['high', 5.567087095811041],
  ] as const)('fixed levers stay as they are, %s', (level, raise) => {
    const found = suggestMix(plan({ ...mixed, dealsFixed: true, coachingUnitsFixed: true }), 3000, level);
    expectNear(found.raise, raise);
    expect(found.open.map(({ lever }) => lever)).toEqual(['views', 'orders', 'diamonds', 'merchUnits', 'digitalUnits']);
    expect(found.figures.deals).toBeUndefined();
  });

  it.each([
    ['low', 6.25258522141639],
    ['mid', 4.983345394895547],
    ['high', 2.9330377590505523],
  ] as const)('levers stop at their limits and the others go on, %s', (level, raise) => {
    const limits = { viewsMost: 600_000, ordersMost: 30, merchUnitsMost: 20 };
    const found = suggestMix(plan({ ...mixed, ...limits }), 3000, level);
    expectNear(found.raise, raise);
    expect(found.figures).toMatchObject({ views: 600_000, orders: 30, merchUnits: 20 });
    for (const lever of ['deals', 'diamonds', 'digitalUnits', 'coachingUnits'] as const) {
      expectNear(found.figures[lever], now[lever] * (1 + raise));
    }
    expectNear(found.net, 3000);
  });

  it('is linear without deductions: what is lacking, as a share of what is there', () => {
    expectNear(suggestMix(plan({ deals: 2, fee: 500 }), 1500, 'mid').raise, 0.5);
    expectNear(
      suggestMix(plan({ deals: 2, fee: 500, orders: 10, orderValue: 100, commission: 0.1 }), 2200, 'mid').raise,
      1,
    );
  });
});

describe('within limits', () => {
  const values = { deals: 2, fee: 100, digitalUnits: 10, digitalPrice: 10 };

  it('reaches exactly what the limits allow', () => {
    const found = suggestMix(plan({ ...values, dealsMost: 3, digitalUnitsMost: 20 }), 500, 'mid');
    expectNear(found.raise, 1);
    expect(found.net).toBe(500);
  });

  it('shows the limits where they are not enough', () => {
    const found = suggestMix(plan({ ...values, dealsMost: 3, digitalUnitsMost: 20 }), 501, 'mid');
    expect(found).toMatchObject({ raise: null, figures: { deals: 3, digitalUnits: 20 }, net: 500 });
    expect(found.open).toEqual([
      { lever: 'deals', now: 2, most: 3 },
      { lever: 'digitalUnits', now: 10, most: 20 },
    ]);
  });

  it('a limit below what is there leaves it there', () => {
    const found = suggestMix(plan({ ...values, dealsMost: 1 }), 400, 'mid');
    expectNear(found.raise, 1);
    expect(found.figures.deals).toBeUndefined();
    expectNear(found.figures.digitalUnits, 20);
  });

  it('a lever that nobody uses doesn’t rise', () => {
    const found = suggestMix(
      plan({ ...values, ordersMost: 50, orderValue: 10, commission: 0.5, orders: 0 }),
      600,
      'mid',
    );
    expect(found.open.map(({ lever }) => lever)).toEqual(['deals', 'digitalUnits']);
    expectNear(found.raise, 1);
    expect(found.open[0]?.most).toBe(Number.POSITIVE_INFINITY);
  });

  it('nothing to raise is no raise', () => {
    expect(suggestMix(plan({}), 10, 'mid')).toEqual({ open: [], raise: null, figures: {}, net: 0 });
    const fixed = suggestMix(plan({ ...values, dealsFixed: true, digitalUnitsFixed: true }), 301, 'mid');
    expect(fixed).toEqual({ open: [], raise: null, figures: {}, net: 300 });
  });

  it('is the plan as it stands where it never gets there', () => {
    const found = suggestMix(plan({ ...values, taxShare: 1 }), 1, 'mid');
    expect(found).toMatchObject({ open: [], raise: null, figures: {}, net: 0 });
  });

  it('raises nothing that brings no more', () => {
    // Views where Rewards are closed, and a product at a loss.
    const norway = { ...values, country: 'NO', views: 500_000, merchUnits: 5, merchPrice: 10, merchUnitCost: 12 };
    const found = suggestMix(plan(norway), 590, 'mid');
    expect(found.open.map(({ lever }) => lever)).toEqual(['deals', 'digitalUnits']);
    expectNear(found.raise, 1);
  });

  it('reaches a requirement that stands right at a limit', () => {
    // 66,087 × (1 + 33,913 ÷ 66,087) is a hair below 100,000 in binary fractions.
    const views = { views: 66_087, viewsMost: 100_000, longShare: 1, share: 1, rpm: 10 };
    expect(suggestMix(plan(views), 1000, 'mid')).toMatchObject({ figures: { views: 100_000 }, net: 1000 });
    expect(suggestMix(plan(views), 1000, 'mid').raise).not.toBeNull();
  });

  it('no raise is needed where the goal is reached', () => {
    const found = suggestMix(plan(values), 300, 'mid');
    expect(found).toMatchObject({ raise: 0, figures: { deals: 2, digitalUnits: 10 }, net: 300 });
  });
});

describe('in every case', () => {
  it('no raise leaves what the plan leaves', () => {
    // Sponsored videos take the views of the likeliest number of deals, and products are sold at a loss in the low case.
    const values: Values = {
      ...mixed,
      deals: range(1, 2, 4),
      viewsPerVideo: 60_000,
      merchUnits: range(5, 10, 30),
      merchUnitCost: range(5, 9, 16),
    };
    for (const level of levels) {
      const { net } = results(values);
      expect(suggestMix(plan(values), net[level], level)).toMatchObject({ raise: 0, net: net[level] });
      const more = suggestMix(plan(values), net[level] + 1, level);
      expect(more.raise).toBeGreaterThan(0);
      expect(more.raise).toBeLessThan(0.1);
    }
  });

  it('views below the limit of Creator Rewards jump over it', () => {
    const found = suggestMix(plan({ views: 50_000, share: 1, rpm: 6 }), 1, 'mid');
    expectNear(found.raise, 1);
    expect(found.net).toBeGreaterThanOrEqual(600 - 1e-6);
  });

  it('what a mix leaves is what a plan with its figures leaves', () => {
    const found = suggestMix(plan({ ...mixed, viewsPerVideo: 60_000 }), 3000, 'mid');
    expectNear(results({ ...mixed, viewsPerVideo: 60_000, ...found.figures }).net.mid, found.net);
  });
});

describe('laws', () => {
  const some = fc.integer({ min: 1, max: 30 });
  const limit = fc.option(fc.integer({ min: 1, max: 200 }), { nil: null });
  const values = fc
    .record({
      views: fc.integer({ min: 100_000, max: 900_000 }),
      deals: some,
      fee: fc.constantFrom(200, 999.9),
      orders: some,
      digitalUnits: some,
      costs: fc.constantFrom(0, 120.5),
      managerShare: fc.constantFrom(0, 0.15),
      managerOn: fc.constantFrom('gross', 'net'),
      taxShare: fc.constantFrom(0, 0.28),
      dealsMost: limit,
      ordersMost: limit,
      digitalUnitsMost: limit,
      dealsFixed: fc.boolean(),
      viewsFixed: fc.boolean(),
    })
    .map((record): Values => {
      const given = Object.entries(record).filter(([, value]) => value !== null);
      return { ...Object.fromEntries(given), orderValue: 35, commission: 0.1, digitalPrice: 12 } as Values;
    });
  const target = fc.integer({ min: 1, max: 50_000 });
  const level = fc.constantFrom(...levels);

  /** What the plan leaves with an equal raise of every open lever, each up to its limit, told by the plan itself. */
  function leaves(values: Values, { open }: SuggestedMix, raise: number, at: (typeof levels)[number]): number {
    const raised = open.map(({ lever, now, most }) => [lever, Math.min(most, now * (1 + raise))]);
    return results({ ...values, ...Object.fromEntries(raised) }).net[at];
  }

  it('the raise is equal, reaches the goal, and a little less does not', () =>
    fc.assert(
      fc.property(values, target, level, (values, target, level) => {
        const found = suggestMix(plan(values), target, level);
        if (found.raise === null) {
          for (const raise of [0, 1, 100, 1e4]) expect(leaves(values, found, raise, level)).toBeLessThan(target);
          return;
        }
        for (const { lever, now, most } of found.open) {
          expect(found.figures[lever]).toBe(Math.min(most, now * (1 + found.raise)));
        }
        expect(found.net).toBeGreaterThanOrEqual(target * (1 - 1e-11));
        expectNear(leaves(values, found, found.raise, level), found.net);
        if (found.raise === 0) return;
        const less = found.raise - 1e-6 * Math.max(1, found.raise);
        if (less > 0) expect(leaves(values, found, less, level)).toBeLessThan(target);
      }),
      { numRuns: 300 },
    ));

  it('a higher goal takes no smaller raise', () =>
    fc.assert(
      fc.property(values, target, target, level, (values, one, other, level) => {
        const less = suggestMix(plan(values), Math.min(one, other), level).raise;
        const more = suggestMix(plan(values), Math.max(one, other), level).raise;
        if (more !== null) expect(less).toBeLessThanOrEqual(more);
        if (less === null) expect(more).toBeNull();
      }),
    ));
});
