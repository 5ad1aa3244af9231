import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/lang/language';
import type { NumberFieldId } from '../../src/scenario/fieldIds';
import { numberFieldOf } from '../../src/scenario/fields';
import { figuresInOtherLanguage, figuresText, readFigures } from '../../src/sidebar/rangeText';

const NBSP = '\u00a0';

function read(text: string, id: NumberFieldId, language: Language) {
  const { parameter, ranged } = numberFieldOf(id);
  return readFigures(text, parameter, ranged === true, language);
}

const figure = (value: unknown) => ({ kind: 'figure', value });
const errorOf = (text: string, id: NumberFieldId, language: Language) => {
  const reading = read(text, id, language);
  return reading.kind === 'bad' ? reading.error : reading;
};

describe('a typed figure', () => {
  test.each([
    ['1 000,5', 'views', 'nb', 1000.5],
    [`1${NBSP}000,5`, 'views', 'nb', 1000.5],
    ['1,000.5', 'views', 'en', 1000.5],
    ['  42 ', 'views', 'en', 42],
    ['0', 'views', 'nb', 0],
    ['6 %', 'engagementRate', 'nb', 0.06],
    ['-1%', 'engagementRate', 'en', -0.01],
    ['\u22121,5 %', 'engagementRate', 'nb', -0.015],
    ['45,000', 'followers', 'en', 45_000],
  ] as const)('%s in %s (%s) is %d', (text, id, language, value) => {
    expect(read(text, id, language)).toEqual(figure(value));
  });

  test.each(['', '  ', NBSP, '\n\t'])('%j is blank', (text) => {
    expect(read(text, 'views', 'en')).toEqual({ kind: 'blank' });
    expect(read(text, 'followers', 'nb')).toEqual({ kind: 'blank' });
  });
});

describe('a typed range', () => {
  const separators = ['–', ' – ', '—', '-', ' - ', '\u2212', ' \u2212 ', '/', ' / ', '..', '...', '…', ' … '];
  test.each([...separators, ' to ', ' til ', ' TO '])('with %j, in both languages', (between) => {
    const range = figure({ low: 800.5, mid: 1000.5, high: 1200.5 });
    expect(read(`800.5${between}1,200.5`, 'views', 'en')).toEqual(range);
    expect(read(`800,5${between}1 200,5`, 'views', 'nb')).toEqual(range);
    expect(read(`800,5${between}1.200,5`, 'views', 'nb')).toEqual(range);
  });

  test.each([
    ['5–8%', 'engagementRate', 'en', 0.05, 0.065, 0.08],
    ['5 - 8 %', 'engagementRate', 'en', 0.05, 0.065, 0.08],
    ['5 % – 8 %', 'engagementRate', 'nb', 0.05, 0.065, 0.08],
    [`5${NBSP}%–8${NBSP}%`, 'engagementRate', 'nb', 0.05, 0.065, 0.08],
    ['5,5 til 6,5 %', 'engagementRate', 'nb', 0.055, 0.06, 0.065],
    ['0.05–0.08', 'commission', 'en', 0.05, 0.065, 0.08],
    ['5–6–10%', 'commission', 'en', 0.05, 0.06, 0.1],
    ['-5%–-2%', 'engagementRate', 'en', -0.05, -0.035, -0.02],
    ['-5% - 3%', 'engagementRate', 'en', -0.05, -0.01, 0.03],
    ['800 – 900 – 1 200', 'views', 'nb', 800, 900, 1200],
    ['800/900/1,200', 'views', 'en', 800, 900, 1200],
    ['0–10', 'views', 'en', 0, 5, 10],
    ['.5...1', 'orderValue', 'en', 0.5, 0.75, 1],
    ['0.1–0.2', 'orderValue', 'en', 0.1, 0.15, 0.2],
  ] as const)('%s in %s (%s)', (text, id, language, low, mid, high) => {
    expect(read(text, id, language)).toEqual(figure({ low, mid, high }));
  });

  test('of one figure twice is that figure', () => {
    expect(read('5–5', 'views', 'en')).toEqual(figure(5));
    expect(read('5–5–5', 'views', 'en')).toEqual(figure(5));
  });

  test('has its middle between its ends, however near they are', () => {
    const reading = read('0.1234567890123456–0.1234567890123457', 'orderValue', 'en');
    expect(reading).toMatchObject({ kind: 'figure', value: { low: 0.1234567890123456, high: 0.1234567890123457 } });
  });

  test('after a paste with a long row of spaces is read at once', () => {
    const before = performance.now();
    expect(read(`800${' '.repeat(40_000)}–${' '.repeat(40_000)}1,200`, 'views', 'en')).toMatchObject({
      kind: 'figure',
    });
    expect(figuresInOtherLanguage(`1${' '.repeat(40_000)}2`, 'en', 'nb')).toHaveLength(40_002);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('what is wrong', () => {
  test.each([
    ['1,200–800', 'views', '“1,200–800” does not rise. Write the lowest figure first, then the highest.'],
    ['1–9–5', 'views', '“1–9–5” does not rise. Write the lowest figure first, then the highest.'],
    ['5–8', 'followers', '“5–8” is a range. Write one figure here.'],
    ['1/2/3/4', 'age', '“1/2/3/4” is a range. Write one figure here.'],
    ['5–', 'age', '“5–” is not a number. Write for example 24.'],
    [
      '1–2–3–4',
      'views',
      '“1–2–3–4” is neither a figure nor a range. Write one figure, or a range such as 800 – 1,200.',
    ],
    ['5–', 'views', '“5–” is neither a figure nor a range. Write one figure, or a range such as 800 – 1,200.'],
    ['–8%', 'commission', '“–8%” is neither a figure nor a range. Write one figure, or a range such as 5% – 8%.'],
    ['many', 'views', '“many” is not a number. Write for example 1,500.'],
    ['5–many', 'views', '“many” is not a number. Write for example 1,500.'],
    ['some–8%', 'commission', '“some” is not a number. Write for example 43%.'],
    ['1e3', 'views', '“1e3” is not a number. Write for example 1,500.'],
    ['5--8', 'views', '“5--8” is not a number. Write for example 1,500.'],
    ['1,5–2,5', 'views', '“1,5” is not a number in English. Write 1.5.'],
    ['-1', 'views', '−1 is below 0. Write 0 or more.'],
    ['5–8', 'commission', '5 looks like percent points. Write 5% or 0.05.'],
    ['50–150%', 'commission', '“150%” is above 100%. Write at most 100%.'],
    ['0–50%', 'share', '“0%” is too low. Write a number above 0.'],
    ['1990', 'age', '1,990 is above 130, as a year of birth would be. Write at most 130.'],
  ] as const)('with %s in %s, in English', (text, id, error) => {
    expect(errorOf(text, id, 'en')).toBe(error);
  });

  test.each([
    ['1 200–800', 'views', '«1 200–800» stiger ikke. Skriv det laveste tallet først og det høyeste sist.'],
    ['5–8', 'followers', '«5–8» er et spenn. Skriv ett tall her.'],
    ['5–', 'age', '«5–» er ikke et tall. Skriv for eksempel 24.'],
    [
      '1–2–3–4',
      'views',
      `«1–2–3–4» er verken et tall eller et spenn. Skriv ett tall, eller et spenn som 800 – 1${NBSP}200.`,
    ],
    [
      '–8 %',
      'commission',
      `«–8 %» er verken et tall eller et spenn. Skriv ett tall, eller et spenn som 5${NBSP}% – 8${NBSP}%.`,
    ],
    ['5–mange', 'views', `«mange» er ikke et tall. Skriv for eksempel 1${NBSP}500.`],
    ['1.5–2.5', 'views', '«1.5» er ikke et tall på norsk. Skriv 1,5.'],
  ] as const)('with %s in %s, in Norwegian', (text, id, error) => {
    expect(errorOf(text, id, 'nb')).toBe(error);
  });

  test('with a huge text is told in short', () => {
    expect(errorOf(`${'1–'.repeat(500)}1`, 'views', 'en')).toHaveLength(
      '“” is neither a figure nor a range. Write one figure, or a range such as 800 – 1,200.'.length + 40,
    );
  });

  test('is told, whatever is typed', () => {
    const pieces = fc.array(fc.constantFrom('1', '23', '000', '.', ',', '-', '–', '…', '%', ' ', 'to', 'x', '/', NBSP));
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom('views', 'commission', 'age'),
        fc.constantFrom('en', 'nb'),
        (some, id, lang) => {
          const reading = read(some.join(''), id as NumberFieldId, lang as Language);
          if (reading.kind === 'bad') expect(reading.error).toMatch(/\. (Write|Skriv) .*\.$/);
          else if (reading.kind === 'blank') expect(some.join('').trim()).toBe('');
          else expect(JSON.stringify(reading.value)).not.toContain('null');
        },
      ),
    );
  });
});

const languages = fc.constantFrom<Language>('en', 'nb');
const figures = fc.oneof(
  fc.nat(),
  fc.double({ min: 1e-50, max: 9e20, noNaN: true }),
  fc.nat(10_000_000).map((n) => n / 100),
);
const shares = fc.oneof(
  fc.double({ min: 1e-20, max: 1, noNaN: true }),
  fc.nat(9999).map((n) => (n + 1) / 10_000),
);

/** A figure or a range of three, at least two of which differ. */
const valuesOf = (one: fc.Arbitrary<number>) =>
  fc.oneof(
    one,
    fc
      .tuple(one, one, one)
      .map((some) => [...some].sort((a, b) => a - b) as [number, number, number])
      .filter(([low, , high]) => low < high)
      .map(([low, mid, high]) => ({ low, mid, high })),
  );

describe('figures as text', () => {
  test.each([
    [1200.5, 'views', 'en', '1,200.5'],
    [1200.5, 'views', 'nb', `1${NBSP}200,5`],
    [{ low: 800, mid: 1000, high: 1200 }, 'views', 'nb', `800 – 1${NBSP}200`],
    [{ low: 800, mid: 900, high: 1200 }, 'views', 'en', '800 – 900 – 1,200'],
    [{ low: 0.05, mid: 0.065, high: 0.08 }, 'commission', 'en', '5% – 8%'],
    [{ low: -0.05, mid: -0.035, high: -0.02 }, 'engagementRate', 'en', '−5% – −2%'],
    // A third is no percentage without rounding, and `0.3333333333333333 – 50%` would be read as a third of a percent.
    [{ low: 1 / 3, mid: 0.4, high: 0.5 }, 'share', 'nb', '0,3333333333333333 – 0,4 – 0,5'],
  ] as const)('%j in %s (%s)', (value, id, language, text) => {
    expect(figuresText(value, numberFieldOf(id).parameter, language)).toBe(text);
  });

  test('are read as what they are', () => {
    fc.assert(
      fc.property(valuesOf(figures), languages, (value, language) => {
        const text = figuresText(value, numberFieldOf('views').parameter, language);
        expect(read(text, 'views', language)).toEqual(figure(value));
      }),
    );
    fc.assert(
      fc.property(valuesOf(shares), languages, (value, language) => {
        const text = figuresText(value, numberFieldOf('share').parameter, language);
        expect(read(text, 'share', language)).toEqual(figure(value));
      }),
    );
    const rates = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 10_000);
    fc.assert(
      fc.property(valuesOf(rates), languages, (value, language) => {
        const text = figuresText(value, numberFieldOf('engagementRate').parameter, language);
        expect(read(text, 'engagementRate', language)).toEqual(figure(value));
      }),
    );
  });
});

describe('the switch of the language', () => {
  test.each([
    ['1,200', `1${NBSP}200`],
    ['800–1,200', `800 – 1${NBSP}200`],
    ['1.5-2.5', '1,5 – 2,5'],
    ['5–8%', '5 – 8%'],
    ['1.5 to 2', '1,5 – 2'],
    ['1.5–many', '1,5 – many'],
    ['N/A', 'N/A'],
    ['from/to', 'from/to'],
    ['1,5', '1,5'],
    ['many', 'many'],
    ['', ''],
  ])('makes %j into %j', (text, norwegian) => {
    expect(figuresInOtherLanguage(text, 'en', 'nb')).toBe(norwegian);
  });

  test('keeps what figures mean, there and back', () => {
    fc.assert(
      fc.property(valuesOf(figures), languages, (value, from) => {
        const to = from === 'en' ? 'nb' : 'en';
        const text = figuresText(value, numberFieldOf('views').parameter, from);
        const switched = figuresInOtherLanguage(text, from, to);
        expect(read(switched, 'views', to)).toEqual(figure(value));
        expect(read(figuresInOtherLanguage(switched, to, from), 'views', from)).toEqual(figure(value));
      }),
    );
  });

  test('loses no digit and no letter of any text', () => {
    const pieces = fc.array(
      fc.constantFrom('1', '23', '000', '.', ',', '-', '–', '...', '%', ' ', ' to ', 'x', '/', NBSP),
    );
    fc.assert(
      fc.property(pieces, languages, (some, from) => {
        const text = some.join('');
        const kept = (one: string) => one.replace(/ to /g, '').replace(/[^\dx%]/g, '');
        expect(kept(figuresInOtherLanguage(text, from, from === 'en' ? 'nb' : 'en'))).toBe(kept(text));
      }),
    );
  });
});

describe('three digits behind a mark', () => {
  const followers = numberFieldOf('followers').parameter;
  const commission = numberFieldOf('commission').parameter;

  test.each([
    ['6,000', 'nb'],
    ['45,000', 'nb'],
    ['1.200', 'en'],
  ] as const)('%s in %s is asked about, as it may mean thousands', (text, language) => {
    const read = readFigures(text, followers, false, language);
    expect(read).toMatchObject({ kind: 'bad', error: expect.stringContaining(text) });
  });

  test('stay what they are where they can mean one thing only', () => {
    expect(readFigures('6,000', followers, false, 'en')).toEqual({ kind: 'figure', value: 6000 });
    expect(readFigures('6.000', followers, false, 'nb')).toEqual({ kind: 'figure', value: 6000 });
    expect(readFigures('0,125', commission, true, 'nb')).toEqual({ kind: 'figure', value: 0.125 });
    expect(readFigures('1,2345', followers, false, 'nb')).toEqual({ kind: 'figure', value: 1.2345 });
  });

  test('are written so that they can be read again', () => {
    expect(figuresText(1.234, followers, 'en')).toBe('1.2340');
    expect(readFigures('1.2340', followers, false, 'en')).toEqual({ kind: 'figure', value: 1.234 });
  });
});
