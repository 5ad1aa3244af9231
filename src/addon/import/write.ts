import { isDate } from '../../sheet/cell';
import { type CellsHeld, readHeld } from '../cellsHeld';
import type { TablePlace } from './table';
import { isWritten, type Value } from './values';

/** Neighbouring rows of a table, as they stand and as they shall. */
export interface Writing {
  /** As the user sees its number. */
  readonly from: number;
  readonly before: Value[][];
  readonly after: Value[][];
}

/** Writes rows, and finds out what became of them where Google does not say. */
export function write(
  { sheet, left, columns }: TablePlace,
  { from, before, after }: Writing,
): 'written' | 'not-written' | 'unknown' {
  const range = sheet.getRange(from, left, after.length, columns);
  try {
    range.setValues(after);
    // Sheets writes late: only now is it certain that everything arrived.
    SpreadsheetApp.flush();
    return 'written';
  } catch {
    // Told below by what stands there.
  }
  try {
    const held = readHeld(range);
    if (holds(held, after)) return 'written';
    if (holds(held, before)) return 'not-written';
    range.setValues(before);
    SpreadsheetApp.flush();
    return holds(readHeld(range), before) ? 'not-written' : 'unknown';
  } catch {
    return 'unknown';
  }
}

function holds({ values, formulas }: CellsHeld, wanted: readonly (readonly Value[])[]): boolean {
  return wanted.every((row, r) => row.every((cell, c) => isWritten(cell, values[r]?.[c], formulas[r]?.[c] ?? '')));
}

/** Whether a table holds what it held, whatever its formulas give by now. Rows may have come below. */
export function isAsBefore(values: readonly (readonly unknown[])[], held: CellsHeld): boolean {
  return values.every((row, r) =>
    row.every((value, c) => {
      if ((held.formulas[r]?.[c] ?? '') !== '') return true;
      const before = held.values[r]?.[c] ?? '';
      return isDate(value) && isDate(before) ? Number(value) === Number(before) : value === before;
    }),
  );
}
