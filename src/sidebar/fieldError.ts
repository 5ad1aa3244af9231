import type { Parameter } from '../catalogue/entry';
import { type UnitCode, unitOf } from '../catalogue/units';
import { capital } from '../lang/capital';
import type { Language } from '../lang/language';
import { formatNumber, formatPercent, parseNumber } from '../lang/number';
import { advice, whatIsWrong } from '../sheet/badCell';
import type { BadCell } from '../sheet/problem';
import { inOtherLanguage } from './fieldText';

/** As many characters of what was typed as an error repeats. */
const ECHO = 40;

/** What is wrong with a typed text and what to write instead, as sentences. */
export function fieldError(bad: BadCell, language: Language): string {
  const { held, fault, parameter } = bad;
  const nb = language === 'nb';
  if (held.kind === 'text' && fault.code === 'not-a-number') {
    const quoted = quote(held.value, language);
    const other = language === 'nb' ? 'en' : 'nb';
    if (parseNumber(held.value, other) !== undefined) {
      const meant = inOtherLanguage(held.value, other, language);
      return nb
        ? `${quoted} er ikke et tall på norsk. Skriv ${meant}.`
        : `${quoted} is not a number in English. Write ${meant}.`;
    }
    const example = exampleOf(parameter, language);
    return nb
      ? `${quoted} er ikke et tall. Skriv for eksempel ${example}.`
      : `${quoted} is not a number. Write for example ${example}.`;
  }
  return cellWording(bad, language);
}

/** The same about a cell of the sheet, where a text is no number however it is written. */
export function cellError(bad: BadCell, language: Language): string {
  return bad.held.kind === 'text' ? cellWording(bad, language) : fieldError(bad, language);
}

function cellWording(bad: BadCell, language: Language): string {
  return `${capital(whatIsWrong(bad, language, ECHO))}. ${advice(bad, language)}`;
}

/** A figure that would do, as somebody would type it. */
function exampleOf(parameter: Parameter, language: Language): string {
  if (parameter.type !== 'number') return '';
  const { unit } = parameter;
  if (unitOf(unit).percent) return formatPercent(0.43, language);
  return formatNumber(EXAMPLES[unit] ?? 1500, language);
}

const EXAMPLES: { readonly [unit in UnitCode]?: number } = {
  seconds: 90,
  years: 24,
  usd: 500,
  per_1000_qualified_views: 0.85,
};

/** Letters that are read from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text in the language's quotation marks, on one line and cut where it is long. It turns nothing around it round. */
export function quote(text: string, language: Language): string {
  const cut = shorten(text, ECHO);
  const short = RIGHT_TO_LEFT.test(cut) ? `\u2068${cut}\u2069` : cut;
  return language === 'nb' ? `«${short}»` : `“${short}”`;
}

/**
 * Cut between characters as people see them, never inside an emoji or an accented letter. Marks that turn a line round are
 * left out: what is echoed would turn the sentence that it stands in.
 */
export function shorten(text: string, longest: number): string {
  const line = text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  const characters: string[] = [];
  // An emoji of a whole family is at most some twenty units long, so that a huge text isn't taken apart in full.
  for (const { segment } of segmenter.segment(line.slice(0, longest * 25))) {
    if (characters.length > longest) break;
    characters.push(segment);
  }
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('');
}

const segmenter = new Intl.Segmenter();
