import { describe, expect, it } from 'vitest';
import { findHeaderRow, findShare, headers, matchHeaders } from '../../src/scenario/match';

const matched = (headers: readonly unknown[]) => matchHeaders(headers).map(({ field, column }) => [field, column]);

describe('matchHeaders', () => {
  it('knows English and Norwegian headers, in any case and spacing', () => {
    expect(matched(['Name', 'FOLLOWERS', ' Video views ', 'views_30_days', 'Age', 'Country'])).toEqual([
      ['views', 2],
      ['followers', 1],
      ['viewsIn30Days', 3],
      ['age', 4],
      ['country', 5],
    ]);
    expect(
      matched(['Visninger per måned', 'Kvalifisert andel', 'RPM', 'Lengde (s)', 'Følgere', 'Alder', 'Land']),
    ).toEqual([
      ['views', 0],
      ['share', 1],
      ['rpm', 2],
      ['videoSeconds', 3],
      ['followers', 4],
      ['age', 5],
      ['country', 6],
    ]);
  });

  it('prefers the more exact name, then the first column', () => {
    expect(matched(['Views', 'Views a month'])).toEqual([['views', 1]]);
    expect(matched(['Followers', 'Followers'])).toEqual([['followers', 0]]);
  });

  it('never takes qualified views or views in 30 days for views', () => {
    expect(matched(['Qualified views', 'Views in 30 days'])).toEqual([['viewsIn30Days', 1]]);
    expect(matched(['Kvalifiserte visninger'])).toEqual([]);
    expect(matched(['Total views', 'Length', 'Lengde', 'Region', 'Inntekt per 1 000 visninger'])).toEqual([]);
  });

  it('passes over numbers, blanks and dates', () =>
    expect(matched([null, 5, true, { date: '2026-01-01' }, ''])).toEqual([]));

  it('gives no header to two fields', () => {
    const all = Object.values(headers).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((header) => header !== header.toLowerCase())).toEqual([]);
  });
});

describe('findHeaderRow', () => {
  it('finds the headers under a title', () => {
    const rows = [
      ['My accounts', null],
      [null, null],
      ['Followers', 'Age'],
      [10, 20],
    ];
    expect(findHeaderRow(rows)?.row).toBe(2);
  });

  it('takes no row with figures for headers, such as one of an inserted sheet of plans', () => {
    expect(
      findHeaderRow([
        ['Views a month', 1_000_000, 'All views'],
        ['Followers', 8800, ''],
      ]),
    ).toBeUndefined();
  });

  it('finds nothing where no row has a known name', () => {
    expect(
      findHeaderRow([
        ['a', 'b'],
        [1, 2],
      ]),
    ).toBeUndefined();
    expect(findHeaderRow([])).toBeUndefined();
  });
});

describe('findShare', () => {
  const share = (names: readonly string[], values: readonly unknown[]) => findShare(names, matchHeaders(names), values);

  it('divides the qualified views of a row by its views', () => {
    expect(share(['Views', 'Qualified views'], [305_000, 148_000])).toEqual({
      share: 148_000 / 305_000,
      column: 1,
      header: 'Qualified views ÷ Views',
    });
    expect(share(['Kvalifiserte visninger', 'Visninger'], [1, 4])?.share).toBe(0.25);
  });

  it.each([
    [
      ['Views', 'Qualified views'],
      [100, 101],
    ],
    [
      ['Views', 'Qualified views'],
      [0, 0],
    ],
    [
      ['Views', 'Qualified views'],
      [100, '40'],
    ],
    [
      ['Views', 'Qualified views', 'Qualified share'],
      [100, 40, 0.3],
    ],
    [['Qualified views'], [40]],
    [['Views'], [100]],
  ])('has none in %j %j', (names, values) => expect(share(names, values)).toBeUndefined());
});
