import type { NumberParameter, Parameter } from '../../catalogue/entry';
import { defaultOf, figureOf, isOptional, wordLeftOut, wordsBesides } from '../../catalogue/leftOut';
import { figureInWords, withCurrency } from '../../catalogue/rateInWords';
import { allRates, rateOf } from '../../catalogue/rates';
import { type UnitCode, unitOf } from '../../catalogue/units';
import { capital } from '../../lang/capital';
import type { Language } from '../../lang/language';
import { formatNumber, formatPercent } from '../../lang/number';
import { fieldError, quote } from '../fieldError';
import { type ArgumentReading, hasChoices } from './arguments';
import { NO, OWN, YES } from './state';
import { texts } from './texts';

/** What a parameter is called at the head of its field. */
export function labelOf({ label }: Parameter, language: Language): string {
  return capital(label[language]);
}

/** Units that say nothing more than the label does. */
const PLAIN: readonly UnitCode[] = ['number', 'count', 'factor', 'interactions'];

/** The unit of a field, where its label doesn't say it already; '' for none. */
export function unitInWords(parameter: Parameter, language: Language): string {
  if (parameter.type !== 'number' || PLAIN.includes(parameter.unit)) return '';
  const { name, percent } = unitOf(parameter.unit);
  if (percent) return texts.percent[language];
  return parameter.label[language].includes(name[language]) ? '' : name[language];
}

/** What counts when the field is left empty, as a sentence; '' where something has to stand there. */
export function leftOutInWords(parameter: Parameter, language: Language): string {
  if (!isOptional(parameter) || hasChoices(parameter)) return '';
  const standard = defaultOf(parameter);
  if (standard === undefined || parameter.type !== 'number') return texts.mayBeEmpty[language];
  const figure = figureInUnit(standard as number, parameter, language);
  return language === 'nb' ? `Står feltet tomt, brukes ${figure}.` : `If left empty, ${figure} is used.`;
}

/** One of the things to choose from in a field. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Everything that can be chosen, in order. The first is what counts when nothing is chosen. */
export function choicesOf(parameter: Parameter, language: Language): readonly Choice[] {
  if (!hasChoices(parameter)) return [];
  const own = { value: OWN, text: (parameter.type === 'number' ? texts.ownOrCells : texts.fromCells)[language] };
  switch (parameter.type) {
    case 'flag': {
      const standard = parameter.default ? texts.yes : texts.no;
      return [
        { value: '', text: standardInWords(standard[language].toLowerCase(), language) },
        { value: YES, text: texts.yes[language] },
        { value: NO, text: texts.no[language] },
        own,
      ];
    }
    case 'language':
      return [{ value: 'en', text: 'English' }, { value: 'nb', text: 'Norsk' }, own];
    case 'word': {
      const { words, default: standard, listedBy } = parameter;
      const first =
        standard === undefined ? texts.choose[language] : standardInWords(words[standard]?.[language] ?? '', language);
      const all = Object.entries(words).map(([code, word]) => ({
        value: code,
        text: listedBy === 'RATE_CATALOG' ? rateName(code, language) : word[language],
      }));
      return [{ value: '', text: first }, ...all, own];
    }
    case 'number': {
      const standard = wordLeftOut(parameter)?.[language] ?? '';
      const figure = figureInUnit(defaultOf(parameter) as number, parameter, language);
      const all = Object.entries(wordsBesides(parameter) ?? {}).map(([code, word]) => ({
        value: code,
        text: `${word[language]} (${figureInUnit(figureOf(parameter, code), parameter, language)})`,
      }));
      return [{ value: '', text: standardInWords(`${standard} (${figure})`, language) }, ...all, own];
    }
    default:
      return [];
  }
}

function standardInWords(what: string, language: Language): string {
  return language === 'nb' ? `Standard: ${what}` : `Default: ${what}`;
}

function rateName(id: string, language: Language): string {
  const name = allRates().find((rate) => rate.id === id)?.name[language];
  return name === undefined ? id : `${name} (${id})`;
}

function figureInUnit(figure: number, parameter: NumberParameter, language: Language): string {
  const { rate, unit, named } = parameter;
  if (rate !== undefined) {
    return withCurrency(figureInWords(figure, rateOf(rate), language), rateOf(rate));
  }
  if (unitOf(unit).percent) return formatPercent(figure, language);
  const number = formatNumber(figure, language, 6);
  // A factor in a list of words is told from a number of something by what it does.
  return named === undefined ? number : `×\u00a0${number}`;
}

/** What is wrong with the text of a field and what to write instead; `null` where nothing is. */
export function argumentError(parameter: Parameter, reading: ArgumentReading, language: Language): string | null {
  if (reading.kind === 'no-reference') {
    const text = quote(reading.text, language);
    return language === 'nb'
      ? `${text} er ikke et celleområde. Skriv for eksempel B2:B10.`
      : `${text} doesn’t name cells. Write for example B2:B10.`;
  }
  if (reading.kind !== 'bad') return null;
  const error = fieldError(reading.bad, language);
  const { fault, held } = reading.bad;
  const cells = parameter.type === 'number' && parameter.series !== undefined ? texts.orRange : texts.orCells;
  return fault.code === 'not-a-number' && held.kind === 'text' ? `${error} ${cells[language]}` : error;
}
