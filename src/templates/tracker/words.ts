import type { Text } from '../../lang/language';

/** Words that users choose from lists. Formulas know them in both languages, whichever the sheets were made in. */

export const yesNo = () =>
  ({ yes: { en: 'Yes', nb: 'Ja' }, no: { en: 'No', nb: 'Nei' } }) as const satisfies Record<string, Text>;

export const ledgerStatus = () =>
  ({
    estimated: { en: 'Estimated', nb: 'Anslått' },
    final: { en: 'Final', nb: 'Endelig' },
  }) as const satisfies Record<string, Text>;

export const dealStatus = () =>
  ({
    offer: { en: 'Offer', nb: 'Tilbud' },
    agreed: { en: 'Agreed', nb: 'Avtalt' },
    delivered: { en: 'Delivered', nb: 'Levert' },
    paid: { en: 'Paid', nb: 'Betalt' },
  }) as const satisfies Record<string, Text>;

/** What comes in besides Creator Rewards and brand deals. */
export const otherStreams = () =>
  ({
    affiliate: { en: 'Affiliate links', nb: 'Affiliate-lenker' },
    live: { en: 'LIVE gifts', nb: 'LIVE-gaver' },
    products: { en: 'Own products', nb: 'Egne produkter' },
    other: { en: 'Other', nb: 'Annet' },
  }) as const satisfies Record<string, Text>;

/** How keys of rows name these streams, the same in both languages. */
export const streamKinds = { affiliate: 'affiliate', live: 'live', products: 'products', other: 'rest' } as const;

/** What stands for the currency of amounts that have none. */
export const noCurrency = (): Text => ({ en: 'No currency given', nb: 'Uten valuta' });
