import type { Size } from './problem';

// Bound once: looking up a global for every row costs more than all else that is done with it.
const { isArray } = Array;

/** An argument as the cells that it covers; a single value is a range of one cell. */
export interface Range extends Size {
  readonly cells: readonly (readonly unknown[])[];
  /** The user gave several cells, so that a position inside them is worth telling. */
  readonly many: boolean;
}

/** Sheets hands over a single cell as a value and several as rows of values. */
export function toRange(argument: unknown): Range {
  if (!isArray(argument)) return single(argument);
  const cells: readonly unknown[] = argument;
  let columns = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r];
    // Sheets always gives rows. Where a script gives a flat list, each item is a row of one cell.
    if (!isArray(row)) return toRange(cells.map((item) => (isArray(item) ? item : [item])));
    if (row.length > columns) columns = row.length;
  }
  if (cells.length === 0 || columns === 0) return single('');
  return {
    cells: cells as readonly (readonly unknown[])[],
    rows: cells.length,
    columns,
    many: cells.length * columns > 1,
  };
}

function single(cell: unknown): Range {
  return { cells: [[cell]], rows: 1, columns: 1, many: false };
}
