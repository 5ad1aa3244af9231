import { describe, expect, it } from 'vitest';
import { expectResult } from '../../close';
import { column, messageOf, norwegianMessageOf, row, run } from './sheet';
import { replaced, signatures } from './signatures';

const mapped = signatures.filter(({ shape }) => shape === 'cell');
const argumentsOf = ({ parameters: all }: (typeof signatures)[number]) => all.map(([, , value]) => value);

describe('cell or range', () => {
  it.each(
    mapped.map((signature) => [signature.name, signature] as const),
  )('%s: each parameter takes a range, mapped cell by cell', (name, signature) => {
    const args = argumentsOf(signature);
    const single = run(name, ...args);
    args.forEach((value, i) => {
      expectResult(run(name, ...replaced(args, i, column(value, value, value))), column(single, single, single));
      expectResult(run(name, ...replaced(args, i, row(value, value))), row(single, single));
    });
  });

  it('maps each cell by itself', () => {
    expectResult(
      run('NET_INCOME', column(100, 200, 300), column(10, 20, 30), 0.5, 0, 0, column('gross', 'net', 'gross')),
      column(40, 90, 120),
    );
    expectResult(
      run(
        'WATCH_SHARE',
        [
          [15, 30],
          [45, 60],
        ],
        [
          [60, 60],
          [90, 30],
        ],
      ),
      [
        [0.25, 0.5],
        [0.5, 2],
      ],
    );
  });

  it('takes a 1×1 range as its cell', () => {
    expectResult(run('WATCH_SHARE', [[15]], [[60]]), 0.25);
  });

  it('repeats a single value', () => {
    expectResult(run('WATCH_SHARE', column(15, 30, 45), 60), column(0.25, 0.5, 0.75));
    expectResult(run('WATCH_SHARE', 15, row(60, 30)), row(0.25, 0.5));
    expectResult(
      run(
        'WATCH_SHARE',
        [
          [15, 30],
          [45, 60],
        ],
        60,
      ),
      [
        [0.25, 0.5],
        [0.75, 1],
      ],
    );
  });

  it('repeats a single row down a range', () => {
    expectResult(
      run(
        'WATCH_SHARE',
        [
          [15, 30],
          [45, 60],
          [0, 3],
        ],
        row(60, 30),
      ),
      [
        [0.25, 1],
        [0.75, 2],
        [0, 0.1],
      ],
    );
  });

  it('repeats a single column across a range', () => {
    expectResult(
      run(
        'WATCH_SHARE',
        [
          [15, 30, 45],
          [45, 60, 0],
        ],
        column(60, 30),
      ),
      [
        [0.25, 0.5, 0.75],
        [1.5, 2, 0],
      ],
    );
  });

  it('makes a grid of a column with a row', () => {
    expectResult(run('REWARDS_ESTIMATE', column(1000, 2000, 3000), row('low', 'high')), [
      [0.4, 1],
      [0.8, 2],
      [1.2, 3],
    ]);
    expectResult(run('REWARDS_ESTIMATE', row(1000, 2000), column('low', 'high')), [
      [0.4, 0.8],
      [1, 2],
    ]);
  });

  it('maps over a column of levels, niches, languages and flags', () => {
    expectResult(run('CREATOR_FUND_ESTIMATE', 1000, column('low', 'mid', 'high')), column(0.02, 0.03, 0.04));
    expectResult(run('BRAND_DEAL_ESTIMATE', 1000, 0.1, column('finance', 'comedy')), column(17.5, 8.75));
    expect(run('ENGAGEMENT_TIER', 0.06, column('en', 'nb'))).toEqual(column('Good', 'God'));
    expectResult(run('BRAND_DEAL_QUOTE', 1000, 0, 0, 0, column(true, false)), column(1375, 1000));
  });

  it.each([
    [
      [column(1, 2, 3), column(1, 2)],
      ['3 rows', '2 rows'],
    ],
    [
      [column(1, 2), column(1, 2, 3)],
      ['2 rows', '3 rows'],
    ],
    [
      [row(1, 2, 3), row(1, 2)],
      ['3 columns', '2 columns'],
    ],
    [
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ],
      ['2 rows × 2 columns', '2 rows × 3 columns'],
    ],
    [
      [
        [
          [1, 2],
          [3, 4],
        ],
        column(1, 2, 3),
      ],
      ['2 rows × 2 columns', '3 rows'],
    ],
    [
      [
        [
          [1, 2],
          [3, 4],
        ],
        row(1, 2, 3),
      ],
      ['2 rows × 2 columns', '3 columns'],
    ],
  ])('names both sizes where they disagree: %j', (args, sizes) => {
    const message = messageOf('WATCH_SHARE', ...args);
    for (const part of [...sizes, 'average_seconds', 'video_seconds']) expect(message).toContain(part);
    expect(norwegianMessageOf('WATCH_SHARE', ...args)).toMatch(/rad|kolonne/);
  });

  it('names the two parameters that disagree, and no other', () => {
    const message = messageOf('ENGAGEMENT_RATE', column(1, 2), column(1, 2), 1, column(1, 2, 3));
    expect(message).toContain('views: 3 rows');
    expect(message).not.toContain('shares:');
  });
});

describe('shape', () => {
  it('is kept, trailing blanks too', () => {
    expect(run('QUALIFIED_VIEWS', column(100, '', 50, '', ''), 0.5)).toEqual(column(50, '', 25, '', ''));
    expect(run('QUALIFIED_VIEWS', row('', 100, ''), 0.5)).toEqual(row('', 50, ''));
    expect(
      run(
        'QUALIFIED_VIEWS',
        [
          ['', ''],
          ['', ''],
        ],
        0.5,
      ),
    ).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(run('REWARDS_RANGE', column(1000, ''))).toHaveLength(2);
  });

  it('is kept for each function, blank rows among full ones', () => {
    for (const { name, parameters: all } of mapped) {
      const required = all.filter(([written]) => !written.startsWith('['));
      const result = run(name, ...required.map(([, , value]) => column(value, '', value, '', '')));
      expect(result, name).toHaveLength(5);
      expect(
        (result as unknown[][]).map(([cell]) => cell === ''),
        name,
      ).toEqual([false, true, false, true, true]);
    }
  });

  it('of a schedule is that of its series', () => {
    expect(run('PAYOUT_SCHEDULE', column(20, '', 30, '', ''))).toEqual(column(20, '', 30, '', ''));
  });
});
