import type { Parameter } from '../catalogue/entry';
import type { Language } from '../lang/language';
import { formatNumber } from '../lang/number';
import { advice, takesWordsBesides, whatIsWrong } from './badCell';
import { heldInWords } from './heldInWords';
import type { BadCell, InputError, Problem, Size } from './problem';

/** Longer messages are cut off in a cell's note. */
const LONGEST = 300;

/** Bad input in one or two sentences: function, parameter, row, what stood there, what is wanted. */
export function sentence(error: InputError, language: Language): string {
  const text = problemInWords(error.problem, language, LONGEST - error.functionName.length - 2);
  return `${error.functionName}: ${text}`;
}

function problemInWords(problem: Problem, language: Language, longest: number): string {
  const nb = language === 'nb';
  switch (problem.code) {
    case 'bad-cells':
      return badCells(problem.first, problem.count, language, longest);
    case 'missing-argument': {
      const name = parameterName(problem.parameter, language);
      return nb
        ? `${name} mangler. Legg til en verdi eller en celle.`
        : `${name} is missing. Add a value or a cell for it.`;
    }
    case 'too-many-arguments':
      return nb
        ? `du har oppgitt ${problem.given} verdier, men funksjonen godtar høyst ${problem.most}. Fjern de overflødige.`
        : `${problem.given} values are given, but the function takes at most ${problem.most}. Remove the extra ones.`;
    case 'sizes-differ': {
      const one = `${problem.one.name}: ${sizeInWords(problem.oneSize, language)}`;
      const other = `${problem.other.name}: ${sizeInWords(problem.otherSize, language)}`;
      return nb
        ? `områdene har ulik størrelse (${one}; ${other}). Velg områder av samme størrelse.`
        : `the ranges differ in size (${one}; ${other}). Select ranges of the same size.`;
    }
    case 'range-not-allowed': {
      const name = parameterName(problem.parameter, language);
      const size = sizeInWords(problem.size, language);
      const why = problem.table ? (nb ? ', fordi resultatet er en tabell' : ', because the result is a table') : '';
      return nb
        ? `${name} godtar én celle${why}, men fikk et område (${size}). Velg én celle.`
        : `${name} takes one cell${why}, but got a range (${size}). Choose one cell.`;
    }
    case 'more-than-one-column': {
      const name = parameterName(problem.parameter, language);
      const size = sizeInWords(problem.size, language);
      return nb
        ? `${name} godtar én celle eller én kolonne, men fikk ${size}. Velg én kolonne.`
        : `${name} takes one cell or one column, but got ${size}. Choose one column.`;
    }
    case 'block': {
      const name = parameterName(problem.parameter, language);
      const size = sizeInWords(problem.size, language);
      return nb
        ? `${name} godtar én kolonne eller én rad, for rekkefølgen teller, men fikk ${size}. Velg én kolonne.`
        : `${name} takes one column or one row, as the order counts, but got ${size}. Choose one column.`;
    }
    case 'too-many-cells': {
      const cells = formatNumber(problem.cells, language);
      const most = formatNumber(problem.most, language);
      return nb
        ? `resultatet ville fått ${cells} celler, men grensen er ${most}. Del området i flere.`
        : `the result would have ${cells} cells, but the limit is ${most}. Split the range.`;
    }
    case 'too-many-rows': {
      const name = parameterName(problem.parameter, language);
      const rows = formatNumber(problem.rows, language);
      const most = formatNumber(problem.most, language);
      return nb
        ? `${name} har ${rows} rader med tall, men funksjonen leser høyst ${most}. Velg færre rader.`
        : `${name} has ${rows} rows with figures, but the function reads at most ${most}. Select fewer rows.`;
    }
    case 'number-too-large': {
      const where =
        problem.row === undefined ? '' : nb ? ` i rad ${problem.row} i området` : ` in row ${problem.row} of the range`;
      return nb
        ? `resultatet${where} er for stort for en celle. Se etter tall som er altfor store eller altfor små.`
        : `the result${where} is too large for a cell. Look for figures that are far too large or far too small.`;
    }
  }
}

/** The fullest wording that fits. With several cells only the first one's advice is given: mending starts there. */
function badCells(first: readonly BadCell[], count: number, language: Language, longest: number): string {
  const [cell, ...others] = first as [BadCell, ...BadCell[]];
  const help = adviceWithHeader(first, count, language);
  const total =
    count > first.length ? (language === 'nb' ? ` (${count} celler i alt)` : ` (${count} cells in all)`) : '';
  const full = (bad: BadCell, echo: number, named = bad === cell) =>
    `${where(bad, language, bad === cell, named)} ${whatIsWrong(bad, language, echo)}`;
  const short = (bad: BadCell, echo: number) =>
    `${where(bad, language, false, false)} ${heldInWords(bad.held, language, echo)}`;
  const wordings = [
    () => `${first.map((bad) => full(bad, count === 1 ? 40 : 15, true)).join('; ')}${total}. ${help}`,
    () => `${first.map((bad) => full(bad, count === 1 ? 40 : 15)).join('; ')}${total}. ${help}`,
    () => `${[full(cell, 15), ...others.map((bad) => short(bad, 15))].join('; ')}${total}. ${help}`,
    () => `${[full(cell, 5), ...others.map((bad) => short(bad, 5))].join('; ')}${total}. ${help}`,
    () => `${full(cell, 5)}${total}. ${help}`,
    () => `${full(cell, 5)}${total}. ${adviceWithHeader(first, count, language, true)}`,
  ];
  const fitting = wordings.find((wording) => wording().length <= longest);
  // Advice that lists many words leaves no room for the hint about headings.
  return fitting?.() ?? `${full(cell, 5)}${total}. ${advice(cell, language)}`;
}

/** What to do about the first bad cell, and that row 1 may hold headings. */
export function adviceWithHeader(first: readonly BadCell[], count: number, language: Language, brief = false): string {
  const [cell] = first as [BadCell, ...BadCell[]];
  const help = advice(cell, language, count > 1);
  if (!first.some(looksLikeHeader)) return help;
  // That a number is wanted, what is wrong says already; words and levels have to be listed still.
  if (looksLikeHeader(cell, 0, first) && cell.fault.code === 'not-a-number' && !takesWordsBesides(cell.parameter)) {
    return language === 'nb'
      ? 'Rad 1 ser ut som en overskrift: start området én rad lenger ned.'
      : 'Row 1 looks like a header: start the range one row lower.';
  }
  const start = {
    en: brief ? 'start one row lower' : 'start the range one row lower',
    nb: brief ? 'start én rad lenger ned' : 'start området én rad lenger ned',
  };
  const or =
    language === 'nb' ? `, eller ${start.nb} hvis rad 1 er en overskrift.` : `, or ${start.en} if row 1 is a header.`;
  return help.replace(/\.$/, or);
}

/** Words, and not a figure typed as text, in the first of several rows, but not in the next two as well. */
function looksLikeHeader({ parameter, row, tall, held }: BadCell, _: number, all: readonly BadCell[]): boolean {
  if (row !== 1 || tall !== true || held.kind !== 'text') return false;
  const below = all.filter((other) => other.parameter === parameter && (other.row === 2 || other.row === 3));
  return isWords(held) && below.filter((other) => isWords(other.held)).length < 2;
}

function isWords(held: BadCell['held']): boolean {
  return held.kind === 'text' && held.value.toLowerCase() !== held.value.toUpperCase();
}

/**
 * Parameter and position. The first one says that rows are counted inside the range, as the sheet counts otherwise.
 *
 * @param named with what the parameter is called in the user's language
 */
function where(bad: BadCell, language: Language, first: boolean, named: boolean): string {
  const nb = language === 'nb';
  const name = named ? parameterName(bad.parameter, language) : bad.parameter.name;
  if (bad.row === undefined) return `${name}:`;
  const column = bad.column === undefined ? '' : `, ${nb ? 'kolonne' : 'column'} ${bad.column}`;
  const range = first ? (nb ? ' i området' : ' of the range') : '';
  return `${name}, ${nb ? 'rad' : 'row'} ${bad.row}${column}${range}:`;
}

/** The name from the formula's help, with what it is called in Norwegian where that differs. */
function parameterName(parameter: Parameter, language: Language): string {
  const label = parameter.label[language];
  return language === 'en' || label.toLowerCase() === parameter.name ? parameter.name : `${label} (${parameter.name})`;
}

function sizeInWords({ rows, columns }: Size, language: Language): string {
  if (language === 'nb') {
    return `${rows} ${rows === 1 ? 'rad' : 'rader'} × ${columns} ${columns === 1 ? 'kolonne' : 'kolonner'}`;
  }
  return `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}
