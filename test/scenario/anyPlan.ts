import fc from 'fast-check';
import { boundsOf } from '../../src/catalogue/bounds';
import { countries } from '../../src/catalogue/countries';
import type { Levels } from '../../src/core/levels';
import { takesLevels } from '../../src/scenario/check';
import type { Field, NumberField } from '../../src/scenario/field';
import { allFields } from '../../src/scenario/fields';
import type { Scenario, Value, Values } from '../../src/scenario/scenario';

/** Any value that a field may hold, of a size that plans have. */
export function anyValue(field: Field): fc.Arbitrary<Value> {
  switch (field.kind) {
    case 'number':
      return anyFigure(field);
    case 'word':
      return fc.constantFrom(...Object.keys(field.parameter.words));
    case 'flag':
      return fc.boolean();
    case 'country':
      // Half of them where Creator Rewards is offered.
      return fc.oneof(fc.constantFrom('US', 'GB', 'DE'), fc.constantFrom(...countries().map(({ code }) => code)));
    case 'currency':
      return fc.constantFrom('USD', 'NOK', 'kr', '€', '$');
    case 'date':
      return fc.constantFrom('2026-11-20', '2024-02-29');
  }
}

function anyFigure(field: NumberField): fc.Arbitrary<Value> {
  const one = figureOf(field);
  const kinds: fc.Arbitrary<Value>[] = [one];
  if (field.ranged === true) {
    kinds.push(
      fc.tuple(one, one, one).map((figures): Levels => {
        const [low, mid, high] = figures.sort((a, b) => a - b) as [number, number, number];
        return { low, mid, high };
      }),
    );
  }
  if (takesLevels(field.parameter)) kinds.push(fc.constantFrom('low', 'mid', 'high'));
  return fc.oneof(...kinds);
}

function figureOf({ parameter }: NumberField): fc.Arbitrary<number> {
  const { min, above, max } = boundsOf(parameter);
  const most = Math.min(max, parameter.unit === 'views' ? 5_000_000 : 50_000);
  const least = Math.max(min, -1);
  return (
    fc
      .oneof(fc.constantFrom(least, Math.min(most, 1)), fc.double({ min: least, max: most, noNaN: true }))
      .map((figure) => (figure > above ? figure : above + 0.01))
      // Figures so small that they leave nothing of what they are multiplied by are nobody's.
      .map((figure) => (Math.abs(figure) < 1e-9 ? Math.max(least, above > -1 ? 0.01 : 0) : figure))
  );
}

/** Any plan: some of the fields, each with a good value. */
export function anyValues(): fc.Arbitrary<Values> {
  const all = allFields().map((field) => [field.id, fc.option(anyValue(field), { nil: undefined, freq: 3 })] as const);
  return fc.record(Object.fromEntries(all)).map((values) => {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given) as Values;
  });
}

export function anyPlan(): fc.Arbitrary<Scenario> {
  return fc.record({ name: fc.string({ maxLength: 60 }), values: anyValues() });
}
