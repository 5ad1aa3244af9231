import type { TierLimits } from '../core/engagementTier';
import type { LiveRequirements } from '../core/liveGap';
import type { RewardsRequirements } from '../core/rewardsGap';
import type { StreamRequirements } from '../core/streamsOpen';
import type { Rule } from './rate';
import { CHECKED_ON, sources } from './sources';

/** Tiers of the engagement rate by views. The source's tiers overlap at 5%, so they are read half-open from below. */
export const tierLimits = () =>
  ({
    average: 0.03,
    good: 0.05,
    excellent: 0.1,
    what: {
      en: 'Tiers of the rate by views: average from 3%, good from 5%, excellent from 10%',
      nb: 'Grenser for raten målt mot visninger: gjennomsnittlig fra 3\u00a0%, god fra 5\u00a0%, utmerket fra 10\u00a0%',
    },
    ...sources.engagementAndPayouts,
  }) as const satisfies TierLimits & Rule;

/** Where Creator Rewards is offered. Norway and the other Nordic countries were never on a list. */
export const rewardsCountries = () =>
  ({
    codes: ['BR', 'DE', 'FR', 'GB', 'JP', 'KR', 'MX', 'US'],
    what: {
      en: 'Creator Rewards is offered in Brazil, France, Germany, Japan, Mexico, South Korea, the United Kingdom and the United States (vendors’ lists differ)',
      nb: 'Creator Rewards tilbys i Brasil, Frankrike, Japan, Mexico, Storbritannia, Sør-Korea, Tyskland og USA (leverandørenes lister er ulike)',
    },
    source: { en: 'A vendor’s list of eligible countries', nb: 'En leverandørs liste over land' },
    sourceDate: '2025-11-26',
    checkedOn: CHECKED_ON,
    grade: 'C',
  }) as const satisfies { readonly codes: readonly string[] } & Rule;

/** What Creator Rewards asks of an account. */
export const rewardsRequirements = () =>
  ({
    followers: 10_000,
    viewsIn30Days: 100_000,
    age: 18,
    countries: rewardsCountries().codes,
    what: {
      en: 'Creator Rewards requires 10,000 followers, 100,000 views in 30 days, age 18 or older and an account in good standing',
      nb: 'Creator Rewards krever 10\u00a0000 følgere, 100\u00a0000 visninger på 30 dager, at du er minst 18 år, og en konto uten brudd',
    },
    ...sources.howMuchTikTokPays,
  }) as const satisfies RewardsRequirements & Rule;

/** Videos of this length or shorter earn no rewards. */
export const unpaidVideo = () =>
  ({
    seconds: 60,
    what: {
      en: 'Only videos longer than one minute (60 seconds) earn rewards',
      nb: 'Bare videoer på mer enn ett minutt (60 sekunder) gir inntekt fra Creator Rewards',
    },
    ...sources.howMuchTikTokPays,
  }) as const satisfies { readonly seconds: number } & Rule;

/** Videos that earn no rewards, however long they are. */
export const unpaidKinds = () =>
  ({
    what: {
      en: 'Sponsored and promoted videos, duets, stitches and photo posts earn no rewards',
      nb: 'Sponsede og promoterte videoer, duetter, stitch og fotoinnlegg gir ingen inntekt fra Creator Rewards',
    },
    source: { en: 'Public pages on the programme’s rules', nb: 'Offentlige sider om reglene for programmet' },
    sourceDate: null,
    checkedOn: CHECKED_ON,
    grade: 'C',
  }) as const satisfies Rule;

/** One account that showed its figures: they lie inside the published ranges. */
export const dashboard = () =>
  ({
    what: {
      en: 'One creator’s statistics: 30,000 of 70,000 views were qualified (43%) and paid USD 20, an RPM of 0.67',
      nb: 'Én innholdsskapers statistikk: 30\u00a0000 av 70\u00a0000 visninger var kvalifiserte (43\u00a0%) og ga 20 USD, en RPM på 0,67',
    },
    source: { en: 'A creator’s dashboard, shown in public', nb: 'En innholdsskapers kontrollpanel, vist offentlig' },
    sourceDate: '2025-03',
    checkedOn: CHECKED_ON,
    grade: 'B',
  }) as const satisfies Rule;

/** What LIVE gifts ask of an account. */
export const liveRequirements = () =>
  ({
    followers: 1000,
    age: 18,
    what: {
      en: 'LIVE gifts require 1,000 followers and age 18 or older',
      nb: 'LIVE-gaver krever 1\u00a0000 følgere og at du er minst 18 år',
    },
    ...sources.howMuchTikTokPays,
  }) as const satisfies LiveRequirements & Rule;

/** From how many followers brands pay creators whose audience is engaged. */
export const brandDealRequirements = () =>
  ({
    followers: 1000,
    what: {
      en: 'Brands start paying at 1,000 to 5,000 engaged followers',
      nb: 'Merkevareavtaler er mulige fra 1\u00a0000 til 5\u00a0000 følgere hvis følgerne er engasjerte',
    },
    ...sources.howMuchTikTokPays,
  }) as const satisfies { readonly followers: number } & Rule;

/** When a balance is paid out. */
export const payoutRule = () =>
  ({
    what: {
      en: 'The balance is fixed on the 1st and paid on the 15th of the next month once it reaches the minimum, else it is carried over; the transfer takes a few business days',
      nb: 'Saldoen fastsettes den 1. og utbetales den 15. i neste måned når den når minimum, ellers overføres den; overføringen tar noen virkedager',
    },
    source: {
      en: 'The platform’s text as others quote it, not seen by us, and the article “How much does TikTok pay”',
      nb: 'Plattformens tekst slik andre gjengir den, ikke lest av oss, og artikkelen «Hvor mye betaler TikTok til skapere»',
    },
    sourceDate: null,
    checkedOn: CHECKED_ON,
    grade: 'A',
    secondHand: true,
  }) as const satisfies Rule;

/** What every income stream asks for. */
export const streamRequirements = (): StreamRequirements => ({
  rewards: rewardsRequirements(),
  live: liveRequirements(),
  brandDealFollowers: brandDealRequirements().followers,
});

/** Every rule, in the order in which users see them. */
export function allRules(): readonly Rule[] {
  return [
    rewardsRequirements(),
    rewardsCountries(),
    unpaidVideo(),
    unpaidKinds(),
    dashboard(),
    liveRequirements(),
    brandDealRequirements(),
    tierLimits(),
    payoutRule(),
  ];
}
