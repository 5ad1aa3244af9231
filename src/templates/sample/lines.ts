import type { Rule } from '../../catalogue/rate';
import { gradeInWords } from '../../catalogue/rateInWords';
import type { RateId } from '../../catalogue/rates';
import { rateOf } from '../../catalogue/rates';
import { levelHeadings, levelWords } from '../../catalogue/words';
import type { Text } from '../../lang/language';
import type { Percent } from '../../sheet/formula';
import type { Data } from '../tab';

/** Cells of a sheet, named by the lines they stand in, so that lines can be added without counting rows. */
export interface Place {
  readonly key: string;
  readonly column: string;
  /** Rows below the line, for the results of a table. */
  readonly down: number;
  readonly lastDown?: number;
  readonly lastKey?: string;
  readonly lastColumn?: string;
  /** Another sheet than the formula's own. */
  readonly sheet?: Sheet;
}

/** A call with its arguments, which may be words of the language. */
export interface Call {
  readonly call: string;
  readonly args: readonly Term[];
}

interface Infix {
  readonly left: Term;
  readonly operator: string;
  readonly right: Term;
}

/** A range of a sheet that isn't made of lines. */
export interface Range {
  readonly range: string;
  readonly tab: Text;
}

export type Term = number | string | boolean | Text | Percent | Place | Range | Call | Infix;

/** What a cell holds: data, a word of the language, or a formula. */
export type Cell = Data | Text | Place | Range | Call | Infix;

/** One row: a label or question, answers from column B on, and a note. */
export interface Line {
  readonly key?: string;
  readonly label?: Text | string | Call;
  readonly cells?: readonly Cell[];
  /** Number format of all answers, or of each. */
  readonly format?: string | readonly string[];
  readonly note?: Text;
  readonly bold?: true;
  /** The label may run over the cells beside it, which are empty. */
  readonly wide?: true;
}

/** A sheet of the sample, in both languages. */
export interface Sheet {
  readonly name: Text;
  /** Columns for answers, from B on. The notes stand in the next one. */
  readonly answers: number;
  readonly lines: readonly Line[];
  /** Pixels of the columns, from A on, where they aren't the usual ones. */
  readonly widths?: readonly number[];
}

export function at(key: string, column = 'B', down = 0): Place {
  return { key, column, down };
}

/** From one line to another, in one column. */
export function down(key: string, lastKey: string, column = 'B'): Place {
  return { key, lastKey, column, down: 0 };
}

/** From one column to another, in one line. */
export function across(key: string, column: string, lastColumn: string): Place {
  return { key, column, lastColumn, down: 0 };
}

export function on(sheet: Sheet, place: Place): Place {
  return { ...place, sheet };
}

export function call(name: string, ...args: readonly Term[]): Call {
  return { call: name, args };
}

export function infix(left: Term, operator: string, right: Term): Infix {
  return { left, operator, right };
}

/** A formula that waits for its figures: nothing while one of them is missing. */
export function onceFilled(figures: readonly Place[], formula: Term): Call {
  return call('IF', infix(call('COUNT', ...figures), '=', figures.length), formula, '');
}

export function product(left: Place, right: Place): Call {
  return onceFilled([left, right], infix(left, '*', right));
}

/** One figure divided by another; nothing where there is nothing to divide by. */
export function ratio(left: Place, right: Place): Call {
  return onceFilled([left, right], call('IF', infix(right, '>', 0), infix(left, '/', right), ''));
}

export function percent(value: number): Percent {
  return { percent: value };
}

/** The language of the sheet, for functions that answer in words. */
export const inWords: Text = { en: 'en', nb: 'nb' };

/** A formula for each level, or for each column. */
export function levels(cell: (word: Text, column: string) => Cell): Cell[] {
  return [cell(levelWords.low, 'B'), cell(levelWords.mid, 'C'), cell(levelWords.high, 'D')];
}

export function columns<C extends Cell>(letters: string, cell: (column: string) => C): C[] {
  return Array.from(letters, cell);
}

/** A column formula with its heading. It stands in the header row, so that sorting the rows below can't move it. */
export function headed(heading: Text, formula: Call): Call {
  return call('VSTACK', heading, formula);
}

export const levelCells: readonly Text[] = [levelHeadings.low, levelHeadings.mid, levelHeadings.high];

/** The heading over answers that have no levels. */
export const answer: Text = { en: 'Answer', nb: 'Svar' };

export const blank: Line = {};

/** The top of a sheet: what it is about, and what its figures are. */
export function title(what: Text, figures: Text): Line[] {
  return [
    { label: what, bold: true, wide: true },
    { label: figures, wide: true },
  ];
}

export function section(label: Text, cells: readonly Cell[] = [], note?: Text): Line[] {
  return [blank, { label, cells, bold: true, ...(note && { note }) }];
}

export const noteHeading: Text = { en: 'Unit and source', nb: 'Enhet og kilde' };

/** The heading over cells that are there to be changed. */
export function inputs(...cells: readonly Cell[]): Line[] {
  return section({ en: 'Your figures, change them', nb: 'Dine tall, endre dem' }, cells, noteHeading);
}

export function answers(...cells: readonly Cell[]): Line[] {
  return section({ en: 'Questions and answers', nb: 'Spørsmål og svar' }, cells, noteHeading);
}

/** The heading over answers of another kind than those above. */
export function moreAnswers(...cells: readonly Cell[]): Line[] {
  return section({ en: 'More questions and answers', nb: 'Flere spørsmål og svar' }, cells, noteHeading);
}

/** A function whose result is a table, with room for its rows below the first. */
export function table(key: string, formula: Call, rows: readonly Pick<Line, 'format'>[], headed = true): Line[] {
  const [first, ...rest] = headed ? [{ bold: true } as const, ...rows] : rows;
  return [{ key, label: formula, wide: true, ...first }, ...rest.map((row) => ({ wide: true, ...row }) as const)];
}

/** A note with the grade of what the figure rests on: rates by their id, rules by their source. */
export function sourced(text: Text, ...evidence: readonly (RateId | Rule)[]): Text {
  const about = (item: RateId | Rule, language: keyof Text): string => {
    const word = language === 'nb' ? 'Pålitelighet' : 'Grade';
    if (typeof item !== 'string') return `${word} ${item.grade}: ${item.source[language]}.`;
    return `${word} ${gradeInWords(rateOf(item), language)}: ${item}.`;
  };
  const all = (language: keyof Text) =>
    [`${text[language]}.`, ...evidence.map((item) => about(item, language))].join(' ');
  return { en: all('en'), nb: all('nb') };
}

/** How a cell shows how many times as much something is. */
export const TIMES = '0.0"×"';
