import type { Bounds } from '../catalogue/bounds';
import type { Parameter } from '../catalogue/entry';
import { defaultOf, isOptional } from '../catalogue/leftOut';
import { holds, isBlank } from './cell';
import type { BadCell, Fault } from './problem';
import type { Range } from './range';
import { plainBounds, understand } from './understand';

/** A usable value. Blank cells hold the parameter's default, or `undefined` where it has none. */
export type Read = number | string | boolean | undefined;

/** The first bad cells of a call, and how many there are. */
export interface BadCells {
  readonly first: BadCell[];
  count: number;
}

/** As many bad cells as an error names. */
const NAMED = 3;

/** What a call gives for one parameter. */
export interface Argument extends Range, Bounds {
  readonly parameter: Parameter;
  /** Without a value there is no result. */
  readonly required: boolean;
  /** What a blank cell stands for. */
  readonly blank: Read;
}

export function argumentOf(parameter: Parameter, range: Range): Argument {
  return {
    ...range,
    ...plainBounds(parameter),
    parameter,
    required: !isOptional(parameter),
    blank: defaultOf(parameter),
  };
}

/**
 * Reads rows `from` to `to` (from 0, `to` not included) of an argument into a list, row by row. What can't be used is
 * added to `bad`.
 */
export function readRows(argument: Argument, from: number, to: number, into: Read[], bad: BadCells): void {
  const { cells, columns, min, above, max, blank } = argument;
  let i = 0;
  for (let r = from; r < to; r++) {
    const row = cells[r];
    for (let c = 0; c < columns; c++) {
      const cell = typeof row === 'object' ? row[c] : row;
      // Nearly every cell is a good number: that way is kept short.
      if (typeof cell === 'number' && cell >= min && cell > above && cell <= max) into[i++] = cell;
      else into[i++] = isBlank(cell) ? blank : readOther(argument, cell, r, c, bad);
    }
  }
}

/** Reads a cell that is neither blank nor a good number. */
function readOther(argument: Argument, cell: unknown, r: number, c: number, bad: BadCells): Read {
  const value = understand(argument.parameter, cell);
  if (typeof value !== 'object') return value;
  addBad(bad, argument, cell, value, r, c);
  return undefined;
}

/** Notes a cell that can't be used, and where it is, counted from 0. */
export function addBad(bad: BadCells, argument: Argument, cell: unknown, fault: Fault, r: number, c: number): void {
  const { parameter, many, rows, columns } = argument;
  bad.count++;
  if (bad.first.length === NAMED) return;
  const position = !many ? {} : { row: r + 1, tall: rows > 1, ...(columns === 1 ? {} : { column: c + 1 }) };
  bad.first.push({ parameter, held: holds(cell), fault, ...position });
}

/** All cells of an argument, row by row. */
export function readAll(argument: Argument, bad: BadCells): Read[] {
  const list: Read[] = [];
  readRows(argument, 0, argument.rows, list, bad);
  return list;
}

/** Reads one cell outside a call: its value, its default where it is blank, or what is wrong with it. */
export function readCell(parameter: Parameter, cell: unknown): { readonly value: Read } | { readonly bad: BadCell } {
  const bad: BadCells = { first: [], count: 0 };
  const [value] = readAll(argumentOf(parameter, { cells: [[cell]], rows: 1, columns: 1, many: false }), bad);
  return bad.first[0] === undefined ? { value } : { bad: bad.first[0] };
}
