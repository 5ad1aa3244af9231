import type { HeldRow, TableProblem } from '../../messages';
import { isBlank } from '../../sheet/cell';
import { cellName, columnName } from '../../sheet/reference';
import {
  asOfHeader,
  type ImportedTable,
  importedRange,
  recordHeader,
  tableSpecs,
} from '../../templates/tracker/imported';
import { tabNames } from '../../templates/tracker/tabs';
import type { CellsHeld } from '../cellsHeld';
import { nameOf } from '../sheetNames';
import { toMessage } from '../toMessage';
import { rangeNamed } from '../tracker/tabs';
import { mayFillMore } from './fillsMore';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a table stands. */
export interface TablePlace {
  readonly sheet: Sheet;
  /** The row with its headers. */
  readonly top: number;
  readonly left: number;
  readonly columns: number;
  /** Its headers and everything below them. */
  readonly block: Range;
  readonly sheetName: () => string;
}

/** Finds a table by the range over its headers, or gives `null` where it is gone. */
export function findTable(table: ImportedTable): TablePlace | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const range = rangeNamed(spreadsheet, importedRange(table));
  if (range === null) return null;
  const sheet = range.getSheet();
  const [top, left, columns] = [range.getRow(), range.getColumn(), range.getNumColumns()];
  const block = sheet.getRange(`${columnName(left)}${top}:${columnName(left + columns - 1)}`);
  const usual = tabNames()[tableSpecs()[table].tab];
  const sheetName = () => nameOf(spreadsheet, sheet, [usual.en, usual.nb]);
  return { sheet, top, left, columns, block, sheetName };
}

/** What a table holds, or what stands against writing into it. */
export function readTable(table: ImportedTable, place: TablePlace): CellsHeld | TableProblem {
  // What is written rests on the values: nothing comes between reading them and writing.
  const formulas = place.block.getFormulas();
  const held = { formulas, values: place.block.getValues() };
  return problemOf(table, place, held) ?? held;
}

function problemOf(table: ImportedTable, place: TablePlace, { values, formulas }: CellsHeld): TableProblem | null {
  const headers = [...tableSpecs()[table].columns.map(({ header }) => header), asOfHeader, recordHeader];
  const standing = (values[0] as readonly unknown[]).map((value) => String(value).trim());
  const known = standing.map((text) => headers.findIndex(({ en, nb }) => isSame(text, en) || isSame(text, nb)));
  const header = (formulas[0] as readonly string[]).findIndex((formula) => formula !== '');
  if (header >= 0)
    return { ok: false, problem: 'header-formula', sheetName: place.sheetName(), header: standing[header] ?? '' };
  // Rows that are written would take the room that its result needs, and keep what stands there of it.
  const isInTheWay = (formula: string) => formula !== '' && mayFillMore(formula);
  const filling = formulas.findIndex((row) => row.some(isInTheWay));
  if (filling >= 0) {
    const column = (formulas[filling] as readonly string[]).findIndex(isInTheWay);
    const a1 = cellName(place.top + filling, place.left + column);
    return { ok: false, problem: 'formula-fills', sheetName: place.sheetName(), a1 };
  }
  const wrong = standing.findIndex(
    (text, i) => text === '' || (known[i] !== -1 && known[i] !== i && !isOwn(text, headers[i])),
  );
  if (wrong === -1 && standing.length === headers.length) return null;
  const missing = headers[wrong === -1 ? Math.min(standing.length, headers.length - 1) : wrong];
  const near = (wrong === -1 ? '' : standing[wrong]) || missing?.en || '';
  return { ok: false, problem: 'columns-moved', sheetName: place.sheetName(), header: near };
}

function isOwn(text: string, header: { readonly en: string; readonly nb: string } | undefined): boolean {
  return header !== undefined && (isSame(text, header.en) || isSame(text, header.nb));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The rows of a table that hold anything besides what the import needs for itself. */
export function heldRows({ top, columns }: TablePlace, { values, formulas }: CellsHeld): HeldRow[] {
  const rows: HeldRow[] = [];
  for (let r = 1; r < values.length; r++) {
    const row = values[r] as readonly unknown[];
    const own = formulas[r] as readonly string[];
    if (isEmptyRow(row, own, columns - 2)) continue;
    const cells = row.slice(0, columns - 1);
    const filled = own.flatMap((formula, i) => (formula === '' || i >= cells.length ? [] : [i]));
    rows.push({ row: top + r, cells: cells.map(toMessage), formulas: filled, record: String(row[columns - 1]) });
  }
  return rows;
}

/** The last row of the block that holds anything; the headers' own where none does. */
export function lastRow({ top, columns }: TablePlace, { values, formulas }: CellsHeld): number {
  let r = values.length - 1;
  while (r > 0 && isEmptyRow(values[r] as readonly unknown[], formulas[r] as readonly string[], columns)) r--;
  return top + r;
}

function isEmptyRow(values: readonly unknown[], formulas: readonly string[], columns: number): boolean {
  for (let c = 0; c < columns; c++) if (!isBlank(values[c]) || formulas[c] !== '') return false;
  return true;
}
