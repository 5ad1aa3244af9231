import type { PlanSheetReply } from '../messages';
import { isPlanRange, planRange } from './planSheets';
import { toMessage } from './toMessage';
import { isRecord } from './validate';

/** Many times what four plans take. A range that somebody stretched over a whole sheet is none of ours any more. */
const MOST_CELLS = 50_000;

/**
 * What a sheet of plans holds by now. What it means is told by the panel.
 *
 * @param message a `PlanSheetRequest`, checked here because anybody could send anything
 */
export function readPlanSheet(message: unknown): PlanSheetReply {
  if (!isRecord(message) || !isPlanRange(message.range)) return { ok: false, problem: 'invalid-request' };
  const range = planRange(SpreadsheetApp.getActiveSpreadsheet(), message.range);
  if (range === null || range.getNumRows() * range.getNumColumns() > MOST_CELLS) return { ok: false, problem: 'gone' };
  return {
    ok: true,
    sheetName: range.getSheet().getName(),
    values: range.getValues().map((row) => row.map(toMessage)),
    formulas: range.getFormulas(),
  };
}
