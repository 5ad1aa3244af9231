import { languages } from '../../lang/language';
import type { CheckReply, CheckRequest, UnreadCell } from '../../messages';
import { cellName, isOpen, parseReference, writeReference } from '../../sheet/reference';
import { isRecord } from '../validate';
import { badCellsOf, inWords, type Referred } from './badCells';
import { type Call, callsIn } from './calls';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** As many cells as an answer names. */
const MOST_NAMED = 200;

/** A formula that calls functions of ours. */
interface OurFormula {
  readonly sheet: Sheet;
  readonly a1: string;
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
  const cells: UnreadCell[] = [];
  const listed = new Set<string>();
  for (const { sheet, a1, calls } of formulas) {
    const sheets = new Map<number, Sheet>();
    const refer = (text: string): Referred | null => {
      const reference = parseReference(text);
      if (reference === null) return null;
      const { sheetName, area } = reference;
      const target = sheetName === null ? sheet : spreadsheet.getSheetByName(sheetName);
      if (target === null) return null;
      const sheetId = target.getSheetId();
      sheets.set(sheetId, target);
      const values = valuesOf(target);
      const rows = values.slice(area.top - 1, isOpen(area) ? undefined : area.bottom);
      const many = isOpen(area) || area.bottom > area.top || area.right > area.left;
      return { sheetId, area, cells: rows.map((row) => row.slice(area.left - 1, area.right)), many };
    };
    for (const call of calls) {
      for (const found of badCellsOf(call, refer)) {
        const key = `${found.sheetId}:${found.row}:${found.column}`;
        if (listed.has(key)) continue;
        listed.add(key);
        if (cells.length === MOST_NAMED) continue;
        const where = sheets.get(found.sheetId) as Sheet;
        const elsewhere = where.getSheetId() !== sheet.getSheetId();
        cells.push({
          sheetName: nameOf(where),
          a1: cellName(found.row, found.column),
          formula: writeReference(a1, elsewhere ? nameOf(sheet) : null),
          says: inWords(found, language),
        });
      }
    }
  }
  return { ok: true, formulas: formulas.length, cells, count: listed.size };
}

/** The formulas of a sheet that call functions of ours, row by row; none of a sheet that is a chart. */
function formulasOn(sheet: Sheet): OurFormula[] {
  const found: OurFormula[] = [];
  cellsOf(sheet).forEach((row, r) => {
    row.forEach((formula, c) => {
      const calls = formula === '' ? [] : callsIn(formula);
      if (calls.length > 0) found.push({ sheet, a1: cellName(r + 1, c + 1), calls });
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
