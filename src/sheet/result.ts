import type { Entry, Value } from '../catalogue/entry';
import { fail } from './fail';

/** A result as Sheets takes it: `""` is an empty cell. */
export type Cell = number | string | boolean;

/** Google was seen to refuse results of some 494,000 cells; this stays well below. */
export const MOST_CELLS = 200_000;

/** Refuses a result that Sheets would not take. */
export function checkCount(entry: Entry, cells: number): void {
  if (cells > MOST_CELLS) fail(entry, { code: 'too-many-cells', cells, most: MOST_CELLS });
}

/** A value as a cell holds it. `r` is the row that it is computed from, counted from 0. */
export function toCell(entry: Entry, value: Value, r?: number): Cell {
  if (typeof value !== 'number') return value ?? '';
  // False for NaN and both infinities.
  if (value - value !== 0) fail(entry, { code: 'number-too-large', ...(r === undefined ? {} : { row: r + 1 }) });
  // Adding 0 turns -0, which some spreadsheets show as "-0", into 0.
  return value + 0;
}
