import type { Text } from '../../lang/language';
import { parseCells } from '../../sheet/reference';
import type { Content, Look, Note } from '../tab';
import type { Place } from './layout';
import { colors } from './listTab';

/** A sheet that is laid out by hand, cell by cell, before it is data. */
export interface Page {
  readonly cells: Content[][];
  readonly looks: Look[];
  readonly notes: Note[];
}

export function blankPage(rows: number, columns: number): Page {
  const cells = Array.from({ length: rows }, () => new Array<Content>(columns).fill(null));
  return { cells, looks: [], notes: [] };
}

/** Puts a content into a cell, such as `B4`. */
export function put({ cells }: Page, a1: string, content: Content): void {
  const area = parseCells(a1)?.area;
  const row = area === undefined ? undefined : cells[area.top - 1];
  if (area === undefined || row === undefined || area.left > row.length) throw new Error(`${a1} is outside the page`);
  row[area.left - 1] = content;
}

export function putFormula(page: Page, a1: string, formula: string): void {
  put(page, a1, { formula: `=${formula}` });
}

/** Texts beside each other, from a cell in column A on. */
export function putRow(page: Page, row: number, texts: readonly (Text | null)[], { language }: Place): void {
  const cells = page.cells[row - 1] as Content[];
  texts.forEach((text, i) => {
    cells[i] = text === null ? null : text[language];
  });
}

/** A cell that the user fills in. */
export function yours(page: Page, range: string, note: Text, { language }: Place): void {
  page.looks.push({ range, background: colors.yours });
  page.notes.push({ cell: range.split(':')[0] as string, text: note[language] });
}

export function headings(page: Page, ranges: readonly string[]): void {
  for (const range of ranges) page.looks.push({ range, bold: true });
}

export function format(page: Page, range: string, as: string): void {
  page.looks.push({ range, format: as });
}
