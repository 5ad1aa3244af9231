import { describe, expect, test } from 'vitest';
import { allEntries } from '../../../src/catalogue';
import { wordsOf } from '../../../src/catalogue/leftOut';
import { languages } from '../../../src/lang/language';
import { hasChoices, readArgument } from '../../../src/sidebar/formulas/arguments';
import {
  argumentError,
  choicesOf,
  labelOf,
  leftOutInWords,
  unitInWords,
} from '../../../src/sidebar/formulas/fieldTexts';
import { functionOf } from '../../../src/sidebar/formulas/finder';
import { hindrancesText } from '../../../src/sidebar/formulas/noticeTexts';
import { NO, OWN, YES } from '../../../src/sidebar/formulas/state';
import { own, parameterOf, work } from './fixture';

const deal = functionOf('BRAND_DEAL_ESTIMATE');
const typed = (name: string, text: string, language: 'en' | 'nb' = 'en') =>
  readArgument(parameterOf(deal, name), { text, choice: '' }, language);

describe('a text field', () => {
  test.each([
    ['100,000', 'en', 100_000],
    ['100 000', 'nb', 100_000],
    ['1,5', 'nb', 1.5],
  ] as const)('reads %j as %s writes numbers', (text, language, value) => {
    expect(typed('followers', text, language)).toEqual({ kind: 'value', value, percent: false });
  });

  test('knows which numbers are written as percent', () => {
    expect(typed('engagement_rate', '10%')).toEqual({ kind: 'value', value: 0.1, percent: true });
    expect(typed('engagement_rate', '0.1')).toEqual({ kind: 'value', value: 0.1, percent: true });
    expect(typed('engagement_rate', '15').kind).toBe('bad');
  });

  test.each([
    ['C4', { a1: 'C4', sheetName: null }],
    [' b2:b ', { a1: 'B2:B', sheetName: null }],
    ['=$B$2:$B$9', { a1: '$B$2:$B$9', sheetName: null }],
    ["'My sheet'!A1:A9", { a1: 'A1:A9', sheetName: 'My sheet' }],
    ['Videoer!A1', { a1: 'A1', sheetName: 'Videoer' }],
  ])('takes cells of the sheet: %j', (text, reference) => {
    expect(typed('followers', text)).toMatchObject({ kind: 'cells', reference });
  });

  test('says what is wrong with another text, in both languages, and that cells would do', () => {
    const message = (text: string, language: 'en' | 'nb') =>
      argumentError(parameterOf(deal, 'followers'), typed('followers', text, language), language);
    expect(message('B2;C2', 'en')).toBe(
      '“B2;C2” is not a number. Write for example 1,500. Or write a cell, such as B2.',
    );
    expect(message('B2;C2', 'nb')).toBe(
      '«B2;C2» er ikke et tall. Skriv for eksempel 1\u00a0500. Eller skriv en celle, for eksempel B2.',
    );
    expect(message('-5', 'en')).toBe('−5 is below 0. Write 0 or more.');
    expect(message('5', 'en')).toBeNull();
    const series = parameterOf(functionOf('ENGAGEMENT_SUMMARY'), 'likes');
    expect(argumentError(series, readArgument(series, { text: 'x', choice: '' }, 'en'), 'en')).toMatch(
      /such as B2:B10/,
    );
  });

  test('that is empty is missing, unless something counts instead', () => {
    expect(typed('followers', ' ')).toEqual({ kind: 'missing' });
    expect(typed('audience_factor', '')).toEqual({ kind: 'blank' });
  });

  test('of a country keeps the words that were typed, and refuses a place that is none', () => {
    const country = parameterOf(functionOf('REWARDS_GAP'), 'country');
    expect(readArgument(country, { text: ' Norge ', choice: '' }, 'nb')).toMatchObject({ value: 'Norge' });
    expect(readArgument(country, { text: 'Atlantis', choice: '' }, 'nb').kind).toBe('bad');
    expect(readArgument(country, { text: '', choice: '' }, 'nb').kind).toBe('blank');
  });
});

describe('a list', () => {
  test('writes words in the language of the panel', () => {
    const niche = parameterOf(deal, 'niche');
    expect(readArgument(niche, { text: '', choice: 'finance' }, 'nb')).toMatchObject({ value: 'finans' });
    expect(readArgument(niche, { text: '', choice: 'finance' }, 'en')).toMatchObject({ value: 'finance' });
    expect(readArgument(niche, { text: '', choice: '' }, 'en')).toEqual({ kind: 'blank' });
  });

  test('leads to a figure of one’s own or to cells, which must then be there', () => {
    const niche = parameterOf(deal, 'niche');
    expect(readArgument(niche, own('0.8'), 'en')).toMatchObject({ kind: 'value', value: 0.8 });
    expect(readArgument(niche, own('D2'), 'en')).toMatchObject({ kind: 'cells' });
    expect(readArgument(niche, own(''), 'en')).toEqual({ kind: 'missing' });
    const level = parameterOf(deal, 'level');
    expect(readArgument(level, own('B2:B9'), 'en')).toMatchObject({ kind: 'cells' });
    const wrong = readArgument(level, own('low'), 'en');
    expect(wrong).toEqual({ kind: 'no-reference', text: 'low' });
    expect(argumentError(level, wrong, 'nb')).toBe('«low» er ikke et celleområde. Skriv for eksempel B2:B10.');
  });

  test('of yes and no, and of languages, where texts come out as the reader has the panel', () => {
    const gap = functionOf('REWARDS_GAP');
    const standing = parameterOf(gap, 'good_standing');
    expect([YES, NO, ''].map((choice) => readArgument(standing, { text: '', choice }, 'en'))).toMatchObject([
      { value: true },
      { value: false },
      { kind: 'blank' },
    ]);
    const language = parameterOf(gap, 'language');
    expect(readArgument(language, { text: '', choice: '' }, 'nb')).toMatchObject({ value: 'nb' });
    expect(readArgument(language, { text: '', choice: '' }, 'en')).toEqual({ kind: 'blank' });
    expect(readArgument(language, { text: '', choice: 'en' }, 'nb')).toEqual({ kind: 'blank' });
  });

  test('shows the figure that each word stands for, and what counts when nothing is chosen', () => {
    const shown = (name: string, of: string, language: 'en' | 'nb') =>
      choicesOf(parameterOf(functionOf(of), name), language).map(({ text }) => text);
    expect(shown('rpm', 'REWARDS_ESTIMATE', 'en')).toEqual([
      'Default: mid (0.70\u00a0USD)',
      'low (0.40\u00a0USD)',
      'mid (0.70\u00a0USD)',
      'high (1.00\u00a0USD)',
      'Own figure, or cells of the sheet',
    ]);
    expect(shown('niche', 'BRAND_DEAL_ESTIMATE', 'nb').slice(0, 2)).toEqual([
      'Standard: generell (×\u00a00,5)',
      'finans (×\u00a01)',
    ]);
    expect(shown('good_standing', 'REWARDS_GAP', 'nb')).toEqual(['Standard: ja', 'Ja', 'Nei', 'Fra celler i arket']);
    expect(shown('rate_id', 'PAYOUT_RATE', 'en')[4]).toBe('Share of views that are qualified (qualified_share)');
  });

  test('has no word whose code means something else here', () => {
    for (const { parameters } of allEntries()) {
      for (const parameter of parameters) {
        for (const code of Object.keys(wordsOf(parameter) ?? {})) expect([OWN, YES, NO, '']).not.toContain(code);
      }
    }
  });
});

describe('every field of every function', () => {
  test.each(languages)('has a label, and each choice can be read: %s', (language) => {
    for (const { name, parameters } of allEntries()) {
      for (const parameter of parameters) {
        expect(labelOf(parameter, language), name).toMatch(/^[\p{Lu}\d]/u);
        expect(hasChoices(parameter)).toBe(choicesOf(parameter, language).length > 0);
        const values = choicesOf(parameter, language).map(({ value }) => value);
        expect(new Set(values).size).toBe(values.length);
        for (const choice of values) {
          const { kind } = readArgument(parameter, { text: '', choice }, language);
          expect(kind, `${name} ${parameter.name} ${choice}`).toBe(
            choice === OWN || (choice === '' && parameter.name === 'rate_id')
              ? 'missing'
              : choice === '' || (parameter.type === 'language' && choice === parameter.default)
                ? 'blank'
                : 'value',
          );
        }
      }
    }
  });

  test('says its unit once, and what counts when it is left empty', () => {
    const said = (of: string, name: string) => unitInWords(parameterOf(functionOf(of), name), 'en');
    expect([said('BRAND_DEAL_ESTIMATE', 'followers'), said('BRAND_DEAL_ESTIMATE', 'engagement_rate')]).toEqual([
      '',
      'percent',
    ]);
    expect(said('WATCH_SHARE', 'average_seconds')).toBe('seconds');
    expect(leftOutInWords(parameterOf(deal, 'audience_factor'), 'nb')).toBe('Står feltet tomt, brukes 1.');
    expect(leftOutInWords(parameterOf(functionOf('WITHDRAWABLE'), 'minimum'), 'en')).toBe(
      'If left empty, 10.00\u00a0USD is used.',
    );
    expect(leftOutInWords(parameterOf(deal, 'followers'), 'en')).toBe('');
  });

  test('that is missing or wrong is named', () => {
    const { hindrances } = work('BRAND_DEAL_ESTIMATE', { followers: 'many', niche: own('') });
    expect(hindrancesText(hindrances, 'en')).toBe('Correct: followers. Fill in: engagement rate, niche.');
    expect(hindrancesText(hindrances, 'nb')).toBe('Rett opp: følgere. Fyll ut: engasjementsrate, nisje.');
  });
});
