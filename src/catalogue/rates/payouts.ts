import type { Rate } from '../rate';
import { CHECKED_ON, sources } from '../sources';
import { NOT_SAID } from './regions';

/** What LIVE gifts are worth, and from which balance money can be taken out. */
export const payoutRates = () =>
  ({
    usd_per_diamond: {
      id: 'usd_per_diamond',
      topic: 'live',
      name: { en: 'LIVE gifts: value of a diamond', nb: 'LIVE-gaver: verdien av en diamant' },
      low: 0.005,
      mid: 0.005,
      high: 0.005,
      openEnded: false,
      unit: 'per_diamond',
      currency: 'USD',
      basis: {
        en: 'diamonds received (how many coins make a diamond, 1 or 2, is disputed)',
        nb: 'mottatte diamanter (om 1 eller 2 mynter gir en diamant, er omstridt)',
      },
      region: NOT_SAID,
      source: {
        en: 'A creator’s payout: 420 diamonds paid USD 2.10; vendors say the same',
        nb: 'En utbetaling til en skaper: 420 diamanter ga 2,10 USD; leverandører sier det samme',
      },
      sourceDate: null,
      checkedOn: CHECKED_ON,
      grade: 'B',
      midGrade: 'B',
    },
    payout_minimum: {
      id: 'payout_minimum',
      topic: 'payout',
      name: { en: 'Minimum payout', nb: 'Minimum uttaksbeløp' },
      low: 10,
      mid: 10,
      high: 10,
      openEnded: false,
      unit: 'amount',
      currency: 'USD',
      basis: {
        en: 'balance of the account, or the local equivalent',
        nb: 'saldoen på kontoen, eller tilsvarende i lokal valuta',
      },
      region: { en: 'Where the programme is offered', nb: 'Der programmet tilbys' },
      source: {
        en: 'The platform’s text as others quote it, not seen by us',
        nb: 'Plattformens tekst slik andre gjengir den, ikke lest av oss',
      },
      sourceDate: null,
      checkedOn: CHECKED_ON,
      grade: 'A',
      secondHand: true,
      midGrade: 'A',
    },
    payout_minimum_high: {
      id: 'payout_minimum_high',
      topic: 'payout',
      name: { en: 'Minimum payout, by the article', nb: 'Minimum uttaksbeløp, ifølge artikkelen' },
      low: 50,
      mid: 50,
      high: 50,
      openEnded: false,
      unit: 'amount',
      currency: 'USD',
      basis: {
        en: 'balance of the account (“often about $10 or $50, depending on where you live”)',
        nb: 'saldoen på kontoen («ofte rundt $10 eller $50, avhengig av hvor du bor»)',
      },
      region: NOT_SAID,
      ...sources.howMuchTikTokPays,
      midGrade: 'D',
    },
  }) as const satisfies Record<string, Rate>;
