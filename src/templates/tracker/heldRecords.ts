import { type HeldCell, type Meaning, meaningOf } from './cellMeaning';
import type { ColumnKind, ImportedTable } from './imported';
import { type RowRecord, readRecord } from './record';
import { rowKey } from './rowKey';

/** A row that stands in the tracker: its imported columns and the day that it is of. */
export interface StandingRow {
  /** As the user sees its number. */
  readonly row: number;
  readonly cells: readonly HeldCell[];
  /** Which of them hold a formula, by their place. */
  readonly formulas: readonly number[];
  /** What the import wrote there last; empty for a row that is the user's. */
  readonly record: string;
}

/** A row that stands in the tracker, and what it means. */
export interface KnownRow {
  readonly standing: StandingRow;
  readonly meanings: readonly Meaning[];
  readonly key: string;
  readonly known: RowRecord | null;
  /** Its record stands in another row: the columns were sorted without it. */
  readonly apart: boolean;
}

/**
 * Gives each row its record. A record belongs to the row that has its key; where no row has it, the key was changed by
 * hand, and it belongs to the row that it stands in.
 */
export function knownRows(
  table: ImportedTable,
  kinds: readonly ColumnKind[],
  standing: readonly StandingRow[],
): KnownRow[] {
  const meaning = remembered();
  const read = standing.map((row) => {
    const meanings = kinds.map((kind, i) => meaning(kind, row.cells[i] ?? null));
    return { row, meanings, cellKey: rowKey(table, meanings), own: readRecord(row.record, kinds.length) };
  });
  const records = new Map<string, RowRecord>();
  for (const { own } of read) if (own !== null && !records.has(own.key)) records.set(own.key, own);
  const taken = new Set<string>();
  for (const { own, cellKey } of read) if (own?.key === cellKey) taken.add(cellKey);
  const moved = read.map(({ own, cellKey }) => {
    if (cellKey === '' || own?.key === cellKey || taken.has(cellKey)) return undefined;
    const found = records.get(cellKey);
    if (found !== undefined) taken.add(cellKey);
    return found;
  });
  return read.map(({ row, meanings, cellKey, own }, i) => {
    const found = moved[i];
    const isOwn = own !== null && (own.key === cellKey || !taken.has(own.key));
    if (found === undefined && isOwn) taken.add(own.key);
    const known = found ?? (isOwn ? own : null);
    return { standing: row, meanings, key: known?.key ?? cellKey, known, apart: known !== own };
  });
}

/** Most days stand in many rows, and telling which one a date means takes long. */
function remembered(): typeof meaningOf {
  const days = new Map<string, Meaning>();
  return (kind, cell) => {
    if (typeof cell !== 'object' || cell === null) return meaningOf(kind, cell);
    const known = days.get(cell.date);
    if (known !== undefined) return known;
    const day = meaningOf(kind, cell);
    days.set(cell.date, day);
    return day;
  };
}
