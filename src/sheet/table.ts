import type { Entry, NumberParameter, Value } from '../catalogue/entry';
import { type Argument, addBad, type BadCells, type Read, readAll } from './argument';
import { isBlank } from './cell';
import { fail, failForCells, sizesDiffer } from './fail';
import { type Cell, checkCount, toCell } from './result';

/** Computes one table from single cells and series. */
export function callTable(entry: Entry, given: readonly Argument[]): Cell[][] {
  const args = readSeries(entry, given);
  if (args === null) return [['']];
  const compute = entry.compute as (...args: unknown[]) => readonly (readonly Value[])[];
  const rows = compute(...args);
  checkCount(entry, rows.length * (rows[0]?.length ?? 0));
  return rows.map((row) => row.map((value) => toCell(entry, value)));
}

/** Computes one value for each cell of a series. The result has the shape of the series. */
export function callList(entry: Entry, given: readonly Argument[]): Cell[][] {
  const series = given.find(isSeries) as Argument;
  const { parameter, rows, columns } = series;
  // Which cell comes after which would be a guess.
  if (rows > 1 && columns > 1) fail(entry, { code: 'block', parameter, size: series });
  checkCount(entry, lengthOf(series));
  const args = readSeries(entry, given);
  if (args === null) return [['']];
  const compute = entry.compute as (...args: unknown[]) => readonly Value[];
  const values = compute(...args);
  return Array.from({ length: rows }, (_, r) => {
    const row = values.slice(r * columns, (r + 1) * columns);
    return row.map((value) => toCell(entry, value, r));
  });
}

/** The arguments of `compute`; `null` where a required single cell is blank. */
function readSeries(entry: Entry, given: readonly Argument[]): unknown[] | null {
  checkForms(entry, given);
  const bad: BadCells = { first: [], count: 0 };
  const lists = given.map((argument) => readAll(argument, bad));
  failForCells(entry, bad);
  if (given.some((argument, i) => !isSeries(argument) && argument.required && lists[i]?.[0] === undefined)) return null;
  const kept = keptRows(given, lists);
  checkLength(entry, given, kept.length);
  checkOrder(entry, given, lists, kept);
  return given.map((argument, i) => {
    const list = lists[i] as readonly Read[];
    if (!isSeries(argument)) return list[0];
    // The one value of a series that is left out counts for every row.
    return kept.map((k) => (isLeftOut(argument) ? list[0] : list[k]));
  });
}

/** The places in the series that are read: those without a blank in any series that must be complete. */
function keptRows(given: readonly Argument[], lists: readonly (readonly Read[])[]): number[] {
  const complete = lists.filter((_, i) => {
    const argument = given[i] as Argument;
    return argument.required && seriesOf(argument) === 'complete';
  });
  const longest = lists[given.findIndex(isSeries)] ?? [];
  return longest.map((_, k) => k).filter((k) => complete.every((list) => list[k] !== undefined));
}

/** Refuses more rows than a cell has time for. */
function checkLength(entry: Entry, given: readonly Argument[], rows: number): void {
  for (const { parameter } of given) {
    const { longest: most } = parameter as NumberParameter;
    if (most !== undefined && rows > most) fail(entry, { code: 'too-many-rows', parameter, rows, most });
  }
}

/** Refuses rows in which a series is lower than another one that it has to reach. */
function checkOrder(
  entry: Entry,
  given: readonly Argument[],
  lists: readonly (readonly Read[])[],
  kept: readonly number[],
): void {
  const bad: BadCells = { first: [], count: 0 };
  given.forEach((argument, i) => {
    const { reaches } = argument.parameter as NumberParameter;
    const o = given.findIndex((other) => reaches !== undefined && other.parameter.name === reaches);
    const other = given[o];
    if (other === undefined) return;
    for (const k of kept) {
      const value = lists[i]?.[k] as number;
      const limit = lists[o]?.[k] as number;
      if (value >= limit) continue;
      const fault = { code: 'short-of', other: other.parameter, limit } as const;
      addBad(bad, argument, value, fault, Math.floor(k / argument.columns), k % argument.columns);
    }
  });
  failForCells(entry, bad);
}

/** Single cells where no series is read, and series of one length. */
function checkForms(entry: Entry, given: readonly Argument[]): void {
  const first = given.find(isSeries);
  for (const argument of given) {
    if (!isSeries(argument)) {
      const { parameter, many } = argument;
      if (many) fail(entry, { code: 'range-not-allowed', parameter, size: argument, table: entry.shape === 'table' });
    } else if (!isLeftOut(argument) && first !== undefined && lengthOf(argument) !== lengthOf(first)) {
      sizesDiffer(entry, argument, first);
    }
  }
}

function seriesOf({ parameter }: Argument): NumberParameter['series'] {
  return parameter.type === 'number' ? parameter.series : undefined;
}

function isSeries(argument: Argument): boolean {
  return seriesOf(argument) !== undefined;
}

/** An optional series that the call doesn't give. */
function isLeftOut(argument: Argument): boolean {
  return !argument.many && !argument.required && isBlank(argument.cells[0]?.[0]);
}

function lengthOf({ rows, columns }: Argument): number {
  return rows * columns;
}
