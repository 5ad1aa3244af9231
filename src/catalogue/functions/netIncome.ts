import { netIncome } from '../../core/netIncome';
import { about } from '../about';
import { define, type NumberParameter } from '../entry';
import { managerOnWords } from '../words';

export const NET_INCOME = () => {
  const share = { type: 'number', unit: 'share', default: 0 } as const satisfies Partial<NumberParameter>;
  return define({
    name: 'NET_INCOME',
    shape: 'cell',
    parameters: [
      {
        name: 'gross',
        label: { en: 'gross income', nb: 'bruttoinntekt' },
        type: 'number',
        unit: 'amount',
        help: about(() => ({ en: 'All income of the period.', nb: 'Hele inntekten i perioden.' })),
      },
      {
        name: 'costs',
        label: { en: 'costs', nb: 'kostnader' },
        type: 'number',
        unit: 'amount',
        default: 0,
        help: about(() => ({ en: 'What it cost to earn it.', nb: 'Hva det kostet å tjene den.' })),
      },
      {
        ...share,
        name: 'manager_share',
        label: { en: 'manager’s share', nb: 'managerens andel' },
        help: about(() => ({
          en: 'What a manager or agency takes, such as 20%.',
          nb: 'Det en manager eller et byrå tar, for eksempel 20\u00a0%.',
        })),
      },
      {
        ...share,
        name: 'payment_fee_share',
        label: { en: 'payment fee', nb: 'betalingsgebyr' },
        help: about(() => ({
          en: 'What the bank or payment service takes of what is left, such as 3%.',
          nb: 'Det banken eller betalingstjenesten tar av resten, for eksempel 3\u00a0%.',
        })),
      },
      {
        ...share,
        name: 'tax_share',
        label: { en: 'tax', nb: 'skatt' },
        help: about(() => ({
          en: 'What you set aside for tax of what is left then, such as 30%. Your own figure, no advice.',
          nb: 'Det du setter av til skatt av det som da er igjen, for eksempel 30\u00a0%. Eget tall, ikke et råd.',
        })),
      },
      {
        name: 'manager_on',
        label: { en: 'basis of the manager’s share', nb: 'grunnlag for managerens andel' },
        type: 'word',
        words: managerOnWords(),
        default: 'gross',
        help: about(() => ({
          en: 'What the manager’s share is taken of: "gross" income, or "net" of costs.',
          nb: 'Hva managerens andel regnes av: "brutto" inntekt, eller "netto" etter kostnader.',
        })),
      },
    ],
    result: { unit: 'net_amount' },
    compute: (gross, costs, managerShare, paymentFeeShare, taxShare, managerOn) =>
      netIncome(gross, { costs, managerShare, managerOn, paymentFeeShare, taxShare }),
    about: about(() => ({
      group: 'streams',
      question: { en: 'What is left for me in the end?', nb: 'Hva sitter jeg igjen med til slutt?' },
      summary: {
        en: 'What is left of an income after costs, manager, payment fee and tax.',
        nb: 'Hva som er igjen av en inntekt etter kostnader, manager, betalingsgebyr og skatt.',
      },
      result: {
        en: 'An amount in the currency of the income. Payment fee and tax are taken of what is left before them, and only where something is left; a loss stays as it is.',
        nb: 'Et beløp i samme valuta som inntekten. Betalingsgebyr og skatt regnes av det som er igjen før dem, og bare når det er noe igjen; et tap står som det er.',
      },
      examples: [
        { args: [1000, 200, 0.2, 0.03, 0.3], result: 407.4 },
        { args: [1000, 200, 0.2, 0.03, 0.3, 'net'], result: 434.56 },
        { args: [100, 250], result: -150 },
      ],
      notes: {
        en: 'No tax advice: what is taxed, and how, depends on your country.',
        nb: 'Ikke skatteråd: hva som beskattes, og hvordan, avhenger av landet ditt.',
      },
      related: ['PAYOUT_SCHEDULE', 'INCOME_SIMULATION'],
      keywords: {
        en: 'take-home, agency, manager, tax, deductions, fee',
        nb: 'utbetalt, byrå, manager, skatt, fradrag, gebyr',
      },
    })),
  });
};
