import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveEligible, liveGap } from '../../src/core/liveGap';
import { perThousand } from '../../src/core/perThousand';
import { programComparison } from '../../src/core/programComparison';
import { qualifiedViews } from '../../src/core/qualifiedViews';
import { rewardsEstimate } from '../../src/core/rewardsEstimate';
import { type Account, rewardsEligible, rewardsGap } from '../../src/core/rewardsGap';
import { streamsOpen } from '../../src/core/streamsOpen';
import { expectClose } from '../close';

// Reference values were computed with exact fractions (Python's fractions.Fraction) and rounded once, at the end.

const anyVideo = { videoSeconds: undefined, sponsored: false, unpaidSeconds: 60 };

describe('qualifiedViews', () => {
  it.each([
    [123_457, 0.43, 53_086.51],
    [70_000, 0.6, 42_000],
    [70_000, 0, 0],
  ])('%d views with a share of %d are %d', (views, share, expected) => {
    expectClose(qualifiedViews(views, share), expected);
  });
});

describe('rewardsEstimate', () => {
  it.each([
    [123_457, 0.67, 82.71619],
    [30_000, 0.67, 20.1],
    [999, 0.7, 0.6993],
    [0, 6, 0],
  ])('%d qualified views at %d pay %d', (views, rpm, expected) => {
    expectClose(rewardsEstimate(views, rpm, anyVideo), expected);
  });

  it.each([
    [59.9, 0],
    [60, 0],
    [60.1, 700],
    [61, 700],
  ])('a video of %d seconds earns %d', (videoSeconds, expected) => {
    expectClose(rewardsEstimate(1_000_000, 0.7, { ...anyVideo, videoSeconds }), expected);
  });

  it('pays nothing for a sponsored video', () => {
    expect(rewardsEstimate(1_000_000, 0.7, { ...anyVideo, videoSeconds: 90, sponsored: true })).toBe(0);
  });

  it('never pays less for more views or a higher RPM', () => {
    const figure = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(figure, figure, figure, figure, (views, more, rpm, higher) => {
        const pay = rewardsEstimate(views, rpm, anyVideo);
        expect(rewardsEstimate(views + more, rpm, anyVideo)).toBeGreaterThanOrEqual(pay);
        expect(rewardsEstimate(views, rpm + higher, anyVideo)).toBeGreaterThanOrEqual(pay);
      }),
    );
  });
});

describe('perThousand', () => {
  it.each([
    [123_457, 0.03, 3.70371],
    [1_000_000, 0.03, 30],
  ])('%d at %d is %d', (quantity, rate, expected) => expectClose(perThousand(quantity, rate), expected));
});

describe('programComparison', () => {
  const rates = {
    fund: { low: 0.02, mid: 0.03, high: 0.04 },
    prudent: { low: 0.4, mid: 0.7, high: 1 },
    wide: { low: 0.5, mid: 1.73, high: 6 },
  };

  it('pays the fund on all views and rewards on the qualified ones', () => {
    const { fund, prudent, wide } = programComparison(500_000, 0.4, rates);
    for (const [levels, low, mid, high] of [
      [fund, 10, 15, 20],
      [prudent, 80, 140, 200],
      [wide, 100, 346, 1200],
    ] as const) {
      expectClose(levels.low, low);
      expectClose(levels.mid, mid);
      expectClose(levels.high, high);
    }
  });

  it('has no ratio where the fund pays nothing', () => {
    const { prudent, prudentToFund, wideToFund } = programComparison(0, 0.4, rates);
    expect(prudent).toEqual({ low: 0, mid: 0, high: 0 });
    expect([prudentToFund, wideToFund]).toEqual([null, null]);
  });

  it('compares level with level, whatever the views', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (views, share) => {
          const { prudentToFund, wideToFund } = programComparison(views, share, rates);
          expect(prudentToFund?.low).toBeCloseTo(20 * share, 9);
          expect(prudentToFund?.high).toBeCloseTo(25 * share, 9);
          expect(wideToFund?.low).toBeCloseTo(25 * share, 9);
          expect(wideToFund?.high).toBeCloseTo(150 * share, 9);
        },
      ),
    );
  });
});

const required = { followers: 10_000, viewsIn30Days: 100_000, age: 18, countries: ['US', 'GB'] };
const exactly: Account = { followers: 10_000, viewsIn30Days: 100_000, age: 18, goodStanding: true, country: undefined };

describe('rewardsGap', () => {
  it('finds nothing missing exactly on every limit', () => {
    expect(rewardsGap(exactly, required)).toEqual({
      followers: 0,
      viewsIn30Days: 0,
      years: 0,
      goodStanding: false,
      country: false,
    });
    expect(rewardsEligible(exactly, required)).toBe(true);
  });

  it.each([
    [{ followers: 9999 }, { followers: 1 }],
    [{ followers: 9998.4 }, { followers: 2 }],
    [{ viewsIn30Days: 80_000 }, { viewsIn30Days: 20_000 }],
    [{ age: 16 }, { years: 2 }],
    [{ goodStanding: false }, { goodStanding: true }],
    [{ country: 'NO' }, { country: true }],
  ])('%j lacks %j', (account, gap) => {
    expect(rewardsGap({ ...exactly, ...account }, required)).toMatchObject(gap);
    expect(rewardsEligible({ ...exactly, ...account }, required)).toBe(false);
  });

  it('is closed exactly by what it says is missing', () => {
    const whole = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 0, max: 90 }), (followers, viewsIn30Days, age) => {
        const account = { ...exactly, followers, viewsIn30Days, age };
        const gap = rewardsGap(account, required);
        const closed = {
          ...account,
          followers: followers + gap.followers,
          viewsIn30Days: viewsIn30Days + gap.viewsIn30Days,
          age: age + gap.years,
        };
        expect(rewardsEligible(closed, required)).toBe(true);
        if (gap.followers > 0)
          expect(rewardsEligible({ ...closed, followers: closed.followers - 1 }, required)).toBe(false);
      }),
    );
  });
});

describe('LIVE and the other streams', () => {
  const live = { followers: 1000, age: 18 };

  it.each([
    [1000, 18, true],
    [999, 18, false],
    [1000, 17, false],
  ])('%d followers, %d years: LIVE is %s', (followers, age, open) => {
    expect(liveEligible(followers, age, live)).toBe(open);
    const gap = liveGap(followers, age, live);
    expect(gap.followers === 0 && gap.years === 0).toBe(open);
  });

  it('opens each stream by its own rule', () => {
    const streams = streamsOpen(
      { ...exactly, followers: 999, country: 'NO' },
      { rewards: required, live, brandDealFollowers: 1000 },
    );
    expect(streams.rewards).toMatchObject({ open: false, gap: { followers: 9001, country: true } });
    expect(streams.live).toEqual({ open: false, gap: { followers: 1, years: 0 } });
    expect(streams.brandDeals).toEqual({ open: false, missingFollowers: 1 });
    expect([streams.affiliateLinks.open, streams.ownProducts.open]).toEqual([true, true]);
  });
});
