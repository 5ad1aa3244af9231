import { cellName } from '../sheet/reference';
import { type CellsHeld, readHeld } from './cellsHeld';
import type { FormulaPlace } from './formulaPlace';
import { rangeOf } from './rangeOf';

/** More cells above and beside a formula than are looked through for other formulas: a moment's reading. */
const MOST_CELLS = 100_000;

/** What a formula shows whose result has no room. */
const NO_ROOM = '#REF!';

/** What stands around a place before it is written. */
export interface Around {
  /** The cells of the place itself. */
  readonly held: CellsHeld;
  /** Formulas above and to the left, whose results may reach into the place, that have room by now. */
  readonly others: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Reads the cells of a place, and those above and to the left of it: a result from there may reach into the place with cells
 * that look empty, as that of a video without views does, and would go as soon as something stands in one of them.
 *
 * @throws where the sheet has no such cells
 */
export function readAround({ sheet, area }: FormulaPlace): Around {
  if (area.bottom * area.right > MOST_CELLS) return { held: readHeld(rangeOf(sheet, area)), others: [] };
  const { values, formulas } = readHeld(rangeOf(sheet, { ...area, top: 1, left: 1 }));
  const inside = <T>(rows: readonly (readonly T[])[]) =>
    rows.slice(area.top - 1).map((row) => row.slice(area.left - 1));
  const others: { row: number; column: number }[] = [];
  formulas.forEach((row, r) => {
    row.forEach((formula, c) => {
      const within = r >= area.top - 1 && c >= area.left - 1;
      if (formula !== '' && !within && values[r]?.[c] !== NO_ROOM) others.push({ row: r + 1, column: c + 1 });
    });
  });
  return { held: { values: inside(values), formulas: inside(formulas) }, others };
}

/**
 * What a formula that was just written has cost: the name of another one that has lost its room, or an empty name where it
 * is the new one that has none, because of a result that looks empty. `null` where all have room.
 */
export function lostRoom({ sheet, area }: FormulaPlace, { others }: Around): string | null {
  // Without other formulas everything in the way was seen before.
  if (others.length === 0) return null;
  const values = rangeOf(sheet, { ...area, top: 1, left: 1 }).getValues();
  const broken = others.find(({ row, column }) => values[row - 1]?.[column - 1] === NO_ROOM);
  if (broken !== undefined) return cellName(broken.row, broken.column);
  return values[area.top - 1]?.[area.left - 1] === NO_ROOM ? '' : null;
}
