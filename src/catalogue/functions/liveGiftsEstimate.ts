import { liveGiftsEstimate } from '../../core/liveGiftsEstimate';
import { about } from '../about';
import { define } from '../entry';

export const LIVE_GIFTS_ESTIMATE = () =>
  define({
    name: 'LIVE_GIFTS_ESTIMATE',
    shape: 'cell',
    parameters: [
      {
        name: 'diamonds',
        label: { en: 'diamonds', nb: 'diamanter' },
        type: 'number',
        unit: 'diamonds',
        help: about(() => ({
          en: 'Diamonds that you received, not the coins that viewers paid.',
          nb: 'Diamanter du har fått, ikke myntene seerne betalte.',
        })),
      },
      {
        name: 'usd_per_diamond',
        label: { en: 'USD per diamond', nb: 'USD per diamant' },
        type: 'number',
        unit: 'per_diamond',
        rate: 'usd_per_diamond',
        help: about(() => ({
          en: 'What a diamond pays: your own figure from a payout, money divided by diamonds.',
          nb: 'Hva en diamant gir: eget tall fra en utbetaling, beløpet delt på antall diamanter.',
        })),
      },
    ],
    result: { unit: 'amount' },
    compute: (diamonds, usdPerDiamond) => liveGiftsEstimate(diamonds, usdPerDiamond),
    about: about(() => ({
      group: 'streams',
      question: { en: 'What are my LIVE gifts worth?', nb: 'Hva er LIVE-gavene mine verdt?' },
      summary: {
        en: 'What the diamonds from LIVE gifts pay.',
        nb: 'Hva diamantene fra LIVE-gaver gir i penger.',
      },
      result: {
        en: 'An amount in USD, or in the currency of your own figure.',
        nb: 'Et beløp i USD, eller i samme valuta som ditt eget tall.',
      },
      examples: [
        { args: [420], result: 2.1 },
        { args: [10_000], result: 50 },
      ],
      notes: {
        en: 'Counted from diamonds only: how many coins make a diamond is disputed.',
        nb: 'Beløpet regnes bare ut fra diamanter: det er omstridt hvor mange mynter en diamant tilsvarer.',
      },
      related: ['LIVE_ELIGIBLE', 'WITHDRAWABLE'],
      keywords: { en: 'stream, coins, gifts, live', nb: 'direktesending, mynter, gaver' },
    })),
  });
