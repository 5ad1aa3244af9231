import type { Text } from '../../lang/language';
import type { FieldGroup } from '../../scenario/fieldIds';
import { streamNames as namesOfStreams } from '../../scenario/streamNames';

export const groupNames: { readonly [G in FieldGroup]: Text } = {
  account: { en: 'Account', nb: 'Konto' },
  rewards: { en: 'Creator Rewards', nb: 'Creator Rewards' },
  deals: { en: 'Brand deals', nb: 'Merkevareavtaler' },
  affiliate: { en: 'Affiliate links', nb: 'Affiliate-lenker' },
  live: { en: 'LIVE gifts', nb: 'LIVE-gaver' },
  merch: { en: 'Merch', nb: 'Merch' },
  digital: { en: 'Digital products', nb: 'Digitale produkter' },
  coaching: { en: 'Coaching', nb: 'Coaching' },
  deductions: { en: 'Costs and shares', nb: 'Kostnader og andeler' },
  goal: { en: 'Goal', nb: 'Mål' },
};

export const streamNames = namesOfStreams();
