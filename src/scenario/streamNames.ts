import type { Text } from '../lang/language';
import type { Stream } from './evaluate';

/** What the streams are called, wherever they stand. */
export const streamNames = (): { readonly [S in Stream]: Text } => ({
  rewards: { en: 'Creator Rewards', nb: 'Creator Rewards' },
  deals: { en: 'Brand deals', nb: 'Merkevareavtaler' },
  affiliate: { en: 'Affiliate links', nb: 'Affiliate-lenker' },
  live: { en: 'LIVE gifts', nb: 'LIVE-gaver' },
  products: { en: 'Own products', nb: 'Egne produkter' },
});
