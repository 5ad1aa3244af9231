import type { Entry, Value } from '../catalogue/entry';
import { type Argument, type BadCells, type Read, readAll } from './argument';
import { isBlank } from './cell';
import { fail, failForCells, sizesDiffer } from './fail';
import { type Cell, checkCount, toCell } from './result';

/** Computes one table from single cells and series, whose rows with a blank in a required series are skipped. */
export function callTable(entry: Entry, given: readonly Argument[]): Cell[][] {
  checkForms(entry, given);
  const bad: BadCells = { first: [], count: 0 };
  const lists = given.map((argument) => readAll(argument, bad));
  failForCells(entry, bad);
  if (given.some((argument, i) => !isSeries(argument) && argument.required && lists[i]?.[0] === undefined))
    return [['']];
  const required = lists.filter((_, i) => isSeries(given[i] as Argument) && given[i]?.required);
  const kept = (required[0] ?? []).map((_, k) => k).filter((k) => required.every((list) => list[k] !== undefined));
  const args = given.map((argument, i) => {
    const list = lists[i] as readonly Read[];
    if (!isSeries(argument)) return list[0];
    // The one value of a series that is left out counts for every row.
    return kept.map((k) => (isLeftOut(argument) ? list[0] : list[k]));
  });
  const compute = entry.compute as (...args: unknown[]) => readonly (readonly Value[])[];
  const rows = compute(...args);
  checkCount(entry, rows.length * (rows[0]?.length ?? 0));
  return rows.map((row) => row.map((value) => toCell(entry, value)));
}

/** Single cells where no series is read, and series of one length. */
function checkForms(entry: Entry, given: readonly Argument[]): void {
  const first = given.find(isSeries);
  for (const argument of given) {
    if (!isSeries(argument)) {
      if (argument.many) fail(entry, { code: 'range-not-allowed', parameter: argument.parameter, size: argument });
    } else if (!isLeftOut(argument) && first !== undefined && lengthOf(argument) !== lengthOf(first)) {
      sizesDiffer(entry, argument, first);
    }
  }
}

function isSeries({ parameter }: Argument): boolean {
  return parameter.type === 'number' && parameter.series === true;
}

/** An optional series that the call doesn't give. */
function isLeftOut(argument: Argument): boolean {
  return !argument.many && !argument.required && isBlank(argument.cells[0]?.[0]);
}

function lengthOf({ rows, columns }: Argument): number {
  return rows * columns;
}
