import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/templates/tracker/merge';
import { cellsOf, imported, typed, withCell } from './standing';

const link = (id: number | string) => `https://www.tiktok.com/@me/video/${id}`;
const video = (id: number | string, views: number | null, asOf = '2026-02-28', title = `Video ${id}`) =>
  [link(id), title, '2026-01-15', 10, 2, 1, views, asOf] as const;

describe('videos that are new', () => {
  it('stand below the others, the oldest first', () => {
    const rows = [
      [link(3), 'c', null, 1, 1, 1, 30, '2026-02-28'],
      [link(2), 'b', '2026-02-02', 1, 1, 1, 20, '2026-02-28'],
      [link(1), 'a', '2026-02-01', 1, 1, 1, 10, '2026-02-28'],
    ] as const;
    const merged = merge('videos', [typed(5, link(9), 'mine', null, null, null, null, 1, null)], rows, false);
    expect(merged).toMatchObject({ added: 3, updated: 0, unchanged: 0, kept: [] });
    expect(merged.rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [null, link(1)],
      [null, link(2)],
      [null, link(3)],
    ]);
  });

  it.each([
    [
      'https://www.tiktok.com/@me/video/7312345678901234567?lang=en',
      'https://m.tiktok.com/v/x/video/7312345678901234567',
    ],
    ['https://www.tiktok.com/@me/photo/7312345678901234567', 'https://www.tiktok.com/@you/video/7312345678901234567#x'],
    [' https://vm.tiktok.com/ABC ', 'https://vm.tiktok.com/ABC'],
  ])('are those whose video is not there: %s is %s', (one, other) => {
    const merged = merge(
      'videos',
      [typed(2, one, null, null, null, null, null, null, null)],
      [[other, 'x', null, 1, 1, 1, 5, '2026-01-01']],
      false,
    );
    expect(merged).toMatchObject({ added: 0, updated: 1 });
  });

  it('are left out without a link', () => {
    expect(merge('videos', [], [[null, 'x', null, 1, 1, 1, 5, '2026-01-01']], false).rows).toEqual([]);
  });
});

describe('figures', () => {
  it('of a newer day take the place of older ones, and never the other way round', () => {
    const old = imported('videos', [], [video(1, 100, '2026-01-31')]);
    const fresh = merge('videos', old, [video(1, 150)], false);
    expect(fresh).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
    expect(fresh.rows[0]?.cells).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      150,
      '2026-02-28',
    ]);
    const after = imported('videos', old, [video(1, 150)]);
    expect(merge('videos', after, [video(1, 100, '2026-01-31')], false)).toMatchObject({
      rows: [],
      unchanged: 1,
      kept: [],
    });
  });

  it('of one day are the import’s', () => {
    const after = imported('videos', imported('videos', [], [video(1, 100)]), [video(1, 90)]);
    expect(after[0]?.cells[6]).toBe(90);
  });

  it('stay where a file says nothing', () => {
    const after = imported('videos', imported('videos', [], [video(1, 100)]), [video(1, null, '2026-03-31')]);
    expect(after[0]?.cells[6]).toBe(100);
    // Of an older day than the others, but newer than what stands there.
    expect(imported('videos', after, [video(1, 120, '2026-03-01')])[0]?.cells[6]).toBe(120);
  });

  it('that only got a newer day are unchanged', () => {
    const before = imported('videos', [], [video(1, 100)]);
    const merged = merge('videos', before, [video(1, 100, '2026-03-31')], false);
    expect(merged).toMatchObject({ updated: 0, unchanged: 1 });
    expect(merged.rows).toHaveLength(1);
  });

  it('are told from a title of any length', () => {
    const title = `${'long '.repeat(900)}1`;
    const before = imported('videos', [], [video(1, 100, '2026-02-28', title)]);
    expect(before[0]?.record.length).toBeLessThan(200);
    expect(merge('videos', before, [video(1, 100, '2026-02-28', title)], false).rows).toEqual([]);
    const changed = withCell(before, 0, 1, title.replace(/1$/, '2'));
    expect(merge('videos', changed, [video(1, 100, '2026-02-28', title)], false).kept).toHaveLength(1);
  });
});

describe('what was changed by hand', () => {
  const before = imported('videos', [], [video(1, 100), video(2, 200)]);

  it.each([
    ['typed over', 6, 1000],
    ['emptied', 6, null],
    ['a text', 6, '100 views'],
    ['a title', 1, 'My best'],
    ['a day', 2, { date: '2026-01-16T00:00:00.000Z' }],
  ] as const)('stays and is named: %s', (_, column, cell) => {
    const changed = withCell(before, 0, column, cell);
    const rows = [video(1, 150, '2026-03-31', 'Other'), video(2, 250, '2026-03-31', 'Other')];
    if (column === 2) (rows[0] as unknown as unknown[])[2] = '2026-01-14';
    const merged = merge('videos', changed, rows, false);
    expect(merged.kept).toEqual([{ row: 2, column, held: cell, imported: rows[0]?.[column] }]);
    expect(merged.rows[0]?.cells[column]).toBeUndefined();
    const replaced = imported('videos', changed, rows, true);
    expect(merge('videos', replaced, rows, false)).toMatchObject({ rows: [], kept: [] });
    expect(cellsOf(replaced)).toEqual(cellsOf(imported('videos', before, rows)));
  });

  it('is not named where the files say the same', () => {
    expect(merge('videos', withCell(before, 0, 6, 150), [video(1, 150)], false)).toMatchObject({ kept: [] });
  });

  it('is the link, too: the row is still found', () => {
    const changed = withCell(before, 0, 0, 'my first video');
    const merged = merge('videos', changed, [video(1, 150)], false);
    expect(merged).toMatchObject({ added: 0, updated: 1 });
    expect(merged.kept).toMatchObject([{ row: 2, column: 0, held: 'my first video' }]);
  });

  it('is a formula always, which nothing replaces', () => {
    const changed = before.map((row, i) => (i === 0 ? { ...row, formulas: [6] } : row));
    for (const replace of [true, false]) {
      const merged = merge('videos', changed, [video(1, 150)], replace);
      expect(merged.kept).toMatchObject([{ row: 2, column: 6, held: 100, imported: 150 }]);
      expect(merged.rows[0]?.cells[6]).toBeUndefined();
    }
  });

  it('is what stood there before the import came; blanks are filled', () => {
    const mine = [typed(2, link(1), null, null, 7, null, null, 80, null)];
    const merged = merge('videos', mine, [video(1, 100)], false);
    expect(merged.kept.map(({ column }) => column)).toEqual([3, 6]);
    const after = imported('videos', mine, [video(1, 100)]);
    expect(after[0]?.cells.slice(1, 7)).toEqual(['Video 1', { date: '2026-01-15T00:00:00.000Z' }, 7, 2, 1, 80]);
    // What was filled follows the next file, what was typed does not.
    const next = imported('videos', after, [[link(1), 'Video 1', '2026-01-15', 20, 4, 1, 300, '2026-03-31']]);
    expect(next[0]?.cells.slice(3, 7)).toEqual([7, 4, 1, 80]);
  });

  it('is not a number format: a day shown as a number is that day', () => {
    const changed = withCell(before, 0, 2, 46_037);
    expect(merge('videos', changed, [video(1, 100)], false)).toMatchObject({ rows: [], kept: [] });
  });
});

describe('rows of one key', () => {
  it('are left alone but the first', () => {
    const mine = [
      typed(2, link(1), 'a', null, null, null, null, null, null),
      typed(3, link(1), 'b', null, null, null, null, null, null),
    ];
    expect(imported('videos', mine, [video(1, 100)])[1]).toEqual(mine[1]);
  });

  it('count where the import wrote, wherever that is', () => {
    const [row] = imported('videos', [], [video(1, 100)]);
    const rows = [
      typed(2, link(1), 'mine', null, null, null, null, 5, null),
      { ...row, row: 3 } as typeof row & { row: number },
    ];
    const after = imported('videos', rows as never, [video(1, 150)]);
    expect(after.map(({ cells }) => cells[6])).toEqual([5, 150]);
  });
});

describe('columns that were sorted without the record', () => {
  it('are still known, and put right', () => {
    const before = imported('videos', [], [video(1, 100), video(2, 200), video(3, 300)]);
    const records = before.map(({ record }) => record);
    const apart = before.map((row, i) => ({ ...row, record: records[(i + 1) % 3] as string }));
    const merged = merge('videos', apart, [video(1, 150)], false);
    expect(merged).toMatchObject({ added: 0, updated: 1, kept: [] });
    const after = imported('videos', apart, [video(1, 150)]);
    expect(after.slice(1).map(({ record }) => record)).toEqual(records.slice(1));
    expect(merge('videos', after, [video(1, 150)], false).rows).toEqual([]);
  });
});

describe('other tables', () => {
  it('tell their rows by day, by name in any case, and by hour', () => {
    const day = { date: '2026-01-31T23:00:00.000Z' };
    expect(
      merge(
        'daily',
        [typed(2, day, 5, null, null, null, null, null, null)],
        [['2026-02-01', 5, 1, 1, 1, 1, 1, '2026-02-28']],
        false,
      ),
    ).toMatchObject({ added: 0, updated: 1 });
    expect(merge('gender', [typed(2, 'female', 0.5, null)], [['Female', 0.6, '2026-02-28']], true)).toMatchObject({
      added: 0,
      updated: 1,
    });
    const hours = [
      ['2026-02-01', 0, 3, null],
      ['2026-02-01', 13, 4, null],
      ['2026-02-01', 2, 5, null],
    ] as const;
    expect(merge('activity', [typed(2, '2026-02-01', 13, null, null)], hours, false)).toMatchObject({
      added: 2,
      updated: 1,
    });
    expect(imported('activity', [], hours).map(({ cells }) => cells[1])).toEqual([0, 2, 13]);
    expect(
      imported(
        'territories',
        [],
        [
          ['Sweden', 0.2, null],
          ['Norway', 0.6, null],
        ],
      ).map(({ cells }) => cells[0]),
    ).toEqual(['Norway', 'Sweden']);
  });
});

describe('a record that is none', () => {
  it.each([
    'x',
    '[]',
    '[2,"1","2026-01-01",[1,1,1,1,1,1,1,1]]',
    '[1,"1","2026-01-01",[1]]',
    '{"v":1}',
    '[1,"1","2026-01-01",[{},1,1,1,1,1,1,1]]',
  ])('leaves the row to the user: %s', (record) => {
    const rows = [{ ...typed(2, link(1), 'x', null, 1, 1, 1, 5, null), record }];
    expect(merge('videos', rows, [video(1, 100)], false).kept.length).toBe(4);
  });
});

it('5,000 rows take well under 100 ms', () => {
  const rows = Array.from({ length: 5000 }, (_, i) => video(i, i));
  const before = imported('videos', [], rows);
  const news = rows.map((row, i) => [...row.slice(0, 6), i + 1, '2026-03-31'] as const);
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now();
    expect(merge('videos', before, news, false).updated).toBe(5000);
    return performance.now() - start;
  });
  // A shared machine is slow at times.
  expect(Math.min(...times)).toBeLessThan(300);
});
