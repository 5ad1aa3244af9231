import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../src/scenario/fieldIds';
import { allFields, fieldOf, fullLabel } from '../../src/scenario/fields';
import { findHeaderRow, findShare, headersOf, matchHeaders } from '../../src/scenario/match';

const matched = (headers: readonly unknown[]) => matchHeaders(headers).map(({ field, column }) => [field, column]);

const ids = allFields().map(({ id }) => id);

describe('every field', () => {
  it.each(ids)('%s is recognised by its full label in both languages, in any case and spacing', (id) => {
    for (const language of ['en', 'nb'] as const) {
      const label = fullLabel(id, language);
      for (const header of [
        label,
        label.toUpperCase(),
        `  ${label.replaceAll(' ', '  ')} `,
        label.replaceAll(' ', '_'),
      ]) {
        expect(matchHeaders([header])).toEqual([{ field: id, column: 0, header: header.trim() }]);
      }
    }
  });

  it.each(ids)('%s is recognised by each of its other headers, and by nothing that another has', (id) => {
    for (const header of headersOf(id)) {
      expect(matched(['', header]), header).toEqual([[id, 1]]);
      for (const other of ids) if (other !== id) expect(headersOf(other).map(same), other).not.toContain(same(header));
    }
  });

  it('has its other headers in lower case', () => {
    for (const { id, headers = [] } of allFields()) {
      expect(
        headers.filter((header) => header !== header.toLowerCase()),
        id,
      ).toEqual([]);
    }
  });

  it('is found once, and stands in the order of the fields', () => {
    const labels = ids.map((id) => fullLabel(id, 'nb')).reverse();
    expect(matched(labels)).toEqual(ids.map((id, i) => [id, ids.length - 1 - i]));
  });
});

/** What two headers share that are the same to a reader. */
function same(header: string): string {
  return header.toLowerCase().replace(/[\s_-]+/g, ' ');
}

describe('a list of videos', () => {
  it('has views of a video, and not of a month', () => {
    expect(matched(['Video', 'Views', 'Length (s)'])).toEqual([['viewsPerVideo', 1]]);
    expect(matched(['Videotittel', 'Visninger'])).toEqual([['viewsPerVideo', 1]]);
    expect(matched(['Month', 'Views'])).toEqual([['views', 1]]);
    expect(matched(['Video', 'Views a month', 'Views'])).toEqual([
      ['views', 1],
      ['viewsPerVideo', 2],
    ]);
  });
});

describe('headers', () => {
  it.each<[string, FieldId]>([
    ['Video views', 'views'],
    ['VISNINGER', 'views'],
    ['views_per_month', 'views'],
    ['Visninger i måneden', 'views'],
    ['30-day views', 'views'],
    ['Views in 30 days', 'views'],
    ['Views\u00a0per\u00a0video', 'viewsPerVideo'],
    ['Antall følgere', 'followers'],
    ['Followers', 'followers'],
    ['Engasjement', 'engagementRate'],
    ['Kvalifisert andel', 'share'],
    ['RPM (USD)', 'rpm'],
    ['rpm', 'rpm'],
    ['Honorar', 'fee'],
    ['Merkevareavtaler', 'deals'],
    ['Ordreverdi', 'orderValue'],
    ['Provisjon', 'commission'],
    ['Returer', 'refundShare'],
    ['Diamonds', 'diamonds'],
    ['Merch: pris', 'merchPrice'],
    ['Coaching: units a month', 'coachingUnits'],
    ['Skatt', 'taxShare'],
    ['Mål', 'target'],
    ['Valuta', 'currency'],
    ['Land', 'country'],
  ])('%s is %s', (header, field) => expect(matched([header])).toEqual([[field, 0]]));

  it.each([
    'Qualified views',
    'Kvalifiserte visninger',
    'Total views',
    'Profile views',
    'Region',
    // Several fields are a price, and several kinds of things are sold.
    'Price',
    'Pris',
    'Units a month',
    'Antall per måned',
    'At most',
    'Inntekt per 1 000 visninger',
    'Likes',
    '',
  ])('“%s” is none', (header) => expect(matched([header])).toEqual([]));

  it('the more exact name wins, then the first column', () => {
    expect(matched(['Views', 'Views a month'])).toEqual([['views', 1]]);
    expect(matched(['Visninger', 'Visninger siste 30 dager'])).toEqual([['views', 1]]);
    expect(matched(['Followers', 'Followers'])).toEqual([['followers', 0]]);
  });

  it.each<[string, FieldId, string | undefined]>([
    ['RPM (USD)', 'rpm', 'USD'],
    ['RPM', 'rpm', undefined],
    ['rpm_usd', 'rpm', 'USD'],
    ['Rewards RPM [US$]', 'rpm', 'USD'],
    ['Honorar (kr)', 'fee', 'kr'],
    ['Honorar i kroner', 'fee', 'kr'],
    ['Fee €', 'fee', 'EUR'],
    ['Fee in £', 'fee', 'GBP'],
    ['Costs, NOK', 'costs', 'NOK'],
    ['Merch: pris (A$)', 'merchPrice', 'A$'],
    ['Goal a month – dollars', 'target', 'USD'],
  ])('%s is %s in %s', (header, field, currency) =>
    expect(matchHeaders([header])).toEqual([{ field, column: 0, header, currency }]));

  it.each([
    'Views (USD)',
    'Commission kr',
    'RPM (avg)',
    'RPMUSD',
    '(USD)',
    'RPM (USD/EUR)',
  ])('a currency makes no field of “%s”', (header) => expect(matched([header])).toEqual([]));

  it('the column in the currency of the plan goes before others', () => {
    const headers = ['Fee (USD)', 'Fee (NOK)', 'Fee (EUR)'];
    expect(matched(headers)).toEqual([['fee', 0]]);
    expect(matchHeaders(headers, 'kr')).toMatchObject([{ field: 'fee', column: 1, currency: 'NOK' }]);
    expect(matchHeaders(headers, 'CHF')).toMatchObject([{ field: 'fee', column: 0 }]);
    expect(matchHeaders([...headers, 'Fee'], 'NOK')).toMatchObject([{ field: 'fee', column: 3 }]);
  });

  it('numbers, blanks and dates are passed over', () =>
    expect(matched([null, 5, true, { date: '2026-01-01' }, '', undefined, new Date(0)])).toEqual([]));

  it('a whole row of them', () =>
    expect(matched(['Name', 'FOLLOWERS', ' Video views ', 'Age', 'Country', 'Costs', 'Comment'])).toEqual([
      ['country', 4],
      ['followers', 1],
      ['age', 3],
      ['views', 2],
      ['costs', 5],
    ]));

  it('a field is never called what a part of its block is called elsewhere', () => {
    for (const id of ids) {
      const { label, fullLabel } = fieldOf(id);
      if (fullLabel === undefined) continue;
      expect(
        matched([label.en]).filter(([field]) => field === id),
        id,
      ).toEqual([]);
    }
  });
});

describe('the row of headers', () => {
  it('stands under a title', () => {
    const rows = [
      ['My accounts', null],
      [null, null],
      ['Followers', 'Age'],
      [10, 20],
    ];
    expect(findHeaderRow(rows)).toEqual({
      row: 2,
      matches: [
        { field: 'followers', column: 0, header: 'Followers' },
        { field: 'age', column: 1, header: 'Age' },
      ],
    });
  });

  it('is the one that names the most columns, and of two equal ones the first', () => {
    expect(findHeaderRow([['Views'], ['Views', 'Age'], ['Views', 'Country']])?.row).toBe(1);
    expect(
      findHeaderRow([
        ['Views', 'Age', 'Land'],
        ['Views', 'Age'],
      ])?.row,
    ).toBe(0);
  });

  it('is no row with figures, such as one of an inserted sheet of plans', () =>
    expect(
      findHeaderRow([
        ['Views a month', 1_000_000, 'All views'],
        ['Followers', 8800, ''],
      ]),
    ).toBeUndefined());

  it('is nowhere where no row has a known name', () => {
    expect(
      findHeaderRow([
        ['a', 'b'],
        [1, 2],
      ]),
    ).toBeUndefined();
    expect(findHeaderRow([])).toBeUndefined();
    expect(findHeaderRow([[]])).toBeUndefined();
  });
});

describe('the qualified share of a row', () => {
  const share = (names: readonly unknown[], values: readonly unknown[]) =>
    findShare(names, matchHeaders(names), values);

  it('is its qualified views divided by its views', () => {
    expect(share(['Views', 'Qualified views'], [70_000, 30_000])).toEqual({
      share: 3 / 7,
      column: 1,
      header: 'Qualified views ÷ Views',
    });
    expect(share([' Kvalifiserte_visninger ', 'Visninger'], [1, 4])).toEqual({
      share: 0.25,
      column: 0,
      header: 'Kvalifiserte_visninger ÷ Visninger',
    });
    expect(share(['Name', 'Views', 'QUALIFIED VIEWS'], ['x', 5, 5])?.share).toBe(1);
  });

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['more are qualified than there are', ['Views', 'Qualified views'], [100, 101]],
    ['there are none', ['Views', 'Qualified views'], [0, 0]],
    ['none is qualified, which no share may be', ['Views', 'Qualified views'], [100, 0]],
    ['one is no number', ['Views', 'Qualified views'], [100, '40']],
    ['one is empty', ['Views', 'Qualified views'], [null, 40]],
    ['the row is short', ['Views', 'Qualified views'], [100]],
    ['a share has its own column', ['Views', 'Qualified views', 'Qualified share'], [100, 40, 0.3]],
    ['views are missing', ['Qualified views'], [40]],
    ['qualified views are missing', ['Views'], [100]],
  ])('is not known where %s', (_, names, values) => expect(share(names, values)).toBeUndefined());
});
