import { perThousand } from './perThousand';

/** What the fee of a brand deal depends on. Factors of 1 leave it as it is. */
export interface BrandDeal {
  readonly followers: number;
  /** Fee for one video per 1,000 followers, with an excellent engagement rate in a premium niche. */
  readonly feePer1000Followers: number;
  /** What the tier of the engagement rate by views is worth. */
  readonly tierFactor: number;
  readonly nicheFactor: number;
  /** What the region of the audience is worth: the user's own. */
  readonly audienceFactor: number;
}

/** The fee for one video, by followers: followers ÷ 1,000 × fee per 1,000 × the three factors. */
export function brandDealEstimate(deal: BrandDeal): number {
  const fee = perThousand(deal.followers, deal.feePer1000Followers);
  return fee * deal.tierFactor * deal.nicheFactor * deal.audienceFactor;
}
