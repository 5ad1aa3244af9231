import { type Cells, parseCells } from '../sheet/reference';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Placed<T> {
  readonly range: string;
  readonly value: T;
}

/**
 * What a setter for each cell is given: the smallest block around some ranges, and a value for each cell of it. An open range
 * goes down to the last row of the sheet. Of several ranges over a cell the last one wins.
 *
 * @param least cells from A1 on that the block has at least, and that no closed range goes past
 */
export function atEachCell<T>(
  sheet: Sheet,
  placed: readonly Placed<T>[],
  other: T,
  least?: { readonly rows: number; readonly columns: number },
): { range: Range; cells: T[][] } {
  const areas = placed.map(({ range, value }) => ({ ...(parseCells(range) as Cells).area, value }));
  const isOpen = areas.some(({ bottom }) => bottom === Number.POSITIVE_INFINITY);
  // Locating a range asks nothing of the document.
  const lastRow = isOpen ? sheet.getRange('A:A').getNumRows() : Number.POSITIVE_INFINITY;
  const closed = areas.map((area) => ({
    ...area,
    bottom: Math.min(area.bottom, lastRow, ...limit(area.bottom, least)),
  }));
  const top = least === undefined ? Math.min(...closed.map((area) => area.top)) : 1;
  const left = least === undefined ? Math.min(...closed.map((area) => area.left)) : 1;
  const bottom = Math.max(least?.rows ?? 1, ...closed.map((area) => area.bottom));
  const right = Math.max(least?.columns ?? 1, ...closed.map((area) => area.right));
  const cells = Array.from({ length: bottom - top + 1 }, () => new Array<T>(right - left + 1).fill(other));
  for (const area of closed) {
    for (let r = area.top; r <= area.bottom; r++) {
      const row = cells[r - top] as T[];
      for (let c = area.left; c <= area.right; c++) row[c - left] = area.value;
    }
  }
  return { range: sheet.getRange(top, left, bottom - top + 1, right - left + 1), cells };
}

/** A closed range may say more rows than there are. */
function limit(bottom: number, least: { readonly rows: number } | undefined): number[] {
  return least === undefined || bottom === Number.POSITIVE_INFINITY ? [] : [least.rows];
}
