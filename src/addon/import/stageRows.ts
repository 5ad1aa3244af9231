import type { StageReply } from '../../messages';
import { isGone } from './cancelImport';
import { findStage, writeBlock } from './stage';
import { isStageRequest } from './validate';

/**
 * Puts rows of an import on its hidden sheet. Nobody else writes there, so no lock is needed, and rows that are sent again
 * take their own place.
 *
 * @param message a `StageRequest`, checked here because anybody could send anything
 */
export function stageRows(message: unknown): StageReply {
  if (!isStageRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    const sheet = findStage(SpreadsheetApp.getActiveSpreadsheet(), message.stage);
    if (sheet === null) return { ok: false, problem: 'superseded' };
    return writeBlock(sheet, message) ? { ok: true } : { ok: false, problem: 'invalid-request' };
  } catch {
    return { ok: false, problem: isGone(message.stage) ? 'superseded' : 'not-written' };
  }
}
