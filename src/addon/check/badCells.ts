import type { NumberParameter, Parameter } from '../../catalogue/entry';
import { capital } from '../../lang/capital';
import type { Language } from '../../lang/language';
import { argumentOf, readCell } from '../../sheet/argument';
import { whatIsWrong } from '../../sheet/badCell';
import { isBlank } from '../../sheet/cell';
import type { BadCell } from '../../sheet/problem';
import type { Area } from '../../sheet/reference';
import { adviceWithHeader } from '../../sheet/sentence';
import type { Call } from './calls';

/** Cells that an argument refers to, as far down as their sheet holds anything. */
export interface Referred {
  readonly sheetId: number;
  readonly area: Area;
  readonly cells: readonly (readonly unknown[])[];
  /** The reference is to several cells, however many of them hold anything. */
  readonly many: boolean;
}

/** A cell that a function can't read. Row and column count from 1 on its sheet. */
export interface Found {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly bad: BadCell;
  readonly others: readonly BadCell[];
}

/** As much of a cell's text as is repeated. */
const ECHO = 40;

/** The cells of a call's arguments that it can't read. `refer` gives `null` for what is no plain reference. */
export function badCellsOf({ entry, args }: Call, refer: (reference: string) => Referred | null): Found[] {
  const referred = entry.parameters.map((_, i) => (args[i] === undefined ? null : refer(args[i] as string)));
  const found: Found[] = [];
  entry.parameters.forEach((parameter, i) => {
    const range = referred[i];
    if (range === undefined || range === null) return;
    // Tables and lists refuse a range for what is no series, whatever it holds.
    const takesRange = entry.shape === 'cell' || entry.shape === 'row' || seriesOf(parameter) !== undefined;
    if (range.many && !takesRange) return;
    for (const one of unreadCells(parameter, range)) found.push(one);
  });
  if (found.length > 0) return found;
  // The order of two series is looked at when all of their cells can be read.
  entry.parameters.forEach((parameter, i) => {
    const { reaches } = parameter as NumberParameter;
    const o = entry.parameters.findIndex(({ name }) => name === reaches);
    const [range, limits] = [referred[i], referred[o]];
    const other = entry.parameters[o];
    if (!range || !limits || other === undefined) return;
    for (const one of cellsShortOf(parameter, range, other, limits)) found.push(one);
  });
  return found;
}

/** What stands there, what is wrong with it and what to do. */
export function inWords({ bad, others }: Found, language: Language): string {
  return `${capital(whatIsWrong(bad, language, ECHO))}. ${adviceWithHeader([bad, ...others], 1, language)}`;
}

function unreadCells(parameter: Parameter, range: Referred): Found[] {
  const { min, above, max } = argumentOf(parameter, { cells: [], rows: 0, columns: 0, many: false });
  const found: BadCell[] = [];
  const places: { row: number; column: number }[] = [];
  range.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      // Nearly every cell is blank or a good number.
      if (isBlank(cell) || (typeof cell === 'number' && cell >= min && cell > above && cell <= max)) return;
      const read = readCell(parameter, cell);
      if ('value' in read) return;
      found.push({ ...read.bad, ...positionOf(range, r, c) });
      places.push({ row: range.area.top + r, column: range.area.left + c });
    });
  });
  const below = found.filter(({ row }) => row === 2 || row === 3);
  return found.map((bad, i) => ({
    sheetId: range.sheetId,
    ...(places[i] as { row: number; column: number }),
    bad,
    others: bad.row === 1 ? below : [],
  }));
}

function cellsShortOf(parameter: Parameter, range: Referred, other: Parameter, limits: Referred): Found[] {
  const found: Found[] = [];
  range.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const value = numberIn(parameter, cell);
      const limit = numberIn(other, limits.cells[r]?.[c]);
      if (value === undefined || limit === undefined || value >= limit) return;
      const fault = { code: 'short-of', other, limit } as const;
      const held = { kind: 'number', value } as const;
      const bad: BadCell = { parameter, held, fault, ...positionOf(range, r, c) };
      found.push({ sheetId: range.sheetId, row: range.area.top + r, column: range.area.left + c, bad, others: [] });
    });
  });
  return found;
}

function numberIn(parameter: Parameter, cell: unknown): number | undefined {
  const read = readCell(parameter, cell);
  return 'value' in read && typeof read.value === 'number' ? read.value : undefined;
}

/** Position inside the range, as the function tells it. */
function positionOf({ many, area, cells }: Referred, r: number, c: number): Partial<BadCell> {
  if (!many) return {};
  const column = area.left === area.right ? {} : { column: c + 1 };
  return { row: r + 1, tall: cells.length > 1, ...column };
}

function seriesOf(parameter: Parameter): NumberParameter['series'] {
  return parameter.type === 'number' ? parameter.series : undefined;
}
