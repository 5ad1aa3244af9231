import type { SelectionReply } from '../messages';
import { isBlank } from '../sheet/cell';
import { toMessage } from './toMessage';

/** Headers are looked for in so many rows at the top: a title or notes may stand above them. */
const HEADER_ROWS = 10;

/** More columns than a list of videos or accounts has. */
const MOST_COLUMNS = 200;

/** The selected row and the rows at the top of its sheet, each read once. */
export function readSelection(): SelectionReply {
  const range = SpreadsheetApp.getActiveRange();
  if (range === null) return { ok: false, problem: 'no-selection' };
  const row = range.getRow();
  if (row === 1) return { ok: false, problem: 'first-row' };
  const sheet = range.getSheet();
  const columns = Math.min(sheet.getLastColumn(), MOST_COLUMNS);
  if (columns === 0) return { ok: false, problem: 'empty-row' };
  const above = Math.min(row - 1, HEADER_ROWS);
  const top = sheet.getRange(1, 1, row - 1 === above ? row : above, columns).getValues();
  const values = (row - 1 === above ? top[above] : sheet.getRange(row, 1, 1, columns).getValues()[0]) as unknown[];
  if (values.every(isBlank)) return { ok: false, problem: 'empty-row' };
  return {
    ok: true,
    selection: {
      sheetName: sheet.getName(),
      row,
      values: values.map(toMessage),
      rowsAbove: top.slice(0, above).map((cells) => cells.map(toMessage)),
    },
  };
}
