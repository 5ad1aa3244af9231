import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/scenario/evaluate';
import { levers, productKinds } from '../../src/scenario/fieldIds';
import { goalSeek } from '../../src/scenario/goal';
import { suggestMix } from '../../src/scenario/mix';
import { type ScenarioResults, scenarioResults } from '../../src/scenario/results';
import { isRange, type Scenario, type Value, type Values } from '../../src/scenario/scenario';
import { whatMatters } from '../../src/scenario/sensitivity';
import { simulate } from '../../src/scenario/simulation';
import { anyPlan, anyValues } from './anyPlan';
import { levels, plan, results, stream } from './plans';

/** What rounding may take or add, by the size of what was added up. */
function slack(...sizes: readonly number[]): number {
  return 1e-9 * Math.max(1, ...sizes.map(Math.abs));
}

function expectRising({ low, mid, high }: { low: number; mid: number; high: number }, size = 0): void {
  const room = slack(low, mid, high, size);
  expect(low).toBeLessThanOrEqual(mid + room);
  expect(mid).toBeLessThanOrEqual(high + room);
}

/** What goes into what is left is as large as this. */
function sizeOf({ cases }: ScenarioResults): number {
  return Math.max(
    ...levels.map(
      (level) => cases[level].waterfall.gross + cases[level].waterfall.costs + cases[level].waterfall.losses,
    ),
  );
}

const plans = { numRuns: 400 };

describe('of every plan', () => {
  it('low ≤ mid ≤ high holds for streams, total and what is left', () =>
    fc.assert(
      fc.property(anyPlan(), (scenario) => {
        const found = scenarioResults(scenario);
        for (const { amounts } of found.streams) if (amounts !== null) expectRising(amounts);
        expectRising(found.total);
        expectRising(found.net, sizeOf(found));
        expectRising(found.fund);
      }),
      plans,
    ));

  it('the streams that count add up to the total', () =>
    fc.assert(
      fc.property(anyPlan(), (scenario) => {
        const { streams, total } = scenarioResults(scenario);
        for (const level of levels) {
          let sum = 0;
          for (const { amounts, inUsd } of streams) sum += inUsd ? 0 : (amounts?.[level] ?? 0);
          expect(Math.abs(sum - total[level])).toBeLessThanOrEqual(slack(sum));
        }
        let shares = 0;
        for (const { share } of streams) shares += share ?? 0;
        expect(shares).toBeCloseTo(total.mid > 0 ? 1 : 0, 9);
      }),
      plans,
    ));

  it('a stream is counted, in USD, or lacks something', () =>
    fc.assert(
      fc.property(anyPlan(), (scenario) => {
        for (const { amounts, missing, inUsd, share } of scenarioResults(scenario).streams) {
          expect(missing.length > 0).toBe(amounts === null);
          if (amounts === null || inUsd) expect(share).toBeNull();
          if (amounts === null) expect(inUsd).toBe(false);
          for (const id of missing) expect(scenario.values[id]).toBeUndefined();
        }
      }),
      plans,
    ));

  it('each step of the waterfall leads to the next, and the last to what is left', () =>
    fc.assert(
      fc.property(anyPlan(), ({ values }) => {
        const { cases } = results(values);
        for (const level of levels) {
          const w: Case['waterfall'] = cases[level].waterfall;
          const close = (a: number, b: number) =>
            expect(Math.abs(a - b)).toBeLessThanOrEqual(slack(w.gross, w.costs, w.losses));
          close(w.gross - w.costs - w.losses - w.manager, w.paymentBase);
          close(w.paymentBase - w.payment, w.taxBase);
          close(w.taxBase - w.tax, w.net);
          close(w.managerBase, values.managerOn === 'net' ? Math.max(0, w.gross - w.costs - w.losses) : w.gross);
          for (const off of [w.gross, w.costs, w.losses, w.manager, w.payment, w.tax])
            expect(off).toBeGreaterThanOrEqual(0);
          if (w.paymentBase <= 0) expect([w.payment, w.tax]).toEqual([0, 0]);
          // What products gain is income, what they lose a cost.
          if (cases[level].streams.products.amount === null) continue;
          let profit = 0;
          for (const kind of productKinds) profit += cases[level].profits[kind] ?? 0;
          close((cases[level].streams.products.amount ?? 0) - w.losses, profit);
        }
      }),
      plans,
    ));

  it('sponsored and other views are all views', () =>
    fc.assert(
      fc.property(anyPlan(), (scenario) => {
        for (const level of levels) {
          const { views, sponsoredViews, qualifiedViews } = scenarioResults(scenario).cases[level];
          expect(sponsoredViews).toBeGreaterThanOrEqual(0);
          expect(sponsoredViews).toBeLessThanOrEqual(views ?? 0);
          expect(qualifiedViews).toBeLessThanOrEqual((views ?? 0) - sponsoredViews);
        }
      }),
      plans,
    ));

  it('nothing comes out that is no number', () =>
    fc.assert(
      fc.property(
        anyPlan(),
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom(...levels),
        (scenario, target, level) => {
          const found = scenarioResults(scenario);
          expectFinite(found);
          expectFinite(simulate(found));
          expectFinite(whatMatters(scenario));
          expectFinite(goalSeek(scenario, target));
          const { open, ...mix } = suggestMix(scenario, target, level);
          expectFinite(mix);
          for (const { most } of open) expect(most).toBeGreaterThan(0);
        },
      ),
      { numRuns: 100 },
    ));

  it('nothing changes the plan', () =>
    fc.assert(
      fc.property(anyPlan(), (scenario) => {
        const before = structuredClone(scenario);
        const frozen = deepFreeze(scenario);
        scenarioResults(frozen);
        whatMatters(frozen);
        goalSeek(frozen, 1000);
        suggestMix(frozen, 1000, 'mid');
        expect(frozen).toEqual(before);
      }),
      { numRuns: 50 },
    ));

  it('the order in which fields were filled in is of no matter', () =>
    fc.assert(
      fc.property(anyPlan(), fc.infiniteStream(fc.nat()), ({ name, values }, order) => {
        const entries = Object.entries(values).map((entry) => ({ entry, at: order.next().value as number }));
        entries.sort((a, b) => a.at - b.at);
        const shuffled: Scenario = { name, values: Object.fromEntries(entries.map(({ entry }) => entry)) };
        expect(scenarioResults(shuffled)).toEqual(scenarioResults({ name, values }));
        expect(whatMatters(shuffled)).toEqual(whatMatters({ name, values }));
      }),
      { numRuns: 100 },
    ));

  it('its name is of no matter', () =>
    fc.assert(
      fc.property(anyPlan(), fc.string(), (scenario, name) => {
        expect(scenarioResults({ ...scenario, name })).toEqual(scenarioResults(scenario));
      }),
      { numRuns: 50 },
    ));

  it('what matters moves between what its two ends leave, most first, and never twice', () =>
    fc.assert(
      fc.property(anyPlan(), (scenario) => {
        const found = whatMatters(scenario);
        const spans = found.map(({ low, high }) => Math.abs(high - low));
        expect(spans).toEqual(spans.toSorted((a, b) => b - a));
        expect(new Set(found.map(({ input }) => input)).size).toBe(found.length);
        for (const { input, low, high } of found) {
          expect(low).not.toBe(high);
          if (input === 'rights') continue;
          const value = scenario.values[input];
          expect(typeof value === 'number' || typeof value === 'string').toBe(false);
          if (!isRange(value)) continue;
          // An input fixed at one end of its range is what the plan leaves then.
          const ends = [value.low, value.high].map((end) => midOf({ ...scenario.values, [input]: end }));
          for (const end of [low, high]) {
            expect(Math.min(...ends.map((net) => Math.abs(net - end)))).toBeLessThanOrEqual(slack(low, high));
          }
        }
      }),
      { numRuns: 150 },
    ));
});

/** What is left at mid. */
function midOf(values: Values): number {
  return results(values).net.mid;
}

describe('more', () => {
  it('views never leave less', () =>
    fc.assert(
      fc.property(anyValues(), fc.nat(5_000_000), fc.nat(5_000_000), (values, some, more) => {
        const before = results({ ...values, views: some });
        const after = results({ ...values, views: some + more });
        for (const level of levels) {
          const room = slack(sizeOf(after));
          expect(after.net[level]).toBeGreaterThanOrEqual(before.net[level] - room);
          expect(stream(after, 'rewards').amounts?.[level]).toBeGreaterThanOrEqual(
            (stream(before, 'rewards').amounts?.[level] as number) - room,
          );
        }
      }),
      plans,
    ));

  it.each(['costs', 'managerShare', 'paymentFee', 'taxShare', 'refundShare'] as const)('%s never leave more', (id) =>
    fc.assert(
      fc.property(
        anyValues(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, one, other) => {
          const less = results({ ...values, [id]: Math.min(one, other) });
          const more = results({ ...values, [id]: Math.max(one, other) });
          for (const level of levels) {
            expect(more.net[level]).toBeLessThanOrEqual(less.net[level] + slack(sizeOf(less), sizeOf(more)));
          }
        },
      ),
      plans,
    ));

  it.each(levers.filter((lever) => lever !== 'views' && lever !== 'deals'))('%s never bring less', (lever) =>
    fc.assert(
      fc.property(anyValues(), fc.nat(1000), fc.nat(1000), (values, some, more) => {
        const before = results({ ...values, [lever]: some });
        const after = results({ ...values, [lever]: some + more });
        // From none to some, a price may begin to be missing.
        if (
          before.streams.some(({ amounts }) => amounts === null) ||
          after.streams.some(({ amounts }) => amounts === null)
        )
          return;
        for (const level of levels) {
          expect(after.total[level]).toBeGreaterThanOrEqual(before.total[level] - slack(after.total[level]));
        }
      }),
      plans,
    ));
});

describe('a figure of one’s own goes before a published one', () => {
  const own = fc.double({ min: 0.01, max: 50, noNaN: true });

  it('for RPM and qualified share', () =>
    fc.assert(
      fc.property(
        own,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.constantFrom('USD', 'NOK'),
        (rpm, share, currency) => {
          const found = stream(results({ views: 1_000_000, rpm, share, currency }), 'rewards');
          expect(found.inUsd).toBe(false);
          for (const level of levels) expect(found.amounts?.[level]).toBeCloseTo(1000 * share * rpm, 6);
        },
      ),
    ));

  it('for fees and diamonds, whatever the account is like', () =>
    fc.assert(
      fc.property(own, own, fc.nat(1_000_000), (fee, perDiamond, followers) => {
        const values = { followers: followers + 1000, engagementRate: 0.02, currency: 'kr', deals: 3, diamonds: 7 };
        const found = results({ ...values, fee, perDiamond });
        for (const level of levels) expect(found.total[level]).toBeCloseTo(3 * fee + 7 * perDiamond, 6);
      }),
    ));
});

function expectFinite(found: unknown, path = ''): void {
  if (typeof found === 'number') expect(Number.isFinite(found), `${path} is ${found}`).toBe(true);
  else if (found === undefined) throw new Error(`${path} is undefined`);
  else if (typeof found === 'object' && found !== null) {
    for (const [key, value] of Object.entries(found)) expectFinite(value, `${path}.${key}`);
  }
}

function deepFreeze(scenario: Scenario): Scenario {
  for (const value of Object.values(scenario.values) as Value[]) Object.freeze(value);
  Object.freeze(scenario.values);
  return Object.freeze(scenario);
}

it('the same plan comes to the same', () =>
  fc.assert(
    fc.property(anyPlan(), ({ values }) => {
      expect(results(values)).toEqual(scenarioResults(plan(structuredClone(values))));
    }),
    { numRuns: 30 },
  ));
