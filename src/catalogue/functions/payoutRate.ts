import { about } from '../about';
import { define } from '../entry';
import { level } from '../moneyParameters';
import { allRates, type RateId, rateOf } from '../rates';

export const PAYOUT_RATE = () =>
  define({
    name: 'PAYOUT_RATE',
    shape: 'cell',
    parameters: [
      {
        name: 'rate_id',
        label: { en: 'rate', nb: 'sats' },
        type: 'word',
        words: Object.fromEntries(allRates().map(({ id }) => [id, { en: id, nb: id }])),
        listedBy: 'RATE_CATALOG',
        help: about(() => ({
          en: 'Which rate, by its id in the first column of RATE_CATALOG, such as "qualified_share".',
          nb: 'Hvilken sats, med id-en fra første kolonne i RATE_CATALOG, for eksempel "qualified_share".',
        })),
      },
      level(),
    ],
    compute: (rateId, level) => rateOf(rateId as RateId)[level],
    about: about(() => ({
      group: 'rates',
      question: { en: 'What is one of the built-in rates?', nb: 'Hva er en av de innebygde satsene?' },
      summary: {
        en: 'One figure of the built-in rates, to use in formulas of your own.',
        nb: 'Ett tall fra de innebygde satsene, til bruk i dine egne formler.',
      },
      result: {
        en: 'The figure in the unit of the rate: an amount in USD, a share such as 40%, or a factor. A rate without levels has one figure for all of them.',
        nb: 'Tallet i satsens enhet: et beløp i USD, en andel, for eksempel 40\u00a0%, eller en faktor. En sats uten nivåer har samme tall for alle.',
      },
      examples: [
        { args: ['qualified_share'], result: 0.4 },
        { args: ['rewards_rpm_wide', 'high'], result: 6 },
        { args: ['usd_per_diamond', 'low'], result: 0.005 },
      ],
      related: ['RATE_CATALOG'],
      keywords: { en: 'figure, published', nb: 'tall, publisert' },
    })),
  });
