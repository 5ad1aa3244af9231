import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/lang/date';
import { languageOfLocale, languages } from '../../src/lang/language';
import { formatAmount, formatFigure, formatNumber, formatPercent, parseNumber } from '../../src/lang/number';

/** The no-break space of Norwegian numbers, as a plain one. */
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('writing numbers', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1200, '1,200', '1 200'],
    [-1234567.5, '\u22121,234,567.5', '\u22121 234 567,5'],
    [0.126, '0.13', '0,13'],
    [-0.001, '0', '0'],
    [1e21, '1e+21', '1e+21'],
  ])('%d', (value, en, nb) => {
    expect([formatNumber(value, 'en'), plain(formatNumber(value, 'nb'))]).toEqual([en, nb]);
  });

  it('groups as Intl does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (value) => {
        expect(formatNumber(value, 'en')).toBe(new Intl.NumberFormat('en').format(value));
        expect(formatNumber(value, 'nb')).toBe(new Intl.NumberFormat('nb').format(value));
      }),
    );
  });

  it('writes money whole or with two decimals, rates always with two, shares as percent', () => {
    expect([400, 0.7, 1200.5].map((value) => formatAmount(value, 'en'))).toEqual(['400', '0.70', '1,200.50']);
    expect([1, 0.7].map((value) => formatFigure(value, 'nb'))).toEqual(['1,00', '0,70']);
    expect([0.4, 0.155].map((value) => plain(formatPercent(value, 'nb')))).toEqual(['40 %', '15,5 %']);
    expect(formatPercent(0.4, 'en')).toBe('40%');
  });
});

describe('reading numbers', () => {
  it.each([
    ['1000', 1000, 1000],
    ['1 000', 1000, 1000],
    ['1\u00a0000\u202f000', 1_000_000, 1_000_000],
    ['1,000', 1000, 1],
    ['1.000', 1, 1000],
    ['1,5', undefined, 1.5],
    ['1.5', 1.5, undefined],
    ['1 000,5', undefined, 1000.5],
    ['1,000.5', 1000.5, undefined],
    ['12.345.678', undefined, 12_345_678],
    ['1,00', undefined, 1],
    ['10 00', undefined, undefined],
    ['15%', 0.15, 0.15],
    ['15 %', 0.15, 0.15],
    ['-3', -3, -3],
    ['\u22123', -3, -3],
    ['.5', 0.5, undefined],
    [',5', undefined, 0.5],
    ['', undefined, undefined],
    ['.', undefined, undefined],
    ['abc', undefined, undefined],
    ['1e5', undefined, undefined],
    ['1,000,00', undefined, undefined],
    ['=1', undefined, undefined],
  ])('%j', (text, en, nb) => {
    expect([parseNumber(text, 'en'), parseNumber(text, 'nb')]).toEqual([en, nb]);
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        fc.constantFrom(...languages),
        (value, language) => {
          const written = formatNumber(value, language, 6);
          expect(parseNumber(written, language)).toBeCloseTo(value, 5);
        },
      ),
    );
  });
});

it.each([
  ['nb', 'nb'],
  ['nb_NO', 'nb'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['en_GB', 'en'],
  ['da', 'en'],
  ['nono', 'en'],
  ['', 'en'],
])('the locale %j reads %s', (locale, language) => expect(languageOfLocale(locale)).toBe(language));

it('writes dates in figures, as much as is known of them', () => {
  expect([formatDate('2025-11-26', 'en'), formatDate('2025-11-26', 'nb'), formatDate('2025-03', 'nb')]).toEqual([
    '2025-11-26',
    '26.11.2025',
    '03.2025',
  ]);
});
