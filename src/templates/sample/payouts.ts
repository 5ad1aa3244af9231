import { payoutRule } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import { managerOnWords } from '../../catalogue/words';
import {
  answer,
  answers,
  at,
  blank,
  call,
  headed,
  infix,
  inputs,
  type Line,
  moreAnswers,
  type Sheet,
  sourced,
  type Term,
  title,
} from './lines';
import { month, months, ofMonths } from './months';

const money = unitOf('net_amount').format;
const share = unitOf('share').format;
const invented = { en: 'Invented', nb: 'Oppdiktet' };

const balance: readonly Line[] = [
  ...inputs({ en: 'Low minimum', nb: 'Lavt minimum' }, { en: 'High minimum', nb: 'Høyt minimum' }),
  {
    key: 'minimum',
    label: { en: 'Smallest amount that can be taken out', nb: 'Minimum uttaksbeløp' },
    cells: [call('PAYOUT_RATE', 'payout_minimum'), call('PAYOUT_RATE', 'payout_minimum_high')],
    format: money,
    note: sourced(
      { en: 'USD; depends on where you live', nb: 'USD; avhenger av hvor du bor' },
      'payout_minimum',
      'payout_minimum_high',
    ),
  },
  {
    key: 'balance',
    label: { en: 'Balance in the app', nb: 'Saldo i appen' },
    cells: [34.5],
    format: money,
    note: { en: 'USD, invented', nb: 'USD, oppdiktet' },
  },
];

const earned: readonly (readonly number[])[] = [[4], [5], [3], [12], [22], [31], [0], [18]];

const ledger: readonly Line[] = [
  blank,
  {
    label: month,
    cells: [
      { en: 'Earned', nb: 'Opptjent' },
      headed({ en: 'Paid, low', nb: 'Utbetalt, lavt' }, call('PAYOUT_SCHEDULE', ofMonths('B'), at('minimum'))),
      headed({ en: 'Paid, high', nb: 'Utbetalt, høyt' }, call('PAYOUT_SCHEDULE', ofMonths('B'), at('minimum', 'C'))),
    ],
    bold: true,
    note: {
      en: 'USD a month, invented',
      nb: 'USD per måned, oppdiktet',
    },
  },
  ...months(earned, [money, money, money]),
];

const income: readonly Line[] = [
  {
    key: 'gross',
    label: { en: 'All income of a month', nb: 'Hele inntekten i en måned' },
    cells: [1000],
    format: money,
    note: { en: 'USD, invented', nb: 'USD, oppdiktet' },
  },
  {
    key: 'costs',
    label: { en: 'Costs', nb: 'Kostnader' },
    cells: [200],
    format: money,
    note: { en: 'USD, invented', nb: 'USD, oppdiktet' },
  },
  {
    key: 'manager',
    label: { en: 'Manager’s share', nb: 'Managerens andel' },
    cells: [0.2],
    format: share,
    note: invented,
  },
  {
    key: 'fee',
    label: { en: 'Payment fee', nb: 'Betalingsgebyr' },
    cells: [0.03],
    format: share,
    note: { en: 'Of what is left, invented', nb: 'Av det som er igjen, oppdiktet' },
  },
  {
    key: 'tax',
    label: { en: 'Set aside for tax', nb: 'Satt av til skatt' },
    cells: [0.3],
    format: share,
    note: { en: 'Your own figure, no advice; invented', nb: 'Ditt eget tall, ikke et råd; oppdiktet' },
  },
];

const shares: readonly Term[] = ['manager', 'fee', 'tax'].map((key) => at(key));

const left = infix(call('SUM', ofMonths('B')), '-', call('SUM', ofMonths('C')));
const leftHigh = infix(call('SUM', ofMonths('B')), '-', call('SUM', ofMonths('D')));

const results: readonly Line[] = [
  ...answers({ en: 'Low minimum', nb: 'Lavt minimum' }, { en: 'High minimum', nb: 'Høyt minimum' }),
  {
    label: { en: 'Can I take out my balance?', nb: 'Kan jeg ta ut saldoen?' },
    cells: [
      call('WITHDRAWABLE', at('balance'), at('minimum')),
      call('WITHDRAWABLE', at('balance'), at('minimum', 'C')),
    ],
    format: money,
    note: sourced(
      {
        en: 'USD that can be taken out; 0 while the balance is too small',
        nb: 'USD som kan tas ut; 0 så lenge saldoen er for liten',
      },
      'payout_minimum',
      'payout_minimum_high',
    ),
  },
  {
    label: { en: 'How much have I been paid so far?', nb: 'Hvor mye er utbetalt så langt?' },
    cells: [call('SUM', ofMonths('C')), call('SUM', ofMonths('D'))],
    format: money,
    note: sourced(
      {
        en: 'USD. What a month shows is paid on the 15th of the next one',
        nb: 'USD. Det en måned viser, utbetales den 15. i den neste',
      },
      payoutRule(),
    ),
  },
  {
    label: { en: 'How much is still in the app?', nb: 'Hvor mye står igjen i appen?' },
    cells: [left, leftHigh],
    format: money,
    note: { en: 'USD, carried over', nb: 'USD, overført til senere' },
  },
  ...moreAnswers(answer),
  {
    label: {
      en: 'What is left if the manager takes a share of everything?',
      nb: 'Hva er igjen når manageren får en andel av alt?',
    },
    cells: [call('NET_INCOME', at('gross'), at('costs'), ...shares, managerOnWords().gross)],
    format: money,
    note: { en: 'USD after costs, manager, fee and tax', nb: 'USD etter kostnader, manager, gebyr og skatt' },
  },
  {
    label: {
      en: 'And if only of what is left after costs?',
      nb: 'Og når andelen bare regnes av det som er igjen etter kostnader?',
    },
    cells: [call('NET_INCOME', at('gross'), at('costs'), ...shares, managerOnWords().net)],
    format: money,
    note: { en: 'USD after costs, manager, fee and tax', nb: 'USD etter kostnader, manager, gebyr og skatt' },
  },
];

export function payoutsSheet(): Sheet {
  return {
    name: { en: 'Payouts', nb: 'Utbetalinger' },
    answers: 3,
    lines: [
      ...title(
        {
          en: 'Payouts: from the app to your account, and what is left',
          nb: 'Utbetalinger: fra appen til kontoen din, og hva som er igjen',
        },
        {
          en: 'The transfer takes a few business days. Brands and shops pay you directly, outside the app.',
          nb: 'Overføringen tar noen virkedager. Merkevarer og butikker betaler deg direkte, utenfor appen.',
        },
      ),
      ...balance,
      ...income,
      ...ledger,
      ...results,
    ],
  };
}
