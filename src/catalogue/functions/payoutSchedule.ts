import { payoutSchedule } from '../../core/payoutSchedule';
import { about } from '../about';
import { define } from '../entry';
import { payoutMinimum } from '../moneyParameters';
import { payoutRule } from '../rules';

export const PAYOUT_SCHEDULE = () =>
  define({
    name: 'PAYOUT_SCHEDULE',
    shape: 'list',
    parameters: [
      {
        name: 'earned',
        label: { en: 'earned', nb: 'opptjent' },
        type: 'number',
        unit: 'amount',
        series: 'gaps',
        help: about(() => ({
          en: 'What the app shows as earned, one amount for each month, in order.',
          nb: 'Det appen viser som opptjent, ett beløp for hver måned, i rekkefølge.',
        })),
      },
      payoutMinimum(),
    ],
    result: { unit: 'amount' },
    compute: (earned, minimum) => payoutSchedule(earned, minimum),
    about: about(() => ({
      group: 'streams',
      question: { en: 'When is my money paid out?', nb: 'Når blir pengene mine utbetalt?' },
      summary: {
        en: 'Month by month, what is paid out once the balance, carried over, reaches the minimum.',
        nb: 'Måned for måned, hva som blir utbetalt når saldoen, som overføres, når minimum.',
      },
      result: {
        en: 'An amount for each month, in the shape of the range: 0 while the balance is carried over. The amount of a month is paid in the next one: fixed on the 1st, paid on the 15th.',
        nb: 'Et beløp for hver måned, i samme form som området: 0 så lenge saldoen overføres. Beløpet for en måned utbetales i den neste: fastsatt den 1., utbetalt den 15.',
      },
      blanks: {
        en: 'A blank month gives an empty cell and carries the balance on.',
        nb: 'En tom måned gir en tom celle, og saldoen overføres.',
      },
      examples: [
        { args: [[4, 5, 3, 12]], result: [0, 0, 12, 12] },
        { args: [[30, '', 25], 50], result: [0, null, 55] },
      ],
      basedOn: ['payout_minimum_high', payoutRule()],
      related: ['WITHDRAWABLE', 'NET_INCOME'],
      keywords: {
        en: 'payout, schedule, month, balance, cash flow, paid out, when',
        nb: 'utbetaling, måned, saldo, likviditet, utbetalt, når',
      },
    })),
  });
