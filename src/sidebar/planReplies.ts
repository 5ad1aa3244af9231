import type { DeleteReply, LedgerReply, PanelReply, PlanSheetReply, PlansReply, SaveReply } from '../messages';
import { has, isCells, read } from './replies';

// Whether an answer about stored plans, ledgers and the panel is whole, as in replies.ts.

const SAVE_PROBLEMS = ['invalid-request', 'busy', 'full', 'not-saved'];
const DELETE_PROBLEMS = ['invalid-request', 'busy', 'changed', 'not-deleted'];
const CONFLICTS: readonly unknown[] = ['changed', 'deleted', null];

export function isPlansReply(reply: unknown): reply is PlansReply {
  if (read(reply, 'ok') !== true) return isProblem(reply, ['not-read']);
  return isListOf(read(reply, 'saved'), isSavedPlan) && isListOf(read(reply, 'sheets'), isPlanSheet);
}

/** What the plan itself is, `readStored` finds out. */
function isSavedPlan(value: unknown): boolean {
  return has(value, 'string', 'id') && has(value, 'number', 'revision') && read(value, 'plan') !== undefined;
}

function isPlanSheet(value: unknown): boolean {
  return has(value, 'string', 'range', 'sheetName');
}

export function isSaveReply(reply: unknown): reply is SaveReply {
  if (read(reply, 'ok') !== true) return isProblem(reply, SAVE_PROBLEMS);
  return (
    has(reply, 'string', 'id', 'name') &&
    has(reply, 'number', 'revision') &&
    CONFLICTS.includes(read(reply, 'conflict'))
  );
}

export function isDeleteReply(reply: unknown): reply is DeleteReply {
  return read(reply, 'ok') === true || isProblem(reply, DELETE_PROBLEMS);
}

export function isPlanSheetReply(reply: unknown): reply is PlanSheetReply {
  if (read(reply, 'ok') !== true) return isProblem(reply, ['invalid-request', 'gone']);
  const values = read(reply, 'values');
  const formulas = read(reply, 'formulas');
  return (
    has(reply, 'string', 'sheetName') &&
    isListOf(values, isCells) &&
    isListOf(formulas, (row) => isListOf(row, (formula) => typeof formula === 'string')) &&
    values.length === formulas.length &&
    values.every((row, i) => (row as unknown[]).length === (formulas[i] as unknown[]).length)
  );
}

export function isLedgerReply(reply: unknown): reply is LedgerReply {
  const ledger = read(reply, 'ledger');
  if (read(reply, 'ok') !== true || ledger === undefined) return false;
  if (ledger === null) return true;
  const columns = ['views', 'qualifiedViews', 'rewards'] as const;
  const [views, ...others] = columns.map((column) => read(ledger, column));
  return (
    has(ledger, 'string', 'sheetName') &&
    has(read(ledger, 'headers'), 'string', ...columns) &&
    isCells(views) &&
    [...others, read(ledger, 'labels')].every((column) => isCells(column) && column.length === views.length)
  );
}

export function isPanelReply(reply: unknown): reply is PanelReply {
  return read(reply, 'ok') === true || isProblem(reply, ['invalid-request']);
}

function isProblem(reply: unknown, problems: readonly string[]): boolean {
  return read(reply, 'ok') === false && problems.includes(String(read(reply, 'problem')));
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isOne);
}
