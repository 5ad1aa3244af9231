import type { Entry, Parameter, Value } from '../catalogue/entry';
import { type Cell, checkCount, fail, sizesDiffer, toCell } from './fail';
import type { Range } from './range';
import { isRequired, type Read, readAll } from './read';

/** The argument of one parameter, laid over the result: a single value, row or column is repeated to fit. */
interface Layer {
  /** Which argument it is, from 0. */
  readonly index: number;
  readonly values: readonly Read[];
  readonly required: boolean;
  readonly rowStep: number;
  readonly columnStep: number;
}

/**
 * Computes one value, or one row of values, for each cell of the ranges. A result of one cell is that cell; a range keeps
 * its shape, trailing blanks too.
 */
export function callMapped(entry: Entry, ranges: readonly Range[]): Cell | Cell[][] {
  const headings = entry.result.columns ?? [];
  const byRow = entry.shape === 'row';
  const { rows, columns } = commonSize(entry, ranges, byRow);
  checkCount(entry, rows * (byRow ? headings.length : columns));
  const layers = layersOf(entry, ranges);
  const args: Read[] = layers.map(() => undefined);
  // Single values are put in once, before the others.
  const varying = layers.filter((layer) => layer.values.length > 1);
  const complete = fill(
    args,
    layers.filter((layer) => layer.values.length === 1),
    0,
    0,
  );
  if (byRow) {
    const compute = entry.compute as (...args: Read[]) => readonly Value[];
    const rowAt = (r: number): Cell[] =>
      complete && fill(args, varying, r, 0)
        ? compute(...args).map((value) => toCell(entry, value, r))
        : headings.map(() => '');
    return Array.from({ length: rows }, (_, r) => rowAt(r));
  }
  const compute = entry.compute as (...args: Read[]) => Value;
  const cellAt = (r: number, c: number): Cell =>
    complete && fill(args, varying, r, c) ? toCell(entry, compute(...args), r) : '';
  if (!ranges.some((range) => range.many)) return cellAt(0, 0);
  const result: Cell[][] = [];
  for (let r = 0; r < rows; r++) {
    // Columns are the common case. A literal takes no more room than it needs, a list that grows is given far more.
    const line = [cellAt(r, 0)];
    for (let c = 1; c < columns; c++) line.push(cellAt(r, c));
    result.push(line);
  }
  return result;
}

function layersOf(entry: Entry, ranges: readonly Range[]): Layer[] {
  return readAll(entry, ranges).map((values, i) => {
    const range = ranges[i] as Range;
    const parameter = entry.parameters[i] as Parameter;
    return {
      index: i,
      values,
      required: isRequired(parameter),
      rowStep: range.rows === 1 ? 0 : range.columns,
      columnStep: range.columns === 1 ? 0 : 1,
    };
  });
}

/** Puts the arguments of one cell of the result into `args`; false where a required one is blank. */
function fill(args: Read[], layers: readonly Layer[], r: number, c: number): boolean {
  for (let k = 0; k < layers.length; k++) {
    const layer = layers[k] as Layer;
    const value = layer.values[r * layer.rowStep + c * layer.columnStep];
    if (value === undefined && layer.required) return false;
    args[layer.index] = value;
  }
  return true;
}

function commonSize(entry: Entry, ranges: readonly Range[], byRow: boolean): { rows: number; columns: number } {
  let tallest = 0;
  let widest = 0;
  ranges.forEach((range, i) => {
    const parameter = entry.parameters[i] as Parameter;
    if (byRow && range.columns > 1) fail(entry, { code: 'more-than-one-column', parameter, size: range });
    if (range.rows > (ranges[tallest] as Range).rows) tallest = i;
    if (range.columns > (ranges[widest] as Range).columns) widest = i;
  });
  const rows = (ranges[tallest] as Range).rows;
  const columns = (ranges[widest] as Range).columns;
  ranges.forEach((range, i) => {
    const rowsFit = range.rows === 1 || range.rows === rows;
    if (rowsFit && (range.columns === 1 || range.columns === columns)) return;
    sizesDiffer(entry, ranges, i, rowsFit ? widest : tallest);
  });
  return { rows, columns };
}
