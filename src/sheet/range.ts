import type { Size } from './problem';

/** An argument as the cells that it covers; a single value is a range of one cell. */
export interface Range extends Size {
  readonly cells: readonly (readonly unknown[])[];
  /** The user gave several cells, so that a position inside them is worth telling. */
  readonly many: boolean;
}

/**
 * Sheets hands over a single cell as a value, and several as rows that are equally long. The first row tells for all, as
 * looking at every one of a long range costs more than all else that is done with it.
 */
export function toRange(argument: unknown): Range {
  if (!Array.isArray(argument)) return single(argument);
  const [first] = argument;
  // Only a script can give a flat list; each item is then a row of one cell.
  if (!Array.isArray(first)) return argument.length === 0 ? single('') : toRange(argument.map((item) => [item]));
  if (first.length === 0) return single('');
  return { cells: argument, rows: argument.length, columns: first.length, many: argument.length * first.length > 1 };
}

function single(cell: unknown): Range {
  return { cells: [[cell]], rows: 1, columns: 1, many: false };
}
