import type { CancelReply } from '../../messages';
import { underLock } from '../underLock';
import { findStage } from './stage';
import { isCancelRequest } from './validate';

/**
 * Takes away the hidden sheet of an import that is not wanted any more.
 *
 * @param message a `CancelRequest`, checked here because anybody could send anything
 */
export function cancelImport(message: unknown): CancelReply {
  if (!isCancelRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    return underLock(() => (removeStage(message.stage) ? { ok: true } : null)) ?? { ok: false, problem: 'left-over' };
  } catch {
    return { ok: false, problem: 'left-over' };
  }
}

/** Whether the sheet is gone. */
export function removeStage(stage: number): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    const sheet = findStage(spreadsheet, stage);
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
    return true;
  } catch {
    return isGone(stage);
  }
}

/** Whether a sheet is certainly gone. */
export function isGone(stage: number): boolean {
  try {
    return findStage(SpreadsheetApp.getActiveSpreadsheet(), stage) === null;
  } catch {
    return false;
  }
}
