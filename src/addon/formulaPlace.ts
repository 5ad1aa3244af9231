import type { Entry } from '../catalogue/entry';
import { entryOf } from '../catalogue/index';
import type { FormulaArgumentMessage, FormulaConfirmation, FormulaRefusal, FormulaRequest } from '../messages';
import { type FormulaArgument, type Percent, withoutBlankEnd, writeCall } from '../sheet/formula';
import { type Area, areaName, type Cells, isOpen, overlap, parseCells, writeReference } from '../sheet/reference';
import { MOST_CELLS } from '../sheet/result';

/** Where a formula goes, and what it is. */
export interface FormulaPlace {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly sheetName: string;
  /** The name of the cell that holds the formula: the first of `area`. */
  readonly a1: string;
  /** The cells that the result fills. */
  readonly area: Area;
  readonly formula: string;
  readonly entry: Entry;
}

/** A reference of the formula, as it was found. */
interface Used {
  readonly area: Area;
  /** Rows that it has today. */
  readonly rows: number;
  readonly a1: string;
  /** It is on the sheet that the formula goes into. */
  readonly here: boolean;
}

/** Finds the cell, writes the call and measures its result, or says what stands against it. Changes nothing. */
export function placeOf({ name, args, rows, columns, at }: FormulaRequest): FormulaPlace | FormulaRefusal {
  const cell = at === null ? SpreadsheetApp.getCurrentCell() : confirmedCell(at);
  if (cell === null) return { ok: false, problem: at === null ? 'no-selection' : 'changed' };
  const sheet = cell.getSheet();
  const entry = entryOf(name);
  const used: Used[] = [];
  const written: (FormulaArgument | Percent)[] = [];
  for (const argument of withoutBlankEnd(args, ({ kind }) => kind === 'blank')) {
    if (argument.kind === 'reference') {
      const one = find(argument, sheet);
      if ('problem' in one) return one;
      used.push(one);
      written.push({ ref: writeReference(one.a1, one.here ? null : argument.sheetName) });
    } else {
      written.push(literal(argument));
    }
  }
  const height = heightOf(entry, rows, used);
  if (height * columns > MOST_CELLS) {
    return { ok: false, problem: 'too-many-cells', cells: height * columns, most: MOST_CELLS };
  }
  const top = cell.getRow();
  const left = cell.getColumn();
  const area = { top, left, bottom: top + height - 1, right: left + columns - 1 };
  const sheetName = at === null ? sheet.getName() : at.sheetName;
  const a1 = areaName({ top, left, bottom: top, right: left });
  const covered = used.find((one) => one.here && overlap(one.area, area));
  if (covered !== undefined) return { ok: false, problem: 'circular', sheetName, a1, reference: covered.a1 };
  return { sheet, sheetName, a1, area, formula: `=${writeCall(name, written)}`, entry };
}

function confirmedCell({ sheetName, a1 }: FormulaConfirmation): GoogleAppsScript.Spreadsheet.Range | null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  return sheet === null ? null : cellsNamed(sheet, a1);
}

/** The cells of a name, or `null` where the sheet has no such cells, which Google tells with an error. */
function cellsNamed(sheet: GoogleAppsScript.Spreadsheet.Sheet, a1: string): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(a1);
  } catch {
    return null;
  }
}

function find(
  { sheetName, a1 }: { readonly sheetName: string; readonly a1: string },
  target: GoogleAppsScript.Spreadsheet.Sheet,
): Used | FormulaRefusal {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  if (sheet === null) return { ok: false, problem: 'no-such-sheet', sheetName };
  const cells = parseCells(a1) as Cells;
  const range = cellsNamed(sheet, areaName(cells.area));
  if (range === null) return { ok: false, problem: 'out-of-sheet', reference: cells.a1, sheetName };
  return { ...cells, rows: range.getNumRows(), here: sheet.getSheetId() === target.getSheetId() };
}

/**
 * Rows of the result. The panel computes it from the rows that hold something, but a formula over an open range fills a
 * row for each one that the sheet has.
 */
function heightOf({ shape }: Entry, rows: number, used: readonly Used[]): number {
  if (shape === 'table') return rows;
  return Math.max(rows, ...used.map((one) => (isOpen(one.area) ? one.rows : 1)));
}

/** What an argument left out in the middle does isn't known for certain; `""` is a blank cell to every function. */
function literal(argument: Exclude<FormulaArgumentMessage, { kind: 'reference' }>): FormulaArgument | Percent {
  if (argument.kind === 'blank') return '';
  const { value, percent } = argument;
  return percent === true ? { percent: value as number } : value;
}
