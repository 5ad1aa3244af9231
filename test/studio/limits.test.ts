import { expect, it } from 'vitest';
import { problemInWords } from '../../src/studio/problemInWords';
import { MOST_FURTHER, MOST_ROWS } from '../../src/studio/tables/limits';
import * as staging from '../../src/templates/tracker/staging';
import { type Cell, csv, csvText, file, headers, videoRow } from './files';
import { codes, only, read } from './read';

it('the limits are those of the add-on', () => {
  expect([MOST_ROWS, MOST_FURTHER]).toEqual([staging.MOST_ROWS, staging.MOST_EXTRA]);
});

/** So many rows that are all of something else. */
const rowsOf: { readonly [kind in 'activity' | 'territories' | 'videos']: (count: number) => Cell[][] } = {
  activity: (count) =>
    Array.from({ length: count }, (_, i) => {
      const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(i / 24)));
      return [day.toISOString().slice(0, 10), i % 24, 1];
    }),
  territories: (count) => Array.from({ length: count }, (_, i) => [`T${i}`, i === 0 ? '50%' : '0%']),
  videos: (count) =>
    Array.from({ length: count }, (_, i) => videoRow('en', '2025-03-05', '', '2025-03-01', { serial: i + 1 })),
};

it.each(['activity', 'territories', 'videos'] as const)('%s of more rows than can be imported are told', (kind) => {
  const rows = rowsOf[kind](MOST_ROWS + 1);
  const path = `${kind}.csv`;
  const result = read(csv(kind, rows));
  expect(only(result, kind)).toMatchObject({ ready: false, rows: [], period: null });
  expect(result.problems).toEqual([
    { path, severity: 'error', code: 'too-many-rows', count: MOST_ROWS + 1, most: MOST_ROWS },
  ]);
  const most = read(csv(kind, rows.slice(1)));
  expect(codes(most)).toEqual(kind === 'videos' ? ['top-videos'] : []);
  expect(only(most, kind)).toMatchObject({ ready: true, rows: { length: MOST_ROWS } });
});

it.each([
  ['viewers', ['March 26', 500, 400, 100]],
  ['gender', ['Female', 1]],
  ['videos', videoRow('en', '2025-03-05', 'A', '2025-03-01')],
] as const)('%s with more further columns than can be imported are told', (kind, cells) => {
  const withColumns = (count: number) => {
    const names = Array.from({ length: count }, (_, i) => `More ${i}`);
    return file('x.csv', csvText([...headers[kind], ...names], [[...cells, ...names]]));
  };
  const result = read(withColumns(51));
  expect(only(result, kind)).toMatchObject({ ready: false, rows: [], extra: { rows: [] } });
  expect(result.problems).toEqual([
    { path: 'x.csv', severity: 'error', code: 'too-many-columns', count: 51, most: 50 },
  ]);
  const most = read(withColumns(50));
  expect(only(most, kind)).toMatchObject({ ready: true, rows: { length: 1 }, extra: { rows: { length: 1 } } });
  expect(codes(most)).toContain('further-columns');
});

it('limits are told with what to do', () => {
  const problem = { path: 'x.csv', severity: 'error' } as const;
  expect(problemInWords({ ...problem, code: 'too-many-rows', count: 50_001, most: 50_000 }, 'en')).toMatch(
    /50,001 rows .* at most 50,000 .* Split the file/,
  );
  expect(problemInWords({ ...problem, code: 'too-many-columns', count: 51, most: 50 }, 'nb')).toMatch(
    /51 kolonner .* høyst 50 .* Slett/,
  );
});
