import { type HeldCell, isSame } from './cellMeaning';
import { type KnownRow, knownRows, type StandingRow } from './heldRecords';
import { type ColumnKind, type ImportedTable, tableSpecs } from './imported';
import { type Incoming, type IncomingCell, incomingRows } from './incoming';
import { isAsWritten, type RowRecord, type Written, writeRecord, writtenFor } from './record';
import { compareRows } from './rowKey';

/** A row to write. */
export interface MergedRow {
  /** `null` for a new one, which goes below all others. */
  readonly row: number | null;
  /** The imported columns and the day; `undefined` for a cell that stays as it is. */
  readonly cells: readonly (IncomingCell | undefined)[];
  readonly record: string;
}

/** A cell that was changed by hand and stays, though the files say something else. */
export interface KeptPlace {
  readonly row: number;
  /** Counted from 0 within the block. */
  readonly column: number;
  readonly held: HeldCell;
  readonly imported: IncomingCell;
}

export interface Merged {
  /** Rows that stand there, from top to bottom, and then those that are new. Empty where nothing has to be written. */
  readonly rows: readonly MergedRow[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly kept: readonly KeptPlace[];
}

/**
 * Brings what files say into the rows of a table. Rows are told by their keys (see `rowKey`) and keep their order. Of each
 * cell the newest statement counts, and the import's where both are of one day. What was changed by hand is the user's:
 * typed over, emptied, or typed before the import came; it stays, unless `replace`. A formula stays always. Of several rows
 * with one key the first is used, one that the import wrote before others.
 *
 * @param standing rows that hold anything, from top to bottom
 * @param rows the columns of the table's spec and the day that the row is of; what stands behind is not looked at
 */
export function merge(
  table: ImportedTable,
  standing: readonly StandingRow[],
  rows: readonly (readonly IncomingCell[])[],
  replace: boolean,
): Merged {
  const kinds = columnKinds(table);
  const known = knownRows(table, kinds, standing);
  const targets = targetsOf(known);
  const incoming = incomingRows(table, kinds, rows);
  const kept: KeptPlace[] = [];
  const changed: MergedRow[] = [];
  let updated = 0;
  let unchanged = 0;
  for (const row of known) {
    const news = targets.get(row.key) === row ? incoming.get(row.key) : undefined;
    const merged = news === undefined ? null : mergeRow(row, news, replace, kept);
    if (merged?.visible === true) updated++;
    else if (merged !== null) unchanged++;
    if (merged?.isChanged !== true && !row.apart) continue;
    const record = merged === null ? row.known : merged.record;
    const cells = merged?.cells ?? kinds.map(() => undefined);
    changed.push({ row: row.standing.row, cells, record: record === null ? '' : writeRecord(record) });
  }
  const fresh = Array.from(incoming.values()).filter(({ key }) => !targets.has(key));
  fresh.sort((one, other) => compareRows(table, one.values, other.values));
  const added = fresh.map(({ key, values, days }): MergedRow => {
    const written = values.map((value) => (value === null ? null : writtenFor(value)));
    return { row: null, cells: values, record: writeRecord({ key, written, days }) };
  });
  return { rows: [...changed, ...added], added: added.length, updated, unchanged, kept };
}

/** Kinds of the imported columns and of the day behind them. */
export function columnKinds(table: ImportedTable): ColumnKind[] {
  return [...tableSpecs()[table].columns.map(({ kind }) => kind), 'day'];
}

function targetsOf(known: readonly KnownRow[]): Map<string, KnownRow> {
  const targets = new Map<string, KnownRow>();
  for (const row of known) {
    const before = targets.get(row.key);
    if (row.key === '' || (before !== undefined && (before.known !== null || row.known === null))) continue;
    targets.set(row.key, row);
  }
  return targets;
}

interface RowMerged {
  readonly cells: (IncomingCell | undefined)[];
  readonly record: RowRecord | null;
  /** A figure changes, and not only the day that it is of. */
  readonly visible: boolean;
  readonly isChanged: boolean;
}

function mergeRow(row: KnownRow, { key, values, days }: Incoming, replace: boolean, kept: KeptPlace[]): RowMerged {
  const { standing } = row;
  const cells: (IncomingCell | undefined)[] = values.map(() => undefined);
  const written: Written[] = values.map((_, i) => row.known?.written[i] ?? null);
  const writtenDays = values.map((_, i) => row.known?.days[i] ?? '');
  let visible = false;
  let isChanged = false;
  values.forEach((value, i) => {
    if (value === null) return;
    const day = days[i] as string;
    const before = written[i] as Written;
    if (before !== null && day < (writtenDays[i] as string)) return;
    const meaning = row.meanings[i] ?? null;
    const isFormula = standing.formulas.includes(i);
    const isUsers = isFormula || (before === null ? meaning !== null : !isAsWritten(meaning, before));
    if (isUsers && (isFormula || !replace)) {
      if (!isSame(meaning, value))
        kept.push({ row: standing.row, column: i, held: standing.cells[i] ?? null, imported: value });
      return;
    }
    if (!isSame(meaning, value)) {
      cells[i] = value;
      isChanged = true;
      if (i < values.length - 1) visible = true;
    }
    const record = writtenFor(value);
    if (record === before && day === writtenDays[i]) return;
    written[i] = record;
    writtenDays[i] = day;
    isChanged = true;
  });
  const record = isChanged ? { key: row.known?.key ?? key, written, days: writtenDays } : row.known;
  return { cells, record, visible, isChanged };
}
