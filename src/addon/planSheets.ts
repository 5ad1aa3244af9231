import type { PlanSheet } from '../messages';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the ranges of plan sheets are named, with a number behind it. A copied tab has its sheet's name before it. */
const RANGE_NAME = 'CreatorPaysheetPlans';

export function isPlanRange(name: unknown): name is string {
  return typeof name === 'string' && name.length <= 500 && /(^|!)CreatorPaysheetPlans\d+$/.test(name);
}

/** The sheets with plans, whatever they are called by now. A range whose cells were deleted is none. */
export function planSheets(spreadsheet: Spreadsheet): PlanSheet[] {
  const sheets: PlanSheet[] = [];
  for (const named of spreadsheet.getNamedRanges()) {
    const range = named.getName();
    if (!isPlanRange(range)) continue;
    const found = cellsOf(named);
    if (found !== null) sheets.push({ range, sheetName: found.getSheet().getName() });
  }
  return sheets;
}

/**
 * The cells of a plan sheet, or `null` where they are gone. Looked for among all: only those of one's own sheet, or of the
 * document, are found by a name.
 */
export function planRange(spreadsheet: Spreadsheet, name: string): Range | null {
  const named = spreadsheet.getNamedRanges().find((one) => one.getName() === name);
  return named === undefined ? null : cellsOf(named);
}

/** Names a range as the next plan sheet. */
export function nameAsPlans(spreadsheet: Spreadsheet, range: Range): void {
  let number = 1;
  while (spreadsheet.getRangeByName(RANGE_NAME + number) !== null) number++;
  spreadsheet.setNamedRange(RANGE_NAME + number, range);
}

/**
 * Takes the names off a sheet that is about to be deleted: they would stay in the list of names, with `#REF!`.
 *
 * @param only the names to take off a sheet that stays; all where it is left out
 */
export function removeNames(sheet: Sheet, only?: readonly string[]): void {
  for (const named of sheet.getNamedRanges()) if (only === undefined || only.includes(named.getName())) named.remove();
}

/** Google throws, or gives nothing, for a named range whose cells were deleted. */
function cellsOf(named: GoogleAppsScript.Spreadsheet.NamedRange): Range | null {
  try {
    return named.getRange() ?? null;
  } catch {
    return null;
  }
}
