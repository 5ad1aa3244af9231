import { describe, expect, it } from 'vitest';
import { engagementRate } from '../../src/core/engagementRate';
import { goalSeek } from '../../src/scenario/goal';
import type { Value, Values } from '../../src/scenario/scenario';
import { expectClose } from '../close';
import { expectLevels, plan, range, results, stream } from './plans';

/**
 * The worked examples of the two articles as plans, by name. "A" is the one on how much TikTok pays, "B" the one on
 * engagement. Where an example counts qualified views, all views of the plan are qualified.
 */
const qualified = { share: 1 } as const;

describe('A: how much TikTok pays', () => {
  const wide = range(0.5, 1.73, 6);

  it('a viral video with a million views in the Creator Fund: 20 to 40, about 30', () => {
    const found = results({ views: 1_000_000 });
    expectLevels(found.fund, [20, 30, 40]);
    expect(found.fundInUsd).toBe(false);
  });

  it('the same million in Creator Rewards: 400 at the prudent low', () =>
    expectLevels(stream(results({ views: 1_000_000, ...qualified }), 'rewards').amounts, [400, 700, 1000]));

  it('the same million in the wide range: 500 to 6,000', () =>
    expectLevels(stream(results({ views: 1_000_000, ...qualified, rpm: wide }), 'rewards').amounts, [500, 1730, 6000]));

  it('a tutorial with 500,000 qualified views: 10 to 20 in the fund, 250 to 3,000 in the wide range', () => {
    const found = results({ views: 500_000, ...qualified, rpm: wide });
    expectLevels(found.fund, [10, 15, 20]);
    expectLevels(stream(found, 'rewards').amounts, [250, 865, 3000]);
  });

  it('one figure instead of a range holds in all three cases', () => {
    expectLevels(stream(results({ views: 500_000, ...qualified, rpm: 0.5 }), 'rewards').amounts, 250);
    expectLevels(stream(results({ views: 500_000, ...qualified, rpm: 6 }), 'rewards').amounts, 3000);
  });

  it('a dashboard: 30,000 qualified of 70,000 views paid USD 20', () => {
    // 70,000 views a month are too few to take part: ten such months in one.
    const found = results({ views: 700_000, share: 3 / 7, rpm: 20 / 30 });
    expectLevels(stream(found, 'rewards').amounts, 200);
    expectClose(found.cases.mid.qualifiedViews, 300_000);
  });

  it('“10 to 100 times higher” does not follow from its own figures', () => {
    const times = (found: ReturnType<typeof results>) => {
      const { amounts } = stream(found, 'rewards');
      return [(amounts?.low ?? 0) / found.fund.high, (amounts?.high ?? 0) / found.fund.low];
    };
    const prudent = times(results({ views: 1_000_000, ...qualified }));
    expectClose(prudent[0], 10);
    expectClose(prudent[1], 50);
    const found = times(results({ views: 1_000_000, ...qualified, rpm: wide }));
    expectClose(found[0], 12.5);
    expectClose(found[1], 300);
  });

  it('100,000 engaged followers in a hot niche: a deal of 1,000 to 2,500', () => {
    for (const niche of ['finance', 'tech', 'beauty', 'fitness']) {
      const found = results({ followers: 100_000, engagementRate: 0.1, niche, deals: 1 });
      expectLevels(stream(found, 'deals').amounts, [1000, 1750, 2500]);
    }
  });

  it('50,000 engaged followers are not worth more than 500,000 passive ones by its own price', () => {
    const fee = (followers: number, rate: number) =>
      results({ followers, engagementRate: rate, niche: 'finance', deals: 1 }).cases.mid.fee;
    expectClose(fee(50_000, 0.1), 875);
    expectClose(fee(500_000, 0.01), 4375);
  });

  it.each([
    [{ followers: 10_000, views: 100_000, age: 18 }, true],
    [{ followers: 9999, views: 100_000, age: 18 }, false],
    [{ followers: 10_000, views: 99_999, age: 18 }, false],
    [{ followers: 10_000, views: 100_000, age: 17 }, false],
  ])('10,000 followers, 100,000 views and 18 years qualify, one less of any does not: %j', (values, open) => {
    const found = results({ ...values, ...qualified });
    expect(found.account.rewards.open).toBe(open);
    expectLevels(stream(found, 'rewards').amounts, open ? [40, 70, 100] : 0);
  });

  it('says how much is missing', () => {
    const { gap } = results({ followers: 9999, views: 99_999, age: 17, country: 'NO' }).account.rewards;
    expect(gap).toEqual({ followers: 1, viewsIn30Days: 1, years: 1, goodStanding: false, country: true });
  });

  it('LIVE gifts from 1,000 followers and 18 years: 420 diamonds paid USD 2.10', () => {
    const gifts = (followers: number, age: number) =>
      stream(results({ followers, age, diamonds: 420 }), 'live').amounts;
    expectLevels(gifts(1000, 18), 2.1);
    expectLevels(gifts(999, 18), 0);
    expectLevels(gifts(1000, 17), 0);
  });

  it('a deal of USD 1,000 equals 166,667 qualified views at 6.00, and 2,500,000 at 0.40', () => {
    const views = (rpm: Value) =>
      goalSeek(plan({ ...qualified, rpm }), 1000).find(({ lever }) => lever === 'views')?.needed;
    expect(views(6)).toEqual(range(166_667, 166_667, 166_667));
    expect(views(0.4)).toEqual(range(2_500_000, 2_500_000, 2_500_000));
    expect(views('low')).toEqual(range(2_500_000, 2_500_000, 2_500_000));
  });

  it('1,000 from Creator Rewards takes 8,333,334 views at all the lowest rates, 1,666,667 at the highest', () =>
    expect(goalSeek(plan({}), 1000)[0]?.needed).toEqual(range(8_333_334, 3_571_429, 1_666_667)));
});

describe('B: engagement and payouts', () => {
  const engaged = (interactions: number, views: number): Values => ({
    views,
    engagementRate: engagementRate({ likes: interactions, comments: 0, shares: 0, saves: 0, views }) as number,
    followers: 100_000,
    niche: 'finance',
    deals: 1,
  });

  it('case 1: 750 interactions on 5,000 views are 15%, excellent, which gets the full fee', () => {
    const values = engaged(750, 5000);
    expect(values.engagementRate).toBe(0.15);
    expectLevels(stream(results(values), 'deals').amounts, [1000, 1750, 2500]);
  });

  it('case 2: 500 interactions on 50,000 views are 1%, below average, which gets half of it', () => {
    const values = engaged(500, 50_000);
    expect(values.engagementRate).toBe(0.01);
    expectLevels(stream(results(values), 'deals').amounts, [500, 875, 1250]);
    expectLevels(results(values).fund, [1, 1.5, 2]);
  });

  it('case 3: a million views at 10% pay 40 from the Creator Fund and 5,000 from a sponsor', () => {
    const values = engaged(100_000, 1_000_000);
    expect(values.engagementRate).toBe(0.1);
    const found = results({ ...values, fee: 5000 });
    expectClose(found.fund.high, 40);
    expectLevels(stream(found, 'deals').amounts, 5000);
    expectClose(found.fund.high + (stream(found, 'deals').amounts?.high ?? 0), 5040);
  });

  it('10% engagement is worth a deal of 1,000, less of it 500', () => {
    const fee = (rate: number) =>
      results({ followers: 100_000, engagementRate: rate, niche: 'finance', deals: 1, fee: 'low' }).cases.mid.fee;
    expectClose(fee(0.1), 1000);
    expectClose(fee(0.04), 500);
    expectClose(fee(0.02), 500);
    // Between them by our own inference.
    expectClose(fee(0.07), 750);
  });

  it.each([
    [0.0299, 0.5],
    [0.03, 0.5],
    [0.0499, 0.5],
    [0.05, 0.75],
    [0.0999, 0.75],
    [0.1, 1],
  ])('reads the tiers half-open from below: at %f the fee counts %f', (rate, factor) =>
    expectClose(
      results({ followers: 1000, engagementRate: rate, niche: 'tech', deals: 1 }).cases.mid.fee,
      17.5 * factor,
    ));

  it('more engagement brings more views only where the user says by how much', () => {
    const engagement = { views: 10_000, engagementRate: 0.08, baseRate: 0.05 };
    expectClose(results({ ...engagement, extraPerPoint: 0.1 }).cases.mid.views, 13_000);
    expectClose(results(engagement).cases.mid.views, 10_000);
  });
});

describe('the examples of the functions, as plans', () => {
  it('rights are added to each other, each by the next longer term', () => {
    const fees = (values: Values) => results({ deals: 1, fee: 1000, ...values }).cases;
    expectClose(fees({ usageDays: 30 }).mid.fee, 1150);
    // 31 days of use count as 90 (20%, 27.5%, 35%), 1 day of Spark Ads as 30 (15%, 20%, 25%), and so on.
    const all = fees({ usageDays: 31, sparkDays: 1, exclusivityDays: 31, rush: true });
    expectClose(all.low.fee, 2100);
    expectClose(all.mid.fee, 2600);
    expectClose(all.high.fee, 3100);
    expectClose(all.mid.baseFee, 1000);
  });

  it('40 orders of 25 at 15% with 10% refunded pay 135', () =>
    expectLevels(
      stream(results({ orders: 40, orderValue: 25, commission: 0.15, refundShare: 0.1 }), 'affiliate').amounts,
      135,
    ));

  it('50 sold at 20 with a cost of 4 and a fee of 5%, and 100 a month beside it, leave 650', () =>
    expectLevels(results({ merchUnits: 50, merchPrice: 20, merchUnitCost: 4, merchFee: 0.05, costs: 100 }).net, 650));

  it.each([
    ['gross', 407.4],
    ['net', 434.56],
  ])('1,000 with costs of 200, a manager’s 20%% of %s, 3%% and 30%% leaves %f', (managerOn, net) =>
    expectLevels(
      results({ deals: 1, fee: 1000, costs: 200, managerShare: 0.2, managerOn, paymentFee: 0.03, taxShare: 0.3 }).net,
      net,
    ));
});
