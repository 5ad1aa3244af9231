import { defaultOf, type Entry, isOptional, type NumberParameter, type Parameter } from '../catalogue/entry';
import { findCountry } from '../catalogue/findCountry';
import { unitOf } from '../catalogue/units';
import { type Level, languageWords, levelWords } from '../catalogue/words';
import type { Text } from '../lang/language';
import { holds, isBlank } from './cell';
import { fail } from './fail';
import type { BadCell, Fault } from './problem';
import type { Range } from './range';

/** A usable argument. Blank cells hold the parameter's default, or `undefined` where it has none. */
export type Read = number | string | boolean | undefined;

/** The first bad cells of a call, and how many there are. */
interface BadCells {
  readonly first: BadCell[];
  count: number;
}

/** As many bad cells as an error names. */
const NAMED = 3;

/** Reads every argument of a call, each row by row. */
export function readAll(entry: Entry, ranges: readonly Range[]): Read[][] {
  const bad: BadCells = { first: [], count: 0 };
  const values = ranges.map((range, i) => readRange(entry.parameters[i] as Parameter, range, bad));
  if (bad.count > 0) fail(entry, { code: 'bad-cells', first: bad.first, count: bad.count });
  return values;
}

/** Reads one cell outside a call: its value, its default where it is blank, or what is wrong with it. */
export function readCell(parameter: Parameter, cell: unknown): { readonly value: Read } | { readonly bad: BadCell } {
  const bad: BadCells = { first: [], count: 0 };
  const [value] = readRange(parameter, { cells: [[cell]], rows: 1, columns: 1, many: false }, bad);
  return bad.first[0] === undefined ? { value } : { bad: bad.first[0] };
}

/** Reads every cell of an argument, row by row; bad cells are added to `bad`. */
function readRange(parameter: Parameter, range: Range, bad: BadCells): Read[] {
  const { cells, rows, columns } = range;
  const read = parameter.type === 'number' ? numberReader(parameter) : wordReader(parameter);
  const { min, above, max } = boundsOf(parameter);
  const blank = defaultOf(parameter);
  const values: Read[] = new Array(rows * columns);
  let i = 0;
  for (let r = 0; r < rows; r++) {
    const row = cells[r] as readonly unknown[];
    for (let c = 0; c < columns; c++) {
      const cell = row[c];
      // Nearly every cell is a good number: that path is kept free of calls.
      if (typeof cell === 'number' && cell >= min && cell > above && cell <= max) {
        values[i++] = cell;
      } else if (isBlank(cell)) {
        values[i++] = blank;
      } else {
        const value = read(cell);
        const good = typeof value !== 'object';
        if (!good) note(bad, { parameter, held: holds(cell), fault: value, ...position(range, r, c) });
        values[i++] = good ? value : undefined;
      }
    }
  }
  return values;
}

/** Whether a row without this argument has no result. */
export function isRequired(parameter: Parameter): boolean {
  return !isOptional(parameter);
}

function note(bad: BadCells, cell: BadCell): void {
  bad.count++;
  if (bad.first.length < NAMED) bad.first.push(cell);
}

function position(range: Range, r: number, c: number): { row?: number; column?: number } {
  if (!range.many) return {};
  return range.columns === 1 ? { row: r + 1 } : { row: r + 1, column: c + 1 };
}

interface Bounds {
  readonly min: number;
  readonly above: number;
  readonly max: number;
}

/** Finite bounds, so that comparing with them refuses NaN and Infinity as well; no number fits a word. */
function boundsOf(parameter: Parameter): Bounds {
  if (parameter.type !== 'number') return { min: Number.NaN, above: Number.NaN, max: Number.NaN };
  const unit = unitOf(parameter.unit);
  return {
    min: parameter.min ?? unit.min ?? -Number.MAX_VALUE,
    above: parameter.above ?? Number.NEGATIVE_INFINITY,
    max: unit.max ?? Number.MAX_VALUE,
  };
}

/** Reads a cell that is neither blank nor a number within bounds. */
type Reader = (cell: unknown) => number | string | boolean | Fault;

function numberReader(parameter: NumberParameter): Reader {
  return (cell) => {
    if (typeof cell === 'number') return outOfBounds(cell, parameter);
    if (parameter.levels !== undefined && typeof cell === 'string') {
      const level = codeOf(cell, levelWords) as Level | undefined;
      if (level !== undefined) return parameter.levels[level];
    }
    return { code: 'not-a-number' };
  };
}

function outOfBounds(value: number, parameter: NumberParameter): Fault {
  const { min, above, max } = boundsOf(parameter);
  if (!Number.isFinite(value)) return { code: 'not-a-number' };
  if (value > max) {
    const points = unitOf(parameter.unit).percent === true && value / 100 <= max;
    return points ? { code: 'percent-points' } : { code: 'above', limit: max };
  }
  if (value <= above) return { code: 'not-above', limit: above };
  return parameter.minutes === true && value > 0 ? { code: 'minutes', limit: min } : { code: 'below', limit: min };
}

function wordReader(parameter: Exclude<Parameter, NumberParameter>): Reader {
  switch (parameter.type) {
    case 'flag':
      return (cell) => (typeof cell === 'boolean' ? cell : { code: 'not-a-flag' });
    case 'country':
      return (cell) => (typeof cell === 'string' && findCountry(cell)?.code) || { code: 'unknown-country' };
    default: {
      const words = parameter.type === 'language' ? languageWords : parameter.words;
      return (cell) => (typeof cell === 'string' && codeOf(cell, words)) || { code: 'unknown-word' };
    }
  }
}

/** The code of a word in either language, in any case. */
function codeOf(text: string, words: { readonly [code: string]: Text }): string | undefined {
  const word = text.trim().toLowerCase();
  return Object.keys(words).find((code) => word === words[code]?.en || word === words[code]?.nb);
}
