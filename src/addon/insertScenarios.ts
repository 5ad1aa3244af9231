import type { Text } from '../lang/language';
import type { InsertReply } from '../messages';
import { scenarioTab } from '../templates/scenarioTab';
import { isInsertRequest } from './validate';
import { writeTab } from './writeTab';

const sheetName: Text = { en: 'Plans', nb: 'Planer' };

/**
 * Writes scenarios into a new sheet: all of it, or nothing. Sheets that stand are never touched.
 *
 * @param message an `InsertRequest`, checked here because anybody could send anything
 */
export function insertScenarios(message: unknown): InsertReply {
  if (!isInsertRequest(message)) return { ok: false, problem: 'invalid-request' };
  const { scenarios, target, language } = message;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined;
  try {
    const name = freeName(spreadsheet, sheetName[language]);
    sheet = spreadsheet.insertSheet(name);
    writeTab(sheet, scenarioTab(name, scenarios, target, language));
    // Sheets writes late: only now is it certain that everything arrived.
    SpreadsheetApp.flush();
    return { ok: true, sheetName: name };
  } catch {
    return { ok: false, problem: sheet === undefined || removed(spreadsheet, sheet) ? 'not-written' : 'left-over' };
  }
}

function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): string {
  for (let i = 1; ; i++) {
    const candidate = i === 1 ? name : `${name} ${i}`;
    if (spreadsheet.getSheetByName(candidate) === null) return candidate;
  }
}

/** Takes away the half-written sheet, which nobody but this call has filled. */
function removed(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): boolean {
  try {
    spreadsheet.deleteSheet(sheet);
    return true;
  } catch {
    return false;
  }
}
