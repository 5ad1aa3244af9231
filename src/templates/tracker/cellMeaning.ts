import { dayOf } from '../../lang/date';
import type { ColumnKind } from './imported';

/** What a cell holds: a date is the moment at which it begins, as it travels to the panel. */
export type HeldCell = number | string | boolean | null | { readonly date: string };

/** What a cell means to its column: a day as `2026-02-28`; `null` for nothing. */
export type Meaning = number | string | boolean | null;

/** Day 0 of a spreadsheet, 30 December 1899, counted from 1970. */
const DAY_ZERO = 25_569;

const MILLISECONDS_A_DAY = 86_400_000;

/** The last day that a spreadsheet knows, in the year 9999. */
const LAST_DAY = 2_958_465;

/** A number that differs by less is the same, written and read again. */
const TOLERANCE = 1e-12;

export function meaningOf(kind: ColumnKind, cell: HeldCell): Meaning {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'object') return dayOf(cell.date);
  if (kind === 'day') return typeof cell === 'number' ? dayOfSerial(cell) : String(cell).trim();
  return kind === 'text' ? String(cell) : cell;
}

export function isSame(one: Meaning, other: Meaning): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

/** The number by which a spreadsheet knows a day. */
export function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY + DAY_ZERO;
}

/** A day whose cell lost its date format. */
function dayOfSerial(serial: number): Meaning {
  if (!(serial >= 0 && serial <= LAST_DAY)) return serial;
  return new Date((Math.floor(serial) - DAY_ZERO) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
