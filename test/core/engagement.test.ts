import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagementLift } from '../../src/core/engagementLift';
import { engagementRate } from '../../src/core/engagementRate';
import { engagementRateByFollowers } from '../../src/core/engagementRateByFollowers';
import { engagementSummary } from '../../src/core/engagementSummary';
import { engagementTier } from '../../src/core/engagementTier';
import { quantile } from '../../src/core/quantile';
import { watchShare } from '../../src/core/watchShare';
import { expectClose } from '../close';

// Reference values were computed with exact fractions (Python's fractions.Fraction) and rounded once, at the end.

const count = fc.integer({ min: 0, max: 1_000_000_000 });
const views = fc.integer({ min: 1, max: 1_000_000_000 });
const video = fc.record({ likes: count, comments: count, shares: count, saves: count, views });

describe('engagementRate', () => {
  it.each([
    [{ likes: 6120, comments: 410, shares: 980, saves: 0, views: 84_300 }, 0.08908659549228944],
    [{ likes: 14_800, comments: 1260, shares: 3900, saves: 777, views: 212_000 }, 0.09781603773584906],
    [{ likes: -5, comments: 2, shares: 1, saves: 0, views: 300 }, -0.006666666666666667],
    [{ likes: 1, comments: 0, shares: 0, saves: 0, views: 3 }, 0.3333333333333333],
    [{ likes: 0, comments: 0, shares: 0, saves: 0, views: 10 }, 0],
  ])('%j is %d', (counts, rate) => expectClose(engagementRate(counts), rate));

  it('has no answer without views', () => {
    expect(engagementRate({ likes: 3, comments: 0, shares: 0, saves: 0, views: 0 })).toBeNull();
  });

  it('does not care which kind of interaction it was', () => {
    fc.assert(
      fc.property(video, ({ likes, comments, shares, saves, views }) => {
        const turned = engagementRate({ likes: saves, comments: likes, shares: comments, saves: shares, views });
        expect(turned).toBe(engagementRate({ likes, comments, shares, saves, views }));
      }),
    );
  });
});

describe('engagementRateByFollowers', () => {
  it.each([
    [{ likes: 500, comments: 150, shares: 100, followers: 9999 }, 0.075007500750075],
    [{ likes: 4000, comments: 200, shares: 70, followers: 3117 }, 1.369906961822265],
  ])('%j is %d', (counts, rate) => expectClose(engagementRateByFollowers(counts), rate));

  it('has no answer without followers', () => {
    expect(engagementRateByFollowers({ likes: 3, comments: 0, shares: 0, followers: 0 })).toBeNull();
  });
});

describe('engagementTier', () => {
  const limits = { average: 0.03, good: 0.05, excellent: 0.1 };

  it.each([
    [-1, 'below_average'],
    [0, 'below_average'],
    [0.0299999, 'below_average'],
    [0.03, 'average'],
    [0.0499999, 'average'],
    [0.05, 'good'],
    [0.0999999, 'good'],
    [0.1, 'excellent'],
    [2, 'excellent'],
  ])('%d is %s', (rate, tier) => expect(engagementTier(rate, limits)).toBe(tier));

  it.each([
    [3, 100, 'average'],
    [7, 140, 'good'],
    [50, 500, 'excellent'],
    [123, 1230, 'excellent'],
  ])('%d interactions on %d views are on a limit and belong above it', (likes, views, tier) => {
    const rate = engagementRate({ likes, comments: 0, shares: 0, saves: 0, views }) as number;
    expect(engagementTier(rate, limits)).toBe(tier);
  });
});

describe('engagementSummary', () => {
  const videos = [
    { likes: 500, comments: 150, shares: 100, saves: 0, views: 5000 },
    { likes: 300, comments: 150, shares: 50, saves: 0, views: 50_000 },
    { likes: 60, comments: 20, shares: 20, saves: 0, views: 2000 },
    { likes: 9, comments: 9, shares: 9, saves: 9, views: 0 },
    { likes: 1, comments: 1, shares: 0, saves: 1, views: 7 },
  ];

  it('pools, averages and orders the rates of videos with views', () => {
    const summary = engagementSummary(videos);
    expect(summary.videos).toBe(4);
    expectClose(summary.pooled, 0.023733927412423035);
    expectClose(summary.mean, 0.15964285714285714);
    expectClose(summary.median, 0.1);
    expectClose(summary.lowest, 0.01);
    expectClose(summary.highest, 3 / 7);
  });

  it('has no figures without videos', () => {
    const nothing = { pooled: null, mean: null, median: null, lowest: null, highest: null };
    expect(engagementSummary([])).toEqual({ videos: 0, ...nothing });
    expect(engagementSummary([{ likes: 1, comments: 0, shares: 0, saves: 0, views: 0 }])).toEqual({
      videos: 0,
      ...nothing,
    });
  });

  it('does not depend on the order, and lies between the lowest and the highest', () => {
    fc.assert(
      fc.property(fc.array(video, { minLength: 1, maxLength: 20 }), (list) => {
        const there = engagementSummary(list);
        const back = engagementSummary([...list].reverse());
        expect(back.median).toBe(there.median);
        expectClose(back.pooled, there.pooled as number);
        expectClose(back.mean, there.mean as number);
        for (const figure of [there.pooled, there.mean, there.median] as number[]) {
          expect(figure).toBeGreaterThanOrEqual((there.lowest as number) * (1 - 1e-12));
          expect(figure).toBeLessThanOrEqual((there.highest as number) * (1 + 1e-12));
        }
      }),
    );
  });
});

describe('quantile', () => {
  // As PERCENTILE in a spreadsheet: =PERCENTILE({1;2;4;8}; 0.5) is 3, and so on.
  it.each([
    [[1, 2, 4, 8], 0, 1],
    [[1, 2, 4, 8], 0.25, 1.75],
    [[1, 2, 4, 8], 0.5, 3],
    [[1, 2, 4, 8], 0.9, 6.8],
    [[1, 2, 4, 8], 1, 8],
    [[5], 0.3, 5],
  ])('of %j at %d is %d', (sorted, p, expected) => expectClose(quantile(sorted, p), expected));
});

describe('watchShare', () => {
  it.each([
    [15, 60, 0.25],
    [7, 3, 2.3333333333333335],
    [41, 60, 0.6833333333333333],
    [0, 60, 0],
  ])('%d of %d seconds is %d', (average, length, share) => expectClose(watchShare(average, length), share));

  it('has no answer for a length of 0', () => expect(watchShare(3, 0)).toBeNull());
});

describe('engagementLift', () => {
  it.each([
    [{ views: 10_000, rate: 0.08, baseRate: 0.05, extraPerPoint: 0.1 }, 13_000],
    [{ views: 12_345, rate: 0.123, baseRate: 0.045, extraPerPoint: 0.07 }, 19_085.37],
    [{ views: 1000, rate: 0.01, baseRate: 0.05, extraPerPoint: 0.5 }, 0],
  ])('%j gives %d views', (lift, expected) => expectClose(engagementLift(lift), expected));

  it('changes nothing without an assumption of the user', () => {
    const rate = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(count, rate, rate, (views, rate, baseRate) => {
        expect(engagementLift({ views, rate, baseRate, extraPerPoint: 0 })).toBe(views);
      }),
    );
  });
});
