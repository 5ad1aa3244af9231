import type { ColumnKind, ImportedTable } from './imported';
import { rowKey } from './rowKey';

/** A cell of an import; `null` says nothing. */
export type IncomingCell = string | number | null;

/** What all files together say of a row: of each cell the newest. */
export interface Incoming {
  readonly key: string;
  readonly values: IncomingCell[];
  /** The day that each value is of; empty where no file told. */
  readonly days: string[];
}

/** What files say, row by row, by key. A row that nothing tells from the others is left out. */
export function incomingRows(
  table: ImportedTable,
  kinds: readonly ColumnKind[],
  rows: readonly (readonly IncomingCell[])[],
): Map<string, Incoming> {
  const all = new Map<string, Incoming>();
  for (const row of rows) {
    const values = kinds.map((_, i) => cleaned(row[i] ?? null));
    const key = incomingKey(table, row);
    if (key === '') continue;
    const day = String(values[kinds.length - 1] ?? '');
    const before = all.get(key);
    if (before === undefined) {
      all.set(key, { key, values, days: values.map(() => day) });
      continue;
    }
    values.forEach((value, i) => {
      if (value === null || !isNewer(value, day, before.values[i] ?? null, before.days[i] ?? '')) return;
      before.values[i] = value;
      before.days[i] = day;
    });
  }
  return all;
}

/** The key of a row that files say; see `rowKey`. */
export function incomingKey(table: ImportedTable, row: readonly IncomingCell[]): string {
  return rowKey(table, [cleaned(row[0] ?? null), cleaned(row[1] ?? null)]);
}

/** Of two files of one day the larger figure counts, so that their order doesn't. */
function isNewer(value: string | number, day: string, before: IncomingCell, dayBefore: string): boolean {
  if (before === null || day > dayBefore) return true;
  return day === dayBefore && value > before;
}

/** A text as a cell gives it back. */
function cleaned(cell: IncomingCell): IncomingCell {
  if (typeof cell !== 'string') return cell;
  if (cell === '') return null;
  return cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
}
