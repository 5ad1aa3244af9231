import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/studio/dates/locales';
import { readDate } from '../../src/studio/dates/readDate';
import { readExports } from '../../src/studio/readExports';
import { archiveName, csv, overviewRows, overviewZip, videoRow, zip } from './files';
import { codes, only, read } from './read';
import { dayAfter, daysFrom, fixtureLanguages, writeDate } from './writeDate';

describe('a date as it stands in a file', () => {
  it.each([
    ['en', 'March 26', 3, 26],
    ['en', 'Mar 26', 3, 26],
    ['es', '8 de marzo', 3, 8],
    ['pt', '30 de abril', 4, 30],
    ['el', '12 Ιανουαρίου', 1, 12],
    ['ru', '18 января', 1, 18],
    ['ja', '7月14日', 7, 14],
    ['ja', '11月1日', 11, 1],
    ['ja', '1月11日', 1, 11],
    ['vi', '18 tháng Tám', 8, 18],
    ['vi', '5 tháng Mười Hai', 12, 5],
    ['vi', '18 tháng 8', 8, 18],
    ['vi', '1 tháng 11', 11, 1],
    ['nb', '18. august', 8, 18],
    ['nb', '18 AUGUST', 8, 18],
    ['da', '18. maj', 5, 18],
    ['de', '18. März', 3, 18],
    ['fr', '18 août', 8, 18],
    ['fr', '1 févr.', 2, 1],
    ['sv', '18 augusti', 8, 18],
    ['ru', '18 январь', 1, 18],
    ['ko', '8월 18일', 8, 18],
    ['zh', '8月18日', 8, 18],
    ['ar', '١٨ أغسطس', 8, 18],
    ['bn', '১৮ আগস্ট', 8, 18],
    ['hu', 'augusztus 18.', 8, 18],
  ])('is read in %s: %s', (language, text, month, day) => {
    for (const form of ['NFC', 'NFD'] as const) {
      expect(readDate(text.normalize(form)).byLanguage.get(language)).toEqual({ year: null, month, day });
    }
  });

  it.each([
    ['2025-03-26', 2025, 3, 26],
    ['2025/03/26', 2025, 3, 26],
    ['2025-03-26T00:00:00', 2025, 3, 26],
    ['2024-02-29', 2024, 2, 29],
  ])('is read in figures: %s', (text, year, month, day) => {
    expect(readDate(text).inFigures).toEqual({ year, month, day });
  });

  it('may have its year', () => {
    expect(readDate('March 26, 2025').byLanguage.get('en')).toEqual({ year: 2025, month: 3, day: 26 });
    expect(readDate('8 de marzo de 2025').byLanguage.get('es')).toEqual({ year: 2025, month: 3, day: 8 });
    expect(readDate('2025年7月14日').byLanguage.get('ja')).toEqual({ year: 2025, month: 7, day: 14 });
  });

  // Of two figures, either may be the month.
  it.each([
    '',
    'March',
    '26',
    '03/26',
    '8.7.',
    'March 32',
    'February 30',
    '2025-02-29',
    '2025-13-01',
    '0025-03-26',
    '9999-01-01',
    'March 26 27',
    'Smarch 5',
    'x'.repeat(100),
  ])('is none: %j', (text) => {
    const { inFigures, byLanguage } = readDate(text);
    expect([inFigures, [...byLanguage]]).toEqual([null, []]);
  });
});

describe.each(fixtureLanguages)('days written in %s', (language) => {
  it('come back over the end of a year, from an archive and without', () => {
    const days = daysFrom('2024-11-20', 365);
    expect(only(read(overviewZip(language, days), '2026-01-01'), 'overview')).toMatchObject({
      dateLanguage: language,
      rows: days.map((date) => ({ date })),
    });
    const unzipped = only(read(csv('overview', overviewRows(language, days)), '2025-11-20'), 'overview');
    expect(unzipped.rows.map(({ date }) => date)).toEqual(days);
  });
});

it('every daily series comes back in every language that is known', () => {
  const series = fc.record({
    language: fc.constantFrom(...locales),
    form: fc.constantFrom<Intl.DateTimeFormatOptions>(
      { day: 'numeric', month: 'long' },
      { day: 'numeric', month: 'long', year: 'numeric' },
    ),
    native: fc.boolean(),
    from: fc.integer({ min: 0, max: 3500 }).map((days) => dayAfter('2018-01-01', days)),
    count: fc.integer({ min: 1, max: 420 }),
  });
  fc.assert(
    fc.property(series, ({ language, form, native, from, count }) => {
      const days = daysFrom(from, count);
      const tag = `${language}-u-ca-gregory${native ? '' : '-nu-latn'}`;
      const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
      const rows = days.map((day, i) => [format.format(Date.parse(day)), i + 1, 1, 1, 1, 1]);
      const [first, last] = [days[0] as string, days.at(-1) as string];
      const archive = zip(archiveName('Overview', first, last, 'nora'), [csv('overview', rows, 'Overview.csv')]);
      const { tables, problems, questions } = readExports([archive], '2029-01-01');
      expect([problems, questions]).toEqual([[], []]);
      expect(tables[0]?.rows.map((row) => [(row as { date: string }).date, (row as { views: number }).views])).toEqual(
        days.map((day, i) => [day, i + 1]),
      );
    }),
    { numRuns: 150 },
  );
});

describe('a name that means different months', () => {
  const polish = (days: readonly string[]) => csv('overview', overviewRows('pl', days));
  const novemberDays = daysFrom('2024-11-03', 20);

  it('is asked, with the periods that it may mean', () => {
    const result = read(polish(novemberDays));
    expect(only(result, 'overview')).toMatchObject({ ready: false, rows: [], period: null, dateLanguage: null });
    expect(result.questions).toEqual([
      {
        kind: 'dates',
        path: 'overview.csv',
        text: '3 listopada',
        readings: [
          { dateLanguage: 'pl', period: { from: '2024-11-03', to: '2024-11-22' } },
          { dateLanguage: 'hr', period: { from: '2024-10-03', to: '2024-10-22' } },
        ],
      },
    ]);
    expect(codes(result)).toEqual([]);
  });

  it.each([
    ['pl', '2024-11-03'],
    ['hr', '2024-10-03'],
  ])('is read as the user answers: %s', (dateLanguage, from) => {
    const result = read(polish(novemberDays), undefined, { dateLanguage });
    expect(result.questions).toEqual([]);
    expect(only(result, 'overview')).toMatchObject({ ready: true, dateLanguage, period: { from } });
  });

  it('is settled by the other dates of the file', () => {
    const days = daysFrom('2024-11-03', 40);
    expect(only(read(polish(days)), 'overview')).toMatchObject({ dateLanguage: 'pl', period: { from: '2024-11-03' } });
    const croatian = csv('overview', overviewRows('hr', daysFrom('2024-09-20', 40)));
    expect(only(read(croatian), 'overview')).toMatchObject({ dateLanguage: 'hr', period: { from: '2024-09-20' } });
  });

  it('is settled by the day in the name of the archive', () => {
    const inside = csv('overview', overviewRows('pl', novemberDays), 'Overview.csv');
    const archive = (to: string) => zip(archiveName('Overview', '2024-09-01', to, 'nora'), [inside]);
    expect(only(read(archive('2024-11-22')), 'overview').period?.to).toBe('2024-11-22');
    expect(only(read(archive('2024-10-22')), 'overview').period?.to).toBe('2024-10-22');
    // Even if the user says that it is of another year.
    const moved = only(read(archive('2024-10-22'), undefined, { lastYear: 2022 }), 'overview');
    expect(moved).toMatchObject({ ready: true, asOf: '2022-10-22', yearBy: 'user' });
  });

  it('is settled by the uploads of videos', () => {
    const row = videoRow('pl', '2024-11-10', 'A', '2024-11-05');
    expect(only(read(csv('videos', [row])), 'videos').rows[0]).toMatchObject({ posted: '2024-11-05' });
  });

  it('is settled by another file of the same archive, not by one of another', () => {
    const days = daysFrom('2024-10-20', 35);
    const history = days.map((day, i) => [writeDate('pl', day), 100 + i, 1]);
    const activity = [[writeDate('pl', '2024-11-23'), 7, 30]];
    const files = [csv('activity', activity, 'FollowerActivity.csv'), csv('followers', history, 'FollowerHistory.csv')];
    const { tables, questions } = readExports([zip('Followers_nora.zip', files)], '2025-06-30');
    expect(questions).toEqual([]);
    expect(tables[0]?.period?.from).toBe('2024-11-23');
    expect(readExports(files, '2025-06-30').questions).toHaveLength(1);
  });

  it('is shown by a date that is not the same in both', () => {
    const rows = overviewRows('pl', ['2024-11-03', '2024-11-04']).map((row, i) =>
      i === 0 ? ['2024-01-01', ...row.slice(1)] : row,
    );
    expect(read(csv('overview', rows)).questions).toMatchObject([{ text: '4 listopada' }]);
  });

  it('is no question where languages agree', () => {
    const result = read(csv('overview', overviewRows('es', daysFrom('2025-03-03', 9))));
    expect(result.questions).toEqual([]);
    expect(only(result, 'overview').dateLanguage).toBe('es');
  });
});

describe('dates that are not as they should be', () => {
  it('are listed, and their rows left out', () => {
    const rows = overviewRows('en', daysFrom('2025-03-03', 3));
    (rows[1] as unknown[])[0] = 'Marsh 4';
    const result = read(csv('overview', rows));
    expect(only(result, 'overview').rows.map(({ date }) => date)).toEqual(['2025-03-03', '2025-03-05']);
    expect(result.problems).toEqual([
      { path: 'overview.csv', severity: 'error', code: 'bad-date', row: 3, column: 'Date', held: 'Marsh 4' },
    ]);
  });

  it('are listed for videos by their column', () => {
    const bad = videoRow('en', '2025-03-26', 'A', '2025-03-20');
    const result = read(csv('videos', [bad.with(0, 'x'), bad.with(3, 'y'), bad]));
    expect(only(result, 'videos').rows).toHaveLength(1);
    expect(result.problems).toMatchObject([
      { code: 'bad-date', row: 2, column: 'Time', held: 'x' },
      { code: 'bad-date', row: 3, column: 'Post time', held: 'y' },
      { code: 'top-videos' },
    ]);
  });

  it('of more than a thousand, the first are kept and the rest counted', () => {
    const rows = Array.from({ length: 1500 }, () => ['?', 1, 1, 1]);
    const { problems } = read(csv('viewers', rows));
    expect(problems.filter(({ code }) => code === 'bad-date')).toHaveLength(1000);
    expect(problems).toContainEqual({
      path: 'viewers.csv',
      severity: 'error',
      code: 'more',
      of: 'bad-date',
      count: 500,
    });
  });

  it('are told where they do not ascend, and put in order', () => {
    const days = daysFrom('2024-12-20', 30);
    const newestFirst = read(csv('overview', overviewRows('en', days.slice().reverse())));
    expect(only(newestFirst, 'overview').rows.map(({ date }) => date)).toEqual(days);
    expect(newestFirst.problems).toEqual([
      { path: 'overview.csv', severity: 'notice', code: 'not-ascending', count: 29, row: 2 },
    ]);
    const swapped = [...days.slice(0, 10), days[11] as string, days[10] as string, ...days.slice(12)];
    const result = read(csv('overview', overviewRows('en', swapped)));
    expect(only(result, 'overview').rows.map(({ date }) => date)).toEqual(days);
    expect(result.problems).toMatchObject([{ code: 'not-ascending', count: 1, row: 12 }]);
  });

  it('in figures need no year and no language', () => {
    const rows = daysFrom('2021-12-20', 30).map((day) => [day, 1, 1, 1]);
    expect(only(read(csv('viewers', rows)), 'viewers')).toMatchObject({
      yearBy: null,
      dateLanguage: null,
      asOf: '2022-01-18',
      period: { from: '2021-12-20', to: '2022-01-18' },
    });
  });

  it('a year that can’t be one changes nothing', () => {
    const file = csv('overview', overviewRows('en', daysFrom('2025-03-03', 9)));
    for (const lastYear of [Number.NaN, 2024.5, 1e9, -1]) {
      expect(read(file, '2025-06-30', { lastYear })).toEqual(read(file, '2025-06-30'));
    }
  });

  it('a choice for another file, or one that is no language of it, changes nothing', () => {
    const file = csv('overview', overviewRows('en', daysFrom('2025-03-03', 9)));
    const plain = readExports([file], '2025-06-30');
    expect(readExports([file], '2025-06-30', { other: { lastYear: 2020 } })).toEqual(plain);
    expect(read(file, '2025-06-30', { dateLanguage: '__proto__' })).toEqual(plain);
    expect(readExports([{ ...file, name: '__proto__' }], '2025-06-30').tables).toHaveLength(1);
  });
});

it('writes fixtures that tell languages apart', () => {
  expect(writeDate('vi', '2025-12-05')).toBe('5 tháng Mười Hai');
  expect(writeDate('ja', '2025-07-14')).toBe('7月14日');
});
