import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { codes, only, read } from './read';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));

function fixture(name: string) {
  return { name, bytes: new Uint8Array(readFileSync(folder + name)) };
}

/** Files as they lie on a disk, with invented figures: what the tests build in memory is not all that there is. */
it.each([
  [
    'Overview_1709251200_1740700800_nora.lager_ting.zip',
    {
      handle: 'nora.lager_ting',
      asOf: '2025-02-28',
      yearBy: 'archive',
      period: { from: '2024-03-01', to: '2025-02-28' },
    },
    365,
    [],
  ],
  [
    'Overview 29 de febrero.csv',
    { handle: null, dateLanguage: 'es', yearBy: 'leap-day', period: { from: '2024-02-20', to: '2024-03-10' } },
    20,
    [],
  ],
  [
    'Viewers.csv',
    { asOf: '2025-02-01', yearBy: 'today', dateLanguage: 'nb', period: { from: '2025-01-28', to: '2025-01-30' } },
    3,
    ['undefined-rows'],
  ],
  [
    'Content 2.csv',
    { kind: 'videos', asOf: '2025-01-10', yearBy: 'video-ids', period: { from: '2024-12-15', to: '2025-01-08' } },
    4,
    ['top-videos'],
  ],
])('%s is read', (name, table, rows, problems) => {
  const result = read(fixture(name));
  expect(result.tables[0]).toMatchObject(table);
  expect(result.tables[0]?.rows).toHaveLength(rows);
  expect(codes(result)).toEqual(problems);
});

it('Content 2.csv has its titles', () => {
  expect(only(read(fixture('Content 2.csv')), 'videos').rows.map(({ title }) => title)).toEqual([
    '朝のルーティン, but honest 🍳',
    '',
    'Line one\nline two',
    'She said "no way", and "then" this',
  ]);
});

it('Followers_new_account.zip has no audience yet', () => {
  const result = read(fixture('Followers_new_account.zip'));
  expect(result.tables.map(({ rows }) => rows.length)).toEqual([3, 0, 0, 0]);
  expect(codes(result)).toEqual(['no-rows', 'no-rows', 'no-rows']);
});

it('Viewers of another platform.csv is refused', () => {
  expect(read(fixture('Viewers of another platform.csv')).problems).toMatchObject([{ looksLike: 'meta' }]);
});

it('has no file that no test reads', () => expect(readdirSync(folder)).toHaveLength(6));
