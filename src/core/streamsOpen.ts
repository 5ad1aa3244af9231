import { type LiveGap, type LiveRequirements, liveEligible, liveGap } from './liveGap';
import {
  type Account,
  missing,
  type RewardsGap,
  type RewardsRequirements,
  rewardsEligible,
  rewardsGap,
} from './rewardsGap';

/** What the income streams ask of an account. */
export interface StreamRequirements {
  readonly rewards: RewardsRequirements;
  readonly live: LiveRequirements;
  /** Followers from which brands pay creators whose audience is engaged. */
  readonly brandDealFollowers: number;
}

/** Which income streams are open to an account, and what the others still ask for. */
export interface StreamsOpen {
  readonly rewards: { readonly open: boolean; readonly gap: RewardsGap };
  readonly live: { readonly open: boolean; readonly gap: LiveGap };
  readonly brandDeals: { readonly open: boolean; readonly missingFollowers: number };
  /** Affiliate links and own products ask for nothing. */
  readonly affiliateLinks: { readonly open: true };
  readonly ownProducts: { readonly open: true };
}

/** Which income streams are open to an account. */
export function streamsOpen(account: Account, required: StreamRequirements): StreamsOpen {
  const { followers, age } = account;
  const missingFollowers = missing(followers, required.brandDealFollowers);
  return {
    rewards: { open: rewardsEligible(account, required.rewards), gap: rewardsGap(account, required.rewards) },
    live: { open: liveEligible(followers, age, required.live), gap: liveGap(followers, age, required.live) },
    brandDeals: { open: missingFollowers === 0, missingFollowers },
    affiliateLinks: { open: true },
    ownProducts: { open: true },
  };
}
