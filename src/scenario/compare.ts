import type { ScenarioResults } from './results';

/** What a plan leaves beside the first one. */
export interface Difference {
  readonly amount: number;
  /** As a share of the first; `null` where that is nothing. */
  readonly share: number | null;
}

/** How much more or less another plan leaves than the first, at mid; `null` where they are in different currencies. */
export function differenceTo(first: ScenarioResults, other: ScenarioResults, of: 'total' | 'net'): Difference | null {
  if (first.currency.toLowerCase() !== other.currency.toLowerCase()) return null;
  const amount = other[of].mid - first[of].mid;
  return { amount, share: first[of].mid > 0 ? amount / first[of].mid : null };
}
