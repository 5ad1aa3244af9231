import type { ImportRow, StageRequest } from '../../messages';
import type { ImportedTable } from '../../templates/tracker/imported';
import { MOST_ROWS, ROWS_A_MESSAGE } from '../../templates/tracker/staging';
import { asText } from '../asText';
import { areRows } from './validate';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Rows that are on their way stand on a hidden sheet, as text: so they need no columns, no formats and few rows of it, and
 * come back as they were sent. The rows of one message fill a block of its own, which begins with this mark.
 */
const MARK = 'Creator Paysheet import: ';

export const STAGE_NAME = 'Creator Paysheet import';

/** Cells of a block. All blocks have room on a new sheet, of 1000 rows and 26 columns. */
const HEIGHT = 19;
const WIDTH = 26;

/** A cell holds 50,000 characters. */
const LONGEST_PART = 45_000;

/** Stands behind each part, so that none ends with a blank. */
const END = '|';

/** The sheet of an import that is going on, or `null` where it is gone. No other sheet is ever taken for it. */
export function findStage(spreadsheet: Spreadsheet, stage: number): Sheet | null {
  return stages(spreadsheet).find((sheet) => sheet.getSheetId() === stage) ?? null;
}

/** Sheets that are called as ours are. */
export function stages(spreadsheet: Spreadsheet): Sheet[] {
  const found: Sheet[] = [];
  for (let i = 1; ; i++) {
    const sheet = spreadsheet.getSheetByName(i === 1 ? STAGE_NAME : `${STAGE_NAME} ${i}`);
    if (sheet === null) return found;
    found.push(sheet);
  }
}

/** Whether a sheet of our name is ours: with rows that are on their way and nothing else, or with nothing yet. */
export function isStage(sheet: Sheet): boolean {
  const values = sheet.getDataRange().getValues();
  return (
    values.every((row, r) => r % HEIGHT > 0 || row[0] === '' || String(row[0]).startsWith(MARK)) && onlyBlocks(values)
  );
}

/** Nothing stands outside of the blocks: each part ends with its mark. */
function onlyBlocks(values: readonly (readonly unknown[])[]): boolean {
  return values.every((row) => row.every((cell) => cell === '' || String(cell).endsWith(END)));
}

/** Puts the rows of one message in their place. False where a message has more than a block holds. */
export function writeBlock(sheet: Sheet, { table, extra, from, rows }: StageRequest): boolean {
  const parts = partsOf(MARK + JSON.stringify({ table, extra, from, rows }));
  const height = Math.ceil(parts.length / WIDTH);
  if (height > HEIGHT) return false;
  const width = height === 1 ? parts.length : WIDTH;
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => {
      const part = parts[r * width + c];
      return part === undefined ? '' : asText(part + END);
    }),
  );
  sheet.getRange((from / ROWS_A_MESSAGE) * HEIGHT + 1, 1, height, width).setValues(cells);
  return true;
}

/** All rows of an import, or `null` where some have not arrived. */
export function readRows(sheet: Sheet, table: ImportedTable, extra: number, count: number): ImportRow[] | null {
  const values = sheet.getDataRange().getValues();
  const all: ImportRow[] = [];
  for (let block = 0; block * ROWS_A_MESSAGE < Math.min(count, MOST_ROWS); block++) {
    const cells = values.slice(block * HEIGHT, (block + 1) * HEIGHT);
    const rows = rowsIn(cells, table, extra, all.length);
    if (rows === null) return null;
    for (const row of rows) all.push(row);
  }
  return all.length === count ? all : null;
}

function rowsIn(
  cells: readonly (readonly unknown[])[],
  table: ImportedTable,
  extra: number,
  from: number,
): readonly ImportRow[] | null {
  let text = '';
  for (const row of cells) for (const cell of row) text += String(cell).slice(0, -END.length);
  if (!text.startsWith(MARK)) return null;
  try {
    const block = JSON.parse(text.slice(MARK.length)) as Partial<StageRequest>;
    if (block.table !== table || block.extra !== extra || block.from !== from) return null;
    return areRows(block.rows, table, extra) ? block.rows : null;
  } catch {
    return null;
  }
}

/** A text in parts that a cell holds, none of which ends with half a character. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + LONGEST_PART;
    const to = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
