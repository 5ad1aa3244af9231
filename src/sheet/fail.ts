import type { Entry } from '../catalogue/entry';
import type { Argument, BadCells } from './argument';
import { InputError, type Problem } from './problem';

export function fail(entry: Entry, problem: Problem): never {
  throw new InputError(entry.name, problem);
}

export function sizesDiffer(entry: Entry, one: Argument, other: Argument): never {
  fail(entry, { code: 'sizes-differ', one: one.parameter, oneSize: one, other: other.parameter, otherSize: other });
}

/** A bad cell fails the whole call. */
export function failForCells(entry: Entry, { first, count }: BadCells): void {
  if (count > 0) fail(entry, { code: 'bad-cells', first, count });
}
