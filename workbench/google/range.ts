import { fromEngineFormula } from '../engine/formula';
import { notesOf } from '../engine/notes';
import { sheetsErrorName } from '../engine/values';
import { type Area, checkWithinSheet, heightOf, rowsOf, valueAt, widthOf } from './area';
import { looks } from './format';
import type { Host } from './host';
import { merging } from './merging';
import { emulate } from './service';
import { sheetObject } from './sheet';
import { validating, validationsAt } from './validated';
import { writing } from './write';

/** What Google gives for a cell without a number format of its own. */
const automaticFormat = '0.###############';

/** An emulated Range. Making one checks that the sheet has such cells. */
export function rangeObject(host: Host, area: Area): object {
  checkWithinSheet(host, area);
  const { engine, model } = host;
  const { sheetId, zone } = area;
  const { toXC } = engine.helpers;

  const displayAt = (position: Parameters<typeof valueAt>[1]): string => {
    const cell = model.getters.getEvaluatedCell(position);
    return cell.type === 'error' ? sheetsErrorName(cell.value) : cell.formattedValue;
  };
  const formulaAt = (position: Parameters<typeof valueAt>[1]): string => {
    const cell = model.getters.getCell(position);
    return cell?.isFormula ? fromEngineFormula(engine, cell.compiledFormula.toFormulaString(model.getters)) : '';
  };
  const formatAt = (position: Parameters<typeof valueAt>[1]): string =>
    model.getters.getCell(position)?.format || automaticFormat;
  const noteAt = ({ col, row }: { col: number; row: number }): string =>
    notesOf(model, sheetId).get(`${col}:${row}`) ?? '';
  const topLeft = { sheetId, col: zone.left, row: zone.top };

  const object = emulate(
    host,
    'Range',
    {
      locate: {
        getA1Notation() {
          const first = toXC(zone.left, zone.top);
          const last = toXC(zone.right, zone.bottom);
          return first === last ? first : `${first}:${last}`;
        },
        getRow: () => zone.top + 1,
        getColumn: () => zone.left + 1,
        getLastRow: () => zone.bottom + 1,
        getLastColumn: () => zone.right + 1,
        getNumRows: () => heightOf(area),
        getNumColumns: () => widthOf(area),
        getHeight: () => heightOf(area),
        getWidth: () => widthOf(area),
        getSheet: () => sheetObject(host, sheetId),
        getCell(row: number, column: number) {
          if (row < 1 || row > heightOf(area) || column < 1 || column > widthOf(area)) {
            throw new Error('Cell reference out of range.');
          }
          return rangeObject(host, { sheetId, zone: cellZone(zone.top + row - 1, zone.left + column - 1) });
        },
        offset(rows: number, columns: number, numRows = heightOf(area), numColumns = widthOf(area)) {
          const top = zone.top + rows;
          const left = zone.left + columns;
          return rangeObject(host, {
            sheetId,
            zone: { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 },
          });
        },
      },
      read: {
        getValue: () => valueAt(host, topLeft),
        getValues: () => rowsOf(area, (position) => valueAt(host, position)),
        getDisplayValue: () => displayAt(topLeft),
        getDisplayValues: () => rowsOf(area, displayAt),
        getFormula: () => formulaAt(topLeft),
        getFormulas: () => rowsOf(area, formulaAt),
        getNumberFormat: () => formatAt(topLeft),
        getNumberFormats: () => rowsOf(area, formatAt),
        getNote: () => noteAt(topLeft),
        getNotes: () => rowsOf(area, noteAt),
        getDataValidation: () => validationsAt(host, { sheetId, zone: cellZone(zone.top, zone.left) })[0]?.[0] ?? null,
        getDataValidations: () => validationsAt(host, area),
        isBlank: () =>
          rowsOf(area, (position) => valueAt(host, position)).every((row) => row.every((cell) => cell === '')),
      },
      write: {
        ...chained(writing(host, area), () => object),
        ...chained(looks(host, [area]), () => object),
        ...chained(merging(host, area), () => object),
        ...chained(validating(host, area), () => object),
        activate() {
          activate(host, area);
          return object;
        },
      },
    },
    area,
  );
  return object;
}

export function rangeListObject(host: Host, areas: readonly Area[]): object {
  const object = emulate(host, 'RangeList', {
    locate: { getRanges: () => areas.map((area) => rangeObject(host, area)) },
    write: chained(looks(host, areas), () => object),
  });
  return object;
}

/** Google's setters give the object itself, so that calls can be chained. */
export function chained<A extends unknown[]>(
  methods: Readonly<Record<string, (...args: A) => void>>,
  object: () => object,
): Record<string, (...args: A) => object> {
  const entries = Object.entries(methods).map(([name, run]) => {
    const method = (...args: A): object => {
      run(...args);
      return object();
    };
    return [name, method] as const;
  });
  return Object.fromEntries(entries);
}

export function activate({ model }: Host, { sheetId, zone }: Area): void {
  activateSheet(model, sheetId);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}

export function activateSheet(model: Host['model'], sheetId: string): void {
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
}

function cellZone(row: number, col: number): Area['zone'] {
  return { top: row, bottom: row, left: col, right: col };
}
