import type { CommitReply, CommitRequest } from '../../messages';
import { underLock } from '../underLock';
import { isGone, removeStage } from './cancelImport';
import { intoSheet } from './intoSheet';
import { intoTracker } from './intoTracker';
import { findStage, readRows } from './stage';
import { isCommitRequest } from './validate';

/**
 * Writes the rows of an import where they belong: all of them, or none.
 *
 * @param message a `CommitRequest`, checked here because anybody could send anything
 */
export function commitImport(message: unknown): CommitReply {
  if (!isCommitRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    return underLock(() => commit(message)) ?? { ok: false, problem: 'busy' };
  } catch {
    // Everything that writes catches its own failures.
    return { ok: false, problem: isGone(message.stage) ? 'superseded' : 'not-written' };
  }
}

function commit(request: CommitRequest): CommitReply {
  const { stage, table, target, rows: count } = request;
  const sheet = findStage(SpreadsheetApp.getActiveSpreadsheet(), stage);
  if (sheet === null) return { ok: false, problem: 'superseded' };
  const rows = readRows(sheet, table, target.kind === 'sheet' ? target.extra.length : 0, count);
  if (rows === null) return { ok: false, problem: 'not-written' };
  const written = target.kind === 'sheet' ? intoSheet(request, target, rows) : intoTracker(request, rows);
  return 'problem' in written ? written : { ok: true, stageLeft: !removeStage(stage), ...written };
}
