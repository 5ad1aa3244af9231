import { describe, expect, it } from 'vitest';
import { cells, loadCode } from './bundle/bare';
import { expectClose, expectResult } from './close';

/**
 * The worked examples of the two articles, by name, as somebody types them, and what does not follow from the articles’ own
 * figures. "A" is the one on how much is paid, "B" the one on engagement.
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

  it('100,000 engaged followers in a hot niche: 1,000 to 2,500', () => {
    expectResult(
      run('BRAND_DEAL_ESTIMATE', 100_000, 0.1, [['finance'], ['tech'], ['beauty'], ['fitness']], [['low', 'high']]),
      [
        [1000, 2500],
        [1000, 2500],
        [1000, 2500],
        [1000, 2500],
      ],
    );
  });

  it('50,000 engaged followers “worth far more” than 500,000 passive ones does not follow from its price per follower', () => {
    const levels = [['low', 'mid', 'high']];
    const engaged = run('BRAND_DEAL_ESTIMATE', 50_000, 0.1, 'finance', levels);
    const passive = run('BRAND_DEAL_ESTIMATE', 500_000, 0.01, 'general', levels);
    expectResult(engaged, [[500, 875, 1250]]);
    // Even with the factors for engagement and niche against them, they come to two and a half times as much.
    expectResult(passive, [[1250, 2187.5, 3125]]);
    // In the same niche it is five times: the factor for engagement would have to be below 0.1 instead of 0.5 to turn it.
    expectResult(run('BRAND_DEAL_ESTIMATE', 500_000, 0.01, 'finance', levels), [[2500, 4375, 6250]]);
  });

  it('brand deals begin at 1,000 followers: 10 to 25 for one video', () => {
    expectResult(run('BRAND_DEAL_ESTIMATE', 1000, 0.1, 'finance', [['low', 'high']]), [[10, 25]]);
  });

  it('a balance of 9.99 cannot be taken out, 10 can; where the minimum is 50, 49.99 cannot', () => {
    expect(run('WITHDRAWABLE', [[9.99], [10]])).toEqual([[0], [10]]);
    expect(run('WITHDRAWABLE', [[49.99], [50], [60]], run('PAYOUT_RATE', 'payout_minimum_high'))).toEqual([
      [0],
      [50],
      [60],
    ]);
    expect(run('WITHDRAWABLE', 60, 50)).toBe(60);
  });

  it('a balance below the minimum is carried over, and what reaches it is paid the month after', () => {
    expect(run('PAYOUT_SCHEDULE', [[4], [5], [3], [12]])).toEqual([[0], [0], [12], [12]]);
  });

  it('420 diamonds paid 2.10', () => {
    expectResult(run('LIVE_GIFTS_ESTIMATE', 420), 2.1);
    expectResult(run('PAYOUT_RATE', 'usd_per_diamond'), 2.1 / 420);
  });

  it('rewards of 0.40 to 1.00, and 0.50 to 6.00: two sources, not one band', () => {
    const of = (id: string) => (run('PAYOUT_RATE', id, [['low', 'mid', 'high']]) as number[][])[0] as number[];
    expectResult(of('rewards_rpm_prudent'), [0.4, 0.7, 1]);
    expectResult(of('rewards_rpm_wide'), [0.5, 1.73, 6]);
    // Middles of our own: halfway, and the geometric one where the band spans more than fivefold (the root of 3).
    expectClose((0.4 + 1) / 2, of('rewards_rpm_prudent')[1] as number);
    expect(Math.sqrt(0.5 * 6).toFixed(2)).toBe(String(of('rewards_rpm_wide')[1]));
  });

  it('taking all views for qualified ones overstates two and a half times', () => {
    const qualified = run('QUALIFIED_VIEWS', 1_000_000) as number;
    const right = run('REWARDS_ESTIMATE', qualified) as number;
    const wrong = run('REWARDS_ESTIMATE', 1_000_000) as number;
    expectResult(wrong / right, 2.5);
  });

  it('a dashboard of 2025-03: 30,000 qualified of 70,000 views paid 20, close to the level mid', () => {
    expectResult(run('QUALIFIED_VIEWS', 70_000, 3 / 7), 30_000);
    expectResult(run('REWARDS_ESTIMATE', 30_000, 2 / 3), 20);
    expectResult(run('REWARDS_ESTIMATE', 30_000, 'mid'), 21);
    expectResult(run('EFFECTIVE_RPM', 20, 30_000), 2 / 3);
    const [, share, rpm] = run('CALIBRATE_REWARDS', 70_000, 30_000, 20) as [unknown[], unknown[], unknown[]];
    expectResult([share[2], rpm[2]], [3 / 7, 2 / 3]);
  });

  it('a calculator that said 200 where 12 was paid for 500,000 views was 15 times too high', () => {
    expectResult((run('FORECAST_ERROR', 12, 200) as unknown[][])[1]?.[1], 188 / 12);
    expectResult(run('EFFECTIVE_RPM', 12, 500_000), 0.024);
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
    const sponsor = run('BRAND_DEAL_BY_VIEWS', 1_000_000, run('PAYOUT_RATE', 'brand_cpm_article')) as number;
    expectResult((run('CREATOR_FUND_ESTIMATE', 1_000_000, 'high') as number) + sponsor, 5040);
  });

  it('10% engagement brings 1,000 for a video, a lower rate 500 for the same', () => {
    expectResult(run('BRAND_DEAL_ESTIMATE', 100_000, [[0.1], [0.04], [0.01]], 'finance', 'low'), [
      [1000],
      [500],
      [500],
    ]);
  });

  it('10,000 views engaged beating 50,000 is a claim without a coefficient: by default nothing is lifted', () => {
    expectResult(run('ENGAGEMENT_LIFT', 10_000, 0.15, 0.01), 10_000);
    // To draw level, each of 14 points would have to bring 400% / 14 more views.
    expectResult(run('ENGAGEMENT_LIFT', 10_000, 0.15, 0.01, 4 / 14), 50_000);
  });

  it('the tiers: excellent from 10%, good from 5%, average from 3%', () => {
    expect(run('ENGAGEMENT_TIER', [[0.1], [0.05], [0.03], [0.0299]])).toEqual([
      ['Excellent'],
      ['Good'],
      ['Average'],
      ['Below average'],
    ]);
  });

  it('the rate by views and the one by followers are different quantities', () => {
    expectResult(run('ENGAGEMENT_RATE', 4000, 200, 70, 50_000), 0.0854);
    expectResult(run('ENGAGEMENT_RATE_BY_FOLLOWERS', 4000, 200, 70, 3117), 1.369906961822265);
  });
});
