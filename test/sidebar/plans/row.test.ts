import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lang/language';
import type { CellMessage, CellsFound, SelectedRow } from '../../../src/messages';
import type { FieldId } from '../../../src/scenario/fieldIds';
import { fieldOf } from '../../../src/scenario/fields';
import { readPicked } from '../../../src/sidebar/plans/picked';
import { readInto, readRow } from '../../../src/sidebar/plans/row';
import type { Fields } from '../../../src/sidebar/plans/state';
import { own } from './page';

const NBSP = '\u00a0';

function selected(cells: { readonly [header: string]: CellMessage }): SelectedRow {
  return { sheetName: 'Months', row: 5, values: Object.values(cells), rowsAbove: [['Mine', null], Object.keys(cells)] };
}

const row = (cells: { readonly [header: string]: CellMessage }, language: Language = 'en') =>
  readRow(selected(cells), {}, language);

const usedOf = (cells: { readonly [header: string]: CellMessage }, language?: Language) =>
  Object.fromEntries((row(cells, language)?.used ?? []).map(({ field, after }) => [field, after]));

const into = (id: FieldId, cell: CellMessage, language: Language = 'en') => readInto(fieldOf(id), cell, language);

describe('a selected row', () => {
  test('goes into the fields that its headers name in either language', () => {
    const cells = { Title: 'Hook', Visninger: 84_000.5, 'Qualified share': 0.43, RPM: 0.85, Land: ' Norge ', Age: 24 };
    expect(usedOf(cells)).toEqual({
      views: own('84,000.5'),
      share: own('43%'),
      rpm: own('0.85'),
      country: own('Norge'),
      age: own('24'),
    });
    expect(usedOf(cells, 'nb')).toMatchObject({ views: own(`84${NBSP}000,5`), share: own(`43${NBSP}%`) });
    expect(row(cells)).toMatchObject({ sheetName: 'Months', row: 5, unused: [], unknown: ['Title'] });
    expect(row(cells)?.used[0]).toMatchObject({ header: 'Land' });
  });

  test('leaves out what is empty or can’t be used, and says why', () => {
    const report = row({
      Views: null,
      Followers: { date: '2026-01-01T00:00:00.000Z' },
      Orders: '84,000',
      Age: true,
      Commission: 43,
      Country: 'Atlantis',
      Currency: '#REF!',
      Fee: '#N/A',
      Niche: 'cats',
    });
    expect(report?.used).toEqual([]);
    expect(report?.unused.map(({ field, why }) => [field, why])).toEqual([
      ['country', expect.stringContaining('“Atlantis” is not a country we know.')],
      ['currency', 'The cell holds no currency.'],
      ['followers', 'A date is not a number. Write a number without spaces, units or text.'],
      ['age', 'TRUE is not a number. Write a number without spaces, units or text.'],
      ['niche', expect.stringContaining('“cats” is unknown.')],
      ['views', null],
      ['fee', expect.stringContaining('The cell holds the error')],
      ['orders', '“84,000” is text, not a number. Write a number without spaces, units or text.'],
      ['commission', '43 looks like percent points. Write 43% or 0.43.'],
    ]);
    expect(row({ Alder: 'x' }, 'nb')?.unused[0]?.why).toBe(
      '«x» er tekst, ikke et tall. Skriv et tall uten mellomrom, enhet eller tekst.',
    );
  });

  test('may name levels, words and yes', () => {
    expect(usedOf({ RPM: 'høy', 'Kvalifisert andel': ' Low ', Niche: 'Trening', 'Short notice': true })).toEqual({
      rpm: { text: '', choice: 'high' },
      share: { text: '', choice: 'low' },
      niche: own('fitness'),
      rush: own('yes'),
    });
    expect(usedOf({ 'Kort varsel': false })).toEqual({ rush: own('') });
  });

  test('shows the share that its views and qualified views give, however small', () => {
    const report = row({ Views: 305_000, 'Qualified views': 148_000, Title: 'a' });
    expect(report?.used.map(({ header, after }) => [header, after.text])).toEqual([
      ['Views', '305,000'],
      ['Qualified views ÷ Views', '48.52%'],
    ]);
    expect(report?.unknown).toEqual(['Title']);
    expect(usedOf({ Views: 1_000_000, 'Qualified views': 3 })).toMatchObject({ share: own('0.0003%') });
    expect(usedOf({ Views: 3, 'Qualified views': 3 })).toMatchObject({ share: own('100%') });
    // More qualified views than views are no share.
    expect(usedOf({ Views: 3, 'Qualified views': 4 })).toEqual({ views: own('3') });
  });

  test('without a known header is none', () => {
    expect(row({ Title: 'Hook', Link: 'x' })).toBeUndefined();
  });
});

describe('amounts', () => {
  const nok = { currency: own('NOK') };
  const rated = { ...nok, usdRate: own('10.5'), usdDate: own('2026-11-20') };
  const read = (cells: { readonly [header: string]: CellMessage }, fields: Fields, language: Language = 'en') => {
    const report = readRow(selected(cells), fields, language);
    const used = Object.fromEntries((report?.used ?? []).map(({ field, after }) => [field, after.text]));
    return { used, unused: report?.unused.map(({ field, why }) => [field, why]), said: report?.said };
  };

  test('in USD are no amounts in another currency', () => {
    const why = 'The column is in USD, the plan in NOK. Fill in the value of 1 USD with its date, and read again.';
    const refused = { used: {}, unused: [['rpm', why]], said: '' };
    expect(read({ 'RPM (USD)': 0.67 }, nok)).toEqual(refused);
    // A value without its date counts nowhere.
    expect(read({ 'RPM $': 0.67 }, { ...nok, usdRate: own('10') })).toEqual(refused);
    expect(read({ 'RPM (USD)': 0.67 }, nok, 'nb').unused).toEqual([
      ['rpm', 'Kolonnen er i USD, planen i NOK. Fyll ut verdien av 1 USD med dato, og hent på nytt.'],
    ]);
    expect(read({ 'RPM (USD)': 0.67 }, { currency: own('norske kroner') }).used).toEqual({});
  });

  test('in USD are converted with the value that the plan gives', () => {
    expect(read({ 'RPM (USD)': 0.67, Views: 5, 'Costs (NOK)': 100 }, rated)).toEqual({
      used: { rpm: '7.035', views: '5', costs: '100' },
      unused: [],
      said: ' Converted from USD: RPM; 1 USD = 10.5 NOK (2026-11-20).',
    });
    const inNorwegian = { ...rated, usdRate: own('10,5') };
    expect(read({ 'RPM (USD)': 0.67 }, inNorwegian, 'nb')).toMatchObject({
      used: { rpm: '7,035' },
      said: ' Regnet om fra USD: RPM; 1 USD = 10,5 NOK (20.11.2026).',
    });
    expect(read({ 'RPM (USD)': -1 }, rated).unused).toEqual([['rpm', expect.stringContaining('−1 is')]]);
    // A level is no amount.
    expect(readRow(selected({ 'RPM (USD)': 'high' }), nok, 'en')?.used[0]?.after.choice).toBe('high');
  });

  test('are taken in the currency of the plan where their header names it, or none', () => {
    expect(read({ 'Fee (kr)': 4000, Costs: 100 }, nok)).toEqual({
      used: { fee: '4,000', costs: '100' },
      unused: [],
      said: ' Taken as NOK: Costs a month.',
    });
    expect(read({ 'RPM (USD)': 0.67 }, {})).toEqual({ used: { rpm: '0.67' }, unused: [], said: '' });
    expect(read({ RPM: 0.67 }, {}, 'nb').said).toBe(' Regnet som USD: RPM.');
    expect(read({ Honorar: null, Views: 4 }, nok).said).toBe('');
  });

  test('in another currency are not used', () => {
    const why =
      'The column is in kr, the plan in USD. Fill in kr as currency if the plan is in it, else convert the column.';
    expect(read({ 'Honorar (kr)': 4000 }, {}).unused).toEqual([['fee', why]]);
    expect(read({ 'Fee €': 400 }, rated, 'nb').unused).toEqual([
      [
        'fee',
        'Kolonnen er i EUR, planen i NOK. Fyll ut EUR som valuta hvis planen er i den, ellers må kolonnen regnes om.',
      ],
    ]);
    expect(read({ 'Fee €': null }, rated).unused).toEqual([['fee', null]]);
  });

  test('are read in the currency that the row itself gives, from the column in it', () => {
    const cells = {
      'Fee (USD)': 400,
      'RPM (USD)': 0.5,
      'Fee (NOK)': 4000,
      Currency: 'NOK',
      'Value of 1 USD': 10,
      'Date of that rate': { date: '2026-11-24T00:00:00.000Z' },
    };
    expect(read(cells, {})).toMatchObject({
      used: { fee: '4,000', rpm: '5' },
      said: ' Converted from USD: RPM; 1 USD = 10 NOK (2026-11-24).',
    });
  });
});

describe('a cell', () => {
  test('with a day is one, wherever midnight was', () => {
    for (const date of [
      '2026-11-24T10:00:00.000Z',
      '2026-11-24T00:00:00.000Z',
      '2026-11-23T23:00:00.000Z',
      '2026-11-23T11:00:00.000Z',
    ]) {
      expect(into('usdDate', { date })).toEqual({ typed: own('2026-11-24') });
    }
  });

  test.each([
    { date: 'soon' },
    { date: '+100000-01-01T00:00:00Z' },
    46_000,
    '2026-11-24',
    true,
  ])('with %j is no day', (cell) => {
    expect(into('usdDate', cell)).toEqual({ why: 'The cell holds no date.' });
    expect(into('usdDate', cell, 'nb')).toEqual({ why: 'Cellen inneholder ingen dato.' });
  });

  test('with a broken date is no number either', () => {
    expect(into('views', { date: 'soon' })).toEqual({
      why: 'A date is not a number. Write a number without spaces, units or text.',
    });
  });

  test.each([
    10.5,
    true,
    { date: '2026-01-01T00:00:00.000Z' },
    '#N/A',
    '   ',
    'Norwegian kroner',
  ])('with %j is no currency', (cell) => {
    expect(into('currency', cell)).toEqual({ why: 'The cell holds no currency.' });
    expect(into('currency', cell, 'nb')).toEqual({ why: 'Cellen inneholder ingen valuta.' });
  });

  test.each(['NOK', ' kr ', '€', '$'])('with %j is a currency', (cell) => {
    expect(into('currency', cell)).toEqual({ typed: own(cell.trim()) });
  });

  test('with 0, or less where that may be, is a figure', () => {
    expect(into('orders', 0)).toEqual({ typed: own('0') });
    expect(into('engagementRate', -0.01, 'nb')).toEqual({ typed: own(`−1${NBSP}%`) });
    expect(into('orders', -1)).toEqual({ why: '−1 is below 0. Write 0 or more.' });
  });
});

describe('selected cells', () => {
  const cells = (...values: CellMessage[]): CellsFound => ({
    ok: true,
    sheetName: 'Months',
    a1: 'B2:B9',
    rows: values.length,
    columns: 1,
    values: values.map((value) => [value]),
  });
  const pick = (id: FieldId, values: readonly CellMessage[], language: Language = 'en') =>
    readPicked(fieldOf(id), cells(...values), {}, language);
  const gives = (text: string, count: number, skipped = 0) => ({
    ok: true,
    after: own(text),
    count,
    skipped,
    said: '',
  });

  test.each<[string, FieldId, CellMessage[], ReturnType<typeof gives>]>([
    ['one as it is', 'views', [84_000], gives('84,000', 1)],
    ['one with a percentage', 'commission', [0.12], gives('12%', 1)],
    ['one word', 'niche', ['gaming'], gives('gaming', 1)],
    ['one country', 'country', [null, 'Norge', null], gives('Norge', 1, 2)],
    ['two as their mean', 'views', [100, 201], gives('150.5', 2)],
    ['two percentages without stray digits', 'commission', [0.1, 0.2], gives('15%', 2)],
    ['three as a range', 'views', [1200, 800, 900], gives('800 – 900 – 1,200', 3)],
    ['three with the median halfway', 'views', [800, 1200, 1000], gives('800 – 1,200', 3)],
    ['four with a median between two', 'views', [10, 40, 20, 31], gives('10 – 25.5 – 40', 4)],
    ['empty ones left out', 'views', [1, null, 2, null, 9], gives('1 – 2 – 9', 3, 2)],
    ['all alike as that figure', 'views', [7, 7, 7], gives('7', 3)],
    ['shares with a median without stray digits', 'share', [0.1, 0.2, 0.1, 0.3], gives('10% – 15% – 30%', 4)],
    ['the mean where no range is taken', 'followers', [1, 2, 6], gives('3', 3)],
    ['the mean of tenths', 'viewsPerVideo', [0.1, 0.2, 0.3], gives('0.2', 3)],
    ['below zero', 'engagementRate', [-0.02, 0.01, 0.03], gives('−2% – 1% – 3%', 3)],
  ])('are taken: %s', (_, id, values, picked) => {
    expect(pick(id, values)).toEqual(picked);
  });

  test('are taken side by side too, in the language of the page', () => {
    const wide: CellsFound = {
      ...cells(),
      rows: 2,
      columns: 2,
      values: [
        [1.5, 2.5],
        [null, 4.25],
      ],
    };
    expect(readPicked(fieldOf('views'), wide, {}, 'nb')).toEqual(gives('1,5 – 2,5 – 4,25', 3, 1));
  });

  test('with one that can’t be used are not used at all', () => {
    const why = '“n/a” is text, not a number. Write a number without spaces, units or text.';
    expect(pick('views', [1, 2, 'n/a'])).toEqual({ ok: false, why });
    expect(pick('views', [1, -5, 3])).toEqual({ ok: false, why: '−5 is below 0. Write 0 or more.' });
    expect(pick('commission', [0.1, 15])).toEqual({ ok: false, why: expect.stringContaining('percent points') });
    expect(pick('rpm', [0.5, 'low'])).toEqual({
      ok: false,
      why: 'Select one cell with a word, or several with numbers.',
    });
    expect(pick('rpm', ['low'])).toEqual({
      ok: true,
      after: { text: '', choice: 'low' },
      count: 1,
      skipped: 0,
      said: '',
    });
  });

  test('with amounts say in which currency they were taken', () => {
    const fields = { currency: own('NOK'), usdRate: own('10'), usdDate: own('2026-11-20') };
    const amounts = (values: readonly CellMessage[], id: FieldId = 'fee', plan: Fields = fields) =>
      readPicked(fieldOf(id), cells(...values), plan, 'en');
    expect(amounts([400])).toMatchObject({ after: own('400'), said: ' Taken as NOK: Fee per deal.' });
    expect(amounts([400, 600])).toMatchObject({ after: own('500'), said: ' Taken as NOK: Fee per deal.' });
    expect(amounts(['high'], 'rpm')).toMatchObject({ said: '' });
    const said = ' Converted from USD: Fee per deal; 1 USD = 10 NOK (2026-11-20).';
    expect(amounts(['Fee (USD)', 400])).toMatchObject({ after: own('4,000'), count: 1, said });
    expect(amounts(['Fee (USD)', 400, null, 600, 700])).toMatchObject({
      after: own('4,000 – 6,000 – 7,000'),
      count: 3,
      skipped: 1,
      said,
    });
    const why = expect.stringContaining('The column is in USD, the plan in NOK.');
    expect(amounts(['Fee (USD)', 400], 'fee', { currency: own('NOK') })).toEqual({ ok: false, why });
    expect(amounts(['Fee (USD)', 400, 5], 'fee', { currency: own('NOK') })).toEqual({ ok: false, why });
    expect(amounts(['Fee (EUR)', 400]).ok).toBe(false);
    // That of another field is a text like any other.
    expect(amounts(['RPM', 400, 500]).ok).toBe(false);
  });

  test('that are all empty give nothing', () => {
    expect(pick('views', [null, null])).toEqual({ ok: false, why: null });
    expect(pick('niche', [null])).toEqual({ ok: false, why: null });
  });
});
