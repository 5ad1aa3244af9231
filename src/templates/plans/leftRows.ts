import { unitOf } from '../../catalogue/units';
import type { Text } from '../../lang/language';
import { type Case, inEachCase, orZero, type Row } from './row';

/** From the income to what is left, step by step, each with what it is taken of. Amounts that go off are positive. */
export function leftRows(): Row[] {
  const row = (key: string, label: Text, formula: (one: Case) => string): Row => ({
    key,
    label,
    unit: unitOf('amount').name,
    format: unitOf('net_amount').format,
    cells: inEachCase(formula),
  });
  const rest = ({ at }: Case) => `${at('total')}-${at('costsOff')}-${at('losses')}`;
  return [
    // SUM takes an empty cell, and one that only looks empty, for 0.
    row('costsOff', { en: 'Costs', nb: 'Kostnader' }, ({ at }) => `${orZero(at('costs'))}`),
    row('losses', { en: 'Losses on own products', nb: 'Tap på egne produkter' }, ({ at }) => {
      const profits = `${at('profit merch')}:${at('profit coaching')}`;
      return `IF(COUNT(${profits})<3;0;0-SUMIF(${profits};"<0"))`;
    }),
    row('managerBase', { en: 'Basis of the manager’s share', nb: 'Grunnlaget for managerens andel' }, (one) => {
      const basis = `LOWER(TRIM(${one.mid('managerOn')}))`;
      return `IF(OR(${basis}="net";${basis}="netto");MAX(0;${rest(one)});${one.at('total')})`;
    }),
    row('manager', { en: 'Manager', nb: 'Manager' }, ({ at }) => `${orZero(at('managerShare'))}*${at('managerBase')}`),
    row(
      'paymentBase',
      { en: 'Left before the payment fee', nb: 'Igjen før betalingsgebyret' },
      (one) => `${rest(one)}-${one.at('manager')}`,
    ),
    row(
      'payment',
      { en: 'Payment fee taken', nb: 'Betalingsgebyr trukket' },
      ({ at }) => `MAX(0;${at('paymentBase')})*${orZero(at('paymentFee'))}`,
    ),
    row(
      'taxBase',
      { en: 'Left before tax', nb: 'Igjen før skatt' },
      ({ at }) => `${at('paymentBase')}-${at('payment')}`,
    ),
    row(
      'tax',
      { en: 'Set aside for tax', nb: 'Satt av til skatt' },
      ({ at }) => `MAX(0;${at('taxBase')})*${orZero(at('taxShare'))}`,
    ),
    row('net', { en: 'Left for you', nb: 'Igjen til deg' }, ({ at, mid }) => {
      const costs = `${at('costsOff')}+${at('losses')}`;
      const shares = `${at('managerShare')};${at('paymentFee')};${at('taxShare')}`;
      return `NET_INCOME(${at('total')};${costs};${shares};${mid('managerOn')})`;
    }),
  ];
}
