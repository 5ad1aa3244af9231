import { managerOnWords } from '../../catalogue/words';
import type { Field } from '../field';
import { numberField } from './number';

/** What goes off the income. Nothing is taken off that the user didn't fill in. */
export const deductionFields = (): Field[] => [
  numberField(
    'costs',
    'deductions',
    'amount',
    { en: 'Costs a month', nb: 'Kostnader per måned' },
    { en: 'In your currency. Left empty: none.', nb: 'I din valuta. Tomt felt: ingen.' },
    { ranged: true, lowers: true, money: true, parameter: { default: 0 }, headers: ['costs', 'kostnader', 'utgifter'] },
  ),
  numberField(
    'managerShare',
    'deductions',
    'share',
    { en: 'Manager’s share', nb: 'Managerens andel' },
    { en: 'Such as 20%. Left empty: none.', nb: 'For eksempel 20\u00a0%. Tomt felt: ingen.' },
    { ranged: true, lowers: true, parameter: { default: 0 }, headers: ['manager share', 'manager'] },
  ),
  {
    id: 'managerOn',
    kind: 'word',
    group: 'deductions',
    label: { en: 'Taken of', nb: 'Regnes av' },
    fullLabel: { en: 'Manager’s share is taken of', nb: 'Managerens andel regnes av' },
    hint: {
      en: 'All income (gross), or what is left after costs (net).',
      nb: 'All inntekt (brutto), eller det som er igjen etter kostnader (netto).',
    },
    parameter: {
      name: 'manager_on',
      label: { en: 'basis of the manager’s share', nb: 'grunnlag for managerens andel' },
      help: { en: '', nb: '' },
      type: 'word',
      words: managerOnWords(),
      default: 'gross',
    },
  },
  numberField(
    'paymentFee',
    'deductions',
    'share',
    { en: 'Payment fee', nb: 'Betalingsgebyr' },
    {
      en: 'What bank or payment service take of what is left, such as 3%. Left empty: none.',
      nb: 'Det bank eller betalingstjeneste tar av resten, for eksempel 3\u00a0%. Tomt felt: ingen.',
    },
    { ranged: true, lowers: true, parameter: { default: 0 } },
  ),
  numberField(
    'taxShare',
    'deductions',
    'share',
    { en: 'Tax', nb: 'Skatt' },
    {
      en: 'What you set aside of what is left then. Your own figure, no advice. Left empty: none.',
      nb: 'Det du setter av til skatt av resten. Eget tall, ikke et råd. Tomt felt: ingen.',
    },
    { ranged: true, lowers: true, parameter: { default: 0 }, headers: ['tax share', 'skatteandel'] },
  ),
];
