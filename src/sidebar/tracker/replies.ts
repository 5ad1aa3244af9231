import type {
  CancelReply,
  CheckReply,
  CommitReply,
  RecalculateReply,
  SetUpReply,
  ShowCellReply,
  StageReply,
  StartImportReply,
  TablesReply,
  TablesRequest,
  TrackerReply,
} from '../../messages';
import { has, isCells, read } from '../replies';

// Whether an answer is whole: the panel may be older or younger than the add-on that it speaks to.

const TAB_STATES: readonly unknown[] = ['there', 'free', 'empty', 'taken'];

export function isTrackerReply(reply: unknown): reply is TrackerReply {
  if (!isOk(reply)) return isProblem(reply, 'invalid-request', 'not-read');
  return isListOf(read(reply, 'tabs'), (tab) => {
    return has(tab, 'string', 'tab', 'name') && TAB_STATES.includes(read(tab, 'state'));
  });
}

export function isSetUpReply(reply: unknown): reply is SetUpReply {
  if (isOk(reply)) return isListOf(read(reply, 'tabs'), (tab) => has(tab, 'string', 'tab', 'name'));
  if (isProblem(reply, 'left-over')) return isTexts(read(reply, 'names'));
  if (isProblem(reply, 'name-taken')) return has(reply, 'string', 'name');
  return isProblem(reply, 'invalid-request', 'busy', 'not-written');
}

export function isTablesReply(reply: unknown, { tables: asked }: TablesRequest): reply is TablesReply {
  if (!isOk(reply)) return isProblem(reply, 'invalid-request', 'not-read');
  const tables = read(reply, 'tables');
  return (
    isListOf(tables, (table) => (isOk(table) ? isTable(table) : isTableProblem(table))) &&
    tables.length === asked.length
  );
}

function isTable(table: unknown): boolean {
  return has(table, 'string', 'sheetName', 'column') && isListOf(read(table, 'rows'), isHeldRow);
}

function isHeldRow(row: unknown): boolean {
  return (
    has(row, 'number', 'row') &&
    has(row, 'string', 'record') &&
    isCells(read(row, 'cells')) &&
    isListOf(read(row, 'formulas'), (place) => typeof place === 'number')
  );
}

function isTableProblem(reply: unknown): boolean {
  if (isProblem(reply, 'no-table')) return true;
  if (isProblem(reply, 'formula-fills')) return has(reply, 'string', 'sheetName', 'a1');
  return isProblem(reply, 'columns-moved', 'header-formula') && has(reply, 'string', 'sheetName', 'header');
}

export function isStartReply(reply: unknown): reply is StartImportReply {
  if (isOk(reply)) return has(reply, 'number', 'stage');
  return isProblem(reply, 'invalid-request', 'busy', 'not-written', 'left-over') || isTableProblem(reply);
}

export function isStageReply(reply: unknown): reply is StageReply {
  return isOk(reply) || isProblem(reply, 'invalid-request', 'superseded', 'not-written');
}

export function isCommitReply(reply: unknown): reply is CommitReply {
  if (isOk(reply)) {
    const kept = read(reply, 'kept');
    return (
      typeof read(reply, 'stageLeft') === 'boolean' &&
      has(reply, 'string', 'sheetName') &&
      has(reply, 'number', 'added', 'updated', 'unchanged', 'keptCount') &&
      isListOf(kept, (cell) => has(cell, 'string', 'a1') && isCells([read(cell, 'held'), read(cell, 'imported')]))
    );
  }
  if (isProblem(reply, 'left-over')) return has(reply, 'string', 'name');
  if (isProblem(reply, 'unknown')) return has(reply, 'string', 'sheetName');
  return isProblem(reply, 'invalid-request', 'busy', 'superseded', 'not-written') || isTableProblem(reply);
}

export function isCancelReply(reply: unknown): reply is CancelReply {
  return isOk(reply) || isProblem(reply, 'invalid-request', 'left-over');
}

export function isRecalculateReply(reply: unknown): reply is RecalculateReply {
  if (isOk(reply)) return has(reply, 'number', 'formulas', 'sheets') && isTexts(read(reply, 'skipped'));
  if (isProblem(reply, 'left-over')) return isTexts(read(reply, 'cells'));
  return isProblem(reply, 'busy', 'not-written');
}

export function isCheckReply(reply: unknown): reply is CheckReply {
  if (!isOk(reply)) return isProblem(reply, 'invalid-request', 'not-read');
  return (
    has(reply, 'number', 'formulas', 'count') &&
    isListOf(read(reply, 'cells'), (cell) => has(cell, 'string', 'sheetName', 'a1', 'formula', 'says'))
  );
}

export function isShowCellReply(reply: unknown): reply is ShowCellReply {
  return isOk(reply) || isProblem(reply, 'invalid-request', 'gone');
}

function isOk(reply: unknown): boolean {
  return read(reply, 'ok') === true;
}

function isProblem(reply: unknown, ...problems: readonly string[]): boolean {
  return read(reply, 'ok') === false && problems.includes(String(read(reply, 'problem')));
}

function isTexts(value: unknown): boolean {
  return isListOf(value, (one) => typeof one === 'string');
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isOne);
}
