import { languages } from '../../lang/language';
import type { SetUpReply, SetUpRequest } from '../../messages';
import { setUpTabs } from '../../templates/tracker/tabs';
import { underLock } from '../underLock';
import { isRecord } from '../validate';
import { nameRanges, writeTab } from '../writeTab';
import { type PlannedTab, planOf } from './plan';
import { isEmptySheet } from './tabs';
import { undo } from './undo';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** More than a sheet’s name may have. */
const LONGEST_NAME = 500;

/** A sheet that a tab goes into. */
export interface Place extends PlannedTab {
  readonly sheet: Sheet;
  /** It stood there, empty, before. */
  readonly stood: boolean;
  /** It was still empty, and what is on it by now was written here. */
  begun: boolean;
}

/**
 * Makes tabs of the tracker, and those that they need: all of them, or none. Sheets that hold anything are never touched.
 *
 * @param message a `SetUpRequest`, checked here because anybody could send anything
 */
export function setUpTracker(message: unknown): SetUpReply {
  if (!isSetUpRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    return underLock(() => setUp(message)) ?? { ok: false, problem: 'busy' };
  } catch {
    // Everything that writes catches its own failures.
    return { ok: false, problem: 'not-written' };
  }
}

function setUp(request: SetUpRequest): SetUpReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const planned = planOf(spreadsheet, request);
  if ('taken' in planned) return { ok: false, problem: 'name-taken', name: planned.taken };
  const standing = new Map<string, Sheet>();
  for (const { name } of planned) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    if (!isEmptySheet(sheet)) return { ok: false, problem: 'name-taken', name };
    standing.set(name, sheet);
  }
  const before = spreadsheet.getActiveSheet();
  const places: Place[] = [];
  let filled: string | null = null;
  try {
    // Formulas name each other’s sheets, so all are there before the first one is written.
    insertSheets(spreadsheet, planned, standing, places);
    for (const { sheet, data } of places) nameRanges(spreadsheet, sheet, data);
    for (const place of places) {
      // Somebody may have put something on an empty sheet since.
      if (place.stood && !isEmptySheet(place.sheet)) filled = place.name;
      if (filled !== null) break;
      place.begun = true;
      writeTab(place.sheet, place.data);
    }
    if (filled === null) {
      show(spreadsheet, places, before);
      // Sheets writes late: only now is it certain that everything arrived.
      SpreadsheetApp.flush();
      return { ok: true, tabs: planned.map(({ tab, name }) => ({ tab, name })) };
    }
  } catch {
    // What was made is taken away below.
  }
  const names = undo(spreadsheet, places, before, filled);
  if (names.length > 0) return { ok: false, problem: 'left-over', names };
  return filled === null ? { ok: false, problem: 'not-written' } : { ok: false, problem: 'name-taken', name: filled };
}

/** Behind all others, in their order. The dashboard comes last, because a new sheet is the one that is shown. */
function insertSheets(
  spreadsheet: Spreadsheet,
  planned: readonly PlannedTab[],
  standing: ReadonlyMap<string, Sheet>,
  places: Place[],
): void {
  const first = spreadsheet.getSheets().length;
  let inserted = 0;
  const inOrder = [
    ...planned.filter(({ tab }) => tab !== 'dashboard'),
    ...planned.filter(({ tab }) => tab === 'dashboard'),
  ];
  for (const one of inOrder) {
    const found = standing.get(one.name);
    const index = one.tab === 'dashboard' ? first : first + inserted;
    const sheet = found ?? spreadsheet.insertSheet(one.name, index);
    if (found === undefined) inserted++;
    places.push({ ...one, sheet, stood: found !== undefined, begun: false });
  }
}

/** The dashboard is what the user sees then; without one they see what they saw before. */
function show(spreadsheet: Spreadsheet, places: readonly Place[], before: Sheet): void {
  const wanted = places.find(({ tab }) => tab === 'dashboard')?.sheet ?? before;
  if (spreadsheet.getActiveSheet().getSheetId() !== wanted.getSheetId()) spreadsheet.setActiveSheet(wanted);
}

function isSetUpRequest(message: unknown): message is SetUpRequest {
  if (!isRecord(message)) return false;
  const { tabs, language } = message;
  if (!languages.some((code) => code === language)) return false;
  if (!Array.isArray(tabs) || tabs.length === 0 || tabs.length > setUpTabs.length) return false;
  const kinds = new Set<unknown>(tabs.map((one) => (isRecord(one) ? one.tab : undefined)));
  return (
    kinds.size === tabs.length &&
    tabs.every((one) => {
      if (!isRecord(one) || !setUpTabs.some((known) => known === one.tab)) return false;
      return typeof one.name === 'string' && one.name.length <= LONGEST_NAME;
    })
  );
}
