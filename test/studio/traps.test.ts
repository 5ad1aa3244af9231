import { describe, expect, it } from 'vitest';
import { readExports } from '../../src/studio/readExports';
import {
  type Cell,
  csv,
  csvText,
  file,
  headers,
  overviewRows,
  overviewZip,
  videoId,
  videoLink,
  videoRow,
} from './files';
import { codes, only, read } from './read';
import { daysFrom, writeDate } from './writeDate';

describe('trap 1: a byte order mark, quotes everywhere, no break at the end', () => {
  it('is read, as are files without the one and with the other', () => {
    const text = csvText(headers.viewers, [['March 26', 500, 400, 100]]);
    const bare = text.replaceAll('"', '');
    for (const bytes of [`\uFEFF${text}`, text, `${text}\n`, bare, `\uFEFF${bare}\n\n`]) {
      const { tables } = read({ name: 'Viewers.csv', bytes: new TextEncoder().encode(bytes) });
      expect(tables[0]?.rows).toHaveLength(1);
    }
  });
});

describe('trap 2: no year', () => {
  it('gives 365 days that were exported on 28 February the right years', () => {
    const days = daysFrom('2024-03-01', 365);
    expect(days.at(-1)).toBe('2025-02-28');
    const table = only(read(overviewZip('en', days), '2025-02-28'), 'overview');
    expect(table.rows.map(({ date }) => date)).toEqual(days);
    // One more: both ends are a 28 February. Unzipped, on the day of export, and half a year later.
    const more = daysFrom('2024-02-28', 367).filter((day) => day !== '2024-02-29');
    for (const today of ['2025-02-28', '2025-09-01']) {
      const unzipped = only(read(csv('overview', overviewRows('en', more)), today), 'overview');
      expect(unzipped.rows.map(({ date }) => date)).toEqual(more);
      expect(unzipped).toMatchObject({ yearBy: 'today', period: { from: '2024-02-28', to: '2025-02-28' } });
    }
  });

  it('lets the archive say the year, long after', () => {
    const days = daysFrom('2022-12-20', 30);
    const table = only(read(overviewZip('en', days)), 'overview');
    expect(table).toMatchObject({ yearBy: 'archive', period: { from: '2022-12-20', to: '2023-01-18' } });
  });

  it('lets the user say the year of an unzipped file', () => {
    const rows = overviewRows('en', daysFrom('2022-12-20', 30));
    const guessed = only(read(csv('overview', rows)), 'overview');
    expect(guessed).toMatchObject({ yearBy: 'today', period: { from: '2024-12-20', to: '2025-01-18' } });
    const table = only(read(csv('overview', rows), '2025-06-30', { lastYear: 2023 }), 'overview');
    expect(table).toMatchObject({
      yearBy: 'user',
      asOf: '2023-01-18',
      period: { from: '2022-12-20', to: '2023-01-18' },
    });
  });

  it('takes 29 February for a day of a leap year', () => {
    const days = daysFrom('2024-02-20', 20);
    const rows = csv('overview', overviewRows('en', days));
    const table = only(read(rows, '2027-06-30'), 'overview');
    expect(table).toMatchObject({ yearBy: 'leap-day', period: { from: '2024-02-20', to: '2024-03-10' } });
    // Over the end of a year, where the leap year is not that of the last row.
    const long = only(read(csv('overview', overviewRows('en', daysFrom('2024-02-28', 366))), '2027-06-30'), 'overview');
    expect(long).toMatchObject({ yearBy: 'leap-day', period: { from: '2024-02-28', to: '2025-02-27' } });
    // A year without the day is not used: no row is lost, and the year that is used is told.
    const impossible = read(rows, '2027-06-30', { lastYear: 2025 });
    expect(impossible.problems).toEqual([
      { path: 'overview.csv', severity: 'notice', code: 'no-leap-year', year: 2025, used: 2024 },
    ]);
    expect(only(impossible, 'overview')).toMatchObject({ ready: true, yearBy: 'leap-day' });
    expect(only(impossible, 'overview').rows.map(({ date }) => date)).toEqual(days);
  });

  it('has the year of a post from the number of the video, past what a number holds exactly', () => {
    const rows = [
      videoRow('en', '2025-01-10', 'Last year', '2024-12-28'),
      // Scheduled over the end of the year.
      videoRow('en', '2025-01-10', 'This year', '2025-01-03', { uploaded: '2024-12-30' }),
      videoRow('en', '2025-01-10', 'Long ago', '2022-05-05'),
    ];
    const table = only(read(csv('videos', rows)), 'videos');
    expect(table.rows.map(({ posted }) => posted)).toEqual(['2024-12-28', '2025-01-03', '2022-05-05']);
    expect(table).toMatchObject({ yearBy: 'video-ids', asOf: '2025-01-10' });
  });

  it('has the last year for a snapshot that no upload is after', () => {
    const seldom = [videoRow('en', '2025-11-24', 'Rare', '2024-06-10')];
    const table = only(read(csv('videos', seldom), '2025-11-24'), 'videos');
    expect(table).toMatchObject({ asOf: '2025-11-24', yearBy: 'today', period: { from: '2024-06-10' } });
    // It may be of the year before as well, which only the user knows.
    const moved = only(read(csv('videos', seldom), '2025-11-24', { lastYear: 2024 }), 'videos');
    expect(moved).toMatchObject({ asOf: '2024-11-24', yearBy: 'user', period: { from: '2024-06-10' } });
  });

  it('has the year of a snapshot from the videos in it where they leave only one', () => {
    const rows = [videoRow('en', '2025-03-05', 'New', '2025-03-01')];
    expect(only(read(csv('videos', rows)), 'videos')).toMatchObject({ asOf: '2025-03-05', yearBy: 'video-ids' });
    // A clock that is behind: a year earlier the snapshot would be before the upload.
    const ahead = only(read(csv('videos', rows), '2025-03-02'), 'videos');
    expect(ahead).toMatchObject({ asOf: '2025-03-05', yearBy: 'video-ids' });
    // A day later in UTC than where the account is.
    const late = [videoRow('en', '2021-12-31', 'Late', '2021-12-31', { uploaded: '2022-01-01' })];
    expect(only(read(csv('videos', late), '2022-01-01'), 'videos')).toMatchObject({
      yearBy: 'video-ids',
      rows: [{ asOf: '2021-12-31', posted: '2021-12-31' }],
    });
  });

  it('takes the day after that of the import for tomorrow, and no later one', () => {
    const rows = csv('overview', overviewRows('en', daysFrom('2025-06-01', 31)));
    expect(only(read(rows, '2025-06-30'), 'overview').period?.to).toBe('2025-07-01');
    expect(only(read(rows, '2025-06-29'), 'overview').period?.to).toBe('2024-07-01');
    const newYear = [videoRow('en', '2026-01-01', 'A', '2024-02-03')];
    expect(only(read(csv('videos', newYear), '2025-12-31'), 'videos').asOf).toBe('2026-01-01');
  });

  it('lets the user say the year of a snapshot', () => {
    const row = ['January 10', 'Title', 'https://vm.tiktok.com/ZMabc/', 'December 30', 1, 1, 1, 1];
    const table = only(read(csv('videos', [row]), '2025-06-30', { lastYear: 2023 }), 'videos');
    expect(table).toMatchObject({
      yearBy: 'user',
      asOf: '2023-01-10',
      period: { from: '2022-12-30', to: '2022-12-30' },
    });
  });

  it('has the period of the videos that are kept', () => {
    const lost = videoRow('en', '2025-01-10', 'No figures', '2024-10-01', { counts: ['undefined', 1, 1, 1] });
    const table = only(read(csv('videos', [lost, videoRow('en', '2025-01-10', 'A', '2025-01-03')])), 'videos');
    expect(table.period).toEqual({ from: '2025-01-03', to: '2025-01-03' });
  });

  it('has the last year up to the snapshot for a post without a number that can be right', () => {
    for (const link of ['https://www.tiktok.com/@nora/video/123', 'https://vm.tiktok.com/ZMabc/']) {
      const postedOn = (posted: string) => {
        const row = ['January 10', 'Title', link, posted, 1, 1, 1, 1];
        return only(read(csv('videos', [row])), 'videos').rows.map((video) => video.posted);
      };
      expect(postedOn('January 10')).toEqual(['2025-01-10']);
      expect(postedOn('January 11')).toEqual(['2024-01-11']);
    }
  });

  it('reads 24 rows a day', () => {
    const rows = daysFrom('2024-12-29', 5).flatMap((day) => {
      return Array.from({ length: 24 }, (_, hour) => [writeDate('en', day), hour, hour]);
    });
    const table = only(read(csv('activity', rows)), 'activity');
    expect(table.rows).toHaveLength(120);
    expect(table.period).toEqual({ from: '2024-12-29', to: '2025-01-02' });
  });
});

describe('trap 3: undefined is missing', () => {
  it('leaves out the whole row of that file, and says how many', () => {
    const rows = [
      ['March 25', 'undefined', 0, 0],
      ['March 26', 500, 400, 100],
      ['March 27', 'undefined', 0, 0],
    ];
    const result = read(csv('viewers', rows));
    expect(only(result, 'viewers').rows.map(({ date }) => date)).toEqual(['2025-03-26']);
    expect(result.problems).toEqual([{ path: 'viewers.csv', severity: 'notice', code: 'undefined-rows', count: 2 }]);
  });

  it('says so for the other files too, but for titles', () => {
    expect(codes(read(csv('overview', [['March 26', 1, 1, 1, 1, 'undefined']])))).toEqual([
      'undefined-rows',
      'no-rows',
    ]);
    expect(
      codes(
        read(
          csv('gender', [
            ['Female', 'undefined'],
            ['Male', '1'],
          ]),
        ),
      ),
    ).toEqual(['undefined-rows']);
    const title = videoRow('en', '2025-03-26', 'undefined', '2025-03-20');
    expect(only(read(csv('videos', [title])), 'videos').rows[0]?.title).toBe('undefined');
  });

  it('lets the year be anchored by the day of such a row', () => {
    const rows = [
      ['December 31', 500, 400, 100],
      ['January 1', 'undefined', 0, 0],
    ];
    const table = only(read(csv('viewers', rows), '2025-12-30'), 'viewers');
    expect(table).toMatchObject({ asOf: '2025-01-01', period: { from: '2024-12-31', to: '2024-12-31' } });
  });
});

describe('trap 4: zeros from before the account existed', () => {
  it('drops those at the start and says how many', () => {
    const zero = [0, 0, 0, 0, 0];
    const [a, b, c, d] = daysFrom('2025-03-01', 4).map((day) => writeDate('en', day)) as [
      string,
      string,
      string,
      string,
    ];
    const result = read(
      csv('overview', [
        [a, ...zero],
        [b, ...zero],
        [c, 5, 0, 0, 0, 0],
        [d, ...zero],
      ]),
    );
    expect(only(result, 'overview').rows.map(({ date }) => date)).toEqual(['2025-03-03', '2025-03-04']);
    expect(only(result, 'overview').period?.from).toBe('2025-03-03');
    expect(result.problems).toEqual([{ path: 'overview.csv', severity: 'notice', code: 'zero-rows', count: 2 }]);
  });

  it('does so in no other file', () => {
    expect(only(read(csv('viewers', [['March 1', 0, 0, 0]])), 'viewers').rows).toHaveLength(1);
  });
});

describe('trap 5: figures below zero', () => {
  it('are kept, with either minus', () => {
    const table = only(read(csv('overview', [['March 26', 10, 0, 0, -4, '−7']])), 'overview');
    expect(table.rows[0]).toMatchObject({ comments: -4, shares: -7 });
  });
});

describe('trap 6: the difference in followers', () => {
  it('is figured from the followers of the day before, whatever the column says', () => {
    const rows = [
      ['March 24', 100, 999],
      ['March 25', 93, 999],
      ['March 26', 120, 999],
      ['March 28', 130, 999],
    ];
    const table = only(read(csv('followers', rows)), 'followers');
    expect(table.rows.map(({ change }) => change)).toEqual([null, -7, 27, null]);
    expect(table.extra.headers).toEqual([]);
  });
});

describe('trap 7: viewers may run a day late', () => {
  it('is no reason to join them with the overview', () => {
    const days = daysFrom('2025-03-01', 3).map((day) => writeDate('en', day));
    const overview = csv(
      'overview',
      days.map((day, i): Cell[] => [day, 100 + i, 1, 1, 1, 1]),
    );
    const viewers = csv(
      'viewers',
      days.map((day, i): Cell[] => [day, 50 + i, 30, 20 + i]),
    );
    const exports = readExports([overview, viewers], '2025-06-30');
    expect(Object.keys(only(exports, 'overview').rows[0] ?? {})).not.toContain('viewers');
    expect(Object.keys(only(exports, 'viewers').rows[0] ?? {})).not.toContain('views');
    expect(only(exports, 'viewers').rows).toHaveLength(3);
  });
});

describe('trap 8: the list of videos holds the top ones', () => {
  it('is said', () => {
    const rows = [videoRow('en', '2025-03-26', 'A', '2025-03-20'), videoRow('en', '2025-03-26', 'B', '2025-03-21')];
    const { problems } = read(csv('videos', rows));
    expect(problems).toEqual([{ path: 'videos.csv', severity: 'notice', code: 'top-videos', count: 2 }]);
  });
});

describe('trap 9: the same video in several files', () => {
  const row = (time: string, serial: number) => videoRow('en', time, 'A', '2025-02-20', { serial });

  it('has the day of its snapshot in each of them, whatever the order', () => {
    const files = ['2025-03-26', '2025-05-01'].map((time) => csv('videos', [row(time, 1)], `${time}.csv`));
    for (const order of [files, files.slice().reverse()]) {
      const { tables } = readExports(order, '2025-06-30');
      const days = Object.fromEntries(tables.map(({ path, asOf, rows }) => [path, [asOf, rows]]));
      expect(days).toMatchObject({
        '2025-03-26.csv': ['2025-03-26', [{ id: videoId('2025-02-20'), asOf: '2025-03-26' }]],
        '2025-05-01.csv': ['2025-05-01', [{ id: videoId('2025-02-20'), asOf: '2025-05-01' }]],
      });
    }
  });

  it('has it row by row where a file has snapshots of several days', () => {
    const mixed = csv('videos', [row('2025-03-01', 1), row('2025-05-01', 2)], 'mixed.csv');
    const table = only(read(mixed), 'videos');
    expect(table.rows.map(({ asOf }) => asOf)).toEqual(['2025-03-01', '2025-05-01']);
    expect(table.asOf).toBe('2025-05-01');
  });
});

describe('trap 10: days between upload and post', () => {
  it('leave the date as it is given', () => {
    const row = videoRow('en', '2025-03-26', 'Scheduled', '2025-03-20', { uploaded: '2025-03-11' });
    const [video] = only(read(csv('videos', [row])), 'videos').rows;
    expect(video).toMatchObject({ posted: '2025-03-20', id: videoId('2025-03-11') });
  });
});

describe('trap 13: the export of another platform', () => {
  it.each([
    ['with semicolons', 'Viewers;\nDate;Primary\n2025-10-31T00:00:00;1148\n'],
    ['with commas', 'sep=,\n"Instagram viewers"\n"Date","Primary"\n"2025-10-31T00:00:00","1148"\n'],
  ])('is refused %s, in UTF-8 and UTF-16', (_, text) => {
    const wide = new Uint8Array([0xff, 0xfe, ...Array.from(text, (c) => [c.charCodeAt(0), 0]).flat()]);
    for (const bytes of [new TextEncoder().encode(text), wide, wide.subarray(2)]) {
      const { tables, problems } = read({ name: 'Viewers.csv', bytes });
      expect(tables).toEqual([]);
      expect(problems).toEqual([
        expect.objectContaining({ severity: 'error', code: 'unknown-header', looksLike: 'meta' }),
      ]);
    }
  });
});

describe('trap 14: only a header', () => {
  it.each([
    'followers',
    'activity',
    'gender',
    'territories',
    'overview',
    'viewers',
    'videos',
  ] as const)('is fine for %s', (kind) => {
    const result = read(file('x.csv', csvText(headers[kind], [])));
    expect(only(result, kind)).toMatchObject({ rows: [], ready: true });
    expect(result.problems).toEqual([{ path: 'x.csv', severity: 'notice', code: 'no-rows', kind }]);
  });
});

describe('trap 15: what no export has', () => {
  it('is no field of any row', () => {
    const row = only(read(csv('videos', [videoRow('en', '2025-03-26', 'A', '2025-03-20')])), 'videos').rows[0];
    expect(Object.keys(row ?? {}).sort()).toEqual(
      ['asOf', 'comments', 'id', 'likes', 'link', 'posted', 'shares', 'title', 'views'].sort(),
    );
    expect(videoLink('2025-03-20')).toBe(row?.link);
  });
});
