import type { CancelReply } from '../../messages';
import { underLock } from '../underLock';
import { findStage } from './stage';
import { isCancelRequest } from './validate';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

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

/** Takes away the sheet of an import. Whether it is gone. */
export function removeStage(stage: number): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    const sheet = findStage(spreadsheet, stage);
    return sheet === null || isRemoved(spreadsheet, sheet);
  } catch {
    return isGone(stage);
  }
}

/** Takes away a sheet that is there. Whether it is gone, also where Google said that it is not. */
export function isRemoved(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  try {
    spreadsheet.deleteSheet(sheet);
    return true;
  } catch {
    return isGone(sheet.getSheetId());
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
