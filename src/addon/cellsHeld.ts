import type { FormulaCellHeld } from '../messages';
import { isBlank } from '../sheet/cell';
import { cellName } from '../sheet/reference';
import { asText } from './asText';
import type { FormulaPlace } from './formulaPlace';
import { toMessage } from './toMessage';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** More of a cell than a question shows. */
const LONGEST_SHOWN = 100;

/** What one cell holds. */
export interface Content {
  readonly value: unknown;
  /** Empty for a cell without one. */
  readonly formula: string;
}

/** What the cells of a range hold, row by row. A formula whose result is empty shows in `formulas` alone. */
export interface CellsHeld {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

export function readHeld(range: Range): CellsHeld {
  return { values: range.getValues(), formulas: range.getFormulas() };
}

export function contentAt({ values, formulas }: CellsHeld, row: number, column: number): Content {
  return { value: values[row]?.[column], formula: formulas[row]?.[column] ?? '' };
}

export function isEmpty({ value, formula }: Content): boolean {
  return formula === '' && isBlank(value);
}

/** Names of the cells that stand in the way of a result: all but its first that hold anything. */
export function inTheWay({ area }: FormulaPlace, held: CellsHeld): string[] {
  const names: string[] = [];
  held.values.forEach((row, r) => {
    row.forEach((_, c) => {
      const filled = !isEmpty(contentAt(held, r, c));
      if (filled && (r > 0 || c > 0)) names.push(cellName(area.top + r, area.left + c));
    });
  });
  return names;
}

/** Tells exactly what a cell holds. The result of a formula may change without anybody having touched the cell. */
export function tokenOf({ value, formula }: Content): string {
  return formula === '' ? JSON.stringify(toMessage(value)) : formula;
}

/** The cell that a question is about, with what it holds as the user sees it. */
export function shown({ sheet, sheetName, a1 }: FormulaPlace, content: Content): FormulaCellHeld {
  const text = content.formula !== '' || isEmpty(content) ? content.formula : sheet.getRange(a1).getDisplayValue();
  const characters = Array.from(text);
  const held = characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…` : text;
  return { sheetName, a1, held, token: tokenOf(content) };
}

/** Gives a cell back what it held, or says false where that can't be done. */
export function putBack(cell: Range, content: Content): boolean {
  try {
    // A cell that nobody may change has not changed either, and is left alone.
    if (tokenOf({ value: cell.getValue(), formula: cell.getFormula() }) === tokenOf(content)) return true;
    const { value, formula } = content;
    if (formula !== '') cell.setFormula(formula);
    else if (isBlank(value)) cell.clearContent();
    else cell.setValue(typeof value === 'string' ? asText(value) : value);
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}
