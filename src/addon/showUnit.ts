import { unitOf } from '../catalogue/units';
import { isDate } from '../sheet/cell';
import { areaName } from '../sheet/reference';
import { type CellsHeld, contentAt, isEmpty } from './cellsHeld';
import type { FormulaPlace } from './formulaPlace';
import { rangeOf } from './rangeOf';

/** What Google may give for a cell without a number format of its own. */
const AUTOMATIC = ['', 'General', '0.###############'];

/**
 * Shows a result in its unit, so that 0.15 reads 15%: in cells without a format of their own, never in one that is in the way.
 * The formula stands by then, and a result that shows as 0.15 is right as well: nothing that fails here is told.
 *
 * @param held what the cells of the place held before
 */
export function showUnit(place: FormulaPlace, held: CellsHeld): void {
  const { result } = place.entry;
  if (result?.unit === undefined && result?.table === undefined) return;
  const unitAt = (r: number, c: number) => result.unit ?? result.table?.[r]?.[c] ?? null;
  try {
    const formats = rangeOf(place.sheet, place.area).getNumberFormats();
    const wanted = (r: number, c: number): boolean => {
      const first = r === 0 && c === 0;
      const content = contentAt(held, r, c);
      // The format of a date that was replaced would show 0.15 as a day in 1899.
      if (first && isDate(content.value)) return true;
      return AUTOMATIC.includes(formats[r]?.[c] ?? '') && (first || isEmpty(content));
    };
    const units = result.unit === undefined ? new Set(result.table?.flat()) : [result.unit];
    let shown = false;
    for (const unit of units) {
      if (unit === null) continue;
      const names = runs(place, (r, c) => unitAt(r, c) === unit && wanted(r, c));
      if (names.length === 0) continue;
      place.sheet.getRangeList(names).setNumberFormat(unitOf(unit).format);
      shown = true;
    }
    if (!shown) return;
    // Sheets writes late: without this, what fails would fail the whole answer after it was given.
    SpreadsheetApp.flush();
  } catch {
    return;
  }
}

/** Names of the areas that the wanted cells make up, column by column. Positions count from 0 inside the place. */
function runs({ area }: FormulaPlace, wanted: (r: number, c: number) => boolean): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    let from: number | null = null;
    for (let row = area.top; row <= area.bottom + 1; row++) {
      const inside = row <= area.bottom && wanted(row - area.top, column - area.left);
      if (inside && from === null) from = row;
      if (!inside && from !== null) {
        names.push(areaName({ top: from, left: column, bottom: row - 1, right: column }));
        from = null;
      }
    }
  }
  return names;
}
