import { runBatch } from '../engine/batch';
import { type Area, extentOf } from './area';
import { chartBuilder } from './chart-builder';
import { checkedColor } from './format';
import type { Host } from './host';
import { namedRangeObjects } from './named-range';
import { numericId } from './numeric-id';
import { insertChart, placedCharts, removeChart } from './placed-charts';
import { activateSheet, chained, rangeListObject, rangeObject } from './range';
import { emulate } from './service';
import { sizing } from './sizing';

/** What stands behind an emulated Sheet. */
export interface SheetState {
  readonly sheetId: string;
}

const defaultColumnWidth = 100;

export function sheetObject(host: Host, sheetId: string): object {
  const { model } = host;
  const getters = model.getters;
  const range = (zone: Area['zone']): object => rangeObject(host, { sheetId, zone });
  const zoneNamed = (a1: string): Area['zone'] => zoneOfA1(host, sheetId, a1);

  function columns(start: unknown, count: unknown): number[] {
    const first = natural(start, 'The starting column') - 1;
    const elements = Array.from({ length: natural(count, 'The number of columns') }, (_, i) => first + i);
    if (first + elements.length > getters.getNumberCols(sheetId)) throw new Error('Those columns are out of bounds.');
    return elements;
  }
  function show(type: 'HIDE_COLUMNS_ROWS' | 'UNHIDE_COLUMNS_ROWS', elements: readonly number[]): void {
    runBatch(model, [{ type, sheetId, dimension: 'COL', elements }]);
  }
  function setWidths(start: unknown, count: unknown, size: unknown): void {
    const elements = columns(start, count);
    const width = natural(size, 'The width');
    runBatch(model, [{ type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements, size: width }]);
  }
  function freeze(kind: 'ROWS' | 'COLUMNS', quantity: unknown): void {
    if (quantity === 0) runBatch(model, [{ type: `UNFREEZE_${kind}`, sheetId }]);
    else runBatch(model, [{ type: `FREEZE_${kind}`, sheetId, quantity: natural(quantity, 'The number') }]);
  }

  const object = emulate(
    host,
    'Sheet',
    {
      free: { newChart: () => chartBuilder(host) },
      locate: {
        getSheetId: () => numericId(sheetId),
        getActiveRange: () => range(getters.getSelectedZone()),
        getActiveCell() {
          const { col, row } = getters.getActivePosition();
          return range({ top: row, bottom: row, left: col, right: col });
        },
        getRange(first: unknown, column?: unknown, numRows: unknown = 1, numColumns: unknown = 1) {
          if (typeof first === 'string') return range(zoneNamed(first));
          const top = integer(first) - 1;
          const left = integer(column) - 1;
          return range({ top, left, bottom: top + integer(numRows) - 1, right: left + integer(numColumns) - 1 });
        },
        getRangeList: (a1s: readonly string[]) =>
          rangeListObject(
            host,
            a1s.map((a1) => ({ sheetId, zone: zoneNamed(a1) })),
          ),
        getNamedRanges: () => namedRangeObjects(host, sheetId),
        getDataRange() {
          const { lastRow, lastColumn } = extentOf(host, sheetId);
          return range({ top: 0, left: 0, bottom: Math.max(lastRow, 1) - 1, right: Math.max(lastColumn, 1) - 1 });
        },
      },
      read: {
        getName: () => getters.getSheetName(sheetId),
        getIndex: () => getters.getSheetIds().indexOf(sheetId) + 1,
        getLastRow: () => extentOf(host, sheetId).lastRow,
        getLastColumn: () => extentOf(host, sheetId).lastColumn,
        getMaxRows: () => getters.getNumberRows(sheetId),
        getMaxColumns: () => getters.getNumberCols(sheetId),
        getFrozenRows: () => getters.getPaneDivisions(sheetId).ySplit,
        getFrozenColumns: () => getters.getPaneDivisions(sheetId).xSplit,
        getColumnWidth: (column: number) => getters.getHeaderSize(sheetId, 'COL', column - 1) ?? defaultColumnWidth,
        getCharts: () => placedCharts(host, sheetId),
        isColumnHiddenByUser: (column: unknown) =>
          columns(column, 1).every((at) => getters.isColHiddenByUser(sheetId, at)),
        hasHiddenGridlines: () => !getters.getGridLinesVisibility(sheetId),
        isSheetHidden: () => !getters.isSheetVisible(sheetId),
      },
      write: {
        ...chained(sizing(host, sheetId), () => object),
        setName(name: unknown) {
          const newName = checkedName(host, name, sheetId);
          runBatch(model, [{ type: 'RENAME_SHEET', sheetId, oldName: getters.getSheetName(sheetId), newName }]);
          return object;
        },
        activate() {
          activateSheet(model, sheetId);
          return object;
        },
        setFrozenRows: (rows: unknown) => freeze('ROWS', rows),
        setFrozenColumns: (columns: unknown) => freeze('COLUMNS', columns),
        setColumnWidth(column: unknown, width: unknown) {
          setWidths(column, 1, width);
          return object;
        },
        setColumnWidths(start: unknown, count: unknown, width: unknown) {
          setWidths(start, count, width);
          return object;
        },
        insertChart: (chart: unknown) => insertChart(host, sheetId, chart),
        removeChart: (chart: unknown) => removeChart(host, sheetId, chart),
        hideColumns: (start: unknown, count: unknown = 1) => show('HIDE_COLUMNS_ROWS', columns(start, count)),
        showColumns: (start: unknown, count: unknown = 1) => show('UNHIDE_COLUMNS_ROWS', columns(start, count)),
        setTabColor(color: unknown) {
          runBatch(model, [{ type: 'COLOR_SHEET', sheetId, ...(color !== null && { color: checkedColor(color) }) }]);
          return object;
        },
        setHiddenGridlines(hidden: unknown) {
          runBatch(model, [{ type: 'SET_GRID_LINES_VISIBILITY', sheetId, areGridLinesVisible: hidden !== true }]);
          return object;
        },
        hideSheet() {
          runBatch(model, [{ type: 'HIDE_SHEET', sheetId }]);
          return object;
        },
        showSheet() {
          runBatch(model, [{ type: 'SHOW_SHEET', sheetId }]);
          return object;
        },
      },
    },
    { sheetId } satisfies SheetState,
  );
  return object;
}

/** `B2`, `A1:C3`, `A2:A` or `A:A` within the sheet. */
export function zoneOfA1({ engine, model }: Host, sheetId: string, a1: string): Area['zone'] {
  if (!/^\$?[A-Z]{1,3}(\$?\d+)?(:\$?[A-Z]{1,3}(\$?\d+)?)?$|^\$?\d+:\$?\d+$/i.test(a1))
    throw new Error('Range not found');
  const zone = engine.helpers.toUnboundedZone(a1.toUpperCase());
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(sheetId);
  return { ...zone, bottom: zone.bottom ?? numberOfRows - 1, right: zone.right ?? numberOfCols - 1 };
}

/** A name that a new or renamed sheet may have, or Google's refusal. */
export function checkedName({ model }: Host, name: unknown, sheetId?: string): string {
  if (typeof name !== 'string' || name.trim() === '') throw new Error('The sheet name cannot be empty.');
  const taken = model.getters.getSheetIdByName(name);
  if (taken !== undefined && taken !== sheetId) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  // Sheets allows them; the engine does not.
  if (/['*?/\\[\]]/.test(name)) throw new Error(`not emulated: a sheet name with any of ' * ? / \\ [ ]: ${name}`);
  return name;
}

function integer(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new Error(
    `The parameters (${typeof value}) don't match the method signature for SpreadsheetApp.Sheet.getRange.`,
  );
}

function natural(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw new Error(`${what} must be a whole number from 1 on.`);
}
