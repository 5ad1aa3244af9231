import type { Language } from '../../../src/lang/language';
import { rosterTab } from '../../../src/templates/roster/rosterTab';
import type { Content, Tab } from '../../../src/templates/tab';
import { currencyOf, type Shown, sum } from './figures';

/** A creator of an invented roster. */
export interface CreatorRow {
  readonly creator: string;
  readonly handle?: string;
  readonly followers?: number;
  readonly gross?: number;
  readonly currency?: string;
  readonly costs?: number;
  readonly share?: number;
  readonly shareOf?: string;
  readonly paymentFee?: number;
  readonly tax?: number;
}

export const rosterRows: readonly CreatorRow[] = [
  {
    creator: 'Ada',
    handle: '@ada',
    followers: 40_000,
    gross: 1000,
    currency: 'USD',
    costs: 200,
    share: 0.2,
    paymentFee: 0.03,
    tax: 0.3,
  },
  { creator: 'Bo', gross: 1000, currency: 'usd', costs: 200, share: 0.2, shareOf: 'netto', paymentFee: 0.03, tax: 0.3 },
  { creator: 'Cato', gross: 500, currency: 'NOK', costs: 900, share: 0.15, shareOf: 'Net' },
  { creator: 'Dina', currency: 'NOK', share: 0.15 },
  { creator: 'Eli', gross: 300, currency: 'EUR' },
  { creator: 'Finn', gross: 70, share: 0.1, shareOf: 'gross' },
  { creator: 'Gro' },
];

export function filledRoster(rows: readonly CreatorRow[], language: Language, name = 'Roster'): Tab {
  const made = rosterTab(name, language);
  const cells: Content[][] = [[...(made.cells[0] ?? [])]];
  for (const row of rows) {
    const { creator, handle, followers, gross, currency, costs, share, shareOf, paymentFee, tax } = row;
    const own = [creator, handle, followers, gross, currency, costs, share, shareOf, paymentFee, tax];
    cells.push([...own.map((one) => one ?? null), ...new Array<Content>(9).fill(null)]);
  }
  return { ...made, cells };
}

/** The manager's fee and what is left to the creator. */
export function creatorFigures(row: CreatorRow): [Shown, Shown] {
  const { gross, costs = 0, share, shareOf = '', paymentFee = 0, tax = 0 } = row;
  if (gross === undefined) return ['', ''];
  const ofNet = ['net', 'netto'].includes(shareOf.toLowerCase());
  const fee = (share ?? 0) * (ofNet ? Math.max(0, gross - costs) : gross);
  const rest = gross - costs - fee;
  return [share === undefined ? '' : fee, rest > 0 ? rest * (1 - paymentFee) * (1 - tax) : rest];
}

/** Currency, creators, gross, fees, net; sorted by currency. */
export function rosterTotals(rows: readonly CreatorRow[], noCurrency: string): Shown[][] {
  const nameOf = (row: CreatorRow) => currencyOf(row.currency) || noCurrency;
  const total = (list: readonly Shown[]): Shown => {
    const numbers = list.filter((one) => typeof one === 'number');
    return numbers.length === 0 ? '' : sum(numbers);
  };
  // As a spreadsheet sorts: capitals make no difference.
  const names = [...new Set(rows.map(nameOf))].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return names.map((name) => {
    const own = rows.filter((row) => nameOf(row) === name);
    const figures = own.map(creatorFigures);
    return [
      name,
      own.length,
      total(own.map(({ gross }) => gross ?? '')),
      total(figures.map(([fee]) => fee)),
      total(figures.map(([, net]) => net)),
    ];
  });
}
