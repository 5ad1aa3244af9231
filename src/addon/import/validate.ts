import { languages } from '../../lang/language';
import type {
  CancelRequest,
  CommitRequest,
  ImportRow,
  ImportTarget,
  StageRequest,
  StartImportRequest,
  TablesRequest,
} from '../../messages';
import { type ColumnKind, type ImportedTable, importedTables } from '../../templates/tracker/imported';
import { columnKinds } from '../../templates/tracker/merge';
import { MOST_EXTRA, MOST_ROWS, ROWS_A_MESSAGE } from '../../templates/tracker/staging';
import { isRecord } from '../validate';

/** As many characters as a cell holds. */
const LONGEST_TEXT = 50_000;

const LONGEST_NAME = 500;

export function isTablesRequest(message: unknown): message is TablesRequest {
  if (!isRecord(message)) return false;
  const { tables } = message;
  return Array.isArray(tables) && tables.length <= importedTables.length && tables.every(isTable);
}

export function isStartRequest(message: unknown): message is StartImportRequest {
  return isRecord(message) && isTable(message.table) && isTarget(message.target) && isRowCount(message.rows);
}

export function isStageRequest(message: unknown): message is StageRequest {
  if (!isRecord(message)) return false;
  const { stage, table, extra, from, rows } = message;
  if (!isSheetId(stage) || !isTable(table) || !isCount(extra, MOST_EXTRA) || !isCount(from, MOST_ROWS)) return false;
  return from % ROWS_A_MESSAGE === 0 && areRows(rows, table, extra);
}

export function isCommitRequest(message: unknown): message is CommitRequest {
  if (!isRecord(message)) return false;
  const { stage, table, target, rows, language, replace } = message;
  return (
    isSheetId(stage) &&
    isTable(table) &&
    isTarget(target) &&
    isRowCount(rows) &&
    languages.some((code) => code === language) &&
    typeof replace === 'boolean'
  );
}

export function isCancelRequest(message: unknown): message is CancelRequest {
  return isRecord(message) && isSheetId(message.stage);
}

/** Rows of one message, each as long as the table's columns, the day, and what is to stand behind them. */
export function areRows(rows: unknown, table: ImportedTable, extra: number): rows is readonly ImportRow[] {
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > ROWS_A_MESSAGE) return false;
  const kinds = columnKinds(table);
  return rows.every((row: unknown) => {
    if (!Array.isArray(row) || row.length !== kinds.length + extra) return false;
    return row.every((cell, i) => isCell(kinds[i] ?? 'text', cell));
  });
}

function isCell(kind: ColumnKind, cell: unknown): boolean {
  if (cell === null) return true;
  switch (kind) {
    case 'text':
      return typeof cell === 'string' && cell.length <= LONGEST_TEXT;
    case 'day':
      return typeof cell === 'string' && isDay(cell);
    case 'share':
      return typeof cell === 'number' && cell >= 0 && cell <= 1;
    default:
      return typeof cell === 'number' && Number.isFinite(cell);
  }
}

/** A day that the calendar has, and that a spreadsheet can count. */
function isDay(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function isTarget(target: unknown): target is ImportTarget {
  if (!isRecord(target)) return false;
  const { kind, name, extra } = target;
  if (kind === 'tracker') return true;
  if (kind !== 'sheet' || typeof name !== 'string' || name.length > LONGEST_NAME) return false;
  if (!Array.isArray(extra) || extra.length > MOST_EXTRA) return false;
  return extra.every((header) => typeof header === 'string' && header.length <= LONGEST_NAME);
}

function isTable(table: unknown): table is ImportedTable {
  return importedTables.some((known) => known === table);
}

function isRowCount(rows: unknown): rows is number {
  return isCount(rows, MOST_ROWS) && rows >= 1;
}

function isSheetId(stage: unknown): stage is number {
  return isCount(stage, Number.MAX_SAFE_INTEGER);
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
