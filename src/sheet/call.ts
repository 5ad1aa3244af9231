import type { Entry } from '../catalogue/entry';
import { argumentOf } from './argument';
import { fail } from './fail';
import { callMapped } from './mapped';
import { toRange } from './range';
import type { Cell } from './result';
import { callList, callTable } from './table';

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
  const given = parameters.map((parameter, i) => {
    const argument = argumentOf(parameter, toRange(args[i]));
    if (argument.required && args[i] === undefined) fail(entry, { code: 'missing-argument', parameter });
    return argument;
  });
  switch (entry.shape) {
    case 'table':
      return callTable(entry, given);
    case 'list':
      return callList(entry, given);
    default:
      return callMapped(entry, given);
  }
}
