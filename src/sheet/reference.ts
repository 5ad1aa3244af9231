/** Cells of a sheet. Rows and columns count from 1, and both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  /** `Infinity` for an open range such as `B2:B`, which goes down to the last row, wherever that is. */
  readonly bottom: number;
  readonly right: number;
}

/** A reference within a sheet. */
export interface Cells {
  /** As it was typed, in capitals and with its `$` signs: what a formula is given. */
  readonly a1: string;
  readonly area: Area;
}

/** A reference as a user types it. */
export interface Reference extends Cells {
  /** `null` where none is named. */
  readonly sheetName: string | null;
}

/** Longer than any reference: the name of a sheet has at most 100 characters. */
const LONGEST = 500;

const CELLS = /^\$?([A-Z]{1,3})(?:\$?([1-9]\d{0,6}))?(?::\$?([A-Z]{1,3})(?:\$?([1-9]\d{0,6}))?)?$/i;

/** Reads `C4`, `B2:B10`, `B2:B` or `B:B`, with or without `$`, or gives `null`. Nothing else gets into a formula. */
export function parseCells(text: string): Cells | null {
  const [whole, from, first, to, last] = CELLS.exec(text) ?? [];
  if (whole === undefined || from === undefined) return null;
  const a1 = whole.toUpperCase();
  const columns = [columnNumber(from), columnNumber(to ?? from)] as const;
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  if (to === undefined) {
    // A column alone is the name of something else.
    return first === undefined ? null : { a1, area: { top: Number(first), left, bottom: Number(first), right } };
  }
  if (last === undefined)
    return { a1, area: { top: Number(first ?? 1), left, bottom: Number.POSITIVE_INFINITY, right } };
  if (first === undefined) return null;
  const rows = [Number(first), Number(last)] as const;
  return { a1, area: { top: Math.min(...rows), left, bottom: Math.max(...rows), right } };
}

/** Reads a reference with or without the name of its sheet, such as `'My sheet'!A1:A5`; `null` where it is none. */
export function parseReference(text: string): Reference | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  const [, quoted, plain, a1 = ''] = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(trimmed) ?? [];
  const cells = parseCells(a1);
  return cells === null ? null : { ...cells, sheetName: quoted?.replace(/''/g, "'") ?? plain ?? null };
}

/**
 * A reference as a formula takes it. The name of a sheet always stands between apostrophes, so that none can be read as
 * anything else.
 */
export function writeReference(a1: string, sheetName: string | null): string {
  return sheetName === null ? a1 : `'${sheetName.replace(/'/g, "''")}'!${a1}`;
}

/** Whether an area goes down to the last row, wherever that is. */
export function isOpen({ bottom }: Area): boolean {
  return bottom === Number.POSITIVE_INFINITY;
}

/** The shortest name of an area: `C4`, `B2:C9`, `B2:B`, `B:B`. */
export function areaName(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isOpen(area)) return `${columnName(left)}${top === 1 ? '' : top}:${columnName(right)}`;
  const first = cellName(top, left);
  const last = cellName(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** The name of a cell, such as `C4`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Whether two areas of one sheet have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The letters of a column. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
