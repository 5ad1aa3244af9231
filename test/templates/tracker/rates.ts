/** The built-in figures, copied from where they are documented and not from the code: low, mid, high. */
export const builtIn: { readonly [id: string]: readonly [number, number, number] } = {
  creator_fund_rpm: [0.02, 0.03, 0.04],
  rewards_rpm_prudent: [0.4, 0.7, 1],
  rewards_rpm_wide: [0.5, 1.73, 6],
  qualified_share: [0.3, 0.4, 0.6],
  brand_fee_per_1000_followers: [10, 17.5, 25],
  brand_tier_excellent: [1, 1, 1],
  brand_tier_good: [0.75, 0.75, 0.75],
  brand_tier_average: [0.5, 0.5, 0.5],
  brand_tier_below: [0.5, 0.5, 0.5],
  brand_niche_premium: [1, 1, 1],
  brand_niche_general: [0.5, 0.5, 0.5],
  brand_cpm: [10, 15, 20],
  brand_cpm_article: [5, 5, 5],
  usage_30: [0.1, 0.15, 0.2],
  usage_90: [0.2, 0.275, 0.35],
  usage_180: [0.3, 0.525, 0.75],
  usage_365: [1, 1.5, 2],
  spark_30: [0.15, 0.2, 0.25],
  spark_60: [0.25, 0.325, 0.4],
  spark_180: [0.5, 0.7, 0.9],
  exclusivity_30: [0.25, 0.375, 0.5],
  exclusivity_90: [0.5, 0.75, 1],
  rush: [0.25, 0.375, 0.5],
  usd_per_diamond: [0.005, 0.005, 0.005],
  payout_minimum: [10, 10, 10],
  payout_minimum_high: [50, 50, 50],
};

export const inUsd = [
  'creator_fund_rpm',
  'rewards_rpm_prudent',
  'rewards_rpm_wide',
  'brand_fee_per_1000_followers',
  'brand_cpm',
  'brand_cpm_article',
  'usd_per_diamond',
  'payout_minimum',
  'payout_minimum_high',
];

export const premium = ['finance', 'tech', 'beauty', 'fitness', 'finans', 'teknologi', 'skjønnhet', 'trening'];

/** Where Creator Rewards is offered, as the fixtures name it. */
export const offeredIn = ['Germany', 'UK', 'Tyskland', 'US'];
