import type { Entry, Parameter, Value } from '../catalogue/entry';
import { InputError, type Problem } from './problem';
import type { Range } from './range';

/** A result as Sheets takes it: `""` is an empty cell. */
export type Cell = number | string | boolean;

/** More cells than this were seen to fail at Google. */
const MOST_CELLS = 200_000;

export function fail(entry: Entry, problem: Problem): never {
  throw new InputError(entry.name, problem);
}

export function sizesDiffer(entry: Entry, ranges: readonly Range[], one: number, other: number): never {
  fail(entry, {
    code: 'sizes-differ',
    one: entry.parameters[one] as Parameter,
    oneSize: ranges[one] as Range,
    other: entry.parameters[other] as Parameter,
    otherSize: ranges[other] as Range,
  });
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
