import type { InsertProblem, InsertReply, InsertRequest, SelectedRow, SelectionReply } from '../messages';

/** Why a question got no answer that can be used. */
export type Failure = 'accounts' | 'connection' | 'no-answer' | 'not-in-sheets' | 'unexpected';
export type InsertFailure = Failure | InsertProblem;

export type Answer<T> = { readonly ok: true; readonly reply: T } | { readonly ok: false; readonly failure: Failure };

/** The few questions that the panel asks of its surroundings. None of them throws. */
export interface Host {
  readonly readSelection: () => Promise<Answer<SelectionReply>>;
  readonly insertScenarios: (request: InsertRequest) => Promise<Answer<InsertReply>>;
}

/** As much of `google.script.run` as is used here. */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readSelection(): void;
  insertScenarios(request: InsertRequest): void;
}

declare const google: { readonly script: { readonly run: Runner } } | undefined;

/** Google ends a call after six minutes; then nothing will come any more. */
const LONGEST_WAIT = 6.5 * 60 * 1000;

/** The spreadsheet around the panel. */
export const sheets: Host = {
  readSelection: () => ask((runner) => runner.readSelection(), isSelectionReply),
  insertScenarios: (request) => ask((runner) => runner.insertScenarios(request), isInsertReply),
};

function ask<T>(call: (runner: Runner) => void, isReply: (reply: unknown) => reply is T): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const fail = (failure: Failure) => resolve({ ok: false, failure });
    if (typeof google === 'undefined') return fail('not-in-sheets');
    const timer = setTimeout(() => fail('no-answer'), LONGEST_WAIT);
    try {
      const runner = google.script.run
        .withSuccessHandler((reply) => {
          clearTimeout(timer);
          if (isReply(reply)) resolve({ ok: true, reply });
          else fail('unexpected');
        })
        .withFailureHandler((error) => {
          clearTimeout(timer);
          fail(failureOf(error));
        });
      call(runner);
    } catch (error) {
      clearTimeout(timer);
      fail(failureOf(error));
    }
  });
}

/** What an error of Google's means. Its wording differs by language and is nothing to show to a user. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : typeof error === 'object' ? read(error, 'message') : error;
  const text = String(message);
  // With several accounts in one browser, the panel may speak as another one than the spreadsheet does.
  if (/permission|autori[sz]|authori[sz]|tillatelse/i.test(text)) return 'accounts';
  if (/network|connection|HTTP 0|offline|nettverk|tilkobling/i.test(text)) return 'connection';
  return 'unexpected';
}

const SELECTION_PROBLEMS = ['no-selection', 'first-row', 'empty-row'];
const INSERT_PROBLEMS = ['invalid-request', 'not-written', 'left-over'];

function isSelectionReply(reply: unknown): reply is SelectionReply {
  if (read(reply, 'ok') === true) return isSelectedRow(read(reply, 'selection'));
  return read(reply, 'ok') === false && SELECTION_PROBLEMS.includes(String(read(reply, 'problem')));
}

function isInsertReply(reply: unknown): reply is InsertReply {
  if (read(reply, 'ok') === true) return typeof read(reply, 'sheetName') === 'string';
  return read(reply, 'ok') === false && INSERT_PROBLEMS.includes(String(read(reply, 'problem')));
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

function isCells(value: unknown): boolean {
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

/** A property of a value that may be anything. */
function read(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
