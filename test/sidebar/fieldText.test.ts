import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rewardedSeconds } from '../../src/catalogue/moneyParameters';
import { country as countryParameter } from '../../src/catalogue/parameters';
import { parseNumber } from '../../src/lang/number';
import { numberFieldOf } from '../../src/scenario/fields';
import { fieldError, shorten } from '../../src/sidebar/fieldError';
import { inOtherLanguage, numberText, readText, shareText } from '../../src/sidebar/fieldText';

const NBSP = '\u00a0';
const views = numberFieldOf('views').parameter;
const share = numberFieldOf('share').parameter;
const rpm = numberFieldOf('rpm').parameter;
const video = rewardedSeconds();
const target = numberFieldOf('target').parameter;
const country = countryParameter();

describe('a typed text', () => {
  test.each([
    ['84000', 'en', 84_000],
    ['84,000', 'en', 84_000],
    ['84 000', 'en', 84_000],
    [' 1200.5 ', 'en', 1200.5],
    ['84000', 'nb', 84_000],
    ['84 000', 'nb', 84_000],
    ['84.000', 'nb', 84_000],
    [`1${NBSP}200,5`, 'nb', 1200.5],
    ['0', 'en', 0],
  ] as const)('%s in %s is %d views', (text, language, value) => {
    expect(readText(text, views, language)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['43%', 'en', 0.43],
    ['43 %', 'en', 0.43],
    ['0.43', 'en', 0.43],
    ['43 %', 'nb', 0.43],
    ['0,43', 'nb', 0.43],
    ['12,5 %', 'nb', 0.125],
    ['100%', 'en', 1],
  ] as const)('%s in %s is a share of %d', (text, language, value) => {
    expect(readText(text, share, language)).toEqual({ kind: 'value', value });
  });

  test.each([
    ['Norge', 'NO'],
    ['norway', 'NO'],
    [' US ', 'US'],
    ['Storbritannia', 'GB'],
  ] as const)('%s is the country %s', (text, value) => {
    expect(readText(text, country, 'en')).toEqual({ kind: 'value', value });
  });

  test.each(['', ' ', '\u00a0', '\t'])('nothing but space (%j) is blank', (text) => {
    expect(readText(text, views, 'en')).toEqual({ kind: 'blank' });
    expect(readText(text, country, 'nb')).toEqual({ kind: 'blank' });
  });
});

describe('what is wrong with a text', () => {
  const error = (text: string, parameter: typeof views | typeof country, language: 'en' | 'nb') => {
    const read = readText(text, parameter, language);
    return read.kind === 'bad' ? fieldError(read.bad, language) : read.kind;
  };

  test.each([
    ['1,5', views, '“1,5” is not a number in English. Write 1.5.'],
    ['1.234,5', views, `“1.234,5” is not a number in English. Write 1${NBSP}234.5.`],
    ['many', views, '“many” is not a number. Write for example 1,500.'],
    ['low', rpm, '“low” is not a number. Write for example 0.85.'],
    ['half', share, '“half” is not a number. Write for example 43%.'],
    ['43', share, '43 looks like percent points. Write 43% or 0.43.'],
    ['0', share, '0 is too low. Write a number above 0.'],
    ['-1', views, '−1 is below 0. Write 0 or more.'],
    ['1.5', video, '1.5 looks like minutes. Write the length in seconds, at least 3.'],
    [
      'Atlantis',
      country,
      '“Atlantis” is not a country we know. Write its name in English or Norwegian, or a code such as NO.',
    ],
    ['soon', target, '“soon” is not a number. Write for example 1,500.'],
  ] as const)('%s, in English', (text, parameter, sentence) => {
    expect(error(text, parameter, 'en')).toBe(sentence);
  });

  test.each([
    ['1.5', views, '«1.5» er ikke et tall på norsk. Skriv 1,5.'],
    ['mange', views, `«mange» er ikke et tall. Skriv for eksempel 1${NBSP}500.`],
    ['halv', share, `«halv» er ikke et tall. Skriv for eksempel 43${NBSP}%.`],
    ['43', share, '43 ser ut som prosentpoeng. Skriv 43% eller 0,43.'],
    ['0', rpm, '0 er for lavt. Skriv et tall over 0.'],
    ['1,5', video, '1,5 ser ut som minutter. Skriv lengden i sekunder, minst 3.'],
  ] as const)('%s, in Norwegian', (text, parameter, sentence) => {
    expect(error(text, parameter, 'nb')).toBe(sentence);
  });

  test('a huge text is repeated in part', () => {
    const sentence = error('x'.repeat(5000), views, 'en');
    expect(sentence).toBe(`“${'x'.repeat(39)}…” is not a number. Write for example 1,500.`);
  });

  test('is cut between characters, never inside one', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(shorten(family.repeat(10), 4)).toBe(`${family.repeat(3)}…`);
    expect(shorten(family.repeat(4), 4)).toBe(family.repeat(4));
    expect(shorten('a\nb\u0000c', 10)).toBe('a b c');
  });
});

describe('a text when the language is switched', () => {
  test.each([
    ['1.5', 'en', '1,5'],
    ['1,200', 'en', `1${NBSP}200`],
    ['1,200.50', 'en', `1${NBSP}200,50`],
    ['1.200', 'en', '1,200'],
    ['0.5 %', 'en', '0,5 %'],
    ['1,5', 'nb', '1.5'],
    ['1.200', 'nb', `1${NBSP}200`],
    ['1 200,5', 'nb', '1 200.5'],
  ] as const)('%s (%s) becomes %s', (text, from, other) => {
    expect(inOtherLanguage(text, from, from === 'en' ? 'nb' : 'en')).toBe(other);
  });

  test.each([
    '1200',
    '0,000',
    '1 200',
    '43%',
    '',
    'abc',
    '1,5,',
    '12,5',
    '--',
    '1e5',
  ])('%j, read alike or not at all, stays', (text) => {
    expect(inOtherLanguage(text, 'en', 'nb')).toBe(text);
  });

  test('means the same number, there and back', () => {
    const digits = fc.stringMatching(/^[-\u2212]?\d{1,3}((,| |\u00a0)?\d{3}){0,3}(\.\d{0,9})? ?%?$/);
    fc.assert(
      fc.property(digits, (text) => {
        const value = parseNumber(text, 'en');
        fc.pre(value !== undefined);
        const norwegian = inOtherLanguage(text, 'en', 'nb');
        expect(parseNumber(norwegian, 'nb')).toBe(value);
        expect(parseNumber(inOtherLanguage(norwegian, 'nb', 'en'), 'en')).toBe(value);
      }),
    );
  });
});

describe('a number as text', () => {
  test.each([
    [84_000, 'en', '84,000'],
    [84_000, 'nb', `84${NBSP}000`],
    [0.1, 'nb', '0,1'],
    [1e-7, 'en', '0.0000001'],
    [1234.5678, 'en', '1,234.5678'],
  ] as const)('%d in %s', (value, language, text) => {
    expect(numberText(value, language)).toBe(text);
  });

  test('loses no digit', () => {
    const numbers = fc.double({ min: 1e-60, max: 9e20, noNaN: true });
    fc.assert(
      fc.property(numbers, fc.constantFrom('en' as const, 'nb' as const), (value, language) => {
        expect(parseNumber(numberText(value, language), language)).toBe(value);
        expect(parseNumber(shareText(value, language), language)).toBe(value);
      }),
    );
  });

  test('a share is written as percent', () => {
    expect(shareText(0.43, 'en')).toBe('43%');
    expect(shareText(0.29, 'en')).toBe('29%');
    expect(shareText(0.125, 'nb')).toBe(`12,5${NBSP}%`);
    expect(shareText(1 / 3, 'en')).toBe('0.3333333333333333');
  });
});
