import { removeNames } from '../planSheets';
import type { Place } from './setUpTracker';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Takes away what a failed run has made, and nothing that was there before or has come since to a sheet not yet filled.
 *
 * @param filled name of a sheet that somebody else has filled, and that is left to them
 * @returns names of the sheets that could not be taken away, or not emptied
 */
export function undo(
  spreadsheet: Spreadsheet,
  places: readonly Place[],
  before: Sheet,
  filled: string | null,
): string[] {
  const left: string[] = [];
  for (const { sheet, name, stood, begun, data } of places) {
    try {
      const ours = (data.names ?? []).map((named) => named.name);
      removeNames(sheet, stood ? ours : undefined);
      if (begun && stood) empty(sheet);
      else if (!stood) spreadsheet.deleteSheet(sheet);
    } catch {
      // Whoever filled it must not be told to delete it.
      if (name !== filled) left.push(name);
    }
  }
  try {
    if (spreadsheet.getActiveSheet().getSheetId() !== before.getSheetId()) spreadsheet.setActiveSheet(before);
    SpreadsheetApp.flush();
  } catch {
    // What is shown is no loss.
  }
  return left;
}

/** Makes a sheet that stood there empty as it was. */
function empty(sheet: Sheet): void {
  if (sheet.getLastRow() === 0 && sheet.getFrozenRows() === 0) return;
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.clear();
  sheet.clearNotes();
  const columns = sheet.getMaxColumns();
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).clearDataValidations();
  sheet.showColumns(1, columns);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  sheet.setHiddenGridlines(false);
}
