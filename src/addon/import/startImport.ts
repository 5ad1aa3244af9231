import type { StartImportReply, StartImportRequest } from '../../messages';
import { freeName } from '../sheetNames';
import { underLock } from '../underLock';
import { isRemoved } from './cancelImport';
import { isStage, STAGE_NAME, stages } from './stage';
import { findTable } from './table';
import { isStartRequest } from './validate';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Begins an import with a hidden sheet for its rows. One that was left over is taken away, and whoever is about to write
 * from there is told so.
 *
 * @param message a `StartImportRequest`, checked here because anybody could send anything
 */
export function startImport(message: unknown): StartImportReply {
  if (!isStartRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    return underLock(() => start(message)) ?? { ok: false, problem: 'busy' };
  } catch {
    // Everything that writes catches its own failures.
    return { ok: false, problem: 'not-written' };
  }
}

function start({ table, target }: StartImportRequest): StartImportReply {
  if (target.kind === 'tracker' && findTable(table) === null) return { ok: false, problem: 'no-table' };
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const sheet of stages(spreadsheet)) if (isStage(sheet)) isRemoved(spreadsheet, sheet);
  const before = spreadsheet.getActiveSheet();
  let stage: Sheet | undefined;
  try {
    stage = spreadsheet.insertSheet(freeName(spreadsheet, STAGE_NAME));
    stage.hideSheet();
    // A new sheet is shown, and hiding it shows one of the others.
    if (spreadsheet.getActiveSheet().getSheetId() !== before.getSheetId()) spreadsheet.setActiveSheet(before);
    return { ok: true, stage: stage.getSheetId() };
  } catch {
    return { ok: false, problem: stage === undefined || isRemoved(spreadsheet, stage) ? 'not-written' : 'left-over' };
  }
}
