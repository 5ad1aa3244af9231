import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../src/studio/accountsOf';
import { combine } from '../../src/studio/combine';
import { readExports } from '../../src/studio/readExports';
import { type Cell, csv, overviewZip, videoRow, zip } from './files';
import { TODAY } from './read';
import { daysFrom, epochOf, writeDate } from './writeDate';

/** An overview that ends on a day, all its views one number. */
function snapshot(from: string, days: number, views: number, handle = 'nora') {
  const dates = daysFrom(from, days);
  const rows = dates.map((day): Cell[] => [writeDate('en', day), views, 1, 1, 1, 1]);
  const epoch = epochOf(dates.at(-1) as string);
  return zip(`Overview_1_${epoch}_${handle}.zip`, [csv('overview', rows, 'Overview.csv')]);
}

const combined = (...files: Parameters<typeof readExports>[0]) => combine(readExports(files, TODAY).tables);

describe('files of one account', () => {
  it('become one table by day, of which the newest snapshot wins', () => {
    const { tables, repeated } = combined(snapshot('2025-03-06', 10, 2), snapshot('2025-03-01', 10, 1));
    const rows = tables.overview?.rows ?? [];
    expect(rows.map(({ date }) => date)).toEqual(daysFrom('2025-03-01', 15));
    expect(rows.map(({ views }) => views)).toEqual([...Array(5).fill(1), ...Array(10).fill(2)]);
    expect(rows[4]?.asOf).toBe('2025-03-10');
    expect(rows[5]?.asOf).toBe('2025-03-15');
    expect(tables.overview).toMatchObject({ asOf: '2025-03-15', repeated: 5 });
    expect(repeated).toBe(5);
  });

  it('are the same table in any order', () => {
    const files = [snapshot('2025-03-06', 10, 2), snapshot('2025-03-01', 10, 1), snapshot('2025-02-20', 40, 3)];
    const rows = combined(...files).tables.overview?.rows;
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: 3 }), (shuffled) => {
        expect(combined(...shuffled).tables.overview?.rows).toEqual(rows);
      }),
    );
  });

  it('are no more when they are imported twice', () => {
    const file = snapshot('2025-03-01', 10, 1);
    const once = combined(file).tables.overview?.rows;
    const twice = combined(file, { ...file, name: file.name.replace('.zip', ' (1).zip') });
    expect(twice.tables.overview?.rows).toEqual(once);
    expect(twice.repeated).toBe(10);
  });

  it('keep the hours of a day apart, in order', () => {
    const rows = (active: number) => [10, 2].map((hour): Cell[] => ['March 5', hour, active + hour]);
    const { tables } = combined(csv('activity', rows(0), 'a.csv'), csv('activity', rows(100), 'b.csv'));
    expect(tables.activity?.rows.map(({ hour, active }) => [hour, active])).toEqual([
      [2, 102],
      [10, 110],
    ]);
    expect(tables.activity?.repeated).toBe(2);
  });

  it('have the change in followers where one file ends and another begins', () => {
    const { tables } = combined(
      csv(
        'followers',
        [
          ['March 7', 130, 0],
          ['March 8', 100, 0],
        ],
        'b.csv',
      ),
      csv(
        'followers',
        [
          ['March 5', 90, 0],
          ['March 6', 95, 0],
        ],
        'a.csv',
      ),
    );
    expect(tables.followers?.rows.map(({ change }) => change)).toEqual([null, 5, 35, -30]);
  });

  it('have videos newest first', () => {
    const rows = ['2025-03-01', '2025-03-09', '2024-12-30'].map((posted) =>
      videoRow('en', '2025-03-10', posted, posted),
    );
    const { tables } = combined(csv('videos', rows));
    expect(tables.videos?.rows.map(({ posted }) => posted)).toEqual(['2025-03-09', '2025-03-01', '2024-12-30']);
  });

  it('have the shares of the newest snapshot only, which add up', () => {
    const archive = (day: string, shares: Cell[][], name: string) =>
      zip(name, [csv('followers', [[day, 100, 0]], 'FollowerHistory.csv'), csv('territories', shares, 'T.csv')]);
    const { tables } = combined(
      archive(
        'May 5',
        [
          ['Norway', '0.6'],
          ['Sweden', '0.4'],
        ],
        'Followers_nora.zip',
      ),
      archive(
        'March 5',
        [
          ['Norway', '0.5'],
          ['Denmark', '0.5'],
        ],
        'Followers_nora (1).zip',
      ),
    );
    expect(tables.territories?.rows).toEqual([
      { territory: 'Norway', share: 0.6, asOf: '2025-05-05' },
      { territory: 'Sweden', share: 0.4, asOf: '2025-05-05' },
    ]);
    expect(tables.territories?.repeated).toBe(2);
  });

  it('leave out tables with open questions and kinds that there are none of', () => {
    const open = csv('viewers', [['March 5', '1.5', 1, 1]]);
    expect(combined(open)).toEqual({ tables: {}, repeated: 0 });
    expect(combine([])).toEqual({ tables: {}, repeated: 0 });
  });
});

describe('files of more than one account', () => {
  const files = [snapshot('2025-03-01', 9, 1), snapshot('2025-03-01', 9, 1, 'ola'), csv('gender', [['Female', 1]])];

  it('are told', () => {
    const { tables, problems } = readExports(files, TODAY);
    expect(accountsOf(tables)).toEqual(['nora', 'ola']);
    expect(problems).toEqual([{ path: '', severity: 'error', code: 'more-accounts', handles: ['nora', 'ola'] }]);
  });

  it('are not mixed', () => {
    expect(() => combined(...files)).toThrow(RangeError);
    expect(combined(files[0] as (typeof files)[0], files[2] as (typeof files)[0]).tables.gender?.rows).toHaveLength(1);
  });

  it('are not those of one that is written in two ways', () => {
    const two = [overviewZip('en', daysFrom('2025-03-01', 9), 'Nora'), snapshot('2025-04-01', 9, 1)];
    expect(accountsOf(readExports(two, TODAY).tables)).toEqual(['Nora']);
  });
});
