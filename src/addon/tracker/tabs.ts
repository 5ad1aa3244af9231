import type { Language } from '../../lang/language';
import type { SetUpTab } from '../../messages';
import { rosterRange, rosterTab } from '../../templates/roster/rosterTab';
import type { Tab } from '../../templates/tab';
import { type TrackerNames, trackerTab } from '../../templates/tracker/index';
import { tabRange } from '../../templates/tracker/tabs';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab as data. `names` has the names of all. */
export function tabAsData(tab: SetUpTab, names: TrackerNames & { readonly roster: string }, language: Language): Tab {
  return tab === 'roster' ? rosterTab(names.roster, language) : trackerTab(tab, names, language);
}

/** The range by which a tab is found, or `null` where it is not there. */
export function rangeOfTab(spreadsheet: Spreadsheet, tab: SetUpTab): Range | null {
  return rangeNamed(spreadsheet, tab === 'roster' ? rosterRange : tabRange(tab));
}

/** The cells of a named range. Google throws, or gives nothing, for one whose cells were deleted. */
export function rangeNamed(spreadsheet: Spreadsheet, name: string): Range | null {
  try {
    const range = spreadsheet.getRangeByName(name);
    // A range whose sheet is gone tells so only when it is asked.
    return range !== null && range.getSheet().getSheetId() >= 0 ? range : null;
  } catch {
    return null;
  }
}

/** Whether a sheet holds nothing that a user would miss. Charts count: they stand on no rows. */
export function isEmptySheet(sheet: Sheet): boolean {
  return sheet.getLastRow() === 0 && sheet.getCharts().length === 0;
}
