import type { Text } from '../../lang/language';
import type { FieldGroup } from '../../scenario/fieldIds';

/** What the blocks of inputs are headed. */
export const groupNames = () =>
  ({
    account: { en: 'Account and currency', nb: 'Konto og valuta' },
    rewards: { en: 'Creator Rewards: figures', nb: 'Creator Rewards: tall' },
    deals: { en: 'Brand deals: figures', nb: 'Merkevareavtaler: tall' },
    affiliate: { en: 'Affiliate links: figures', nb: 'Affiliate-lenker: tall' },
    live: { en: 'LIVE gifts: figures', nb: 'LIVE-gaver: tall' },
    merch: { en: 'Merch', nb: 'Merch' },
    digital: { en: 'Digital products', nb: 'Digitale produkter' },
    coaching: { en: 'Coaching', nb: 'Coaching' },
    deductions: { en: 'Deductions', nb: 'Fradrag' },
    goal: { en: 'Goal', nb: 'Mål' },
  }) as const satisfies { readonly [G in FieldGroup]: Text };
