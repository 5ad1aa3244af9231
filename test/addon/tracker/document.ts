import { expect } from 'vitest';
import type { SetUpReply, SetUpTab } from '../../../src/messages';
import type { Workbench } from '../../../workbench/session';
import { sheetNames } from '../open';

/** Calls a function of the server as the panel does. */
export function ask<T>(addon: Workbench, name: string, request: unknown): T {
  const reply = addon.run(name, request);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as T;
}

/** Sets up tabs under their usual names. */
export function setUp(addon: Workbench, ...tabs: SetUpTab[]): SetUpReply {
  return ask(addon, 'setUpTracker', { tabs: tabs.map((tab) => ({ tab, name: '' })), language: 'en' });
}

export function rangeNames({ model }: Workbench): string[] {
  return model.getters.getNamedRanges().map(({ name }) => name);
}

export function activeSheet({ model }: Workbench): string {
  return model.getters.getSheetName(model.getters.getActiveSheetId());
}

/** What a sheet holds: of each cell its formula or its value, without blanks at the ends. */
export function contents(addon: Workbench, sheet: string): string {
  const { getters } = addon.model;
  const sheetId = getters.getSheetIdByName(sheet) as string;
  const cells = getters.getEvaluatedCellsPositions(sheetId).map(({ col, row }) => {
    const cell = getters.getCell({ sheetId, col, row });
    const shown = cell?.isFormula
      ? cell.compiledFormula.toFormulaString(getters)
      : getters.getEvaluatedCell({ sheetId, col, row }).value;
    return cell === undefined || shown === '' || shown === null ? '' : `${row}:${col}=${shown}`;
  });
  return cells.filter(Boolean).sort().join('\n');
}

/** The whole document, as far as a user sees it. */
export function everything(addon: Workbench): object {
  const { getters } = addon.model;
  return {
    sheets: sheetNames(addon).map((name) => [name, contents(addon, name)]),
    hidden: getters.getSheetIds().filter((id) => !getters.isSheetVisible(id)).length,
    names: rangeNames(addon),
  };
}

/** After a run that failed, a lock that could not be released has ended with it. */
export function again(addon: Workbench): void {
  addon.calls.reset();
  addon.lock.held = false;
}

export function expectNoErrors(addon: Workbench, sheet: string, a1: string): void {
  const bad = addon
    .values(sheet, a1)
    .flat()
    .filter((value) => typeof value === 'string' && value.startsWith('#'));
  expect(bad).toEqual([]);
}
