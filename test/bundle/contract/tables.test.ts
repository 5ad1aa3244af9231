import { describe, expect, it } from 'vitest';
import { expectResult } from '../../close';
import { column, messageOf, row, run } from './sheet';

// Reference values were computed in Python with exact fractions and rounded to a double once, at the end.

type Table = (string | number | boolean)[][];
const table = (name: string, ...args: readonly unknown[]) => run(name, ...args) as Table;
const labels = (rows: Table) => rows.map(([label]) => label);
const values = (rows: Table) => rows.map(([, value]) => value);

describe('REWARDS_RANGE', () => {
  it.each([
    [
      [500_000, 'wide'],
      [250, 865, 3000],
    ],
    [[500_000], [200, 350, 500]],
    [
      [123_456, 'prudent'],
      [49.3824, 86.4192, 123.456],
    ],
    [
      [123_456, 'wide', 61],
      [61.728, 213.57888, 740.736],
    ],
    [
      [123_456, 'wide', 60],
      [0, 0, 0],
    ],
    [
      [123_456, 'wide', 61, true],
      [0, 0, 0],
    ],
    [[0], [0, 0, 0]],
  ])('%j is three columns: %j', (args, expected) => expectResult(run('REWARDS_RANGE', ...args), [expected]));

  it('takes a column, and columns of the same height beside it', () => {
    expectResult(
      run(
        'REWARDS_RANGE',
        column(1000, 2000, ''),
        column('wide', '', 'wide'),
        column(90, 60, 90),
        column(false, '', true),
      ),
      [
        [0.5, 1.73, 6],
        [0, 0, 0],
        ['', '', ''],
      ],
    );
  });

  it('refuses a row, several columns and columns of another height', () => {
    expect(messageOf('REWARDS_RANGE', row(1, 2))).toMatch(/one column/);
    expect(
      messageOf('REWARDS_RANGE', [
        [1, 2],
        [3, 4],
      ]),
    ).toMatch(/one column/);
    expect(messageOf('REWARDS_RANGE', column(1, 2, 3), row('wide', 'wide', 'wide'))).toMatch(/one column/);
    expect(messageOf('REWARDS_RANGE', column(1, 2, 3), column('wide', 'wide'))).toMatch(
      /3 rows.*2 rows|2 rows.*3 rows/,
    );
  });
});

describe('ENGAGEMENT_SUMMARY', () => {
  const series = [
    column(7421, 500, 300, 60),
    column(388, 150, 150, 20),
    column(1207, 100, 50, 20),
    column(93_113, 5000, 50_000, 2000),
  ];
  const saves = column(641, 0, 7, 3);

  it('has a label and a value in each row', () => {
    expect(labels(table('ENGAGEMENT_SUMMARY', ...series))).toEqual([
      expect.stringMatching(/^Videos/),
      expect.stringMatching(/^Pooled rate/),
      expect.stringMatching(/^Mean rate/),
      expect.stringMatching(/^Median rate/),
      'Lowest',
      'Highest',
    ]);
    for (const line of table('ENGAGEMENT_SUMMARY', ...series)) expect(line).toHaveLength(2);
  });

  it('pools, averages and interpolates', () => {
    expectResult(
      values(table('ENGAGEMENT_SUMMARY', ...series, saves)),
      [4, 0.0733913784948672, 0.07883817329481382, 0.07760634658962766, 0.01014, 0.15],
    );
  });

  it('counts saves as 0 where they are left out or blank', () => {
    const expected = [4, 0.0690546455003897, 0.07670714615574624, 0.07341429231149249, 0.01, 0.15];
    expectResult(values(table('ENGAGEMENT_SUMMARY', ...series)), expected);
    expectResult(values(table('ENGAGEMENT_SUMMARY', ...series, column('', '', '', ''))), expected);
  });

  it('leaves rows with 0 views out', () => {
    const [likes, comments, shares] = series;
    const args = [likes, comments, shares, column(93_113, 5000, 0, 2000), saves];
    expectResult(
      values(table('ENGAGEMENT_SUMMARY', ...args)),
      [3, 0.10498137105071269, 0.10173756439308511, 0.10371269317925531, 0.0515, 0.15],
    );
  });

  it('skips a blank in a series together with its row', () => {
    const [likes, comments, shares, views] = series;
    for (const args of [
      [column(7421, 500, '', 60), comments, shares, views],
      [likes, column(388, 150, '', 20), shares, views],
      [likes, comments, column(1207, 100, '', 20), views],
      [likes, comments, shares, column(93_113, 5000, '', 2000)],
    ]) {
      expectResult(
        values(table('ENGAGEMENT_SUMMARY', ...args, saves)),
        [3, 0.10498137105071269, 0.10173756439308511, 0.10371269317925531, 0.0515, 0.15],
      );
    }
  });

  it('takes the middle one of three, and the only one there is', () => {
    const of = (...views: number[]) =>
      values(
        table(
          'ENGAGEMENT_SUMMARY',
          column(...views.map(() => 10)),
          column(...views.map(() => 0)),
          column(...views.map(() => 0)),
          column(...views),
        ),
      );
    expectResult(of(100, 20, 50).slice(3), [0.2, 0.1, 0.5]);
    expectResult(of(100), [1, 0.1, 0.1, 0.1, 0.1, 0.1]);
  });

  it('shows n = 0 and blanks where nothing is left', () => {
    const blank = column('', '');
    expect(values(table('ENGAGEMENT_SUMMARY', blank, blank, blank, blank))).toEqual([0, '', '', '', '', '']);
    expect(values(table('ENGAGEMENT_SUMMARY', 1, 1, 1, 0))).toEqual([0, '', '', '', '', '']);
  });
});

describe('PROGRAM_COMPARISON', () => {
  it('compares the programmes on a million views, all of them qualified', () => {
    expectResult(
      table('PROGRAM_COMPARISON', 1_000_000, 1).map((line) => line.slice(1)),
      [
        ['Low', 'Mid', 'High'],
        [20, 30, 40],
        [400, 700, 1000],
        [500, 1730, 6000],
        [20, 23.333333333333332, 25],
        [25, 57.666666666666664, 150],
      ],
    );
  });

  it('pays the fund on all views and Rewards on the qualified ones', () => {
    expectResult(
      table('PROGRAM_COMPARISON', 345_678, 0.437)
        .map((line) => line.slice(1))
        .slice(1),
      [
        [6.91356, 10.37034, 13.82712],
        [60.4245144, 105.7429002, 151.061286],
        [75.530643, 261.33602478, 906.367716],
        [8.74, 10.196666666666667, 10.925],
        [10.925, 25.200333333333333, 65.55],
      ],
    );
  });

  it('takes 40% where no share is given', () => {
    expect(table('PROGRAM_COMPARISON', 1000)).toEqual(table('PROGRAM_COMPARISON', 1000, 'mid'));
    expectResult(table('PROGRAM_COMPARISON', 1_000_000)[2]?.slice(1), [160, 280, 400]);
  });

  it('labels the rows, the ratios as level by level', () => {
    expect(labels(table('PROGRAM_COMPARISON', 1000))).toEqual([
      'Programme',
      'Creator Fund (closed)',
      'Creator Rewards, prudent',
      'Creator Rewards, wide',
      expect.stringMatching(/^Prudent ÷ Fund.*level by level/),
      expect.stringMatching(/^Wide ÷ Fund.*level by level/),
    ]);
  });

  it('leaves the ratios blank for 0 views', () => {
    expect(
      table('PROGRAM_COMPARISON', 0)
        .slice(4)
        .map((line) => line.slice(1)),
    ).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });
});
