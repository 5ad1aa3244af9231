import type { ShowCellReply, ShowCellRequest } from '../../messages';
import { parseCells } from '../../sheet/reference';
import { isRecord } from '../validate';

/**
 * Shows a cell to the user.
 *
 * @param message a `ShowCellRequest`, checked here because anybody could send anything
 */
export function showCell(message: unknown): ShowCellReply {
  if (!isShowCellRequest(message)) return { ok: false, problem: 'invalid-request' };
  const { sheetName, a1 } = message;
  try {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
    if (sheet === null) return { ok: false, problem: 'gone' };
    sheet.getRange(a1).activate();
    return { ok: true };
  } catch {
    // Rows may have been deleted since.
    return { ok: false, problem: 'gone' };
  }
}

function isShowCellRequest(message: unknown): message is ShowCellRequest {
  if (!isRecord(message)) return false;
  const { sheetName, a1 } = message;
  return typeof sheetName === 'string' && typeof a1 === 'string' && parseCells(a1) !== null;
}
