import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario';
import { LONGEST_NAME } from '../../src/scenario/scenario';
import {
  type Migration,
  type PlanRead,
  readStored,
  type StoredPlan,
  toStored,
  VERSION,
} from '../../src/scenario/stored';
import { anyPlan } from './anyPlan';
import { range } from './plans';

const stored = (values: unknown, name = 'Spring') => ({ version: VERSION, name, values });
const read = (values: unknown) => readStored(stored(values));

describe('a plan that was stored', () => {
  it('comes back as it was', () =>
    fc.assert(
      fc.property(anyPlan(), (scenario) => {
        const found = readStored(JSON.parse(JSON.stringify(toStored(scenario))));
        expect(found).toEqual({ ok: true, scenario, dropped: [] });
      }),
    ));

  it('says its version', () => {
    const scenario: Scenario = { name: 'Spring', values: { views: 5 } };
    expect(toStored(scenario)).toEqual({ version: VERSION, name: 'Spring', values: { views: 5 } });
    expect(Number.isInteger(VERSION) && VERSION >= 1).toBe(true);
  });

  it('comes back empty as well', () =>
    expect(readStored(stored({}, ''))).toEqual({ ok: true, scenario: { name: '', values: {} }, dropped: [] }));

  it('loses what no field of today may hold, and says which', () => {
    const values = {
      views: -5,
      rpm: 'low',
      perDiamond: 'low',
      videoSeconds: 60,
      age: 18,
      usdDate: '2026-02-30',
      country: 'Norge',
      niche: 'finance',
      deals: { low: 3, mid: 2, high: 1 },
      rush: null,
    };
    expect(read(values)).toEqual({
      ok: true,
      scenario: { name: 'Spring', values: { rpm: 'low', age: 18, niche: 'finance' } },
      dropped: ['views', 'perDiamond', 'videoSeconds', 'usdDate', 'country', 'deals', 'rush'],
    });
  });

  it('keeps of a range nothing but its figures', () =>
    expect(read({ deals: { low: 1, mid: 2, high: 3, note: 'x', __proto__: { evil: 1 } } })).toEqual({
      ok: true,
      scenario: { name: 'Spring', values: { deals: range(1, 2, 3) } },
      dropped: [],
    }));

  it('is not harmed by names that objects have of themselves', () => {
    const found = readStored(
      JSON.parse(
        `{"version": ${VERSION}, "name": "x", "values": {"__proto__": {"views": 9}, "constructor": 1, "toString": 2, "hasOwnProperty": 3, "age": 20}}`,
      ),
    ) as PlanRead & { ok: true };
    expect(found.dropped).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty']);
    expect(Object.entries(found.scenario.values)).toEqual([['age', 20]]);
    expect(found.scenario.values.views).toBeUndefined();
    expect(Object.getPrototypeOf(found.scenario.values)).toBe(Object.prototype);
    expect(({} as { views?: unknown }).views).toBeUndefined();
  });

  it('may hold words that objects have of themselves only where they are allowed', () =>
    expect(read({ niche: 'constructor', managerOn: '__proto__', country: 'toString' })).toMatchObject({
      scenario: { values: {} },
      dropped: ['niche', 'managerOn', 'country'],
    }));
});

describe('what is no plan', () => {
  it.each([
    [undefined],
    [null],
    [5],
    ['{"version":1}'],
    [[]],
    [{}],
    [{ version: VERSION, name: 'x' }],
    [{ version: VERSION, values: {} }],
    [{ name: 'x', values: {} }],
    [{ version: '1', name: 'x', values: {} }],
    [{ version: 0, name: 'x', values: {} }],
    [{ version: -1, name: 'x', values: {} }],
    [{ version: 0.5, name: 'x', values: {} }],
    [{ version: Number.NaN, name: 'x', values: {} }],
    [{ version: Number.POSITIVE_INFINITY, name: 'x', values: {} }],
    [{ version: VERSION, name: 5, values: {} }],
    [{ version: VERSION, name: 'x', values: null }],
    [{ version: VERSION, name: 'x', values: [] }],
    [{ version: VERSION, name: 'x', values: 'y' }],
    [{ version: VERSION, name: 'x'.repeat(LONGEST_NAME + 1), values: {} }],
  ])('%j', (found) => expect(readStored(found)).toEqual({ ok: false, problem: 'not-a-plan' }));

  it('a name may be as long as a cell takes', () =>
    expect(readStored(stored({}, 'x'.repeat(LONGEST_NAME))).ok).toBe(true));

  it('never throws, whatever it finds', () => {
    fc.assert(fc.property(fc.anything(), (found) => typeof readStored(found).ok === 'boolean'));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (values) => {
        const found = read(values) as PlanRead & { ok: true };
        expect(found.dropped.length + Object.keys(found.scenario.values).length).toBe(Object.keys(values).length);
      }),
    );
  });
});

describe('versions', () => {
  it.each([VERSION + 1, VERSION + 2, 1e9])('refuses a later one: %d', (version) =>
    expect(readStored({ version, name: 'x', values: { age: 20 } })).toEqual({ ok: false, problem: 'newer' }));

  const rename =
    (from: string, to: string): Migration =>
    (plan) => {
      const { [from]: value, ...values } = plan.values;
      return { ...plan, values: value === undefined ? values : { ...values, [to]: value } };
    };
  // Views were called reach, then seen; and an age was kept in months once.
  const steps: readonly Migration[] = [
    rename('reach', 'seen'),
    rename('seen', 'views'),
    (plan) => ({ ...plan, values: { ...plan.values, age: (plan.values.months as number) / 12 } }),
  ];

  it.each<[StoredPlan, Scenario['values'], string[]]>([
    [{ version: 1, name: 'x', values: { reach: 5, months: 240 } }, { views: 5, age: 20 }, ['months']],
    [{ version: 2, name: 'x', values: { seen: 5, months: 240 } }, { views: 5, age: 20 }, ['months']],
    [{ version: 3, name: 'x', values: { views: 5, months: 240 } }, { views: 5, age: 20 }, ['months']],
    [{ version: 4, name: 'x', values: { views: 5, age: 20 } }, { views: 5, age: 20 }, []],
    // Each version has only the steps that lie before it.
    [{ version: 4, name: 'x', values: { reach: 5, age: 20 } }, { age: 20 }, ['reach']],
    [{ version: 3, name: 'x', values: { seen: 5, months: 240 } }, { age: 20 }, ['seen', 'months']],
  ])('leads an older one through every step: %j', (plan, values, dropped) =>
    expect(readStored(plan, steps, 4)).toEqual({ ok: true, scenario: { name: 'x', values }, dropped }));

  it('refuses one for which a step is missing', () => {
    const plan = { version: 1, name: 'x', values: {} };
    expect(readStored(plan, steps, 5)).toEqual({ ok: false, problem: 'not-a-plan' });
    expect(readStored(plan, [], 2)).toEqual({ ok: false, problem: 'not-a-plan' });
    expect(readStored({ ...plan, version: 6 }, steps, 5)).toEqual({ ok: false, problem: 'newer' });
  });

  it('counts the versions itself, whatever a step says of them', () => {
    const found: number[] = [];
    const steps: readonly Migration[] = [1, 2].map(() => (plan) => {
      found.push(plan.version);
      return { ...plan, version: 99 };
    });
    expect(readStored({ version: 1, name: 'x', values: {} }, steps, 3).ok).toBe(true);
    expect(found).toEqual([1, 2]);
  });

  it('leaves what it was given as it is', () => {
    const plan = { version: 1, name: 'x', values: { reach: 5, months: 240 } };
    const before = structuredClone(plan);
    readStored(plan, steps, 4);
    expect(plan).toEqual(before);
  });
});
