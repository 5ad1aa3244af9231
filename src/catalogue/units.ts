import type { Text } from '../lang/language';

/** What a number counts or measures, the numbers that make sense in it, and how a cell shows it. */
export interface Unit {
  readonly name: Text;
  /** Bounds for arguments in this unit; absent where there is none. A parameter may narrow them. */
  readonly min?: number;
  readonly max?: number;
  /** Written as percent: above `max` the number was probably meant as percent points (15 for 15%). */
  readonly percent?: true;
  /** Number format of a cell. */
  readonly format: string;
}

const WHOLE = '#,##0';
const MONEY = '#,##0.00';
const FACTOR = '0.00';

/** Every unit that a parameter or a result has. Counts, amounts and factors start at 0; percent values are 0.15 for 15%. */
const makeUnits = () =>
  ({
    count: { name: { en: 'count', nb: 'antall' }, min: 0, format: WHOLE },
    views: { name: { en: 'views', nb: 'visninger' }, min: 0, format: WHOLE },
    qualified_views: { name: { en: 'qualified views', nb: 'kvalifiserte visninger' }, min: 0, format: WHOLE },
    followers: { name: { en: 'followers', nb: 'følgere' }, min: 0, format: WHOLE },
    interactions: { name: { en: 'interactions', nb: 'interaksjoner' }, format: WHOLE },
    seconds: { name: { en: 'seconds', nb: 'sekunder' }, min: 0, format: WHOLE },
    days: { name: { en: 'days', nb: 'dager' }, min: 0, format: WHOLE },
    // Estimates of orders are not rounded: 0.3 is not none.
    orders: { name: { en: 'orders', nb: 'bestillinger' }, min: 0, format: '#,##0.0' },
    // Of deals, as of sold things, half a one a month is one in two.
    deals: { name: { en: 'deals', nb: 'avtaler' }, min: 0, format: '#,##0.0' },
    units_sold: { name: { en: 'units', nb: 'enheter' }, min: 0, format: '#,##0.0' },
    diamonds: { name: { en: 'diamonds', nb: 'diamanter' }, min: 0, format: WHOLE },
    number: { name: { en: 'number', nb: 'tall' }, format: WHOLE },
    years: { name: { en: 'years', nb: 'år' }, min: 0, format: WHOLE },
    share: {
      name: { en: 'share in percent', nb: 'andel i prosent' },
      min: 0,
      max: 1,
      percent: true,
      format: '0.0%',
    },
    rate: { name: { en: 'rate in percent', nb: 'rate i prosent' }, max: 2, percent: true, format: '0.00%' },
    factor: { name: { en: 'factor', nb: 'faktor' }, min: 0, format: FACTOR },
    fee_share: {
      name: { en: 'share of the base fee', nb: 'andel av grunnhonoraret' },
      min: 0,
      percent: true,
      format: '0.0%',
    },
    amount: { name: { en: 'amount', nb: 'beløp' }, min: 0, format: MONEY },
    net_amount: { name: { en: 'amount, may be negative', nb: 'beløp, kan være negativt' }, format: MONEY },
    usd: { name: { en: 'USD', nb: 'USD' }, min: 0, format: MONEY },
    per_1000_views: {
      name: { en: 'amount per 1,000 views', nb: 'beløp per 1\u00a0000 visninger' },
      min: 0,
      format: MONEY,
    },
    per_1000_qualified_views: {
      name: { en: 'amount per 1,000 qualified views', nb: 'beløp per 1\u00a0000 kvalifiserte visninger' },
      min: 0,
      format: MONEY,
    },
    per_1000_followers: {
      name: { en: 'amount per 1,000 followers', nb: 'beløp per 1\u00a0000 følgere' },
      min: 0,
      format: MONEY,
    },
    per_1000_median_views: {
      name: { en: 'amount per 1,000 median views', nb: 'beløp per 1\u00a0000 visninger (median)' },
      min: 0,
      format: MONEY,
    },
    per_diamond: { name: { en: 'amount per diamond', nb: 'beløp per diamant' }, min: 0, format: '#,##0.000' },
  }) as const satisfies Record<string, Unit>;

let made: { readonly [code in UnitCode]: Unit } | undefined;

export type UnitCode = keyof ReturnType<typeof makeUnits>;

/** The unit of a code. Units are made when first asked for, as entries are, and kept. */
export function unitOf(code: UnitCode): Unit {
  made ??= makeUnits();
  return made[code];
}
