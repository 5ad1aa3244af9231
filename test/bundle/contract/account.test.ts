import { describe, expect, it } from 'vitest';
import { plain, run } from './sheet';

type Table = (string | number | boolean)[][];
const table = (name: string, ...args: readonly unknown[]) => run(name, ...args) as Table;
const labels = (rows: Table) => rows.map(([label]) => label);

describe('REWARDS_GAP', () => {
  const gap = (...args: readonly unknown[]) => plain(run('REWARDS_GAP', ...args) as string);

  it.each([
    [[8800, 80_000, 18], '1,200 more followers; 20,000 more views in 30 days'],
    [[10_000, 100_000, 18], 'Eligible'],
    [[9999, 100_000, 18], '1 more follower'],
    [[10_000, 99_999, 18], '1 more view in 30 days'],
  ])('%j: %s', (args, expected) => expect(gap(...args)).toBe(expected));

  it('names what is missing in the order of the parameters, and nothing else', () => {
    expect(gap(0, 0, 16, false)).toMatch(
      /^10,000 more followers; 100,000 more views in 30 days; 2 years older; .*standing/,
    );
    expect(gap(20_000, 200_000, 16)).toBe('2 years older');
    expect(gap(20_000, 200_000, 20, false).split('; ')).toHaveLength(1);
    expect(gap(20_000, 200_000, 20, true, 'Sverige')).toMatch(/not available.*Sweden.*2025-11-26/i);
    expect(gap(8800, 200_000, 20, true, 'Sverige').split('; ')).toHaveLength(2);
  });
});

describe('STREAMS_OPEN', () => {
  const open = (...args: readonly unknown[]) =>
    table('STREAMS_OPEN', ...args)
      .slice(1)
      .map((line) => line[1]);

  it('has a header and five streams', () => {
    const rows = table('STREAMS_OPEN', 0, 0, 18);
    expect(rows[0]).toEqual(['Stream', 'Open', 'Condition']);
    expect(labels(rows).slice(1)).toEqual([
      'Creator Rewards',
      'LIVE gifts',
      'Brand deals',
      'Affiliate links',
      'Own products',
    ]);
  });

  it.each([
    [
      [10_000, 100_000, 18],
      [true, true, true, true, true],
    ],
    [
      [9999, 100_000, 18],
      [false, true, true, true, true],
    ],
    [
      [10_000, 99_999, 18],
      [false, true, true, true, true],
    ],
    [
      [10_000, 100_000, 18, false],
      [false, true, true, true, true],
    ],
    [
      [10_000, 100_000, 18, true, 'Norge'],
      [false, true, true, true, true],
    ],
    [
      [10_000, 100_000, 17],
      [false, false, true, true, true],
    ],
    [
      [1000, 0, 18],
      [false, true, true, true, true],
    ],
    [
      [999, 0, 18],
      [false, false, false, true, true],
    ],
  ])('%j opens %j', (args, expected) => expect(open(...args)).toEqual(expected));

  it('says in words what is missing', () => {
    const condition = table('STREAMS_OPEN', 900, 80_000, 17, true, 'NO').map((line) => plain(String(line[2])));
    expect(condition[1]).toMatch(/9,100 more followers; 20,000 more views in 30 days; 1 year older/);
    expect(condition[1]).toMatch(/not available in Norway/i);
    expect(condition[2]).toMatch(/100 more followers; 1 year older/);
    expect(condition[3]).toMatch(/100 more followers/);
    expect(condition[4]).toBe(condition[5]);
  });

  it('opens brand deals to an engaged audience only, and says so', () => {
    expect(table('STREAMS_OPEN', 1000, 0, 18)[3]?.[2]).toMatch(/engaged/);
  });
});
