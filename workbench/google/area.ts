import type { CellPosition, EvaluatedCell, Zone } from '../engine/engine';
import { type ScriptValue, toScriptValue } from '../engine/values';
import type { Host } from './host';
import { stateOf } from './service';

/** The cells that an emulated Range stands for. Rows and columns count from 0, as in the engine. */
export interface Area {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The cells of an emulated Range that a script passed. */
export function areaOf(range: unknown): Area {
  const state = stateOf<Partial<Area>>(range);
  if (state?.sheetId === undefined || state.zone === undefined) {
    throw new Error("The parameters don't match the method signature: a Range is needed.");
  }
  return { sheetId: state.sheetId, zone: state.zone };
}

export function heightOf({ zone }: Area): number {
  return zone.bottom - zone.top + 1;
}

export function widthOf({ zone }: Area): number {
  return zone.right - zone.left + 1;
}

/** Rows of what `read` gives for each cell. */
export function rowsOf<T>({ sheetId, zone }: Area, read: (position: CellPosition) => T): T[][] {
  const rows: T[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const values: T[] = [];
    for (let col = zone.left; col <= zone.right; col++) values.push(read({ sheetId, col, row }));
    rows.push(values);
  }
  return rows;
}

/** What a script sees in a cell. */
export function valueAt({ engine, model }: Host, position: CellPosition): ScriptValue {
  const evaluated = model.getters.getEvaluatedCell(position);
  const text = textBehindLink(model.getters.getCell(position), evaluated);
  return text ?? toScriptValue(engine, evaluated);
}

/** The engine makes `[label](address)` a link and shows the label alone; to Sheets it is a text like any other. */
function textBehindLink(
  cell: ReturnType<Host['model']['getters']['getCell']>,
  evaluated: EvaluatedCell,
): string | undefined {
  if (!evaluated.link || !cell || cell.isFormula) return undefined;
  return typeof cell.parsedValue === 'string' ? cell.parsedValue : undefined;
}

/** Throws where the area has cells that the sheet has not. */
export function checkWithinSheet({ model }: Host, { sheetId, zone }: Area): void {
  if (zone.top < 0) throw new Error('The starting row of the range is too small.');
  if (zone.left < 0) throw new Error('The starting column of the range is too small.');
  if (zone.bottom < zone.top) throw new Error('The number of rows in the range must be at least 1.');
  if (zone.right < zone.left) throw new Error('The number of columns in the range must be at least 1.');
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
  if (zone.bottom >= numberOfRows || zone.right >= numberOfCols) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Throws, in Google's words, where rows of values do not fit the area. */
export function checkShape(area: Area, rows: unknown): asserts rows is unknown[][] {
  if (!Array.isArray(rows)) throw new Error('The parameters do not match the method signature: values must be rows.');
  const height = heightOf(area);
  if (rows.length !== height) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
    );
  }
  const width = widthOf(area);
  for (const row of rows as unknown[]) {
    if (!Array.isArray(row)) throw new Error('The parameters do not match the method signature: a row must be a list.');
    if (row.length === width) continue;
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${width}.`,
    );
  }
}

/** Cells below each other that are given the same, so that the engine is told once of all of them. */
export function columnRuns<T>({ zone }: Area, rows: readonly (readonly T[])[]): { zone: Zone; value: T }[] {
  const runs: { zone: Zone; value: T }[] = [];
  for (let col = zone.left; col <= zone.right; col++) {
    for (let row = zone.top; row <= zone.bottom; row++) {
      const value = rows[row - zone.top]?.[col - zone.left] as T;
      const last = runs.at(-1);
      if (last !== undefined && last.zone.left === col && last.value === value) last.zone.bottom = row;
      else runs.push({ zone: { top: row, bottom: row, left: col, right: col }, value });
    }
  }
  return runs;
}

/** The last row and column with content, counted from 1; 0 for an empty sheet. */
export function extentOf({ model }: Host, sheetId: string): { lastRow: number; lastColumn: number } {
  let lastRow = 0;
  let lastColumn = 0;
  for (const position of model.getters.getEvaluatedCellsPositions(sheetId)) {
    if (model.getters.getEvaluatedCell(position).type === 'empty') continue;
    lastRow = Math.max(lastRow, position.row + 1);
    lastColumn = Math.max(lastColumn, position.col + 1);
  }
  return { lastRow, lastColumn };
}
