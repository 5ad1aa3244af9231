import type {
  CellsRead,
  CellsReply,
  CellsRequest,
  FormulaReply,
  InsertReply,
  SelectedRow,
  SelectionReply,
} from '../messages';

// Whether an answer is whole: the panel may be older or younger than the add-on that it speaks to.

const SELECTION_PROBLEMS = ['no-selection', 'first-row', 'empty-row'];
const INSERT_PROBLEMS = ['invalid-request', 'busy', 'not-written', 'left-over'];

export function isSelectionReply(reply: unknown): reply is SelectionReply {
  if (read(reply, 'ok') === true) return isSelectedRow(read(reply, 'selection'));
  return read(reply, 'ok') === false && SELECTION_PROBLEMS.includes(String(read(reply, 'problem')));
}

export function isInsertReply(reply: unknown): reply is InsertReply {
  if (read(reply, 'ok') === true) return typeof read(reply, 'sheetName') === 'string';
  return read(reply, 'ok') === false && INSERT_PROBLEMS.includes(String(read(reply, 'problem')));
}

export function isPartReply(reply: unknown): reply is string {
  return typeof reply === 'string' && /^\s*<script>.*<\/script>\s*$/s.test(reply);
}

function isSelectedRow(value: unknown): value is SelectedRow {
  const rowsAbove = read(value, 'rowsAbove');
  return (
    typeof read(value, 'sheetName') === 'string' &&
    typeof read(value, 'row') === 'number' &&
    isCells(read(value, 'values')) &&
    Array.isArray(rowsAbove) &&
    rowsAbove.every(isCells)
  );
}

export function isCells(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.every((cell) => {
      return cell === null || ['number', 'string', 'boolean'].includes(typeof cell) || isDateMessage(cell);
    })
  );
}

function isDateMessage(cell: unknown): boolean {
  return typeof read(cell, 'date') === 'string';
}

export function isCellsReply(reply: unknown, { references }: CellsRequest): reply is CellsReply {
  if (read(reply, 'ok') === false) return read(reply, 'problem') === 'invalid-request';
  const cells = read(reply, 'cells');
  return (
    read(reply, 'ok') === true && Array.isArray(cells) && cells.length === references.length && cells.every(isCellsRead)
  );
}

function isCellsRead(value: unknown): value is CellsRead {
  if (read(value, 'ok') === true) return isCellsFound(value);
  if (read(value, 'ok') !== false) return false;
  switch (read(value, 'problem')) {
    case 'no-selection':
      return true;
    case 'not-a-reference':
      return has(value, 'string', 'reference');
    case 'no-such-sheet':
    case 'out-of-sheet':
      return has(value, 'string', 'reference', 'sheetName');
    case 'too-many-cells':
      return has(value, 'string', 'sheetName', 'a1') && has(value, 'number', 'cells', 'most');
    default:
      return false;
  }
}

function isCellsFound(value: unknown): boolean {
  const values = read(value, 'values');
  const columns = read(value, 'columns');
  return (
    has(value, 'string', 'sheetName', 'a1') &&
    Array.isArray(values) &&
    values.length > 0 &&
    values.length === read(value, 'rows') &&
    values.every((row) => isCells(row) && row.length === columns)
  );
}

export function isFormulaReply(reply: unknown): reply is FormulaReply {
  if (read(reply, 'ok') === true) return isFormulaCell(reply);
  if (read(reply, 'ok') !== false) return false;
  switch (read(reply, 'problem')) {
    case 'invalid-request':
    case 'no-selection':
    case 'not-written':
    case 'busy':
    case 'changed':
      return true;
    case 'no-such-sheet':
      return has(reply, 'string', 'sheetName');
    case 'out-of-sheet':
      return has(reply, 'string', 'reference', 'sheetName');
    case 'too-many-cells':
      return has(reply, 'number', 'cells', 'most');
    case 'circular':
    case 'inside-result':
      return isFormulaCell(reply) && has(reply, 'string', 'reference');
    case 'no-room':
      return isFormulaCell(reply) && has(reply, 'number', 'missingRows', 'missingColumns');
    case 'cell-filled':
      return isCellHeld(reply);
    case 'spill-blocked': {
      const cells = read(reply, 'cells');
      const named = Array.isArray(cells) && cells.every((cell) => typeof cell === 'string');
      return isCellHeld(reply) && named && has(reply, 'number', 'count');
    }
    case 'left-over':
      return isFormulaCell(reply);
    default:
      return false;
  }
}

function isFormulaCell(value: unknown): boolean {
  return has(value, 'string', 'sheetName', 'a1');
}

function isCellHeld(value: unknown): boolean {
  return isFormulaCell(value) && has(value, 'string', 'held', 'token');
}

/** Whether a value has properties of one type. */
export function has(value: unknown, type: 'string' | 'number', ...keys: readonly string[]): boolean {
  return keys.every((key) => typeof read(value, key) === type);
}

/** A property of a value that may be anything. */
export function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
