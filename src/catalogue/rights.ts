import { additionForDays } from '../core/brandDealQuote';
import type { Level } from '../core/levels';
import { type RateId, rateOf } from './rates';

/** The terms of each right for which an addition is published, shortest first. */
export const rightTerms = {
  usage: [
    [30, 'usage_30'],
    [90, 'usage_90'],
    [180, 'usage_180'],
    [365, 'usage_365'],
  ],
  spark: [
    [30, 'spark_30'],
    [60, 'spark_60'],
    [180, 'spark_180'],
  ],
  exclusivity: [
    [30, 'exclusivity_30'],
    [90, 'exclusivity_90'],
  ],
} as const satisfies Record<string, readonly (readonly [days: number, rate: RateId])[]>;

export type Right = keyof typeof rightTerms;

/** The longest term of a right with a published addition, in days. */
export function longestTerm(right: Right): number {
  const list: readonly (readonly [number, RateId])[] = rightTerms[right];
  return list[list.length - 1]?.[0] ?? 0;
}

/** What a right adds to a fee, as a share of it, when it is bought for so many days; at most the longest term. */
export function rightAddition(right: Right, days: number, level: Level): number {
  if (days === 0) return 0;
  return additionForDays(
    days,
    rightTerms[right].map(([term, rate]) => ({ days: term, addition: rateOf(rate)[level] })),
  );
}
