import { runBatch } from '../engine/batch';
import type { Host } from './host';
import { namedRangeObjects, removeNamedRange, setNamedRange } from './named-range';
import { activateSheet, rangeObject } from './range';
import { emulate, stateOf } from './service';
import { checkedName, type SheetState, sheetObject, zoneOfA1 } from './sheet';
import { validationBuilder, validationCriteria } from './validation';

/** A new sheet at Google. */
const newSheet = { rows: 1000, cols: 26 };

/** The one spreadsheet that the script is bound to. */
export function spreadsheetObject(host: Host): object {
  const { engine, model } = host;
  const getters = model.getters;
  const activeSheet = (): object => sheetObject(host, getters.getActiveSheetId());
  const activeRange = (): object =>
    rangeObject(host, { sheetId: getters.getActiveSheetId(), zone: getters.getSelectedZone() });

  function sheetByName(name: string): object | null {
    const sheetId = getters.getSheetIdByName(name);
    return sheetId === undefined ? null : sheetObject(host, sheetId);
  }
  function insertSheet(first?: unknown, second?: unknown): object {
    const name = typeof first === 'string' ? first : undefined;
    const index = typeof first === 'number' ? first : second;
    // Google puts a new sheet behind the active one.
    const behindActive = getters.getSheetIds().indexOf(getters.getActiveSheetId()) + 1;
    const position = typeof index === 'number' ? index : behindActive;
    const sheetId = `sheet-${new engine.helpers.UuidGenerator().smallUuid()}`;
    const given = checkedName(host, name ?? getters.getNextSheetName());
    runBatch(model, [{ type: 'CREATE_SHEET', sheetId, name: given, position, ...newSheet }]);
    activateSheet(model, sheetId);
    return sheetObject(host, sheetId);
  }
  function deleteSheet(sheet: unknown): void {
    const sheetId = sheetIdOf(sheet);
    if (getters.getVisibleSheetIds().every((id) => id === sheetId)) {
      throw new Error("You can't remove all the sheets in a document.");
    }
    if (getters.getActiveSheetId() === sheetId) {
      const another = getters.getVisibleSheetIds().find((id) => id !== sheetId);
      if (another !== undefined) activateSheet(model, another);
    }
    runBatch(model, [{ type: 'DELETE_SHEET', sheetId, sheetName: getters.getSheetName(sheetId) }]);
  }
  function rangeByName(name: string): object | null {
    const named = getters.getNamedRange(name);
    if (named) return rangeObject(host, { sheetId: named.range.sheetId, zone: named.range.zone });
    const [, sheetName, a1] = /^(?:'?(.+?)'?!)?([^!]+)$/.exec(name) ?? [];
    const sheetId = sheetName === undefined ? getters.getActiveSheetId() : getters.getSheetIdByName(sheetName);
    if (sheetId === undefined || a1 === undefined) return null;
    try {
      return rangeObject(host, { sheetId, zone: zoneOfA1(host, sheetId, a1) });
    } catch {
      return null;
    }
  }

  return emulate(host, 'Spreadsheet', {
    locate: {
      getSheets: () => getters.getSheetIds().map((sheetId) => sheetObject(host, sheetId)),
      getSheetByName: sheetByName,
      getActiveSheet: activeSheet,
      getActiveRange: activeRange,
      getCurrentCell: () => currentCell(host),
      getRangeByName: rangeByName,
      getNamedRanges: () => namedRangeObjects(host),
      getId: () => 'workbench',
    },
    read: {
      getName: () => host.title,
      getSpreadsheetLocale: () => getters.getLocale().code,
      getSpreadsheetTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
    write: {
      insertSheet,
      deleteSheet,
      setNamedRange: (name: unknown, range: unknown) => setNamedRange(host, name, range),
      removeNamedRange: (name: unknown) => removeNamedRange(host, name),
      setActiveSheet(sheet: unknown) {
        activateSheet(model, sheetIdOf(sheet));
        return sheet;
      },
    },
    ui: {
      toast: (message: unknown, title: unknown = '') => host.surroundings.toast(String(title), String(message)),
    },
  });
}

/** The one cell with the thick border, which typing would fill. Google gives `null` where there is none; here is always one. */
function currentCell(host: Host): object {
  const { sheetId, col, row } = host.model.getters.getActivePosition();
  return rangeObject(host, { sheetId, zone: { top: row, bottom: row, left: col, right: col } });
}

function sheetIdOf(sheet: unknown): string {
  const state = stateOf<SheetState>(sheet);
  if (state === undefined) throw new Error("The parameters don't match the method signature: a Sheet is needed.");
  return state.sheetId;
}

/** The service `SpreadsheetApp`; `ui` is what its getUi gives. */
export function spreadsheetApp(host: Host, ui: object): object {
  // Made when first asked for: while the script is being loaded no document is open.
  let opened: object | undefined;
  function spreadsheet(): object {
    opened ??= spreadsheetObject(host);
    return opened;
  }
  const active = (): string => host.model.getters.getActiveSheetId();
  const DataValidationCriteria = emulate(host, 'DataValidationCriteria', { constants: validationCriteria });
  return emulate(host, 'SpreadsheetApp', {
    constants: { DataValidationCriteria },
    free: { newDataValidation: () => validationBuilder(host) },
    menu: { getUi: () => ui },
    locate: {
      getActiveSpreadsheet: spreadsheet,
      getActive: spreadsheet,
      getActiveSheet: () => sheetObject(host, active()),
      getActiveRange: () => rangeObject(host, { sheetId: active(), zone: host.model.getters.getSelectedZone() }),
      getCurrentCell: () => currentCell(host),
    },
    write: {
      // The engine calculates at once, so nothing is ever pending.
      flush: () => undefined,
    },
  });
}
