import { effectiveRpm } from './effectiveRpm';

/** One period of a creator's own Creator Rewards, such as a month or a video; `undefined` is a figure that isn't known. */
export interface RewardsPeriod {
  readonly views: number | undefined;
  readonly qualifiedViews: number | undefined;
  readonly reward: number | undefined;
}

/** A rate measured over several periods. */
export interface Calibration {
  /** Pooled: the sums divided, so that a period counts by its size. `null` without periods. */
  readonly mid: number | null;
  /** Lowest and highest period; `null` with fewer than three, which say little about a range. */
  readonly low: number | null;
  readonly high: number | null;
  readonly periods: number;
}

/** As few periods as can show a range. */
const FEWEST_FOR_RANGE = 3;

/** A creator's own qualified share and RPM, each from the periods that have both of its figures and none of 0 below. */
export function calibrateRewards(periods: readonly RewardsPeriod[]): {
  readonly qualifiedShare: Calibration;
  readonly rpm: Calibration;
} {
  return {
    qualifiedShare: calibrate(periods.map(({ views, qualifiedViews }) => [qualifiedViews, views])),
    rpm: calibrate(
      periods.map(({ qualifiedViews, reward }) => [reward, qualifiedViews]),
      effectiveRpm,
    ),
  };
}

/** Pairs of what is divided and what it is divided by. */
function calibrate(
  pairs: readonly (readonly [number | undefined, number | undefined])[],
  rateOf: (of: number, by: number) => number | null = (of, by) => of / by,
): Calibration {
  let periods = 0;
  let sumOf = 0;
  let sumBy = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const [of, by] of pairs) {
    if (of === undefined || by === undefined || by === 0) continue;
    const rate = rateOf(of, by) as number;
    periods++;
    sumOf += of;
    sumBy += by;
    low = Math.min(low, rate);
    high = Math.max(high, rate);
  }
  const ranged = periods >= FEWEST_FOR_RANGE;
  return {
    mid: periods === 0 ? null : rateOf(sumOf, sumBy),
    low: ranged ? low : null,
    high: ranged ? high : null,
    periods,
  };
}
