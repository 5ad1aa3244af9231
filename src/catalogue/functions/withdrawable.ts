import { withdrawable } from '../../core/withdrawable';
import { about } from '../about';
import { define } from '../entry';
import { payoutMinimum } from '../moneyParameters';
import { payoutRule } from '../rules';

export const WITHDRAWABLE = () =>
  define({
    name: 'WITHDRAWABLE',
    shape: 'cell',
    parameters: [
      {
        name: 'balance',
        label: { en: 'balance', nb: 'saldo' },
        type: 'number',
        unit: 'amount',
        help: about(() => ({ en: 'Your balance in the app.', nb: 'Saldoen din i appen.' })),
      },
      payoutMinimum(),
    ],
    result: { unit: 'amount' },
    compute: (balance, minimum) => withdrawable(balance, minimum),
    about: about(() => ({
      group: 'streams',
      question: { en: 'Can I take out my balance?', nb: 'Kan jeg ta ut saldoen?' },
      summary: {
        en: 'What can be taken out of a balance: all of it once it reaches the minimum.',
        nb: 'Hva som kan tas ut av en saldo: alt når den når minimum uttaksbeløp.',
      },
      result: {
        en: 'The balance, or 0 while it is below the minimum.',
        nb: 'Saldoen, eller 0 så lenge den er under minimum.',
      },
      examples: [
        { args: [9], result: 0 },
        { args: [10], result: 10 },
        { args: [60, 50], result: 60 },
      ],
      notes: {
        en: 'The transfer takes a few business days. Money from brands and affiliate programmes never comes into this balance.',
        nb: 'Overføringen tar noen virkedager. Penger fra merkevarer og affiliate-programmer kommer aldri inn på denne saldoen.',
      },
      basedOn: ['payout_minimum_high', payoutRule()],
      related: ['PAYOUT_SCHEDULE', 'NET_INCOME'],
      keywords: { en: 'payout, withdraw, minimum, cash out', nb: 'utbetaling, uttak, minimum' },
    })),
  });
