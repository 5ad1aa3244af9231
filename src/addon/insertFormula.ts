import type { FormulaConfirmation, FormulaRefusal, FormulaReply, FormulaRequest } from '../messages';
import { type Content, contentAt, inTheWay, isEmpty, putBack, shown, tokenOf } from './cellsHeld';
import { type FormulaPlace, placeOf } from './formulaPlace';
import { type Around, lostRoom, readAround } from './otherResults';
import { showUnit } from './showUnit';
import { underLock } from './underLock';
import { isFormulaRequest } from './validateFormula';

/**
 * Writes one formula into the current cell, or into the cell that the user has confirmed. What stands in the sheet is
 * never overwritten unasked, and neither cells in the way of the result nor results of other formulas ever.
 *
 * @param message a `FormulaRequest`, checked here because anybody could send anything
 */
export function insertFormula(message: unknown): FormulaReply {
  if (!isFormulaRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    return underLock(() => insert(message)) ?? { ok: false, problem: 'busy' };
  } catch {
    // Everything that writes catches its own failures.
    return { ok: false, problem: 'not-written' };
  }
}

function insert(message: FormulaRequest): FormulaReply {
  const { at } = message;
  const place = placeOf(message);
  if ('problem' in place) return place;
  const around = readPlace(place);
  if ('problem' in around) return around;
  const before = contentAt(around.held, 0, 0);
  const refusal = objection(place, around, before, at);
  if (refusal === null) return write(place, around, before, at, false);
  // What lies around a formula may be its own result, which goes when the formula goes.
  if (refusal.problem === 'spill-blocked' && before.formula !== '') return write(place, around, before, at, true);
  return refusal;
}

/** What the cells of the result and those around it hold, or what the sheet lacks for it. */
function readPlace(place: FormulaPlace): Around | FormulaRefusal {
  const { sheet, sheetName, a1, area } = place;
  try {
    return readAround(place);
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
  { held }: Around,
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
 * @param at what the user has confirmed
 * @param unsure the cell must be emptied to see what stands in the way
 */
function write(
  place: FormulaPlace,
  found: Around,
  before: Content,
  at: FormulaConfirmation | null,
  unsure: boolean,
): FormulaReply {
  const { sheetName, a1, formula } = place;
  const cell = place.sheet.getRange(a1);
  let around = found;
  const spillConfirmed = at?.spill === true;
  let refusal: FormulaRefusal | null = null;
  try {
    if (unsure) {
      cell.clearContent();
      SpreadsheetApp.flush();
      around = readAround(place);
      refusal = objection(place, around, before, at);
    }
    if (refusal === null) {
      cell.setFormula(formula);
      // Sheets writes late: only now is it certain that the formula arrived.
      SpreadsheetApp.flush();
      // Who has confirmed that cells are in the way knows that the formula shows an error.
      const reference = lostRoom(place, around);
      if (reference !== null && !(reference === '' && spillConfirmed)) {
        refusal = { ok: false, problem: 'inside-result', sheetName, a1, reference };
        // What the cell showed may have been the result of that formula, which comes back by itself.
        cell.clearContent();
        SpreadsheetApp.flush();
      }
    }
  } catch {
    refusal = { ok: false, problem: 'not-written' };
  }
  if (refusal !== null) return putBack(cell, before) ? refusal : { ok: false, problem: 'left-over', sheetName, a1 };
  showUnit(place, around.held);
  return { ok: true, sheetName, a1 };
}
