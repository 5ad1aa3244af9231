import type { Text } from '../lang/language';
import type { InsertReply, InsertRequest } from '../messages';
import { planTab } from '../templates/plans/planTab';
import { nameAsPlans, removeNames } from './planSheets';
import { freeName } from './sheetNames';
import { underLock } from './underLock';
import { isInsertRequest } from './validate';
import { writeTab } from './writeTab';

const sheetName: Text = { en: 'Plans', nb: 'Planer' };

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes scenarios into a new sheet: all of it, or nothing. Sheets that stand are never touched.
 *
 * @param message an `InsertRequest`, checked here because anybody could send anything
 */
export function insertScenarios(message: unknown): InsertReply {
  if (!isInsertRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    // Names that are free are looked for first, and taken then.
    return underLock(() => insert(message)) ?? { ok: false, problem: 'busy' };
  } catch {
    return { ok: false, problem: 'not-written' };
  }
}

function insert({ scenarios, language }: InsertRequest): InsertReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let sheet: Sheet | undefined;
  try {
    const name = freeName(spreadsheet, sheetName[language]);
    const tab = planTab(name, scenarios, language);
    sheet = spreadsheet.insertSheet(name);
    writeTab(sheet, tab);
    nameAsPlans(spreadsheet, sheet.getRange(1, 1, tab.cells.length, tab.columnWidths.length));
    // Sheets writes late: only now is it certain that everything arrived.
    SpreadsheetApp.flush();
    return { ok: true, sheetName: name };
  } catch {
    return { ok: false, problem: sheet === undefined || removed(spreadsheet, sheet) ? 'not-written' : 'left-over' };
  }
}

/** Takes away the half-written sheet, which nobody but this call has filled. */
function removed(spreadsheet: Spreadsheet, sheet: Sheet): boolean {
  try {
    removeNames(sheet);
    spreadsheet.deleteSheet(sheet);
    return true;
  } catch {
    return false;
  }
}
