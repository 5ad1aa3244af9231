import { describe, expect, it } from 'vitest';
import { cells, loadCode } from './bundle/bare';
import { expectResult } from './close';

/**
 * The worked examples of the two articles that concern programmes and engagement, by name, as somebody types them. "A" is
 * the one on how much is paid, "B" the one on engagement.
 */
const sheet = loadCode();
const run = (name: string, ...args: readonly unknown[]) => cells(sheet[name]?.(...args));

describe('A: how much TikTok pays', () => {
  it('a million views in the Creator Fund: 20 to 40, about 30', () => {
    expectResult(run('CREATOR_FUND_ESTIMATE', [[1_000_000]], [['low', 'mid', 'high']]), [[20, 30, 40]]);
  });

  it('the same million in Creator Rewards: 400 at the prudent low, 500 to 6,000 in the wide range', () => {
    expectResult(run('REWARDS_ESTIMATE', 1_000_000, 'low'), 400);
    const [[low, , high]] = run('REWARDS_RANGE', 1_000_000, 'wide') as [[number, number, number]];
    expectResult([low, high], [500, 6000]);
  });

  it('500,000 qualified views: 10 to 20 in the fund, 250 to 3,000 in the wide range', () => {
    expectResult(run('CREATOR_FUND_ESTIMATE', 500_000, [['low', 'high']]), [[10, 20]]);
    const [[low, , high]] = run('REWARDS_RANGE', 500_000, 'wide') as [[number, number, number]];
    expectResult([low, high], [250, 3000]);
  });

  it('“10 to 100 times higher” does not follow from its own figures', () => {
    const table = run('PROGRAM_COMPARISON', 1_000_000, 1) as (string | number)[][];
    const [fund, prudent, wide] = table.slice(1, 4).map((line) => line.slice(1) as number[]) as number[][];
    const times = (of: number[] | undefined) => [(of?.[0] ?? 0) / (fund?.[2] ?? 0), (of?.[2] ?? 0) / (fund?.[0] ?? 0)];
    expectResult(times(prudent), [10, 50]);
    expectResult(times(wide), [12.5, 300]);
  });

  it('10,000 followers, 100,000 views and 18 years qualify, one less of any does not', () => {
    expect(run('REWARDS_ELIGIBLE', 10_000, 100_000, 18)).toBe(true);
    expect(run('REWARDS_ELIGIBLE', 9999, 100_000, 18)).toBe(false);
    expect(run('REWARDS_ELIGIBLE', 10_000, 99_999, 18)).toBe(false);
    expect(run('REWARDS_ELIGIBLE', 10_000, 100_000, 17)).toBe(false);
    expect(run('REWARDS_ELIGIBLE', 10_000, 100_000, 18, false)).toBe(false);
  });

  it('videos must be longer than one minute: 60 seconds earn nothing, 61 do', () => {
    expectResult(run('REWARDS_ESTIMATE', 1_000_000, 'low', [[60], [61]]), [[0], [400]]);
  });

  it('a Norwegian account can’t take part, whatever it has', () => {
    expect(
      run('REWARDS_ELIGIBLE', 1_000_000, 9_000_000, 30, true, [['Norge', 'Sverige', 'Danmark', 'Finland', 'Island']]),
    ).toEqual([[false, false, false, false, false]]);
    expect(run('REWARDS_GAP', 1_000_000, 9_000_000, 30, true, 'NO', 'nb')).toBe(
      'Ikke tilgjengelig for kontoer fra Norge (landliste per 26.11.2025)',
    );
  });

  it('LIVE gifts from 1,000 followers and 18 years, brand deals from 1,000, links and products for all', () => {
    const open = (followers: number) =>
      (run('STREAMS_OPEN', followers, 0, 18) as unknown[][]).slice(1).map((line) => line[1]);
    expect(open(1000)).toEqual([false, true, true, true, true]);
    expect(open(999)).toEqual([false, false, false, true, true]);
  });

  it('a deal of USD 1,000 equals 166,667 qualified views at 6.00 and 2,500,000 at 0.40', () => {
    expect(run('BREAK_EVEN_QUALIFIED_VIEWS', 1000, [[6, 'low']])).toEqual([[166_667, 2_500_000]]);
  });

  it('a dashboard of 2025-03: 30,000 qualified of 70,000 views paid 20, close to the level mid', () => {
    expectResult(run('QUALIFIED_VIEWS', 70_000, 3 / 7), 30_000);
    expectResult(run('REWARDS_ESTIMATE', 30_000, 2 / 3), 20);
    expectResult(run('REWARDS_ESTIMATE', 30_000, 'mid'), 21);
  });
});

describe('B: how engagement affects payouts', () => {
  it('case 1: 750 interactions on 5,000 views are 15%, excellent', () => {
    expect(run('ENGAGEMENT_TIER', run('ENGAGEMENT_RATE', 500, 150, 100, 5000))).toBe('Excellent');
    expectResult(run('ENGAGEMENT_RATE', 500, 150, 100, 5000), 0.15);
  });

  it('case 2: 500 interactions on 50,000 views are 1%, below average', () => {
    expect(run('ENGAGEMENT_TIER', run('ENGAGEMENT_RATE', 300, 150, 50, 50_000), 'nb')).toBe('Under gjennomsnittet');
    expectResult(run('ENGAGEMENT_RATE', 300, 150, 50, 50_000), 0.01);
  });

  it('case 3: a million views at 10% are 100,000 interactions; 40 from the fund and 5,000 from a sponsor make 5,040', () => {
    expectResult(run('ENGAGEMENT_RATE', 60_000, 20_000, 20_000, 1_000_000), 0.1);
    expectResult((run('CREATOR_FUND_ESTIMATE', 1_000_000, 'high') as number) + 5000, 5040);
  });

  it('the tiers: excellent from 10%, good from 5%, average from 3%', () => {
    expect(run('ENGAGEMENT_TIER', [[0.1], [0.05], [0.03], [0.0299]])).toEqual([
      ['Excellent'],
      ['Good'],
      ['Average'],
      ['Below average'],
    ]);
  });
});
