import { languages } from '../../lang/language';
import type { CheckReply, CheckRequest, UnreadCell } from '../../messages';
import { type Area, cellName, isOpen, parseReference, writeReference } from '../../sheet/reference';
import { rangeNamed } from '../tracker/tabs';
import { isRecord } from '../validate';
import { badCellsOf, inWords, type Referred } from './badCells';
import { type Call, callsIn } from './calls';
import { errorInWords, errorOf, isComputed, isName } from './computed';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many cells as an answer names. */
const MOST_NAMED = 200;

/** A formula that calls functions of ours. */
interface OurFormula {
  readonly sheet: Sheet;
  /** Both count from 1. */
  readonly row: number;
  readonly column: number;
  readonly calls: readonly Call[];
}

/**
 * Looks through the cells that formulas with our functions read, and lists those that the functions can't.
 *
 * @param message a `CheckRequest`, checked here because anybody could send anything
 */
export function checkData(message: unknown): CheckReply {
  if (!isCheckRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    return check(message);
  } catch {
    return { ok: false, problem: 'not-read' };
  }
}

function check({ language }: CheckRequest): CheckReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const formulas = spreadsheet.getSheets().flatMap(formulasOn);
  const valuesOf = remembered((sheet) => sheet.getDataRange().getValues());
  const nameOf = remembered((sheet) => sheet.getName());
  const rangeOf = rememberedNames(spreadsheet);
  const cells: UnreadCell[] = [];
  const listed = new Set<string>();
  for (const { sheet, row, column, calls } of formulas) {
    const list = (where: Sheet, at: { readonly row: number; readonly column: number }, says: () => string) => {
      const key = `${where.getSheetId()}:${at.row}:${at.column}`;
      if (listed.has(key)) return;
      listed.add(key);
      if (cells.length === MOST_NAMED) return;
      const elsewhere = where.getSheetId() !== sheet.getSheetId();
      const formula = writeReference(cellName(row, column), elsewhere ? nameOf(sheet) : null);
      cells.push({ sheetName: nameOf(where), a1: cellName(at.row, at.column), formula, says: says() });
    };
    const sheets = new Map<number, Sheet>();
    let computed = false;
    const refer = (text: string): Referred | null => {
      const place = placeOf(text);
      if (place === null) computed ||= isComputed(text);
      if (place === null || place.target === null) return null;
      const { target, area } = place;
      const sheetId = target.getSheetId();
      sheets.set(sheetId, target);
      const rows = valuesOf(target).slice(area.top - 1, isOpen(area) ? undefined : area.bottom);
      const many = isOpen(area) || area.bottom > area.top || area.right > area.left;
      return { sheetId, area, cells: rows.map((one) => one.slice(area.left - 1, area.right)), many };
    };
    const placeOf = (text: string): { readonly target: Sheet | null; readonly area: Area } | null => {
      const reference = parseReference(text);
      if (reference === null) return isName(text) ? rangeOf(text) : null;
      const { sheetName, area } = reference;
      return { target: sheetName === null ? sheet : spreadsheet.getSheetByName(sheetName), area };
    };
    const found = calls.flatMap((call) => badCellsOf(call, refer));
    for (const one of found) list(sheets.get(one.sheetId) as Sheet, one, () => inWords(one, language));
    if (found.length > 0 || !computed) continue;
    // What other functions compute can't be looked through; that something is wrong with it shows.
    const error = errorOf(valuesOf(sheet)[row - 1]?.[column - 1]);
    if (error !== null) list(sheet, { row, column }, () => errorInWords(error, language));
  }
  return { ok: true, formulas: formulas.length, cells, count: listed.size };
}

/** The cells of a named range; each name is asked for once. */
function rememberedNames(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): (name: string) => { readonly target: Sheet; readonly area: Area } | null {
  const known = new Map<string, { readonly target: Sheet; readonly area: Area } | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const range = rangeNamed(spreadsheet, name);
    const place = range === null ? null : { target: range.getSheet(), area: areaOf(range) };
    known.set(name, place);
    return place;
  };
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  const [top, left] = [range.getRow(), range.getColumn()];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
}

/** The formulas of a sheet that call functions of ours, row by row; none of a sheet that is a chart. */
function formulasOn(sheet: Sheet): OurFormula[] {
  const found: OurFormula[] = [];
  cellsOf(sheet).forEach((row, r) => {
    row.forEach((formula, c) => {
      const calls = formula === '' ? [] : callsIn(formula);
      if (calls.length > 0) found.push({ sheet, row: r + 1, column: c + 1, calls });
    });
  });
  return found;
}

function cellsOf(sheet: Sheet): string[][] {
  let range: GoogleAppsScript.Spreadsheet.Range;
  try {
    range = sheet.getDataRange();
  } catch {
    return [];
  }
  return range.getFormulas();
}

/** Asks each sheet once. */
function remembered<T>(ask: (sheet: Sheet) => T): (sheet: Sheet) => T {
  const answers = new Map<number, T>();
  return (sheet) => {
    const id = sheet.getSheetId();
    const known = answers.get(id);
    if (known !== undefined) return known;
    const answer = ask(sheet);
    answers.set(id, answer);
    return answer;
  };
}

function isCheckRequest(message: unknown): message is CheckRequest {
  return isRecord(message) && languages.some((code) => code === message.language);
}
