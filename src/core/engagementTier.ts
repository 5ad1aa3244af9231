import { reaches } from './reaches';

export type Tier = 'below_average' | 'average' | 'good' | 'excellent';

/** The lowest engagement rates by views of the tiers; what is lower than `average` is below average. */
export interface TierLimits {
  readonly average: number;
  readonly good: number;
  readonly excellent: number;
}

/** The tier of an engagement rate by views. A rate that equals a limit belongs to the tier above it. */
export function engagementTier(rate: number, limits: TierLimits): Tier {
  if (reaches(rate, limits.excellent)) return 'excellent';
  if (reaches(rate, limits.good)) return 'good';
  return reaches(rate, limits.average) ? 'average' : 'below_average';
}
