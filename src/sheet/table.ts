import type { Entry, Parameter, Value } from '../catalogue/entry';
import { type Cell, checkCount, fail, sizesDiffer, toCell } from './fail';
import type { Range } from './range';
import { isRequired, type Read, readAll } from './read';

/** Computes one table from single cells and series, whose rows with a blank in a required series are skipped. */
export function callTable(entry: Entry, ranges: readonly Range[]): Cell[][] {
  const isSeries = entry.parameters.map((parameter) => parameter.type === 'number' && parameter.series === true);
  const first = isSeries.indexOf(true);
  ranges.forEach((range, i) => {
    const parameter = entry.parameters[i] as Parameter;
    if (!isSeries[i]) {
      if (range.many) fail(entry, { code: 'range-not-allowed', parameter, size: range });
    } else if (!leftOut(range, parameter) && length(range) !== length(ranges[first] as Range)) {
      sizesDiffer(entry, ranges, i, first);
    }
  });
  const read = readAll(entry, ranges);
  const args: unknown[] = [];
  const kept = rowsWithoutBlanks(entry, read, isSeries);
  for (let i = 0; i < read.length; i++) {
    const parameter = entry.parameters[i] as Parameter;
    const values = read[i] as Read[];
    if (isSeries[i]) {
      const blanks = leftOut(ranges[i] as Range, parameter);
      args.push(kept.map((k) => (blanks ? values[0] : values[k])));
    } else if (values[0] === undefined && isRequired(parameter)) {
      return [['']];
    } else {
      args.push(values[0]);
    }
  }
  const compute = entry.compute as (...args: unknown[]) => readonly (readonly Value[])[];
  const rows = compute(...args);
  checkCount(entry, rows.length * (rows[0]?.length ?? 0));
  return rows.map((row) => row.map((value) => toCell(entry, value)));
}

/** An optional series that the call doesn't give: its default counts for every row. */
function leftOut(range: Range, parameter: Parameter): boolean {
  return !range.many && !isRequired(parameter) && (range.cells[0]?.[0] ?? '') === '';
}

function length(range: Range): number {
  return range.rows * range.columns;
}

/** Positions at which no required series is blank. */
function rowsWithoutBlanks(entry: Entry, read: readonly Read[][], isSeries: readonly boolean[]): number[] {
  const required = read.filter((_, i) => isSeries[i] && isRequired(entry.parameters[i] as Parameter));
  const kept: number[] = [];
  for (let k = 0; k < (required[0]?.length ?? 0); k++) {
    if (required.every((values) => values[k] !== undefined)) kept.push(k);
  }
  return kept;
}
