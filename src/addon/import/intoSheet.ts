import type { CommitReply, CommitRequest, ImportCell, ImportOutcome, ImportRow, ImportTarget } from '../../messages';
import { asOfHeader, type ImportedTable, tableSpecs } from '../../templates/tracker/imported';
import { incomingKey } from '../../templates/tracker/incoming';
import { merge } from '../../templates/tracker/merge';
import { tabNames } from '../../templates/tracker/tabs';
import { asText } from '../asText';
import { cleanName, freeName } from '../sheetNames';
import { toValue } from './values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes what all rows of an import say together into a new sheet: all of it, or nothing. */
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
  const merged = mergedRows(table, rows, extra.length);
  const cells = merged.map((row) => row.map((cell, i) => toValue(specs[i]?.kind ?? 'text', cell)));
  const formats = headers.map((_, i) => specs[i]?.format ?? 'General');
  const name = freeName(spreadsheet, cleanName(wanted) || tabNames()[tab][language]);
  let sheet: Sheet | undefined;
  try {
    sheet = spreadsheet.insertSheet(name);
    makeRoom(sheet, merged.length + 1, headers.length);
    if (merged.length > 0)
      sheet.getRange(2, 1, merged.length, headers.length).setNumberFormats(merged.map(() => formats));
    sheet.getRange(1, 1, merged.length + 1, headers.length).setValues([headers, ...cells]);
    sheet.setFrozenRows(1);
    // Sheets writes late: only now is it certain that everything arrived.
    SpreadsheetApp.flush();
    return { sheetName: name, added: merged.length, updated: 0, unchanged: 0, kept: [], keptCount: 0 };
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

/**
 * One row for each video, day or whatever else the table is about: files overlap, and what they say of a day stands in
 * several of them. Of further columns the first text counts.
 */
function mergedRows(table: ImportedTable, rows: readonly ImportRow[], extra: number): ImportRow[] {
  const extras = new Map<string, ImportCell[]>();
  for (const row of extra === 0 ? [] : rows) {
    const key = incomingKey(table, row);
    const before = extras.get(key);
    const further = row.slice(row.length - extra).map((cell, i) => before?.[i] ?? cell);
    extras.set(key, further);
  }
  return merge(table, [], rows, false).rows.map(({ cells }) => {
    const imported = cells.map((cell) => cell ?? null);
    return [...imported, ...(extras.get(incomingKey(table, imported)) ?? [])];
  });
}

/** A new sheet has 1000 rows and 26 columns. Ranges without an end tell how many without a question. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const standing = sheet.getRange('A1:A').getNumRows();
  if (rows > standing) sheet.insertRowsAfter(standing, rows - standing);
  const wide = sheet.getRange('1:1').getNumColumns();
  if (columns > wide) sheet.insertColumnsAfter(wide, columns - wide);
}
