import type { CommitReply, CommitRequest, ImportOutcome, ImportRow, ImportTarget } from '../../messages';
import { asOfHeader, tableSpecs } from '../../templates/tracker/imported';
import { tabNames } from '../../templates/tracker/tabs';
import { asText } from '../asText';
import { cleanName, freeName } from '../sheetNames';
import { toValue } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes all rows of an import into a new sheet: all of it, or nothing. */
export function intoSheet(
  { table, language }: CommitRequest,
  { name: wanted, extra }: Extract<ImportTarget, { kind: 'sheet' }>,
  rows: readonly ImportRow[],
): ImportOutcome | Extract<CommitReply, { ok: false }> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const before = spreadsheet.getActiveSheet();
  const { columns, tab } = tableSpecs()[table];
  const specs = [...columns, { header: asOfHeader, kind: 'day', format: 'yyyy-mm-dd' } as const];
  const headers = [...specs.map(({ header }) => header[language]), ...extra].map(asText);
  const cells = rows.map((row) => row.map((cell, i) => toValue(specs[i]?.kind ?? 'text', cell)));
  const formats = headers.map((_, i) => specs[i]?.format ?? 'General');
  const name = freeName(spreadsheet, cleanName(wanted) || tabNames()[tab][language]);
  let sheet: Sheet | undefined;
  try {
    sheet = spreadsheet.insertSheet(name);
    makeRoom(sheet, rows.length + 1, headers.length);
    sheet.getRange(2, 1, rows.length, headers.length).setNumberFormats(rows.map(() => formats));
    sheet.getRange(1, 1, rows.length + 1, headers.length).setValues([headers, ...cells]);
    sheet.setFrozenRows(1);
    // Sheets writes late: only now is it certain that everything arrived.
    SpreadsheetApp.flush();
    return { sheetName: name, added: rows.length, updated: 0, unchanged: 0, kept: [], keptCount: 0 };
  } catch {
    if (sheet === undefined) return { ok: false, problem: 'not-written' };
    try {
      spreadsheet.deleteSheet(sheet);
    } catch {
      return { ok: false, problem: 'left-over', name };
    }
    try {
      spreadsheet.setActiveSheet(before);
    } catch {
      // What is shown is no loss.
    }
    return { ok: false, problem: 'not-written' };
  }
}

/** A new sheet has 1000 rows and 26 columns. Ranges without an end tell how many without a question. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const standing = sheet.getRange('A1:A').getNumRows();
  if (rows > standing) sheet.insertRowsAfter(standing, rows - standing);
  const wide = sheet.getRange('1:1').getNumColumns();
  if (columns > wide) sheet.insertColumnsAfter(wide, columns - wide);
}
