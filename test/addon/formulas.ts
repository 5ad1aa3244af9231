import type { FormulaArgumentMessage, FormulaReply, FormulaRequest } from '../../src/messages';
import type { Content } from '../../src/templates/tab';
import { fromEngineFormula } from '../../workbench/engine/formula';
import { loadEngine } from '../../workbench/engine/load-node';
import type { Workbench } from '../../workbench/session';
import { loadCode, pages } from '../bundle/bare';
import { openAddon } from './open';

const engine = loadEngine();

export const videos: Content[][] = [
  ['Video', 'Likes', 'Comments', 'Shares', 'Views'],
  ['one', 500, 150, 100, 5000],
  ['two', 300, 150, 50, 50_000],
  ['three', null, 1, 1, 100],
];

export function reference(a1: string, sheetName = 'Data'): FormulaArgumentMessage {
  return { kind: 'reference', sheetName, a1 };
}

export const blank: FormulaArgumentMessage = { kind: 'blank' };

/** The engagement rate of three videos, as one formula for their column. */
export const rates: FormulaRequest = {
  name: 'ENGAGEMENT_RATE',
  args: ['B2:B4', 'C2:C4', 'D2:D4', 'E2:E4'].map((a1) => reference(a1)),
  rows: 3,
  columns: 1,
  at: null,
};

/** The same over open ranges. */
export const openRates: FormulaRequest = {
  ...rates,
  args: ['B2:B', 'C2:C', 'D2:D', 'E2:E'].map((a1) => reference(a1)),
};

/** The add-on with three videos, a cell selected beside the first. */
export function openVideos(a1 = 'F2', userLocale = 'en'): Workbench {
  const addon = openAddon(videos, userLocale);
  addon.select('Data', a1);
  return addon;
}

export function insert(addon: Workbench, message: unknown = rates): FormulaReply {
  addon.calls.reset();
  const reply = addon.run('insertFormula', message);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value as FormulaReply;
}

/** What the user agrees to, taken from the reply that asked. */
export function confirm(request: FormulaRequest, reply: FormulaReply): FormulaRequest {
  if (reply.ok || !('token' in reply)) throw new Error(`Nothing to confirm: ${JSON.stringify(reply)}`);
  const { sheetName, a1, token, problem } = reply;
  return { ...request, at: { sheetName, a1, token, spill: problem === 'spill-blocked' } };
}

export function withSheet(addon: Workbench, name: string, rows = 100, cols = 10): Workbench {
  addon.model.dispatch('CREATE_SHEET', { sheetId: `id of ${name}`, name, position: 1, rows, cols });
  return addon;
}

/** The formula of a cell as a script reads it; empty where it has none. */
export function formulaAt({ model }: Workbench, sheet: string, a1: string): string {
  const sheetId = model.getters.getSheetIdByName(sheet) ?? '';
  const cell = model.getters.getCell({ sheetId, ...engine.helpers.toCartesian(a1) });
  return cell?.isFormula ? fromEngineFormula(engine, cell.compiledFormula.toFormulaString(model.getters)) : '';
}

/**
 * The text that Google is handed for a formula into A1 of an empty sheet `Here`. The engine of the workbench writes formulas
 * anew and refuses some names of sheets.
 */
export function formulaSent(request: unknown): string {
  let sent = '';
  const range = (name: string): object => ({
    getSheet: () => sheet(name),
    getRow: () => 1,
    getColumn: () => 1,
    getNumRows: () => 1,
    getValues: () => [['']],
    getFormulas: () => [['']],
    setFormula: (formula: string) => {
      sent = formula;
    },
  });
  const sheet = (name: string): object => ({
    getName: () => name,
    getSheetId: () => name,
    getRange: () => range(name),
  });
  const SpreadsheetApp = {
    getCurrentCell: () => range('Here'),
    getActiveSpreadsheet: () => ({ getSheetByName: sheet }),
    flush: () => undefined,
  };
  const lock = { tryLock: () => true, releaseLock: () => undefined };
  const LockService = { getDocumentLock: () => lock };
  loadCode({ SpreadsheetApp, LockService, HtmlService: pages }).insertFormula?.(request);
  return sent;
}

/** The whole document but the number of its revision, to see that nothing has changed. */
export function all(addon: Workbench): string {
  return JSON.stringify(addon.save(), (key, value) => (key === 'revisionId' ? undefined : value));
}
