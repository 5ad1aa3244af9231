import type { HeldCell } from '../../../src/templates/tracker/cellMeaning';
import type { StandingRow } from '../../../src/templates/tracker/heldRecords';
import type { ImportedTable } from '../../../src/templates/tracker/imported';
import type { IncomingCell } from '../../../src/templates/tracker/incoming';
import { columnKinds, type Merged, merge } from '../../../src/templates/tracker/merge';

/** A cell as a spreadsheet gives back what was written: a day is a date. */
export function asHeld(kind: string, cell: IncomingCell): HeldCell {
  return kind === 'day' && typeof cell === 'string' ? { date: `${cell}T00:00:00.000Z` } : cell;
}

/** What stands in the table after a merge was written. */
export function written(table: ImportedTable, before: readonly StandingRow[], { rows }: Merged): StandingRow[] {
  const kinds = columnKinds(table);
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const after = before.map((row): StandingRow => {
    const change = byRow.get(row.row);
    if (change === undefined) return row;
    const cells = row.cells.map((cell, i) => {
      const value = change.cells[i];
      return value === undefined ? cell : asHeld(kinds[i] as string, value);
    });
    return { ...row, cells, record: change.record };
  });
  let next = Math.max(1, ...before.map(({ row }) => row)) + 1;
  for (const { row, cells, record } of rows) {
    if (row !== null) continue;
    after.push({
      row: next++,
      cells: cells.map((cell, i) => asHeld(kinds[i] as string, cell ?? null)),
      formulas: [],
      record,
    });
  }
  return after;
}

/** Merges and writes. */
export function imported(
  table: ImportedTable,
  before: readonly StandingRow[],
  rows: readonly (readonly IncomingCell[])[],
  replace = false,
): StandingRow[] {
  return written(table, before, merge(table, before, rows, replace));
}

/** A row that somebody typed. */
export function typed(row: number, ...cells: HeldCell[]): StandingRow {
  return { row, cells, formulas: [], record: '' };
}

export function withCell(standing: readonly StandingRow[], at: number, column: number, cell: HeldCell): StandingRow[] {
  return standing.map((row, i) =>
    i === at ? { ...row, cells: row.cells.map((held, c) => (c === column ? cell : held)) } : row,
  );
}

export const cellsOf = (standing: readonly StandingRow[]) => standing.map(({ cells }) => cells);
