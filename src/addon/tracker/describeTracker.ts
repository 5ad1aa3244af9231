import { languages } from '../../lang/language';
import type { SetUpTab, TabState, TrackerReply, TrackerRequest } from '../../messages';
import { setUpTabs, usualName } from '../../templates/tracker/tabs';
import { freeName } from '../sheetNames';
import { isRecord } from '../validate';
import { isEmptySheet, rangeOfTab } from './tabs';

/**
 * Which tabs of the tracker are there, and what those that are not would be called.
 *
 * @param message a `TrackerRequest`, checked here because anybody could send anything
 */
export function describeTracker(message: unknown): TrackerReply {
  if (!isTrackerRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return { ok: true, tabs: setUpTabs.map((tab) => stateOf(spreadsheet, tab, message)) };
  } catch {
    return { ok: false, problem: 'not-read' };
  }
}

function stateOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tab: SetUpTab,
  { language }: TrackerRequest,
): TabState {
  const range = rangeOfTab(spreadsheet, tab);
  if (range !== null) return { tab, state: 'there', name: range.getSheet().getName() };
  const name = usualName(tab, language);
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return { tab, state: 'free', name };
  if (isEmptySheet(sheet)) return { tab, state: 'empty', name };
  return { tab, state: 'taken', name: freeName(spreadsheet, name) };
}

function isTrackerRequest(message: unknown): message is TrackerRequest {
  return isRecord(message) && languages.some((code) => code === message.language);
}
