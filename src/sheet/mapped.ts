import type { Entry, Value } from '../catalogue/entry';
import { type Argument, type BadCells, type Read, readAll, readRows } from './argument';
import { type Cell, checkCount, fail, failForCells, sizesDiffer, toCell } from './fail';

/** Rows that are read at one go: few enough to stay near the processor until they are computed. */
const BLOCK = 512;

/** An argument laid over the result: a single value, row or column is repeated to fit. */
interface Layer {
  readonly argument: Argument;
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
  const headings = entry.result.columns ?? [];
  const byRow = entry.shape === 'row';
  const { rows, columns } = commonSize(entry, given, byRow);
  checkCount(entry, rows * (byRow ? headings.length : columns));
  const bad: BadCells = { first: [], count: 0 };
  const layers = given.map((argument) => layerOf(argument, bad));
  const argumentsAt = argumentPicker(layers);
  const compute = entry.compute as (...args: readonly Read[]) => Value & readonly Value[];
  const result: Cell[][] = [];
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    for (const { argument, values } of layers) if (argument.rows > 1) readRows(argument, from, to, values, bad);
    // From the first bad cell on there is no result, but the others are still counted.
    if (bad.count > 0) continue;
    for (let r = 0; r < to - from; r++) {
      const args = argumentsAt(r, 0);
      if (byRow) {
        const values = args === null ? headings.map(() => null) : compute(...args);
        result.push(values.map((value) => toCell(entry, value, from + r)));
        continue;
      }
      // A literal takes no more room than it needs, a list that grows is given far more; most ranges are one column.
      const line = [args === null ? '' : toCell(entry, compute(...args), from + r)];
      for (let c = 1; c < columns; c++) {
        const more = argumentsAt(r, c);
        line.push(more === null ? '' : toCell(entry, compute(...more), from + r));
      }
      result.push(line);
    }
  }
  failForCells(entry, bad);
  return byRow || given.some(({ many }) => many) ? result : (result[0]?.[0] as Cell);
}

function layerOf(argument: Argument, bad: BadCells): Layer {
  return {
    argument,
    values: argument.rows === 1 ? readAll(argument, bad) : [],
    rowStep: argument.rows === 1 ? 0 : argument.columns,
    columnStep: argument.columns === 1 ? 0 : 1,
  };
}

/**
 * The arguments of one cell of the result, `r` counted inside the block, in a list that is used again for the next;
 * `null` where a required one is blank. Single values are put in once.
 */
function argumentPicker(layers: readonly Layer[]): (r: number, c: number) => readonly Read[] | null {
  const args = layers.map(({ values }) => values[0]);
  const ranges = layers.filter(({ argument }) => argument.many);
  const places = ranges.map((layer) => layers.indexOf(layer));
  const complete = layers.every(
    (layer, i) => ranges.includes(layer) || !layer.argument.required || args[i] !== undefined,
  );
  return (r, c) => {
    let whole = complete;
    for (let k = 0; k < ranges.length; k++) {
      const { values, rowStep, columnStep, argument } = ranges[k] as Layer;
      const value = values[r * rowStep + c * columnStep];
      if (value === undefined && argument.required) whole = false;
      args[places[k] as number] = value;
    }
    return whole ? args : null;
  };
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
