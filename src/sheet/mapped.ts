import type { Entry, Value } from '../catalogue/entry';
import { type Argument, type BadCells, type Read, readAll, readRows } from './argument';
import { fail, failForCells, sizesDiffer } from './fail';
import { type Cell, checkCount, toCell } from './result';

/** Rows that are read at one go: few enough to stay near the processor until they are computed. */
const BLOCK = 512;

/** An argument laid over the result: a single value, row or column is repeated to fit. */
interface Layer {
  readonly argument: Argument;
  /** Which argument it is, from 0. */
  readonly place: number;
  /** Without a value there is no result. */
  readonly required: boolean;
  /** The values of one block of rows; of all there are, where they are repeated. */
  readonly values: Read[];
  readonly rowStep: number;
  readonly columnStep: number;
}

/**
 * Computes one value, or one row of values, for each cell of the ranges. A result of one cell is that cell; a range keeps
 * its shape, trailing blanks too.
 */
export function callMapped(entry: Entry, given: readonly Argument[]): Cell | Cell[][] {
  const headings = entry.result?.columns ?? [];
  const byRow = entry.shape === 'row';
  const { rows, columns } = commonSize(entry, given, byRow);
  checkCount(entry, rows * (byRow ? headings.length : columns));
  const bad: BadCells = { first: [], count: 0 };
  const layers = given.map((argument, place) => layerOf(argument, place, bad));
  const work: Work = {
    entry,
    ranges: layers.filter(({ argument }) => argument.many),
    args: layers.map(({ values }) => values[0]),
    complete: layers.every(({ argument, values }) => argument.many || !argument.required || values[0] !== undefined),
    columns,
  };
  const result: Cell[][] = [];
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    for (const { argument, values } of layers) if (argument.rows > 1) readRows(argument, from, to, values, bad);
    // From the first bad cell on there is no result, but the others are still counted.
    if (bad.count > 0) continue;
    if (byRow) computeRows(work, headings.length, from, to, result);
    else computeCells(work, from, to, result);
  }
  failForCells(entry, bad);
  return byRow || given.some(({ many }) => many) ? result : (result[0]?.[0] as Cell);
}

function layerOf(argument: Argument, place: number, bad: BadCells): Layer {
  return {
    argument,
    place,
    required: argument.required,
    values: argument.rows === 1 ? readAll(argument, bad) : [],
    rowStep: argument.rows === 1 ? 0 : argument.columns,
    columnStep: argument.columns === 1 ? 0 : 1,
  };
}

/** What is the same for all cells of a result. */
interface Work {
  readonly entry: Entry;
  /** The arguments that differ from cell to cell. */
  readonly ranges: readonly Layer[];
  /** The arguments of one cell, used again for the next; single values are put in once. */
  readonly args: Read[];
  /** No required single value is blank. */
  readonly complete: boolean;
  readonly columns: number;
}

/** Adds a block of rows to the result, a value in each cell. */
function computeCells(work: Work, from: number, to: number, result: Cell[][]): void {
  const { entry, args, columns } = work;
  const compute = entry.compute as (...args: readonly Read[]) => Value;
  // A result of one cell has no row to name.
  const first = work.ranges.length === 0 ? undefined : from;
  for (let r = 0; r < to - from; r++) {
    const at = first === undefined ? undefined : first + r;
    // A literal takes no more room than it needs, a list that grows is given far more; most ranges are one column.
    const line = [pick(work, r, 0) ? toCell(entry, invoke(compute, args), at) : ''];
    for (let c = 1; c < columns; c++) line.push(pick(work, r, c) ? toCell(entry, invoke(compute, args), at) : '');
    result.push(line);
  }
}

/** Adds a block of rows to the result, several columns in each. */
function computeRows(work: Work, width: number, from: number, to: number, result: Cell[][]): void {
  const { entry, args } = work;
  const compute = entry.compute as (...args: readonly Read[]) => readonly Value[];
  for (let r = 0; r < to - from; r++) {
    const values = pick(work, r, 0) ? invoke(compute, args) : new Array<Value>(width).fill(null);
    result.push(values.map((value) => toCell(entry, value, from + r)));
  }
}

/** Calls with the arguments of a list. Spelled out, because spreading it for each cell costs a fifth of a long column. */
function invoke<T>(compute: (...args: readonly Read[]) => T, args: readonly Read[]): T {
  const a = args[0];
  const b = args[1];
  const c = args[2];
  const d = args[3];
  const e = args[4];
  switch (args.length) {
    case 1:
      return compute(a);
    case 2:
      return compute(a, b);
    case 3:
      return compute(a, b, c);
    case 4:
      return compute(a, b, c, d);
    case 5:
      return compute(a, b, c, d, e);
    default:
      return compute(...args);
  }
}

/** Puts the arguments of one cell in place, `r` counted inside the block; false where a required one is blank. */
function pick({ ranges, args, complete }: Work, r: number, c: number): boolean {
  let whole = complete;
  for (let k = 0; k < ranges.length; k++) {
    const layer = ranges[k] as Layer;
    const value = layer.values[r * layer.rowStep + c * layer.columnStep];
    if (value === undefined && layer.required) whole = false;
    args[layer.place] = value;
  }
  return whole;
}

function commonSize(entry: Entry, given: readonly Argument[], byRow: boolean): { rows: number; columns: number } {
  const [first] = given as [Argument, ...Argument[]];
  let tallest = first;
  let widest = first;
  for (const argument of given) {
    const { parameter, rows, columns } = argument;
    if (byRow && columns > 1) fail(entry, { code: 'more-than-one-column', parameter, size: argument });
    if (rows > tallest.rows) tallest = argument;
    if (columns > widest.columns) widest = argument;
  }
  // Each row of the first argument gives a row; the others follow it.
  if (byRow && first.rows < tallest.rows) sizesDiffer(entry, tallest, first);
  const { rows } = tallest;
  const { columns } = widest;
  for (const argument of given) {
    if (argument.rows !== 1 && argument.rows !== rows) sizesDiffer(entry, argument, tallest);
    if (argument.columns !== 1 && argument.columns !== columns) sizesDiffer(entry, argument, widest);
  }
  return { rows, columns };
}
