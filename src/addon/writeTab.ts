import type { Content, Look, Tab } from '../templates/tab';
import { isFormula } from '../templates/tab';
import { asText } from './asText';
import { atEachCell } from './tabCells';
import { chartOf } from './tabChart';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a tab into a sheet that is empty, with one call for each kind of thing: contents, number formats, weights, wraps,
 * colors, notes, lists, charts. Names of its ranges are set by `nameRanges`.
 */
export function writeTab(sheet: Sheet, tab: Tab): void {
  const rows = tab.cells.length;
  const columns = tab.cells[0]?.length ?? 0;
  writeFormats(sheet, tab);
  const ranges = (wanted: (look: Look) => boolean) => tab.looks.filter(wanted).map((look) => look.range);
  const bold = ranges((look) => look.bold === true);
  if (bold.length > 0) sheet.getRangeList(bold).setFontWeight('bold');
  const wrap = ranges((look) => look.wrap === true);
  if (wrap.length > 0) sheet.getRangeList(wrap).setWrap(true);
  const right = ranges((look) => look.right === true);
  if (right.length > 0) sheet.getRangeList(right).setHorizontalAlignment('right');
  const top = ranges((look) => look.top === true);
  if (top.length > 0) sheet.getRangeList(top).setVerticalAlignment('top');
  writeBackgrounds(sheet, tab);
  writeNotes(sheet, tab);
  writeValidations(sheet, tab);
  if (tab.frozenRows > 0) sheet.setFrozenRows(tab.frozenRows);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  for (const { start, count, value: width } of runs(tab.columnWidths)) sheet.setColumnWidths(start, count, width);
  for (const { start, count } of neighbours(tab.hiddenColumns ?? [])) sheet.hideColumns(start, count);
  if (tab.withoutGridlines) sheet.setHiddenGridlines(true);
  // Looks go first: where there is nothing yet, nothing is calculated anew for them.
  sheet.getRange(1, 1, rows, columns).setValues(tab.cells.map((row) => row.map(toValue)));
  for (const chart of tab.charts ?? []) sheet.insertChart(chartOf(sheet, chart));
}

/**
 * Gives the ranges of a tab their names, best before its cells are written: whatever stands is calculated anew for each. A
 * name that is taken moves here.
 */
export function nameRanges(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet, tab: Tab): void {
  for (const { name, range } of tab.names ?? []) spreadsheet.setNamedRange(name, sheet.getRange(range));
}

/** What setValues is given for a cell. */
function toValue(content: Content): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  return typeof content === 'string' ? asText(content) : content;
}

/** A format for each cell. A cell without one is given Sheets' own. */
function writeFormats(sheet: Sheet, tab: Tab): void {
  const formatted = tab.looks.flatMap(({ range, format }) => (format === undefined ? [] : [{ range, value: format }]));
  if (formatted.length === 0) return;
  const whole = { rows: tab.cells.length, columns: tab.cells[0]?.length ?? 0 };
  const { range, cells } = atEachCell(sheet, formatted, 'General', whole);
  range.setNumberFormats(cells);
}

function writeBackgrounds(sheet: Sheet, tab: Tab): void {
  const colored = tab.looks.flatMap(({ range, background }) =>
    background === undefined ? [] : [{ range, value: background as string | null }],
  );
  if (colored.length === 0) return;
  const { range, cells } = atEachCell(sheet, colored, null);
  // `null` gives a cell no color; the type knows colors only.
  range.setBackgrounds(cells as string[][]);
}

function writeNotes(sheet: Sheet, { notes = [] }: Tab): void {
  if (notes.length === 0) return;
  const { range, cells } = atEachCell(
    sheet,
    notes.map(({ cell, text }) => ({ range: cell, value: text as string | null })),
    null,
  );
  range.setNotes(cells);
}

function writeValidations(sheet: Sheet, { validations = [] }: Tab): void {
  if (validations.length === 0) return;
  const built = validations.map(({ range, values, open }) => {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...values], true)
      .setAllowInvalid(open)
      .build();
    return { range, value: rule as GoogleAppsScript.Spreadsheet.DataValidation | null };
  });
  const { range, cells } = atEachCell(sheet, built, null);
  range.setDataValidations(cells);
}

/** Neighbours that are equal, from 1 on. */
function runs(values: readonly number[]): { start: number; count: number; value: number }[] {
  const all: { start: number; count: number; value: number }[] = [];
  values.forEach((value, i) => {
    const last = all[all.length - 1];
    if (last !== undefined && last.value === value) last.count++;
    else all.push({ start: i + 1, count: 1, value });
  });
  return all;
}

/** Columns that stand side by side, together. */
function neighbours(columns: readonly number[]): { start: number; count: number }[] {
  const all: { start: number; count: number }[] = [];
  for (const column of columns) {
    const last = all[all.length - 1];
    if (last !== undefined && last.start + last.count === column) last.count++;
    else all.push({ start: column, count: 1 });
  }
  return all;
}
