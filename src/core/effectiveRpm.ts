/**
 * What a creator's own qualified views earned: reward ÷ qualified views × 1,000, in the currency of the reward.
 *
 * @returns an amount per 1,000 qualified views, or `null` where there are none to divide by.
 */
export function effectiveRpm(reward: number, qualifiedViews: number): number | null {
  return qualifiedViews === 0 ? null : (reward / qualifiedViews) * 1000;
}
