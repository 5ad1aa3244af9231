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

/** Every unit that a parameter or a result has. Counts, amounts and factors start at 0; percent values are 0.15 for 15%. */
export const units = {
  count: { name: { en: 'count', nb: 'antall' }, min: 0, format: WHOLE },
  views: { name: { en: 'views', nb: 'visninger' }, min: 0, format: WHOLE },
  qualified_views: { name: { en: 'qualified views', nb: 'kvalifiserte visninger' }, min: 0, format: WHOLE },
  followers: { name: { en: 'followers', nb: 'følgere' }, min: 0, format: WHOLE },
  interactions: { name: { en: 'interactions', nb: 'interaksjoner' }, format: WHOLE },
  seconds: { name: { en: 'seconds', nb: 'sekunder' }, min: 0, format: WHOLE },
  years: { name: { en: 'years', nb: 'år' }, min: 0, format: WHOLE },
  share: {
    name: { en: 'share, 0% to 100%', nb: 'andel, 0 % til 100 %' },
    min: 0,
    max: 1,
    percent: true,
    format: '0.0%',
  },
  rate: { name: { en: 'rate in percent', nb: 'rate i prosent' }, max: 2, percent: true, format: '0.00%' },
  amount: { name: { en: 'amount', nb: 'beløp' }, min: 0, format: MONEY },
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
} as const satisfies Record<string, Unit>;

export type UnitCode = keyof typeof units;

/** The unit of a code, with its optional fields. */
export function unitOf(code: UnitCode): Unit {
  return units[code];
}
