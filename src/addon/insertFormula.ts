import type { FormulaConfirmation, FormulaRefusal, FormulaReply } from '../messages';
import {
  type CellsHeld,
  type Content,
  contentAt,
  inTheWay,
  isEmpty,
  putBack,
  readHeld,
  shown,
  tokenOf,
} from './cellsHeld';
import { type FormulaPlace, placeOf } from './formulaPlace';
import { rangeOf } from './rangeOf';
import { showUnit } from './showUnit';
import { isFormulaRequest } from './validateFormula';

/**
 * Writes one formula into the current cell, or into the cell that the user has confirmed. What stands in the sheet is
 * never overwritten unasked, and cells in the way of the result never at all.
 *
 * No lock is taken: it would hold off other runs of this script, but nobody who types, and what the cell holds is read
 * right before it is written.
 *
 * @param message a `FormulaRequest`, checked here because anybody could send anything
 */
export function insertFormula(message: unknown): FormulaReply {
  if (!isFormulaRequest(message)) return { ok: false, problem: 'invalid-request' };
  const { at } = message;
  try {
    const place = placeOf(message);
    if ('problem' in place) return place;
    const held = readPlace(place);
    if ('problem' in held) return held;
    const before = contentAt(held, 0, 0);
    const refusal = objection(place, held, before, at);
    if (refusal === null) return write(place, held, before, null);
    // What lies around a formula may be its own result, which goes when the formula goes.
    if (refusal.problem === 'spill-blocked' && before.formula !== '') return write(place, held, before, at);
    return refusal;
  } catch {
    // Everything that writes catches its own failures.
    return { ok: false, problem: 'not-written' };
  }
}

/** What the cells of the result hold, or what the sheet lacks for it. */
function readPlace(place: FormulaPlace): CellsHeld | FormulaRefusal {
  const { sheet, sheetName, a1, area } = place;
  try {
    return readHeld(rangeOf(sheet, area));
  } catch (error) {
    // Only here is the size of the sheet worth two more calls.
    const missingRows = Math.max(area.bottom - sheet.getMaxRows(), 0);
    const missingColumns = Math.max(area.right - sheet.getMaxColumns(), 0);
    if (missingRows + missingColumns === 0) throw error;
    return { ok: false, problem: 'no-room', sheetName, a1, missingRows, missingColumns };
  }
}

/** What the user has to be asked before the formula is written. */
function objection(
  place: FormulaPlace,
  held: CellsHeld,
  before: Content,
  at: FormulaConfirmation | null,
): FormulaRefusal | null {
  if (at !== null && at.token !== tokenOf(before)) return { ok: false, problem: 'changed' };
  if (at === null && !isEmpty(before)) return { ok: false, problem: 'cell-filled', ...shown(place, before) };
  const blocked = at?.spill === true ? [] : inTheWay(place, held);
  if (blocked.length === 0) return null;
  const cells = blocked.slice(0, 5);
  return { ok: false, problem: 'spill-blocked', ...shown(place, before), cells, count: blocked.length };
}

/**
 * Writes the formula, or leaves the cell as it was.
 *
 * @param unsure what the user has confirmed, where the cell must be emptied to see what stands in the way; else `null`
 */
function write(
  place: FormulaPlace,
  held: CellsHeld,
  before: Content,
  unsure: FormulaConfirmation | null,
): FormulaReply {
  const { sheetName, a1, formula } = place;
  const cell = place.sheet.getRange(a1);
  let around = held;
  let refusal: FormulaRefusal | null = null;
  try {
    if (unsure !== null) {
      cell.clearContent();
      SpreadsheetApp.flush();
      around = readHeld(rangeOf(place.sheet, place.area));
      refusal = objection(place, around, before, unsure);
    }
    if (refusal === null) {
      cell.setFormula(formula);
      // Sheets writes late: only now is it certain that the formula arrived.
      SpreadsheetApp.flush();
    }
  } catch {
    refusal = { ok: false, problem: 'not-written' };
  }
  if (refusal !== null) return putBack(cell, before) ? refusal : { ok: false, problem: 'left-over', sheetName, a1 };
  showUnit(place, around);
  return { ok: true, sheetName, a1 };
}
