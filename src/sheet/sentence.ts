import type { Parameter } from '../catalogue/entry';
import type { Language, Text } from '../lang/language';
import { formatNumber } from '../lang/number';
import { advice, whatIsWrong } from './badCell';
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
        ? `${name} mangler. Legg til et tall eller en celle.`
        : `${name} is missing. Add a value or a cell for it.`;
    }
    case 'too-many-arguments':
      return nb
        ? `${problem.given} verdier er gitt, men funksjonen tar høyst ${problem.most}. Fjern dem som er til overs.`
        : `${problem.given} values are given, but the function takes at most ${problem.most}. Remove the others.`;
    case 'sizes-differ': {
      const one = `${problem.one.name}: ${sizeInWords(problem.oneSize, language)}`;
      const other = `${problem.other.name}: ${sizeInWords(problem.otherSize, language)}`;
      return nb
        ? `områdene er ulike (${one}; ${other}). Gjør dem like store.`
        : `the ranges differ in size (${one}; ${other}). Make them equally large.`;
    }
    case 'range-not-allowed': {
      const name = parameterName(problem.parameter, language);
      const size = sizeInWords(problem.size, language);
      return nb
        ? `${name} tar én celle, fordi resultatet er en tabell, men fikk et område (${size}). Velg én celle.`
        : `${name} takes one cell, because the result is a table, but got a range (${size}). Choose one cell.`;
    }
    case 'more-than-one-column': {
      const name = parameterName(problem.parameter, language);
      const size = sizeInWords(problem.size, language);
      return nb
        ? `${name} tar én celle eller én kolonne, men fikk ${size}. Velg én kolonne.`
        : `${name} takes one cell or one column, but got ${size}. Choose one column.`;
    }
    case 'too-many-cells': {
      const cells = formatNumber(problem.cells, language);
      const most = formatNumber(problem.most, language);
      return nb
        ? `resultatet ville fått ${cells} celler, og ${most} er det meste. Del området i flere.`
        : `the result would have ${cells} cells, and ${most} is the most. Split the range.`;
    }
    case 'number-too-large': {
      const where = problem.row === undefined ? '' : nb ? ` i rad ${problem.row}` : ` in row ${problem.row}`;
      return nb
        ? `resultatet${where} er større enn et tall kan være. Se etter for store eller for små tall.`
        : `the result${where} is larger than a number can be. Look for figures that are too large or too small.`;
    }
  }
}

/** The fullest wording that fits. With several cells only the first one's advice is given: mending starts there. */
function badCells(first: readonly BadCell[], count: number, language: Language, longest: number): string {
  const [cell] = first as [BadCell, ...BadCell[]];
  const help = first.some(looksLikeHeader) ? header[language] : advice(cell, language);
  const total =
    count > first.length ? (language === 'nb' ? ` (${count} celler i alt)` : ` (${count} cells in all)`) : '';
  const list = (echo: number, labels: boolean) =>
    first.map((bad) => `${where(bad, language, labels)} ${whatIsWrong(bad, language, echo)}`).join('; ') + total;
  const wordings = [
    () => `${list(40, count === 1)}. ${help}`,
    () => `${list(15, false)}. ${help}`,
    () => `${list(15, false)}.`,
    () => `${list(5, false)}.`,
  ];
  for (const wording of wordings) {
    if (wording().length <= longest) return wording();
  }
  return `${list(5, false).slice(0, longest - 1)}…`;
}

const header: Text = {
  en: 'Row 1 looks like a header: start the range one row lower.',
  nb: 'Rad 1 ser ut som en overskrift: start området én rad lenger ned.',
};

function looksLikeHeader(bad: BadCell): boolean {
  return bad.row === 1 && bad.held.kind === 'text';
}

function where(bad: BadCell, language: Language, labels: boolean): string {
  const name = labels ? parameterName(bad.parameter, language) : bad.parameter.name;
  const row = bad.row === undefined ? '' : language === 'nb' ? `, rad ${bad.row}` : `, row ${bad.row}`;
  const column =
    bad.column === undefined ? '' : language === 'nb' ? `, kolonne ${bad.column}` : `, column ${bad.column}`;
  return `${name}${row}${column}:`;
}

/** The name from the formula's help, with what it is called in Norwegian where that differs. */
function parameterName(parameter: Parameter, language: Language): string {
  const label = parameter.label[language];
  return language === 'en' || label === parameter.name ? parameter.name : `${label} (${parameter.name})`;
}

function sizeInWords({ rows, columns }: Size, language: Language): string {
  if (language === 'nb') {
    return `${rows} ${rows === 1 ? 'rad' : 'rader'} × ${columns} ${columns === 1 ? 'kolonne' : 'kolonner'}`;
  }
  return `${rows} ${rows === 1 ? 'row' : 'rows'} × ${columns} ${columns === 1 ? 'column' : 'columns'}`;
}
