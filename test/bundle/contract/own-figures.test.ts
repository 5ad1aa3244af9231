import { describe, expect, it } from 'vitest';
import { expectResult } from '../../close';
import { column, messageOf, run } from './sheet';

// Reference values were computed in Python with exact fractions and rounded to a double once, at the end.

type Table = (string | number | boolean)[][];
const table = (name: string, ...args: readonly unknown[]) => run(name, ...args) as Table;
const values = (rows: Table) => rows.map(([, value]) => value);

describe('CALIBRATE_REWARDS', () => {
  const views = column(70_000, 123_457, 98_765, '', 88_888, 65_432);
  const qualified = column(30_000, 51_234, 29_999, 40_001, 0, 31_111);
  const rewards = column(20, 34.56, '', 31.17, 0, 18.9);

  it('has a header and two rows', () => {
    const rows = table('CALIBRATE_REWARDS', views, qualified, rewards);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual(['Rate', 'Low', 'Mid', 'High', 'Periods']);
    expect(rows[1]?.[0]).toMatch(/^Qualified share/);
    expect(rows[2]?.[0]).toMatch(/^RPM/);
  });

  it('takes the share from periods with views and qualified views, the RPM from those with qualified views and rewards', () => {
    const rows = table('CALIBRATE_REWARDS', views, qualified, rewards);
    expectResult(rows[1]?.slice(1), [0, 0.3187695670284094, 0.47547071769164934, 5]);
    expectResult(rows[2]?.slice(1), [0.6075021696506059, 0.6867919078938731, 0.779230519237019, 4]);
  });

  it('pools the middle: it is not the mean of the periods', () => {
    const [, share, rpm] = table('CALIBRATE_REWARDS', column(100, 900, 1000), column(50, 90, 200), column(1, 9, 4));
    expectResult(share?.slice(1), [0.1, 0.17, 0.5, 3]);
    expectResult(rpm?.slice(1), [20, 41.1764705882353, 100, 3]);
  });

  it('leaves low and high blank with fewer than three periods', () => {
    const [, share, rpm] = table('CALIBRATE_REWARDS', column(100, 900), column(50, 90), column(1, 9));
    expectResult(share?.slice(1), ['', 0.14, '', 2]);
    expectResult(rpm?.slice(1), ['', 71.42857142857143, '', 2]);
    expectResult(table('CALIBRATE_REWARDS', 70_000, 30_000, 20)[2]?.slice(1), ['', 0.6666666666666666, '', 1]);
  });

  it('shows n = 0 and blanks where nothing is left', () => {
    const blank = column('', '');
    for (const [, ...line] of table('CALIBRATE_REWARDS', blank, blank, blank).slice(1))
      expect(line).toEqual(['', '', '', 0]);
    for (const [, ...line] of table('CALIBRATE_REWARDS', 0, 0, 0).slice(1)) expect(line).toEqual(['', '', '', 0]);
  });
});

describe('FORECAST_ERROR', () => {
  const actual = column(90.5, 120, 0, 77.77, 41.3);
  const estimate = column(101, 99.9, 12, 80, 41.3);

  it('has a label and a value in each row', () => {
    expect(table('FORECAST_ERROR', actual, estimate).map(([label]) => label)).toEqual([
      expect.stringMatching(/^Pairs/),
      expect.stringMatching(/^Bias/),
      expect.stringMatching(/^Mean absolute percentage error/),
    ]);
  });

  it('counts a pair whose actual is 0 in the bias, not in the percentage error', () => {
    expectResult(values(table('FORECAST_ERROR', actual, estimate)), [5, 0.014048608793276088, 0.07804909886213562]);
  });

  it('is signed in the bias and unsigned in the percentage error', () => {
    expectResult(
      values(table('FORECAST_ERROR', column(100, 200, 50), column(120, 180, 100))),
      [3, 0.14285714285714285, 0.43333333333333335],
    );
    expectResult(values(table('FORECAST_ERROR', column(100, 200), column(50, 100))), [2, -0.5, 0.5]);
  });

  it('skips blanks in pairs', () => {
    expectResult(
      values(table('FORECAST_ERROR', column(100, '', 200, 50), column(120, 7, 180, 100))),
      [3, 0.14285714285714285, 0.43333333333333335],
    );
    expectResult(
      values(table('FORECAST_ERROR', column(100, 7, 200, 50), column(120, '', 180, 100))),
      [3, 0.14285714285714285, 0.43333333333333335],
    );
  });

  it('leaves blank what would be divided by 0', () => {
    expect(values(table('FORECAST_ERROR', column(0, 0), column(1, 2)))).toEqual([2, '', '']);
  });

  it('shows n = 0 and blanks where nothing is left', () => {
    expect(values(table('FORECAST_ERROR', column('', 3), column(4, '')))).toEqual([0, '', '']);
  });
});

describe('INCOME_SIMULATION', () => {
  const streams = [column(200, 1000, 0), column(400, 1500, 50), column(900, 2500, 300)];

  it('has a label and a value in each row', () => {
    expect(table('INCOME_SIMULATION', ...streams, 100).map(([label]) => label)).toEqual([
      'P10',
      'P50',
      'P90',
      'Mean',
      'Sum of lows',
      'Sum of highs',
    ]);
  });

  it('draws 10,000 times with seed 1 where nothing else is given', () => {
    const given = table('INCOME_SIMULATION', ...streams, 10_000, 1);
    expect(table('INCOME_SIMULATION', ...streams)).toEqual(given);
    expect(table('INCOME_SIMULATION', ...streams, '', '')).toEqual(given);
    expect(table('INCOME_SIMULATION', ...streams, 10_001, 1)).not.toEqual(given);
    expect(table('INCOME_SIMULATION', ...streams, 10_000, 2)).not.toEqual(given);
  });

  it('adds up the lows and the highs', () => {
    expect(values(table('INCOME_SIMULATION', ...streams, 100)).slice(4)).toEqual([1200, 3700]);
  });

  it('takes a whole number of draws, 100 to 100,000', () => {
    for (const draws of [99, 100_001, 100.5, 0, -100])
      expect(messageOf('INCOME_SIMULATION', ...streams, draws)).toContain('draws');
    for (const draws of [100, 100_000]) expect(table('INCOME_SIMULATION', ...streams, draws)).toHaveLength(6);
  });

  it('takes a whole number as seed, a negative one too', () => {
    for (const seed of [1.5, 'a']) expect(messageOf('INCOME_SIMULATION', ...streams, 100, seed)).toContain('seed');
    for (const seed of [0, -1, -2_147_483_648, 2_147_483_647])
      expect(table('INCOME_SIMULATION', ...streams, 100, seed)).toHaveLength(6);
  });

  it('names the row in which low, mid and high are out of order', () => {
    expect(messageOf('INCOME_SIMULATION', column(1, 5, 1), column(2, 4, 2), column(3, 6, 3))).toMatch(/row 2/);
    expect(messageOf('INCOME_SIMULATION', column(1, 1, 1), column(2, 2, 7), column(3, 3, 3))).toMatch(/row 3/);
  });

  it('takes low = mid and mid = high', () => {
    expect(values(table('INCOME_SIMULATION', column(1, 0), column(1, 5), column(3, 5), 100)).slice(4)).toEqual([1, 8]);
  });

  it('skips a blank together with its row, and leaves the values blank where nothing is left', () => {
    expect(table('INCOME_SIMULATION', column(200, '', 1000), column(400, 1, 1500), column(900, 2, 2500), 100)).toEqual(
      table('INCOME_SIMULATION', column(200, 1000), column(400, 1500), column(900, 2500), 100),
    );
    expect(values(table('INCOME_SIMULATION', '', '', '', 100))).toEqual(['', '', '', '', '', '']);
  });
});

it.each([
  [[[4, 5, 3, 12]], [0, 0, 12, 12]],
  [
    [[30, '', 25], 50],
    [0, '', 55],
  ],
  [[['', 4, '', '', 6, 9.99, 0.01, '']], ['', 0, '', '', 10, 0, 10, '']],
  [
    [[0.5, 0, 2], 0],
    [0.5, 0, 2],
  ],
  [[['', '']], ['', '']],
])('PAYOUT_SCHEDULE%j is %j', ([earned, minimum], expected) => {
  const months = column(...(earned as unknown[]));
  const paid = run('PAYOUT_SCHEDULE', ...(minimum === undefined ? [months] : [months, minimum])) as unknown[][];
  expectResult(paid, column(...expected));
});
