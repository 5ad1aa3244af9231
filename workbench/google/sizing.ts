import { runBatch } from '../engine/batch';
import { notesOf } from '../engine/notes';
import type { Host } from './host';

type Setter = (...args: never[]) => void;

/** What a Sheet can do to all of its cells at once, and to their number. */
export function sizing({ model }: Host, sheetId: string): Readonly<Record<string, Setter>> {
  const { getters } = model;

  /** New cells look as those before them and hold nothing, as at Google. */
  function insert(dimension: 'ROW' | 'COL', after: unknown, howMany: unknown): void {
    const size = dimension === 'ROW' ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    const what = dimension === 'ROW' ? 'row' : 'column';
    if (!isNatural(after) || after > size) throw new Error(`There is no ${what} ${String(after)} to insert after.`);
    if (!isNatural(howMany)) throw new Error(`The number of ${what}s must be a whole number from 1 on.`);
    const sheetName = getters.getSheetName(sheetId);
    const base = after - 1;
    runBatch(model, [
      { type: 'ADD_COLUMNS_ROWS', sheetId, sheetName, dimension, base, quantity: howMany, position: 'after' },
    ]);
  }
  function clear(contents: boolean, formats: boolean): void {
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    const target = [{ top: 0, left: 0, bottom: numberOfRows - 1, right: numberOfCols - 1 }];
    if (contents) runBatch(model, [{ type: 'DELETE_CONTENT', sheetId, target }]);
    if (formats) runBatch(model, [{ type: 'CLEAR_FORMATTING', sheetId, target }]);
  }
  return {
    insertRowsAfter: (after: unknown, howMany: unknown) => insert('ROW', after, howMany),
    insertColumnsAfter: (after: unknown, howMany: unknown) => insert('COL', after, howMany),
    clear: () => clear(true, true),
    clearContents: () => clear(true, false),
    clearFormats: () => clear(false, true),
    clearNotes() {
      const notes = Array.from(notesOf(model, sheetId).keys(), (position) => {
        const [col, row] = position.split(':').map(Number) as [number, number];
        return { col, row, text: '' };
      });
      runBatch(model, [{ type: 'WORKBENCH_SET_NOTES', sheetId, notes }]);
    },
  };
}

function isNatural(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}
