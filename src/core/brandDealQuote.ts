/** What a right adds to a fee, as a share of it, when it is bought for up to so many days. */
export interface Term {
  readonly days: number;
  readonly addition: number;
}

/**
 * What a right adds for a number of days: the addition of the next longer term, 0 for 0 days.
 *
 * @param terms in rising order; the last one is at least as long as `days`
 */
export function additionForDays(days: number, terms: readonly Term[]): number {
  if (days === 0) return 0;
  const term = terms.find((candidate) => candidate.days >= days) as Term;
  return term.addition;
}

/** A fee with its rights: base fee × (1 + the sum of the additions). Additions are added, not multiplied. */
export function brandDealQuote(baseFee: number, additions: readonly number[]): number {
  let factor = 1;
  for (const addition of additions) factor += addition;
  return baseFee * factor;
}
