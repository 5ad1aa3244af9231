import fc from 'fast-check';
import { countries } from '../../src/catalogue/countries';
import { unitOf } from '../../src/catalogue/units';
import { takesLevels } from '../../src/scenario/check';
import type { Field, NumberField } from '../../src/scenario/field';
import { allFields } from '../../src/scenario/fields';
import type { Scenario, Value } from '../../src/scenario/scenario';

const money = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);
const whole = (most: number) => fc.integer({ min: 0, max: most });
const share = (least = 0) => fc.integer({ min: least, max: 1000 }).map((tenths) => tenths / 1000);

function figure({ id, parameter }: NumberField): fc.Arbitrary<number> {
  const { above = Number.NEGATIVE_INFINITY } = parameter;
  const least = above === 0 ? 1 : 0;
  if (id === 'usdRate') return fc.constantFrom(10.87, 0.92, 150);
  if (id === 'age') return fc.integer({ min: 14, max: 40 });
  if (id === 'followers') return fc.constantFrom(500, 1000, 9999, 10_000, 250_000);
  switch (parameter.unit) {
    case 'views':
      return whole(2_000_000);
    case 'share':
      return share(least);
    case 'rate':
      return fc.integer({ min: -5, max: 150 }).map((tenths) => tenths / 1000);
    case 'days':
      return whole(parameter.max ?? 30);
    case 'factor':
      return fc.constantFrom(0.5, 1, 1.25);
    case 'per_1000_qualified_views':
      return fc.integer({ min: 1, max: 900 }).map((cents) => cents / 100);
    case 'per_diamond':
      return fc.constantFrom(0.004, 0.05);
    case 'amount':
      return money(800);
    default:
      return unitOf(parameter.unit).percent ? share() : whole(60);
  }
}

function value(field: Field): fc.Arbitrary<Value> {
  switch (field.kind) {
    case 'word':
      return fc.constantFrom(...Object.keys(field.parameter.words));
    case 'flag':
      return fc.boolean();
    case 'country':
      return fc.constantFrom('GB', 'NO', 'US', ...countries().map(({ code }) => code));
    case 'currency':
      return fc.constantFrom('NOK', 'kr', 'usd', '$', ' US$ ', '€', '=1+1', 'TRUE', '1.5', '١٢');
    case 'date':
      return fc.constantFrom('2026-11-24', '2024-02-29', '1999-12-31', '2026-03-29');
    default: {
      const one = figure(field);
      const range = fc
        .tuple(one, one, one)
        .map((three) => three.sort((a, b) => a - b) as [number, number, number])
        .map(([low, mid, high]) => ({ low, mid, high }));
      const level = fc.constantFrom('low', 'mid', 'high');
      return fc.oneof(one, ...(field.ranged ? [range] : []), ...(takesLevels(field.parameter) ? [level] : []));
    }
  }
}

/** Any plan, with more fields filled in than not. */
export const anyPlan: fc.Arbitrary<Scenario> = fc.integer({ min: 1, max: 9 }).chain((tenths) => {
  const fields = allFields().map((field) =>
    fc.tuple(fc.integer({ min: 0, max: 9 }), value(field)).map(([dice, given]) => (dice < tenths ? given : undefined)),
  );
  // The engine takes a text such as “toString” for what every object inherits.
  const names = fc.oneof(
    fc.constant('Mid'),
    fc.string({ maxLength: 20 }).filter((text) => !(text in {})),
  );
  return fc.tuple(names, fc.tuple(...fields)).map(([name, values]) => ({
    name,
    values: Object.fromEntries(allFields().flatMap(({ id }, i) => (values[i] === undefined ? [] : [[id, values[i]]]))),
  }));
});

/** A creator in a country with Creator Rewards, who lives of everything. */
export const full: Scenario = {
  name: 'Longer videos',
  values: {
    country: 'GB',
    followers: 20_000,
    age: 25,
    engagementRate: 0.06,
    niche: 'tech',
    views: { low: 600_000, mid: 1_000_000, high: 1_500_000 },
    longShare: 0.8,
    viewsPerVideo: 50_000,
    deals: { low: 1, mid: 2, high: 3 },
    usageDays: 30,
    orders: 40,
    orderValue: 25,
    commission: 0.15,
    refundShare: { low: 0.05, mid: 0.1, high: 0.2 },
    diamonds: 4000,
    merchUnits: 30,
    merchPrice: 25,
    merchUnitCost: 12,
    merchFee: 0.06,
    costs: { low: 100, mid: 150, high: 300 },
    managerShare: 0.1,
    paymentFee: 0.03,
    taxShare: 0.3,
    target: 1000,
  },
};

/** The same in Norway and in kroner, with the value of 1 USD. */
export const norway: Scenario = {
  name: 'Norge',
  values: { ...full.values, country: 'NO', currency: 'NOK', usdRate: 10.5, usdDate: '2026-11-20' },
};

/** Kroner without a rate: published rates are in USD and don't count. */
export const unconverted: Scenario = {
  name: 'Kroner',
  values: { ...full.values, currency: 'NOK', rpm: 'high', fee: 9000 },
};
