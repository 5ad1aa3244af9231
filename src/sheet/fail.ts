import type { Entry, Value } from '../catalogue/entry';
import type { Argument, BadCells } from './argument';
import { InputError, type Problem } from './problem';

/** A result as Sheets takes it: `""` is an empty cell. */
export type Cell = number | string | boolean;

/** More cells than this were seen to fail at Google. */
const MOST_CELLS = 200_000;

export function fail(entry: Entry, problem: Problem): never {
  throw new InputError(entry.name, problem);
}

export function sizesDiffer(entry: Entry, one: Argument, other: Argument): never {
  fail(entry, { code: 'sizes-differ', one: one.parameter, oneSize: one, other: other.parameter, otherSize: other });
}

/** A bad cell fails the whole call. */
export function failForCells(entry: Entry, { first, count }: BadCells): void {
  if (count > 0) fail(entry, { code: 'bad-cells', first, count });
}

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
