import { runBatch } from './engine/batch';
import { typedContent } from './engine/content';
import { sheetsErrorName } from './engine/values';
import { rowsOf, valueAt } from './google/area';
import type { Host } from './google/host';
import { activate } from './google/range';
import { zoneOfA1 } from './google/sheet';

/** What stands in a cell, as somebody looking at it sees it. */
export interface CellSeen {
  /** As a script sees it; an error by its name, such as `#ERROR!`. */
  readonly value: unknown;
  /** As it is shown. */
  readonly text: string;
  /** What the cell says about its error; empty without one. */
  readonly message: string;
}

/** Looking at cells and typing into them, for tests and the page. Not service calls: a user does it. */
export function cellsOf(host: Host) {
  const { engine } = host;
  function area(sheet: string, a1: string) {
    const sheetId = host.model.getters.getSheetIdByName(sheet);
    if (sheetId === undefined) throw new Error(`No sheet is named "${sheet}".`);
    return { sheetId, zone: zoneOfA1(host, sheetId, a1) };
  }
  return {
    cell(sheet: string, a1: string): CellSeen {
      const { sheetId, zone } = area(sheet, a1);
      const position = { sheetId, col: zone.left, row: zone.top };
      const cell = host.model.getters.getEvaluatedCell(position);
      const isError = cell.type === 'error';
      return {
        value: valueAt(host, position),
        text: isError ? sheetsErrorName(cell.value) : cell.formattedValue,
        message: isError ? String(cell.message ?? '') : '',
      };
    },
    values: (sheet: string, a1: string): unknown[][] => rowsOf(area(sheet, a1), (position) => valueAt(host, position)),
    setCell(sheet: string, a1: string, typed: string): void {
      const { sheetId, zone } = area(sheet, a1);
      const content = typedContent(engine, host.model.getters.getLocale(), typed);
      runBatch(host.model, [{ type: 'UPDATE_CELL', sheetId, col: zone.left, row: zone.top, ...content }]);
    },
    select: (sheet: string, a1: string): void => activate(host, area(sheet, a1)),
  };
}
