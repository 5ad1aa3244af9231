import type { NumberParameter, Parameter, Words } from '../catalogue/entry';
import { defaultOf, isOptional, wordLeftOut, wordsBesides } from '../catalogue/leftOut';
import { unitOf } from '../catalogue/units';
import { languageWords } from '../catalogue/words';
import type { Language } from '../lang/language';
import { formatNumber, formatPercent } from '../lang/number';
import { texts } from './texts';

/** The parameters of a function as a Markdown table: unit, range, default, meaning. */
export function printParameters(parameters: readonly Parameter[], language: Language): string {
  const heading = [texts.parameter, texts.unit, texts.range, texts.defaultValue, texts.meaning];
  const rows = parameters.map((parameter) => [
    `\`${parameter.name}\``,
    kind(parameter, language),
    range(parameter, language),
    leftOut(parameter, language),
    parameter.help[language],
  ]);
  return [
    row(heading.map((text) => text[language])),
    '|---|---|---|---|---|',
    ...rows.map((cells) => row(cells.map((cell) => cell.replace(/\|/g, '\\|')))),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function kind(parameter: Parameter, language: Language): string {
  switch (parameter.type) {
    case 'number': {
      const unit = unitOf(parameter.unit).name[language];
      return parameter.series === undefined ? unit : `${unit}, ${texts.series[language]}`;
    }
    case 'flag':
      return texts.flag[language];
    case 'country':
      return texts.country[language];
    default:
      return texts.word[language];
  }
}

function range(parameter: Parameter, language: Language): string {
  switch (parameter.type) {
    case 'number':
      return numbers(parameter, language);
    case 'flag':
      return 'TRUE, FALSE';
    case 'country':
      return texts.countryRange[language];
    case 'language':
      return wordList(languageWords, language);
    case 'word':
      return parameter.listedBy === undefined
        ? wordList(parameter.words, language)
        : texts.listedBy[language].replace('…', parameter.listedBy);
  }
}

/** The bounds of a number and the words that it takes besides. */
function numbers(parameter: NumberParameter, language: Language): string {
  const unit = unitOf(parameter.unit);
  const { above, min = unit.min, max = unit.max } = parameter;
  const shown = (value: number) => (unit.percent ? formatPercent(value, language) : formatNumber(value, language));
  const from =
    above === undefined
      ? min === undefined
        ? ''
        : `${texts.from[language]} ${shown(min)}`
      : `${texts.above[language]} ${shown(above)}`;
  const to = max === undefined ? '' : `${texts.to[language]} ${shown(max)}`;
  const bounds = [from, to].filter(Boolean).join(' ') || texts.anyNumber[language];
  const whole = parameter.whole ? `, ${texts.whole[language]}` : '';
  const rows =
    parameter.longest === undefined ? '' : `, ${texts.rows[language].replace('…', shown(parameter.longest))}`;
  const words = wordsBesides(parameter);
  return `${bounds}${whole}${rows}${words === undefined ? '' : `; ${texts.or[language]} ${wordList(words, language)}`}`;
}

/** The words of a parameter in the reference's language; the other language's ones are understood too. */
function wordList(words: Words, language: Language): string {
  return Object.values(words)
    .map((word) => `"${word[language]}"`)
    .join(', ');
}

function leftOut(parameter: Parameter, language: Language): string {
  if (!isOptional(parameter)) return texts.required[language];
  const value = defaultOf(parameter);
  switch (parameter.type) {
    case 'number': {
      if (value === undefined) return texts.notUsed[language];
      const unit = unitOf(parameter.unit);
      const figure = unit.percent
        ? formatPercent(value as number, language)
        : formatNumber(value as number, language, 6);
      const word = wordLeftOut(parameter);
      return word === undefined ? figure : `"${word[language]}" (${figure})`;
    }
    case 'flag':
      return String(value).toUpperCase();
    case 'country':
      return texts.notUsed[language];
    case 'word':
      return `"${parameter.words[value as string]?.[language]}"`;
    case 'language':
      return `"${value}"`;
  }
}
