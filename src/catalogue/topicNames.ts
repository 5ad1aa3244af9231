import type { Text } from '../lang/language';
import type { Topic } from './rate';

/** What rates are about, in the order in which users see them. */
export const topicNames: { readonly [T in Topic]: Text } = {
  fund: { en: 'Creator Fund (closed)', nb: 'Creator Fund (avviklet)' },
  rewards: { en: 'Creator Rewards: RPM', nb: 'Creator Rewards: RPM' },
  qualified: { en: 'Creator Rewards: qualified views', nb: 'Creator Rewards: kvalifiserte visninger' },
  fee: { en: 'Brand deals by followers', nb: 'Merkevareavtaler etter følgere' },
  fee_by_views: { en: 'Brand deals by views', nb: 'Merkevareavtaler etter visninger' },
  rights: { en: 'Brand deals: what rights add', nb: 'Merkevareavtaler: tillegg for rettigheter' },
  live: { en: 'LIVE gifts', nb: 'LIVE-gaver' },
  payout: { en: 'Payouts', nb: 'Utbetalinger' },
};

export const topics = Object.keys(topicNames) as readonly Topic[];
