import type { TierLimits } from '../core/engagementTier';
import type { LiveRequirements } from '../core/liveGap';
import type { RewardsRequirements } from '../core/rewardsGap';
import type { StreamRequirements } from '../core/streamsOpen';
import type { Rule } from './rate';
import { CHECKED_ON, sources } from './sources';

/** Tiers of the engagement rate by views. The source's tiers overlap at 5%, so they are read half-open from below. */
export const tierLimits = {
  average: 0.03,
  good: 0.05,
  excellent: 0.1,
  what: {
    en: 'Tiers of the rate by views: average from 3%, good from 5%, excellent from 10%',
    nb: 'Grenser for raten etter visninger: gjennomsnittlig fra 3 %, god fra 5 %, utmerket fra 10 %',
  },
  ...sources.engagementAndPayouts,
} as const satisfies TierLimits & Rule;

/** Where Creator Rewards is offered. Norway and the other Nordic countries were never on a list. */
export const rewardsCountries = {
  codes: ['BR', 'DE', 'FR', 'GB', 'JP', 'KR', 'MX', 'US'],
  what: {
    en: 'Creator Rewards is offered in Brazil, France, Germany, Japan, Mexico, South Korea, the United Kingdom and the United States (vendors’ lists differ)',
    nb: 'Creator Rewards tilbys i Brasil, Frankrike, Japan, Mexico, Storbritannia, Sør-Korea, Tyskland og USA (leverandørenes lister er ulike)',
  },
  source: { en: 'A vendor’s list of eligible countries', nb: 'En leverandørs liste over land' },
  sourceDate: '2025-11-26',
  checkedOn: CHECKED_ON,
  grade: 'C',
} as const satisfies { readonly codes: readonly string[] } & Rule;

/** What Creator Rewards asks of an account. */
export const rewardsRequirements = {
  followers: 10_000,
  viewsIn30Days: 100_000,
  age: 18,
  countries: rewardsCountries.codes,
  what: {
    en: 'Creator Rewards asks for 10,000 followers, 100,000 views in 30 days, 18 years and an account in good standing',
    nb: 'Creator Rewards krever 10\u00a0000 følgere, 100\u00a0000 visninger på 30 dager, 18 år og en konto uten brudd',
  },
  ...sources.howMuchTikTokPays,
} as const satisfies RewardsRequirements & Rule;

/** Videos of this length or shorter earn no rewards. */
export const unpaidVideo = {
  seconds: 60,
  what: {
    en: 'Only videos longer than one minute (60 seconds) earn rewards',
    nb: 'Bare videoer på mer enn ett minutt (60 sekunder) gir inntekt fra Creator Rewards',
  },
  ...sources.howMuchTikTokPays,
} as const satisfies { readonly seconds: number } & Rule;

/** What LIVE gifts ask of an account. */
export const liveRequirements = {
  followers: 1000,
  age: 18,
  what: { en: 'LIVE gifts ask for 1,000 followers and 18 years', nb: 'LIVE-gaver krever 1\u00a0000 følgere og 18 år' },
  ...sources.howMuchTikTokPays,
} as const satisfies LiveRequirements & Rule;

/** From how many followers brands pay creators whose audience is engaged. */
export const brandDealRequirements = {
  followers: 1000,
  what: {
    en: 'Brand deals come from 1,000 to 5,000 followers on when they are engaged',
    nb: 'Merkevareavtaler kommer fra 1\u00a0000 til 5\u00a0000 følgere når de er engasjerte',
  },
  ...sources.howMuchTikTokPays,
} as const satisfies { readonly followers: number } & Rule;

/** What every income stream asks for. */
export const streamRequirements: StreamRequirements = {
  rewards: rewardsRequirements,
  live: liveRequirements,
  brandDealFollowers: brandDealRequirements.followers,
};
