import type { Entry } from '../catalogue/entry';
import { type Cell, fail } from './fail';
import { callMapped } from './mapped';
import { toRange } from './range';
import { isRequired } from './read';
import { callTable } from './table';

/**
 * Calls a function with what its cells hold.
 *
 * @param args scalars, or rows of cells, as Sheets hands them to a custom function
 * @returns one cell, or rows of cells
 * @throws InputError for bad input; nothing else
 */
export function call(entry: Entry, args: ArrayLike<unknown>): Cell | Cell[][] {
  const { parameters } = entry;
  if (args.length > parameters.length) {
    fail(entry, { code: 'too-many-arguments', given: args.length, most: parameters.length });
  }
  const ranges = parameters.map((parameter, i) => {
    if (args[i] === undefined && isRequired(parameter)) fail(entry, { code: 'missing-argument', parameter });
    return toRange(args[i]);
  });
  return entry.shape === 'table' ? callTable(entry, ranges) : callMapped(entry, ranges);
}
