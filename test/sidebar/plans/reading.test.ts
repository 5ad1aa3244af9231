import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countryName } from '../../../src/catalogue/countryName';
import { findCountry } from '../../../src/catalogue/findCountry';
import type { Language } from '../../../src/lang/language';
import type { FieldId } from '../../../src/scenario/fieldIds';
import { allFields, fieldOf } from '../../../src/scenario/fields';
import type { Value, Values } from '../../../src/scenario/scenario';
import { outcomeOf } from '../../../src/sidebar/plans/outcome';
import { readPlan, wrongFields } from '../../../src/sidebar/plans/reading';
import { type Choice, emptyPlan, type Fields } from '../../../src/sidebar/plans/state';
import { fieldsFrom } from '../../../src/sidebar/plans/typed';
import { own } from './page';

const reading = (fields: Fields, language: Language = 'en', name = 'A') =>
  readPlan({ ...emptyPlan(1, name), fields }, 0, language);

const valuesOf = (fields: Fields, language?: Language) => reading(fields, language).scenario.values;

describe('a field', () => {
  test.each<[FieldId, string, Value]>([
    ['views', '1,200.5', 1200.5],
    ['views', '800–1,200', { low: 800, mid: 1000, high: 1200 }],
    ['followers', ' 45 000 ', 45_000],
    ['engagementRate', '-1%', -0.01],
    ['taxShare', '25%', 0.25],
    ['country', 'norge', 'NO'],
    ['country', ' US ', 'US'],
    ['niche', 'fitness', 'fitness'],
    ['managerOn', 'net', 'net'],
    ['rush', 'yes', true],
    ['currency', ' kr ', 'kr'],
    ['usdDate', '2026-11-24', '2026-11-24'],
    ['share', '43%', 0.43],
    ['dealsFixed', 'yes', true],
  ])('%s with %j', (id, text, value) => {
    const read = reading({ [id]: own(text) });
    expect(read).toMatchObject({ errors: {}, unfilled: [], nameTooLong: false });
    expect(read.scenario).toEqual({ name: 'A', values: { [id]: value } });
  });

  test.each(allFields().map(({ id }) => id))('%s without a text is left out', (id) => {
    for (const text of ['', '  ']) {
      const read = reading({ [id]: { text, choice: 'range' } });
      expect(read.scenario.values).toEqual({});
      expect(read.errors).toEqual({});
      expect(reading({ [id]: own(text) }).scenario.values).toEqual({});
    }
  });

  test('is read in the language of the page', () => {
    expect(valuesOf({ views: own('1.200,5') }, 'nb')).toEqual({ views: 1200.5 });
    expect(valuesOf({ rpm: own('1.200') }, 'en')).toEqual({ rpm: 1.2 });
    expect(valuesOf({ views: own('1.200') }, 'nb')).toEqual({ views: 1200 });
  });

  test('counts with the level that was chosen, whatever text is left in it', () => {
    for (const choice of ['low', 'mid', 'high'] as const) {
      expect(valuesOf({ rpm: { text: 'x', choice }, share: { text: '5', choice } })).toEqual({
        rpm: choice,
        share: choice,
      });
    }
    expect(reading({ rpm: { text: 'x', choice: 'range' } })).toMatchObject({ errors: {}, scenario: { values: {} } });
  });

  test('knows levels only where there are any', () => {
    expect(valuesOf({ views: { text: '5', choice: 'low' }, perDiamond: { text: '0.01', choice: 'high' } })).toEqual({
      views: 5,
      perDiamond: 0.01,
    });
  });

  test('for an own figure that is empty is not filled in, where something published was put aside', () => {
    const fields = { rpm: own(' '), share: own(''), fee: own(''), views: own(''), perDiamond: own('') };
    const read = reading(fields);
    expect(read.unfilled).toEqual(['rpm', 'share', 'fee']);
    expect(read.errors).toEqual({});
  });
});

describe('a text that is wrong', () => {
  const wrong: readonly [FieldId, string, string, string][] = [
    ['views', 'many', '“many” is not a number. Write for example 1,500.', '«many» er ikke et tall.'],
    ['age', '5–8', '“5–8” is a range. Write one figure here.', '«5–8» er et spenn.'],
    ['country', 'Atlantis', '“Atlantis” is not a country we know.', '«Atlantis» er ikke et land vi kjenner.'],
    ['niche', 'cats', '“cats” is unknown. Write ', '«cats» er ukjent. Skriv '],
    [
      'currency',
      'Norwegian kroner',
      'The currency is too long. Use at most 12 characters, such as NOK.',
      'Valutaen er',
    ],
    ['usdDate', '2026-02-30', 'This is no date. Choose a day.', 'Dette er ikke en dato. Velg en dag.'],
    ['usageDays', '9999', '9,999 is above ', 'er over 365, den lengste perioden'],
  ];
  test.each(wrong)('in %s (%s) is told, and left out', (id, text, en, nb) => {
    const fields = { [id]: own(text), orders: own('3') };
    const english = reading(fields);
    expect(english.scenario.values).toEqual({ orders: 3 });
    expect(english.errors[id]).toContain(en);
    expect(reading(fields, 'nb').errors[id]).toContain(nb);
    expect(fields[id]).toEqual(own(text));
  });

  test('is named in the order of the form', () => {
    const read = reading({ taxShare: own('x'), views: own('x'), country: own('x'), age: own('1') });
    expect(wrongFields(read)).toEqual(['country', 'views', 'taxShare']);
  });

  test('in any field and choice stops nothing', () => {
    const ids = allFields().map(({ id }) => id);
    const choices = fc.constantFrom<Choice>('own', 'low', 'mid', 'high', 'range');
    const typed = fc.record({
      text: fc.oneof(fc.string(), fc.constantFrom('5', '5–8%', '__proto__')),
      choice: choices,
    });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), typed), fc.constantFrom('en', 'nb'), (fields, language) => {
        const read = reading(fields as Fields, language as Language);
        const { total } = outcomeOf(1, read).results;
        expect(total.low + total.high).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a plan', () => {
  test('that did not change is the same object, and another one for another language or place', () => {
    const plan = { ...emptyPlan(1, ''), fields: { views: own('1.200') } };
    const first = readPlan(plan, 0, 'en');
    expect(readPlan(plan, 0, 'en')).toBe(first);
    expect(readPlan(plan, 0, 'nb').scenario.values).toEqual({ views: 1200 });
    expect(readPlan(plan, 2, 'en').scenario.name).toBe('Plan 3');
    expect(readPlan(plan, 0, 'en')).toEqual(first);
    expect(readPlan({ ...plan }, 0, 'en')).not.toBe(first);
  });

  test('may be called anything, up to what a cell holds', () => {
    for (const name of ['=IMPORTXML("x")', '<script>', '__proto__', 'constructor']) {
      expect(reading({ currency: own('<b>&"\'') }, 'en', name)).toMatchObject({
        scenario: { name, values: { currency: '<b>&"\'' } },
        nameTooLong: false,
      });
    }
    expect(reading({}, 'en', 'x'.repeat(5000)).nameTooLong).toBe(false);
    expect(reading({}, 'en', 'x'.repeat(5001)).nameTooLong).toBe(true);
  });

  test('takes no field that there is not', () => {
    const fields = { nothing: own('1'), __proto__x: own('1') } as unknown as Fields;
    expect(reading(fields)).toMatchObject({ scenario: { values: {} }, errors: {} });
  });
});

describe('a scenario from elsewhere', () => {
  test('is typed so that it is read as what it is, in both languages', () => {
    const values: Values = {
      country: 'NO',
      currency: 'NOK',
      usdRate: 10.25,
      usdDate: '2026-11-24',
      followers: 45_000,
      engagementRate: { low: -0.01, mid: 0.06, high: 0.0725 },
      views: { low: 800_000.5, mid: 900_000, high: 1_500_000 },
      share: { low: 1 / 3, mid: 0.4, high: 0.5 },
      rpm: 'high',
      niche: 'fitness',
      rush: true,
      viewsFixed: true,
      taxShare: 0.225,
      managerOn: 'net',
    };
    for (const language of ['en', 'nb'] as const) {
      expect(valuesOf(fieldsFrom({ name: 'A', values }, language), language)).toEqual(values);
    }
  });

  test('keeps every country', () => {
    for (const language of ['en', 'nb'] as const) {
      for (const code of ['NO', 'US', 'GB', 'KR', 'CD', 'CG', 'CI', 'TR', 'MM', 'PS', 'SZ', 'VA', 'XK', 'AX']) {
        if (findCountry(code) === undefined) continue;
        const typed = fieldsFrom({ name: 'A', values: { country: code } }, language);
        expect(typed.country?.text).toBe(countryName(code, language));
        expect(valuesOf(typed, language)).toEqual({ country: code });
      }
    }
  });

  test('of any good figures keeps them', () => {
    const ids = allFields().filter(({ kind }) => kind === 'number');
    const figure = fc.nat(999).map((n) => (n + 1) / 1000);
    fc.assert(
      fc.property(fc.constantFrom(...ids), figure, fc.constantFrom<Language>('en', 'nb'), ({ id }, value, language) => {
        expect(fieldOf(id).kind).toBe('number');
        expect(valuesOf(fieldsFrom({ name: 'A', values: { [id]: value } }, language), language)).toEqual({
          [id]: value,
        });
      }),
    );
  });
});
