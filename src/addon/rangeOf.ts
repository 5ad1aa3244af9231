import type { Area } from '../sheet/reference';

/**
 * The cells of an area that has an end.
 *
 * @throws where the sheet has no such cells
 */
export function rangeOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { top, left, bottom, right }: Area,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(top, left, bottom - top + 1, right - left + 1);
}
