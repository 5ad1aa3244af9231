import type { CellsFound, CellsRead, CellsRefusal, CellsReply } from '../messages';
import { isBlank } from '../sheet/cell';
import { type Area, areaName, isOpen, parseReference } from '../sheet/reference';
import { rangeOf } from './rangeOf';
import { toMessage } from './toMessage';
import { isCellsRequest } from './validateCells';

/** More than a preview needs, and few enough to travel in a moment. */
const MOST_CELLS = 50_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** An area and its sheet, of which each thing is asked once however many of its ranges are read. */
interface Place {
  readonly sheet: Sheet;
  readonly sheetName: string;
  readonly area: Area;
  /** The last row of the sheet that holds anything. */
  readonly lastRow: () => number;
}

/**
 * What ranges hold, for a preview; each is read once. An open range ends with its last row that holds anything.
 *
 * @param message a `CellsRequest`, checked here because anybody could send anything
 */
export function readCells(message: unknown): CellsReply {
  if (!isCellsRequest(message)) return { ok: false, problem: 'invalid-request' };
  const placeOf = rememberSheets();
  let most = MOST_CELLS;
  const cells = message.references.map((reference): CellsRead => {
    const place = reference === null ? selected(placeOf) : named(reference, placeOf);
    if ('problem' in place) return place;
    const bottom = isOpen(place.area) ? Math.max(place.lastRow(), place.area.top) : place.area.bottom;
    const { sheet, sheetName, area } = place;
    const range = locate(sheet, { ...area, bottom });
    if (range === null)
      return { ok: false, problem: 'out-of-sheet', reference: reference ?? areaName(area), sheetName };
    const count = (bottom - area.top + 1) * (area.right - area.left + 1);
    if (count > most)
      return { ok: false, problem: 'too-many-cells', sheetName, a1: areaName(area), cells: count, most };
    most -= count;
    return found(place, range.getValues());
  });
  return { ok: true, cells };
}

function rememberSheets(): (sheet: Sheet, area: Area) => Place {
  const names = new Map<number, string>();
  const lastRows = new Map<number, number>();
  return (sheet, area) => {
    const id = sheet.getSheetId();
    const sheetName = names.get(id) ?? sheet.getName();
    names.set(id, sheetName);
    const lastRow = (): number => {
      const row = lastRows.get(id) ?? sheet.getLastRow();
      lastRows.set(id, row);
      return row;
    };
    return { sheet, sheetName, area, lastRow };
  };
}

/** The selection, of several the one that is active. */
function selected(placeOf: (sheet: Sheet, area: Area) => Place): Place | CellsRefusal {
  const range = SpreadsheetApp.getActiveRange();
  if (range === null) return { ok: false, problem: 'no-selection' };
  const sheet = range.getSheet();
  const bottom = range.getLastRow();
  // Whoever selects down to the last row means the column, and the rows that will be added as well.
  const open = range.getNumRows() > 1 && bottom === sheet.getMaxRows();
  return placeOf(sheet, {
    top: range.getRow(),
    left: range.getColumn(),
    bottom: open ? Number.POSITIVE_INFINITY : bottom,
    right: range.getLastColumn(),
  });
}

/** A reference without the name of a sheet is to the active one, as it is in a formula. */
function named(reference: string, placeOf: (sheet: Sheet, area: Area) => Place): Place | CellsRefusal {
  const parsed = parseReference(reference);
  if (parsed === null) return { ok: false, problem: 'not-a-reference', reference };
  const { sheetName, area } = parsed;
  if (sheetName === null) return placeOf(SpreadsheetApp.getActiveSheet(), area);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  return sheet === null ? { ok: false, problem: 'no-such-sheet', reference, sheetName } : placeOf(sheet, area);
}

/** The cells of an area, or `null` where the sheet has no such cells, which Google tells with an error. */
function locate(sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return rangeOf(sheet, area);
  } catch {
    return null;
  }
}

function found({ sheetName, area }: Place, values: readonly (readonly unknown[])[]): CellsFound {
  let rows = values.length;
  if (isOpen(area)) while (rows > 1 && (values[rows - 1] as readonly unknown[]).every(isBlank)) rows--;
  return {
    ok: true,
    sheetName,
    a1: areaName(area),
    rows,
    columns: area.right - area.left + 1,
    values: values.slice(0, rows).map((row) => row.map(toMessage)),
  };
}
