import { allEntries } from '../catalogue/index';
import type { CellMessage, Ledger, LedgerReply } from '../messages';
import { findLedger, type LedgerPlace, ledgerLength } from '../scenario/ledger';
import { planSheets } from './planSheets';
import { toMessage } from './toMessage';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Headers are looked for in so many rows at the top: a title or notes may stand above them. */
const HEADER_ROWS = 10;

/** As many sheets as are looked through, and as many rows as are read of a list. */
const MOST_SHEETS = 30;
const MOST_ROWS = 10_000;

/** What a row is called is looked for in so many columns up to the last one of the list. */
const MOST_COLUMNS = 50;

/** A label needs no more: longer texts are titles. */
const LONGEST_LABEL = 100;

/** What people call a sheet with such a list. */
const LIKELY_NAME = /ledger|rewards|regnskap|belønning|utbetaling/i;

/** Looks for a list of what Creator Rewards paid: on the active sheet first, then on those named like one, then on all. */
export function readLedger(): LedgerReply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  // Asked for only once a list is found: most documents have none of ours.
  let ours: string[] | undefined;
  const read = (sheet: Sheet): Ledger | null => {
    const rows = topOf(sheet);
    const found = findLedger(rows);
    if (found === null) return null;
    rows[found.row] = filledIn(sheet, rows, found.row);
    const place = findLedger(rows);
    if (place === null) return null;
    const sheetName = sheet.getName();
    ours ??= planSheets(spreadsheet).map((one) => one.sheetName);
    return ours.includes(sheetName) ? null : ledgerOf(sheet, sheetName, rows[place.row] as unknown[], place);
  };
  return { ok: true, ledger: read(active) ?? readOthers(spreadsheet, active, read) };
}

function readOthers(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  active: Sheet,
  read: (sheet: Sheet) => Ledger | null,
): Ledger | null {
  const others = spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== active.getSheetId());
  const isLikely = others.map((sheet) => LIKELY_NAME.test(sheet.getName()));
  const inOrder = [...others.filter((_, i) => isLikely[i]), ...others.filter((_, i) => !isLikely[i])];
  for (const sheet of inOrder.slice(0, MOST_SHEETS - 1)) {
    const ledger = read(sheet);
    if (ledger !== null) return ledger;
  }
  return null;
}

/** The rows at the top of a sheet, in one call; none of a sheet that is a chart. */
function topOf(sheet: Sheet): unknown[][] {
  try {
    return sheet.getRange(`1:${HEADER_ROWS}`).getValues();
  } catch {
    return shortTop(sheet);
  }
}

/** A sheet may have fewer rows than headers are looked for in, and one that is a chart has none. */
function shortTop(sheet: Sheet): unknown[][] {
  try {
    return sheet.getRange(1, 1, Math.min(sheet.getMaxRows(), HEADER_ROWS), sheet.getMaxColumns()).getValues();
  } catch {
    return [];
  }
}

/**
 * Headers without those of columns that functions of ours compute: an estimate is not what was paid, and would only give the
 * published rates back.
 */
function filledIn(sheet: Sheet, rows: readonly unknown[][], row: number): unknown[] {
  const formulas = sheet.getRange(`${row + 1}:${Math.min(row + 2, rows.length)}`).getFormulas();
  return (rows[row] as unknown[]).map((header, column) => {
    return formulas.some((cells) => callsOurs(cells[column] ?? '')) ? '' : header;
  });
}

function callsOurs(formula: string): boolean {
  return (formula.match(/[A-Z_]+(?=\()/g) ?? []).some((name) => allEntries().some((entry) => entry.name === name));
}

function ledgerOf(sheet: Sheet, sheetName: string, headers: readonly unknown[], place: LedgerPlace): Ledger {
  const rows = Math.min(sheet.getLastRow() - place.row - 1, MOST_ROWS);
  const last = Math.max(place.views, place.qualifiedViews, place.rewards);
  const labels: CellMessage[] = [];
  const column = (at: number): CellMessage[] => {
    if (rows < 1) return [];
    // The last one is read with those before it, which hold what its rows are called.
    const from = at === last ? Math.max(0, at - MOST_COLUMNS + 1) : at;
    // Row and column are counted from 1, and the list begins below its headers.
    const cells = sheet.getRange(place.row + 2, from + 1, rows, at - from + 1).getValues();
    if (at === last) labels.push(...cells.map(labelOf));
    return cells.map((row) => toMessage(row[at - from]));
  };
  const cells = {
    views: column(place.views),
    qualifiedViews: column(place.qualifiedViews),
    rewards: column(place.rewards),
  };
  const length = ledgerLength(cells);
  const header = (at: number) => String(headers[at]).trim();
  return {
    sheetName,
    headers: {
      views: header(place.views),
      qualifiedViews: header(place.qualifiedViews),
      rewards: header(place.rewards),
    },
    labels: labels.slice(0, length),
    views: cells.views.slice(0, length),
    qualifiedViews: cells.qualifiedViews.slice(0, length),
    rewards: cells.rewards.slice(0, length),
  };
}

/** The first text of a row. */
function labelOf(cells: readonly unknown[]): string | null {
  const text = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '');
  return text === undefined ? null : String(text).trim().slice(0, LONGEST_LABEL);
}
