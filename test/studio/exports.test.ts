import { describe, expect, it } from 'vitest';
import { readExports } from '../../src/studio/readExports';
import { type Cell, csv, csvText, file, headers, overviewZip, videoLink, wholeExport, zip } from './files';
import { codes, only, read, TODAY } from './read';
import { account } from './wholeExport';
import { daysFrom } from './writeDate';

const videoCells = ['March 26', 'Title', videoLink('2025-03-20'), 'March 20', 9, 8, 7, 600];

/** One row of each kind, and what is read of it. */
const kinds: [keyof typeof headers, Cell[], object][] = [
  [
    'overview',
    ['March 26', 600, 50, 40, 3, 2],
    { date: '2025-03-26', views: 600, profileViews: 50, likes: 40, comments: 3, shares: 2 },
  ],
  [
    'viewers',
    ['March 26', 500, 400, 100],
    { date: '2025-03-26', viewers: 500, newViewers: 400, returningViewers: 100 },
  ],
  ['followers', ['March 26', 1200, 12], { date: '2025-03-26', followers: 1200, change: null }],
  ['activity', ['March 26', 7, 310], { date: '2025-03-26', hour: 7, active: 310 }],
  ['gender', ['Female', '1'], { gender: 'Female', share: 1 }],
  ['territories', ['Norway', '0.8'], { territory: 'Norway', share: 0.8 }],
  [
    'videos',
    videoCells,
    {
      id: videoLink('2025-03-20').replace(/.*\//, ''),
      link: videoLink('2025-03-20'),
      title: 'Title',
      posted: '2025-03-20',
      likes: 9,
      comments: 8,
      shares: 7,
      views: 600,
      asOf: '2025-03-26',
    },
  ],
];

describe.each(kinds)('the export %s', (kind, cells, row) => {
  it('is known by its header', () => {
    const table = only(read(csv(kind, [cells], 'Content 2.csv')), kind);
    expect(table).toMatchObject({ kind, path: 'Content 2.csv', handle: null, ready: true });
    expect(table.rows).toEqual([row]);
    expect(table.extra).toEqual({ headers: [], rows: [] });
  });

  it('is known in any order of its columns, in any case, with blanks', () => {
    const header = headers[kind].map((name) => ` ${name.toUpperCase().replace(' ', '  ')} `).reverse();
    const table = only(read(file('export.txt', csvText(header, [cells.slice().reverse()]))), kind);
    expect(table.rows).toEqual([row]);
  });

  it('is known with semicolons or tabs, with and without quotes, and with the line breaks of Windows', () => {
    for (const delimiter of [';', '\t']) {
      const text = [headers[kind], cells].map((line) => line.join(delimiter)).join('\r\n');
      expect(only(read(file('saved again.csv', `${text}\r\n`)), kind).rows).toEqual([row]);
    }
  });

  it('keeps columns that are not known, and tells of them', () => {
    const text = csvText(['Saves', ...headers[kind], '__proto__'], [['12', ...cells, '=1+1']]);
    const result = read(file('x.csv', text));
    const table = only(result, kind);
    expect(table.rows).toEqual([row]);
    expect(table.extra).toEqual({ headers: ['Saves', '__proto__'], rows: [['12', '=1+1']] });
    expect(result.problems).toContainEqual({
      path: 'x.csv',
      severity: 'notice',
      code: 'further-columns',
      columns: ['Saves', '__proto__'],
    });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('says which column is missing', () => {
    // Two columns of two are needed to tell what a file is.
    if (headers[kind].length < 3 || kind === 'followers') return;
    const text = csvText(headers[kind].slice(0, -1), [cells.slice(0, -1)]);
    const { tables, problems } = read(file('x.csv', text));
    expect(tables).toEqual([]);
    const last = headers[kind].at(-1) as string;
    expect(problems).toEqual([
      { path: 'x.csv', severity: 'error', code: 'missing-columns', kind, columns: [last.toLowerCase()] },
    ]);
  });
});

it('needs no column of differences', () => {
  const table = only(read(file('x.csv', csvText(headers.followers.slice(0, 2), [['March 26', 7]]))), 'followers');
  expect(table.rows).toEqual([{ date: '2025-03-26', followers: 7, change: null }]);
});

describe('what the name of an archive tells', () => {
  const days = daysFrom('2024-06-01', 30);

  it.each([
    ['nora', 'nora'],
    ['nora.lager_ting', 'nora.lager_ting'],
    ['_n_.x_', '_n_.x_'],
    ['nora (1)', 'nora'],
    ['nora_2', 'nora_2'],
  ])('the account %s', (written, handle) => {
    expect(only(read(overviewZip('en', days, written)), 'overview')).toMatchObject({
      handle,
      asOf: '2024-06-30',
      yearBy: 'archive',
    });
  });

  it('the account of archives without an epoch', () => {
    for (const [name, kind, cells] of [
      ['Followers_nora_x.y.zip', 'followers', ['March 26', 7, 1]],
      ['Content_nora_x.y.zip', 'videos', videoCells],
    ] as const) {
      const table = only(read(zip(name, [csv(kind, [cells], 'a.csv')])), kind);
      expect(table).toMatchObject({ handle: 'nora_x.y', path: `${name} › a.csv`, asOf: '2025-03-26' });
    }
  });

  it('the day, in milliseconds as well', () => {
    const inside = csv('overview', [['June 30', 1, 1, 1, 1, 1]], 'Overview.csv');
    const table = only(read(zip('Overview_1717200000000_1719705600000_nora.zip', [inside])), 'overview');
    expect(table).toMatchObject({ handle: 'nora', asOf: '2024-06-30', period: { to: '2024-06-30' } });
  });

  it('the same for a folder of its name', () => {
    const inside = csv('overview', [['June 30', 1, 1, 1, 1, 1]], 'Overview_1717200000_1719705600_nora_x/Overview.csv');
    expect(only(read(inside), 'overview')).toMatchObject({ handle: 'nora_x', asOf: '2024-06-30' });
    expect(only(read(zip('Archive.zip', [inside])), 'overview')).toMatchObject({
      handle: 'nora_x',
      asOf: '2024-06-30',
    });
  });

  it('nothing for a CSV of such a name', () => {
    const inside = csv('videos', [videoCells], 'Content_old.csv');
    expect(only(read(inside), 'videos').handle).toBeNull();
  });
});

describe('the day that figures are of', () => {
  const gender = csv('gender', [['Female', '1']], 'FollowerGender.csv');
  const history = csv('followers', [['March 26', 7, 1]], 'FollowerHistory.csv');

  it('is told of shares by the newest table beside them', () => {
    const table = only(read(zip('Followers_nora.zip', [gender, history])), 'gender');
    expect(table).toMatchObject({ asOf: '2025-03-26', asOfBy: 'archive' });
  });

  it('is told of shares by the name of their archive, if nothing else does', () => {
    const table = only(read(zip('Followers_1717200000_1719705600_nora.zip', [gender])), 'gender');
    expect(table).toMatchObject({ asOf: '2024-06-30', asOfBy: 'archive' });
  });

  it('is only assumed of shares that nothing is beside', () => {
    for (const one of [gender, zip('Followers_nora.zip', [gender])]) {
      expect(only(read(one), 'gender')).toMatchObject({ asOf: TODAY, asOfBy: 'today' });
    }
    // Another file of the import is not beside them.
    const { tables } = readExports([gender, history], TODAY);
    expect(tables[0]).toMatchObject({ kind: 'gender', asOf: TODAY, asOfBy: 'today' });
  });

  it.each(['gender', 'territories'] as const)('is said of %s by the user', (kind) => {
    const shares = csv(kind, [['A', '1']], 'a.csv');
    for (const asOf of ['2024-02-29', TODAY, '2025-07-01']) {
      const table = only(read(shares, TODAY, { asOf }), kind);
      expect(table).toMatchObject({ asOf, asOfBy: 'user', rows: [{ share: 1 }] });
    }
  });

  it('is not changed by what is no day, or one to come', () => {
    for (const asOf of ['', '2025-02-29', '2025-2-1', '2025-07-02', '0001-01-01', 'x', null as unknown as string]) {
      expect(read(gender, TODAY, { asOf })).toEqual(read(gender));
    }
  });

  it('is that of the file, or of the archive, where there are dates', () => {
    const { tables } = readExports(wholeExport('en'), account.today);
    expect(tables.map(({ kind, asOfBy }) => [kind, asOfBy])).toEqual([
      ['overview', 'archive'],
      ['viewers', 'archive'],
      ['followers', 'file'],
      ['activity', 'file'],
      ['gender', 'archive'],
      ['territories', 'archive'],
      ['videos', 'file'],
    ]);
    // The user says years of these, not days.
    expect(read(history, TODAY, { asOf: '2024-01-01' })).toEqual(read(history));
    const overview = overviewZip('en', daysFrom('2024-06-01', 30));
    expect(only(read(overview, TODAY, { lastYear: 2022 }), 'overview')).toMatchObject({
      asOf: '2022-06-30',
      asOfBy: 'file',
    });
    const empty = file('x.csv', csvText(headers.viewers, []));
    expect(only(read(empty), 'viewers')).toMatchObject({ asOf: null, asOfBy: null });
  });
});

it('finds nothing wrong in a plain export', () => {
  expect(codes(read(overviewZip('en', daysFrom('2025-01-01', 60))))).toEqual([]);
});
