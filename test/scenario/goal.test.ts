import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Levels } from '../../src/core/levels';
import { type Lever, levers } from '../../src/scenario/fieldIds';
import { goalSeek, type LeverGoal } from '../../src/scenario/goal';
import type { Values } from '../../src/scenario/scenario';
import { levels, mixed, plan, range, results } from './plans';

function goal(values: Values, target: number): { readonly [L in Lever]: LeverGoal } {
  const found = goalSeek(plan(values), target).map((one) => [one.lever, one]);
  return Object.fromEntries(found) as { readonly [L in Lever]: LeverGoal };
}

function needed(values: Values, target: number, lever: Lever): Levels | number | null {
  const { low, mid, high } = goal(values, target)[lever].needed;
  return low === mid && mid === high ? low : ({ low, mid, high } as Levels);
}

/**
 * In closed form, with exact fractions: the income that leaves the goal is (goal ÷ (1 − 2%) ÷ (1 − 25%) + costs) ÷ (1 − 10%),
 * of the net manager goal ÷ (1 − 2%) ÷ (1 − 25%) ÷ (1 − 10%) + costs; what the other levers bring goes off, and the rest
 * is divided by what one of the lever brings.
 */
describe('against closed forms', () => {
  it.each<[string, Values, { readonly [L in Lever]: readonly [number, number, number] }]>([
    [
      'manager on gross',
      mixed,
      {
        views: [20_434_153, 8_159_082, 3_194_979],
        deals: [7, 6, 4],
        orders: [1017, 735, 470],
        diamonds: [479_420, 429_909, 324_398],
        merchUnits: [292, 263, 201],
        digitalUnits: [125, 113, 86],
        coachingUnits: [50, 45, 35],
      },
    ],
    [
      'manager on net',
      { ...mixed, managerOn: 'net' },
      {
        views: [20_295_264, 8_119_399, 3_185_720],
        deals: [7, 6, 4],
        orders: [1010, 732, 468],
        diamonds: [476_087, 427_687, 323_287],
        merchUnits: [290, 261, 200],
        digitalUnits: [124, 112, 86],
        coachingUnits: [50, 45, 35],
      },
    ],
  ])('%s', (_, values, expected) => {
    const found = goal(values, 2000);
    for (const lever of levers) expect(found[lever].needed, lever).toEqual(range(...expected[lever]));
  });

  it('starts from the figures of the plan', () => {
    const found = goal(mixed, 2000);
    expect(levers.map((lever) => found[lever].now)).toEqual([500_000, 1, 20, 1000, 10, 5, 2]);
    expect(goal({ deals: range(1, 2, 5) }, 1).deals.now).toBe(2);
    expect(goal({}, 1).deals.now).toBe(0);
    expect(goalSeek(plan(mixed), 2000).map(({ lever }) => lever)).toEqual(levers);
  });

  it('is not fooled by binary fractions', () => {
    expect(needed({ share: 1, rpm: 0.4 }, 1000, 'views')).toBe(2_500_000);
    expect(needed({ orderValue: 0.1, commission: 1 }, 0.3, 'orders')).toBe(3);
    expect(needed({ perDiamond: 0.005 }, 2.1, 'diamonds')).toBe(420);
    expect(needed({ merchPrice: 0.7, merchFee: 0.1 }, 6.3, 'merchUnits')).toBe(10);
    // 1.1 + 2 × 1.1 comes out a hair above 3.3.
    expect(needed({ deals: 1, fee: 1.1, coachingPrice: 1.1 }, 3.3, 'coachingUnits')).toBe(2);
    for (let cents = 1; cents < 100; cents++) {
      expect(needed({ digitalPrice: cents / 100 }, (cents * 7) / 100, 'digitalUnits'), `${cents}`).toBe(7);
    }
  });

  it('asks for nothing of a lever where the others are enough', () => {
    for (const lever of levers) expect(goal(mixed, 1)[lever].needed).toEqual(range(0, 0, 0));
    expect(needed({}, 0, 'views')).toBe(0);
  });

  it('finds less than there is, where less is enough', () =>
    expect(needed({ deals: 10, fee: 100, costs: 50 }, 250, 'deals')).toBe(3));
});

describe('the smallest whole figure', () => {
  const some = fc.integer({ min: 0, max: 20 });
  const values = fc.record({
    views: fc.integer({ min: 0, max: 2_000_000 }),
    share: fc.constantFrom(0.3, 0.43, 1),
    rpm: fc.constantFrom(0.4, 0.73, 6),
    viewsPerVideo: fc.constantFrom(0, 20_000, 150_000),
    deals: some,
    fee: fc.constantFrom(10, 99.9, 1200),
    orders: some,
    orderValue: fc.constantFrom(19.9, 40),
    commission: fc.constantFrom(0.07, 0.15),
    diamonds: some,
    merchUnits: some,
    merchPrice: fc.constantFrom(5, 19.99),
    merchUnitCost: fc.constantFrom(0, 6),
    digitalUnits: some,
    digitalPrice: fc.constantFrom(1, 7.77),
    coachingUnits: some,
    coachingPrice: fc.constantFrom(60, 80.5),
    costs: fc.constantFrom(0, 250.5),
    managerShare: fc.constantFrom(0, 0.2),
    managerOn: fc.constantFrom('gross', 'net'),
    paymentFee: fc.constantFrom(0, 0.03),
    taxShare: fc.constantFrom(0, 0.3),
  });
  const leaves = (plan: Values, lever: Lever, figure: number) => results({ ...plan, [lever]: figure }).net.mid;

  it('reaches the goal, and one less does not', () =>
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 20_000 }), fc.constantFrom(...levers), (plan, target, lever) => {
        const found = goal(plan, target)[lever].needed.mid;
        if (found === null) {
          for (const figure of [0, 1, 1e4, 1e8, 1e12]) expect(leaves(plan, lever, figure)).toBeLessThan(target);
          return;
        }
        expect(Number.isInteger(found)).toBe(true);
        expect(leaves(plan, lever, found)).toBeGreaterThanOrEqual(target * (1 - 1e-11));
        if (found > 0) expect(leaves(plan, lever, found - 1)).toBeLessThan(target * (1 + 1e-11));
        if (found > 0) expect(leaves(plan, lever, found - 1)).toBeLessThan(leaves(plan, lever, found));
      }),
      { numRuns: 300 },
    ));

  it('is that of each case: with the lever at it, the same case of the plan reaches the goal', () => {
    const found = goal(mixed, 2000);
    for (const lever of levers) {
      for (const level of levels) {
        const figure = found[lever].needed[level] as number;
        expect(results({ ...mixed, [lever]: figure }).net[level]).toBeGreaterThanOrEqual(2000);
        expect(results({ ...mixed, [lever]: figure - 1 }).net[level]).toBeLessThan(2000);
      }
    }
  });

  it('is no less than Creator Rewards asks for', () => {
    expect(needed({ share: 1, rpm: 6 }, 1, 'views')).toBe(100_000);
    // 600 at the limit, one view less nothing at all.
    expect(needed({ share: 1, rpm: 6 }, 600.006, 'views')).toBe(100_001);
  });

  it('of deals that pay less than their views would have earned', () => {
    // 1,000 in rewards; each deal pays 30 and takes 100 of them, until after ten nothing is left of it.
    const values = { views: 1_000_000, share: 0.5, rpm: 2, viewsPerVideo: 100_000, deals: 1, fee: 30 };
    expect(results(values).net.mid).toBe(930);
    expect(needed(values, 1000, 'deals')).toBe(0);
    expect(needed(values, 1200, 'deals')).toBe(40);
    expect(needed(values, 1201, 'deals')).toBe(41);
    expect(needed(values, 1001, 'deals')).toBe(34);
    expect(results({ ...values, deals: 33 }).net.mid).toBeLessThan(1001);
  });

  it('of deals that pay a little more than their views would have earned', () => {
    // 1,000 in rewards; each deal pays 100.50 and takes 100 of them.
    const values = { views: 1_000_000, share: 0.5, rpm: 2, viewsPerVideo: 100_000, fee: 100.5 };
    expect(needed(values, 1004, 'deals')).toBe(8);
  });
});

describe('out of reach', () => {
  it('in Norway no views reach a goal, and others do', () => {
    const values = { country: 'NO', views: 1_000_000, orderValue: 100, commission: 0.1 };
    const found = goal(values, 500);
    expect(found.views).toEqual({
      lever: 'views',
      now: 1_000_000,
      needed: { low: null, mid: null, high: null },
      missing: [],
      inUsd: false,
    });
    expect(found.orders.needed).toEqual(range(50, 50, 50));
  });

  it.each<[string, Values, Lever]>([
    ['too few followers', { followers: 9999 }, 'views'],
    ['too young', { age: 17 }, 'views'],
    ['too young for gifts', { age: 17 }, 'diamonds'],
    ['no videos over one minute', { longShare: 0 }, 'views'],
    ['a fee of nothing', { fee: 0 }, 'deals'],
    ['nothing of it is paid', { orderValue: 10, commission: 0 }, 'orders'],
    ['all of it is refunded', { orderValue: 10, commission: 0.5, refundShare: 1 }, 'orders'],
    ['sold at cost', { merchPrice: 10, merchUnitCost: 10 }, 'merchUnits'],
    ['sold at a loss', { merchUnits: 5, merchPrice: 10, merchUnitCost: 11 }, 'merchUnits'],
    ['all goes to the manager', { managerShare: 1, fee: 100 }, 'deals'],
    ['all goes to tax', { taxShare: 1, fee: 100 }, 'deals'],
  ])('%s', (_, values, lever) => {
    const found = goal(values, 1)[lever];
    expect(found.needed).toEqual({ low: null, mid: null, high: null });
    expect(found).toMatchObject({ missing: [], inUsd: false });
  });

  it('in one case only', () => {
    // 10 × (1 − 20%) − 9 is a loss in the low case.
    const values = { merchPrice: 10, merchFee: range(0, 0.05, 0.2), merchUnitCost: 9 };
    expect(goal(values, 10).merchUnits.needed).toEqual({ low: null, mid: 20, high: 10 });
  });
});

describe('what a lever lacks', () => {
  it.each<[Values, Lever, string[]]>([
    [{}, 'views', []],
    [{}, 'deals', ['followers', 'engagementRate']],
    [{ followers: 5000 }, 'deals', ['engagementRate']],
    [{ followers: 5000, engagementRate: 0.05 }, 'deals', []],
    [{ fee: 5 }, 'deals', []],
    [{}, 'orders', ['orderValue', 'commission']],
    [{ commission: 0.1 }, 'orders', ['orderValue']],
    [{}, 'diamonds', []],
    [{}, 'merchUnits', ['merchPrice']],
    [{}, 'digitalUnits', ['digitalPrice']],
    [{ coachingPrice: 0 }, 'coachingUnits', []],
    // Products are counted together.
    [{ merchPrice: 5, digitalUnits: 3 }, 'merchUnits', ['digitalPrice']],
    [{ coachingUnits: 1, digitalUnits: 3 }, 'merchUnits', ['merchPrice', 'digitalPrice', 'coachingPrice']],
  ])('%j: %s lacks %j', (values, lever, missing) => {
    expect(goal(values, 10)[lever].missing).toEqual(missing);
    if (missing.length > 0) expect(goal(values, 10)[lever].needed.mid).toBeNull();
  });
});

describe('what a lever brings in USD', () => {
  const kroner = { currency: 'NOK', country: 'US', followers: 20_000, engagementRate: 0.06 };
  const inUsd = (values: Values) => levers.filter((lever) => goal(values, 10)[lever].inUsd);

  it('doesn’t count towards a goal in another currency', () => {
    expect(inUsd(kroner)).toEqual(['views', 'deals', 'diamonds']);
    for (const lever of ['views', 'deals', 'diamonds'] as const) {
      expect(goal(kroner, 10)[lever].needed).toEqual({ low: null, mid: null, high: null });
    }
  });

  it('does with a dated rate, with own figures, and in USD', () => {
    expect(inUsd({ ...kroner, usdRate: 10, usdDate: '2026-11-20' })).toEqual([]);
    expect(inUsd({ ...kroner, rpm: 5, fee: 900, perDiamond: 0.05 })).toEqual([]);
    expect(inUsd({ ...kroner, currency: 'USD' })).toEqual([]);
    // 1,000 kroner at 10 to a dollar are 100 dollars: ÷ 0.70 × 1,000 at 100% qualified; 20 × 17.5 × 0.75 × 0.5 × 10 a deal.
    const dated = { ...kroner, share: 1, rpm: 'mid', fee: 'mid', usdRate: 10, usdDate: '2026-11-20' };
    expect(needed(dated, 1000, 'views')).toBe(142_858);
    expect(needed(dated, 2000, 'deals')).toBe(2);
    expect(needed(dated, 1000, 'diamonds')).toBe(20_000);
  });

  it('is nothing where the programme isn’t offered', () =>
    expect(inUsd({ ...kroner, country: 'NO' })).toEqual(['deals', 'diamonds']));
});
