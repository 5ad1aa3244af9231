import type { Model } from '../engine/engine';
import { notesOf } from '../engine/notes';
import { sheetsErrorName } from '../engine/values';
import { byId } from './dom';
import type { Speak } from './language';

/**
 * Says what the active cell says: an error's message and a note, which the engine shows to the mouse only or not at all,
 * and the cell itself for screen readers, which cannot read the engine's canvas.
 */
export function showCell(model: Model, speak: Speak): void {
  const { getters } = model;
  const position = getters.getActivePosition();
  const cell = getters.getEvaluatedCell(position);
  const name = o_spreadsheet.helpers.toXC(position.col, position.row);
  const problem = cell.type === 'error' ? String(cell.message ?? '') : '';
  const note = notesOf(model, position.sheetId).get(`${position.col}:${position.row}`);
  const message = byId('cell-message', HTMLElement);
  message.classList.toggle('note', problem === '');
  if (problem !== '') put(message, `${name}: ${problem}`);
  else put(message, note === undefined ? '' : `${speak('note')} ${name}: ${note}`);
  const text = cell.type === 'error' ? errorName(cell.value, speak) : cell.formattedValue;
  put(byId('cell-spoken', HTMLElement), `${name}: ${text || speak('emptyCell')}`);
}

/** As the screen shows it, and what it is in Sheets where that is another name. */
function errorName(shown: string, speak: Speak): string {
  const inSheets = sheetsErrorName(shown);
  return inSheets === shown || inSheets === `${shown}!` ? shown : `${shown} (${inSheets} ${speak('inSheets')})`;
}

/** Writing the same text again would have it read out again. */
function put(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
