import { describe, expect, it } from 'vitest';
import { column, messageOf, row, run } from './calling';

describe('cell or range', () => {
  it('gives a cell for cells and keeps the shape of ranges', () => {
    expect(run('WATCH_SHARE', 15, 60)).toBe(0.25);
    expect(run('WATCH_SHARE', column(15, 30, 45), column(60, 60, 90))).toEqual(column(0.25, 0.5, 0.5));
    expect(run('WATCH_SHARE', row(15, 30), row(60, 60))).toEqual(row(0.25, 0.5));
    expect(
      run(
        'WATCH_SHARE',
        [
          [15, 30],
          [45, 60],
        ],
        60,
      ),
    ).toEqual([
      [0.25, 0.5],
      [0.75, 1],
    ]);
  });

  it('repeats a single value, a single row or a single column', () => {
    expect(run('WATCH_SHARE', column(15, 30), 60)).toEqual(column(0.25, 0.5));
    expect(run('WATCH_SHARE', 15, row(60, 30))).toEqual(row(0.25, 0.5));
    expect(
      run(
        'WATCH_SHARE',
        [
          [15, 30],
          [45, 60],
        ],
        row(60, 30),
      ),
    ).toEqual([
      [0.25, 1],
      [0.75, 2],
    ]);
    expect(
      run(
        'WATCH_SHARE',
        [
          [15, 30],
          [45, 60],
        ],
        column(60, 30),
      ),
    ).toEqual([
      [0.25, 0.5],
      [1.5, 2],
    ]);
  });

  it('makes a grid of a column with a row', () => {
    expect(run('QUALIFIED_VIEWS', column(1000, 2000), row('low', 'high'))).toEqual([
      [300, 600],
      [600, 1200],
    ]);
  });

  it('names both sizes where they disagree', () => {
    expect(messageOf('WATCH_SHARE', [column(1, 2, 3), column(1, 2)])).toBe(
      'WATCH_SHARE: the ranges differ in size (video_seconds: 2 rows × 1 column; average_seconds: 3 rows × 1 column). Select ranges of the same size.',
    );
    expect(messageOf('WATCH_SHARE', [row(1, 2, 3), row(1, 2)])).toContain('1 row × 2 columns');
    expect(messageOf('WATCH_SHARE', [row(1, 2, 3), row(1, 2)], 'nb')).toContain('1 rad × 2 kolonner');
  });

  it('reads a series as one list, whatever its form, and wants equal lengths', () => {
    const args = (turn: (...values: readonly unknown[]) => unknown) => [
      turn(10, 30),
      turn(0, 0),
      turn(0, 0),
      turn(100, 100),
    ];
    expect(run('ENGAGEMENT_SUMMARY', ...args(column))).toEqual(run('ENGAGEMENT_SUMMARY', ...args(row)));
    expect(messageOf('ENGAGEMENT_SUMMARY', [column(1, 2), column(1, 2), column(1), column(1, 2)])).toMatch(
      /1 row × 1 column.*2 rows × 1 column/,
    );
    expect(
      messageOf('ENGAGEMENT_SUMMARY', [column(1, 2), column(1, 2), column(1, 2), column(1, 2), column(3, 4, 5)]),
    ).toMatch(/saves: 3 rows/);
  });
});

describe('long ranges', () => {
  const long = Array.from({ length: 1500 }, (_, r) => r + 1);

  it('give each row its own result', () => {
    const result = run('QUALIFIED_VIEWS', column(...long), 0.5);
    expect(result).toEqual(column(...long.map((views) => views * 0.5)));
    const range = run('REWARDS_RANGE', column(...long)) as number[][];
    expect(range[1400]?.[2]).toBeCloseTo(1.401, 12);
  });

  it('count and place bad cells wherever they stand', () => {
    const cells: unknown[] = [...long];
    for (const r of [10, 700, 1100, 1499]) cells[r] = 'x';
    expect(messageOf('QUALIFIED_VIEWS', [column(...cells)])).toMatch(
      /row 11 of the range: .*row 701: .*row 1101: .*\(4 cells in all\)/,
    );
  });

  it('name the row of a result that is too large', () => {
    const shares = column(...long.map((r) => (r === 600 ? 1e-300 : 1)));
    expect(messageOf('ENGAGEMENT_RATE', [column(...long.map(() => 1e300)), 0, 0, shares])).toContain(
      'result in row 600 ',
    );
  });
});

describe('tables', () => {
  it('take single cells', () => {
    expect(messageOf('PROGRAM_COMPARISON', [column(1, 2)])).toBe(
      'PROGRAM_COMPARISON: views takes one cell, because the result is a table, but got a range (2 rows × 1 column). Choose one cell.',
    );
    expect(messageOf('ENGAGEMENT_SUMMARY', [1, 1, 1, 1, 1, column('en', 'nb')], 'nb')).toContain(
      'språk (language) godtar én celle',
    );
  });

  it('are one cell without a required figure', () => expect(run('PROGRAM_COMPARISON', '')).toEqual([['']]));

  it('show n = 0 and blanks where a series has nothing left', () => {
    const summary = run('ENGAGEMENT_SUMMARY', column('', 1), column(1, ''), column(1, 1), column(1, 1)) as unknown[][];
    expect(summary.map((line) => line[1])).toEqual([0, '', '', '', '', '']);
  });

  it('skip blanks pairwise and take the default for a blank in an optional series', () => {
    const all = run(
      'ENGAGEMENT_SUMMARY',
      column(10, '', 30),
      column(0, 5, 0),
      column(0, 5, 0),
      column(100, 100, 100),
      column('', 7, 10),
    );
    expect((all as unknown[][]).slice(0, 2)).toEqual([
      ['Videos', 2],
      ['Pooled rate', 0.25],
    ]);
  });
});

describe('three columns for each row', () => {
  it('takes one cell or one column', () => {
    expect(run('REWARDS_RANGE', column(1000, '', 2000), column('prudent', 'wide', 'wide'))).toEqual([
      [0.4, 0.7, 1],
      ['', '', ''],
      [1, 3.46, 12],
    ]);
    expect(messageOf('REWARDS_RANGE', [row(1, 2)])).toBe(
      'REWARDS_RANGE: qualified_views takes one cell or one column, but got 1 row × 2 columns. Choose one column.',
    );
    expect(messageOf('REWARDS_RANGE', [column(1, 2), column('wide', 'wide', 'wide')])).toContain('differ in size');
    expect(messageOf('REWARDS_RANGE', [1, column('wide', 'wide', 'wide')])).toContain('differ in size');
  });
});

describe('shares are percent values', () => {
  it('refuses percent points', () => {
    expect(messageOf('QUALIFIED_VIEWS', [1000, 15])).toBe(
      'QUALIFIED_VIEWS: share: 15 looks like percent points. Write 15% or 0.15.',
    );
    expect(messageOf('QUALIFIED_VIEWS', [1000, 15], 'nb')).toBe(
      'QUALIFIED_VIEWS: kvalifisert andel (share): 15 ser ut som prosentpoeng. Skriv 15% eller 0,15.',
    );
    expect(messageOf('QUALIFIED_VIEWS', [1000, 1.01])).toContain('Write 1.01% or 0.0101.');
    expect(messageOf('ENGAGEMENT_TIER', [15])).toContain('15 looks like percent points. Write 15% or 0.15.');
    expect(messageOf('QUALIFIED_VIEWS', [1000, 1500])).toBe(
      'QUALIFIED_VIEWS: share: 1,500 is above 100%. Write at most 100%.',
    );
  });

  it('takes a share up to 1 and an engagement rate from below 0 to 2', () => {
    expect(run('QUALIFIED_VIEWS', 1000, 1)).toBe(1000);
    expect(run('ENGAGEMENT_TIER', -0.5)).toBe('Below average');
    expect(run('ENGAGEMENT_TIER', 2)).toBe('Excellent');
    expect(messageOf('ENGAGEMENT_TIER', [2.01])).toContain('percent points');
  });
});

describe('bounds', () => {
  it('refuses negative counts, amounts, shares and rates', () => {
    expect(messageOf('ENGAGEMENT_RATE', [1, 1, 1, -5])).toBe(
      'ENGAGEMENT_RATE: views: \u22125 is below 0. Write 0 or more.',
    );
    expect(messageOf('QUALIFIED_VIEWS', [-1])).toContain('below 0');
    expect(messageOf('QUALIFIED_VIEWS', [1, -0.1])).toContain('below 0');
    expect(messageOf('REWARDS_ESTIMATE', [1, -0.1])).toContain('rpm: \u22120.1 is below 0');
    expect(messageOf('LIVE_ELIGIBLE', [1, -1])).toContain('age: \u22121 is below 0');
  });

  it('takes negative interactions, as in daily net figures', () =>
    expect(run('ENGAGEMENT_RATE', -5, 2, 1, 100)).toBe(-0.02));

  it('takes a length in minutes for what it is', () => {
    expect(messageOf('REWARDS_ESTIMATE', [1, 'mid', 1.5])).toBe(
      'REWARDS_ESTIMATE: video_seconds: 1.5 looks like minutes. Write the length in seconds, at least 3.',
    );
    expect(messageOf('REWARDS_RANGE', [1, 'wide', 2.99])).toContain('looks like minutes');
    expect(messageOf('REWARDS_ESTIMATE', [1, 'mid', 0])).toContain('0 is below 3');
    expect(run('REWARDS_ESTIMATE', 1000, 1, 3)).toBe(0);
  });
});

describe('what a formula missed by a hair', () => {
  it('counts as the bound itself', () => {
    expect(run('QUALIFIED_VIEWS', 1000, 2.2 - 1.2)).toBe(1000);
    expect(run('QUALIFIED_VIEWS', 0.3 - 0.1 * 3)).toBe(0);
    expect(run('ENGAGEMENT_TIER', 2 + 4e-16)).toBe('Excellent');
  });

  it('does not make a divisor of 0', () => expect(messageOf('VIEWS_FOR_TARGET', [1000, -1e-17])).toContain('too low'));

  it('shows a figure close to a bound in full', () => {
    expect(messageOf('QUALIFIED_VIEWS', [-1e-9])).toContain('-1e-9 is below 0');
    expect(messageOf('QUALIFIED_VIEWS', [1, 1.0000001])).toContain('1.0000001 looks like percent points');
  });
});

describe('blank', () => {
  it('is missing, never zero', () => {
    expect(run('ENGAGEMENT_RATE', '', 1, 1, 100)).toBe('');
    expect(run('ENGAGEMENT_RATE', column(10, '', 30), 0, 0, column(100, 100, ''))).toEqual(column(0.1, '', ''));
    expect(run('ENGAGEMENT_TIER', '')).toBe('');
    expect(run('REWARDS_ELIGIBLE', 1, '', 1)).toBe('');
    expect(run('ENGAGEMENT_RATE', null, 1, 1, 100)).toBe('');
  });

  it('takes the default in an optional cell', () => {
    expect(run('ENGAGEMENT_RATE', 10, 0, 0, 100, '')).toBe(0.1);
    expect(run('QUALIFIED_VIEWS', column(100, 100, 100), column('', 'low', undefined))).toEqual(column(40, 30, 40));
    expect(run('REWARDS_ESTIMATE', 1000, '', '', '')).toBe(0.7);
    expect(run('REWARDS_ELIGIBLE', 10_000, 100_000, 18, '', '')).toBe(true);
  });

  it('keeps trailing blanks, so that a formula over an open range stays as tall', () => {
    expect(run('QUALIFIED_VIEWS', column(100, '', ''))).toEqual(column(40, '', ''));
    expect(run('QUALIFIED_VIEWS', column('', ''))).toEqual(column('', ''));
  });
});

describe('zero as divisor', () => {
  it('gives an empty cell for views, followers and seconds', () => {
    expect(run('ENGAGEMENT_RATE', 3, 1, 1, 0)).toBe('');
    expect(run('ENGAGEMENT_RATE_BY_FOLLOWERS', 3, 1, 1, 0)).toBe('');
    expect(run('WATCH_SHARE', 3, 0)).toBe('');
    expect(run('ENGAGEMENT_RATE', column(1, 2), 0, 0, column(0, 4))).toEqual(column('', 0.5));
  });

  it('leaves ratios empty where the fund pays nothing', () => {
    const rows = run('PROGRAM_COMPARISON', 0) as unknown[][];
    expect(rows.slice(1, 4).map((line) => line.slice(1))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(rows.slice(4).map((line) => line.slice(1))).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('refuses a rate of 0 that is divided by', () => {
    expect(messageOf('VIEWS_FOR_TARGET', [1000, 0])).toBe(
      'VIEWS_FOR_TARGET: rpm: 0 is too low. Write a number above 0.',
    );
    expect(messageOf('VIEWS_FOR_TARGET', [1000, 1, 0])).toContain('qualified_share: 0');
    expect(messageOf('BREAK_EVEN_QUALIFIED_VIEWS', [1000, 0])).toContain('rpm: 0');
  });
});

describe('results', () => {
  it('are never beyond what a number can hold', () => {
    expect(messageOf('ENGAGEMENT_RATE', [column(1, 1e300), 0, 0, column(1, 1e-300)])).toBe(
      'ENGAGEMENT_RATE: the result in row 2 of the range is too large for a cell. Look for figures that are far too large or far too small.',
    );
    expect(messageOf('ENGAGEMENT_LIFT', [1e308, 2, -2, 1])).toContain('too large for a cell');
  });

  it('have no negative zero', () => expect(Object.is(run('ENGAGEMENT_RATE', -0, 0, 0, 5), 0)).toBe(true));

  it('have at most 200,000 cells', () => {
    const tall = (rows: number) => Array.from({ length: rows }, () => [1]);
    expect(run('QUALIFIED_VIEWS', tall(200_000))).toHaveLength(200_000);
    expect(messageOf('QUALIFIED_VIEWS', [tall(200_001)])).toBe(
      'QUALIFIED_VIEWS: the result would have 200,001 cells, but the limit is 200,000. Split the range.',
    );
    expect(messageOf('REWARDS_RANGE', [tall(66_667)])).toContain('200,001 cells');
    expect(messageOf('WATCH_SHARE', [tall(1000), row(...Array(201).fill(1))])).toContain('201,000 cells');
  });

  it('leave what was given as it was', () => {
    const args = [column(1, 2, ''), column(3, 4, 5)];
    run('WATCH_SHARE', ...args);
    expect(args).toEqual([column(1, 2, ''), column(3, 4, 5)]);
  });
});
