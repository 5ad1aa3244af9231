import { allRates, type RateId } from '../../catalogue/rates';
import { type Level, nicheWords } from '../../catalogue/words';
import { cells, type Place } from './layout';

/** Rows of the account at the top of the tab with the rates, and of what is worked out from it. */
export const accountRows = {
  heading: 3,
  country: 4,
  currency: 5,
  usdValue: 6,
  usdDate: 7,
  age: 8,
  workedOut: 10,
  money: 11,
  worth: 12,
  open: 13,
  reason: 14,
} as const;

/** The niches beside it: the row of their headings, then one row for each. */
export const nicheTop = accountRows.heading;

export function nicheRange(from: 'D' | 'E'): string {
  return `$${from}$${nicheTop + 1}:$F$${nicheTop + Object.keys(nicheWords()).length}`;
}

/** The table of what the ledger says: its header, the qualified share, the RPM. */
export const measuredRow = 16;

/** The header of the catalogue. */
export const ratesHeader = 20;

/** Columns of the catalogue. */
export const rateColumns = {
  id: 'A',
  name: 'B',
  low: 'C',
  mid: 'D',
  high: 'E',
  unit: 'F',
  basis: 'G',
  measuredLow: 'H',
  measuredMid: 'I',
  measuredHigh: 'J',
  measuredRows: 'K',
  ownLow: 'L',
  ownMid: 'M',
  ownHigh: 'N',
  usable: 'O',
  times: 'P',
  usedLow: 'Q',
  usedMid: 'R',
  usedHigh: 'S',
  from: 'T',
} as const;

/** Below it the catalogue as RATE_CATALOG gives it, from column A to this one: its header. */
export const catalogueLast = 'M';

export function catalogueHeader(): number {
  return ratesHeader + allRates().length + 4;
}

export type RateColumn = keyof typeof rateColumns;

export function rateRow(id: RateId): number {
  return ratesHeader + 1 + allRates().findIndex((rate) => rate.id === id);
}

/** The rows of a column of the catalogue. */
export function rateRange(id: RateColumn): string {
  const letter = rateColumns[id];
  return `${letter}${ratesHeader + 1}:${letter}${ratesHeader + allRates().length}`;
}

export type AccountCell = Exclude<keyof typeof accountRows, 'heading' | 'workedOut'>;

export function accountCell(place: Place, id: AccountCell): string {
  return cells(place, 'rates', `$B$${accountRows[id]}`);
}

const used = { low: 'usedLow', mid: 'usedMid', high: 'usedHigh' } as const;

/** The figure that everything counts with: the user's own, else the measured one, else the built-in one. */
export function inUse(place: Place, id: RateId, level: Level = 'mid'): string {
  return cells(place, 'rates', `$${rateColumns[used[level]]}$${rateRow(id)}`);
}

export function builtIn(place: Place, id: RateId, level: Level = 'mid'): string {
  return cells(place, 'rates', `$${rateColumns[level]}$${rateRow(id)}`);
}
