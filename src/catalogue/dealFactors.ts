import { engagementTier, type Tier } from '../core/engagementTier';
import { type RateId, rateOf } from './rates';
import { tierLimits } from './rules';
import type { nicheWords } from './words';

/** The factor that an engagement rate by views puts on the fee of a brand deal. */
export function tierFactor(engagementRate: number): number {
  return rateOf(TIER_RATES[engagementTier(engagementRate, tierLimits())]).mid;
}

const TIER_RATES = {
  excellent: 'brand_tier_excellent',
  good: 'brand_tier_good',
  average: 'brand_tier_average',
  below_average: 'brand_tier_below',
} as const satisfies Record<Tier, RateId>;

const premium = 'brand_niche_premium';
const general = 'brand_niche_general';

/** The rate that holds the factor of a niche. */
export const nicheRates: Record<keyof ReturnType<typeof nicheWords>, RateId> = {
  finance: premium,
  tech: premium,
  beauty: premium,
  fitness: premium,
  entertainment: general,
  comedy: general,
  meme: general,
  lifestyle: general,
  gaming: general,
  general,
};
