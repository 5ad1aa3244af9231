import { type Cells, parseCells } from '../sheet/reference';
import { type Chart, type Content, isFormula, type Look, type Tab } from '../templates/tab';
import { asText } from './asText';

/**
 * Writes a tab into a sheet that is empty, with one call for each kind of thing: contents, number formats, weights, wraps, charts.
 */
export function writeTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab): void {
  const rows = tab.cells.length;
  const columns = tab.cells[0]?.length ?? 0;
  const whole = sheet.getRange(1, 1, rows, columns);
  whole.setValues(tab.cells.map((row) => row.map(toValue)));
  const formats = formatsOf(tab, rows, columns);
  if (formats !== null) whole.setNumberFormats(formats);
  const ranges = (wanted: (look: Look) => boolean) => tab.looks.filter(wanted).map((look) => look.range);
  const bold = ranges((look) => look.bold === true);
  if (bold.length > 0) sheet.getRangeList(bold).setFontWeight('bold');
  const wrap = ranges((look) => look.wrap === true);
  if (wrap.length > 0) sheet.getRangeList(wrap).setWrap(true);
  const right = ranges((look) => look.right === true);
  if (right.length > 0) sheet.getRangeList(right).setHorizontalAlignment('right');
  const top = ranges((look) => look.top === true);
  if (top.length > 0) sheet.getRangeList(top).setVerticalAlignment('top');
  if (tab.frozenRows > 0) sheet.setFrozenRows(tab.frozenRows);
  if (tab.frozenColumns > 0) sheet.setFrozenColumns(tab.frozenColumns);
  for (const { start, count, width } of runs(tab.columnWidths)) sheet.setColumnWidths(start, count, width);
  for (const chart of tab.charts ?? []) sheet.insertChart(chartOf(sheet, chart));
}

/** A chart as Sheets builds it: each row of its block is a series, each column one stack. */
function chartOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { range, title, row, column, colors }: Chart,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  // The setters of the type go first: the others give a builder without them.
  const columns = sheet
    .newChart()
    .asColumnChart()
    .setStacked()
    .setTitle(title)
    .setColors([...colors]);
  return columns
    .addRange(sheet.getRange(range))
    .setNumHeaders(1)
    .setTransposeRowsAndColumns(true)
    .setPosition(row, column, 0, 0)
    .build();
}

/** What setValues is given for a cell. */
function toValue(content: Content): string | number | boolean {
  if (content === null) return '';
  if (isFormula(content)) return content.formula;
  return typeof content === 'string' ? asText(content) : content;
}

/** A format for each cell. A cell without one is given Sheets' own. */
function formatsOf(tab: Tab, rows: number, columns: number): string[][] | null {
  const formatted = tab.looks.filter((look) => look.format !== undefined);
  if (formatted.length === 0) return null;
  const formats = Array.from({ length: rows }, () => new Array<string>(columns).fill('General'));
  for (const { range, format = 'General' } of formatted) {
    const { top, left, bottom, right } = (parseCells(range) as Cells).area;
    for (let r = top; r <= Math.min(bottom, rows); r++) {
      for (let c = left; c <= right; c++) (formats[r - 1] as string[])[c - 1] = format;
    }
  }
  return formats;
}

/** Neighbouring columns of one width, from column 1 on. */
function runs(widths: readonly number[]): { start: number; count: number; width: number }[] {
  const all: { start: number; count: number; width: number }[] = [];
  widths.forEach((width, i) => {
    const last = all[all.length - 1];
    if (last !== undefined && last.width === width) last.count++;
    else all.push({ start: i + 1, count: 1, width });
  });
  return all;
}
