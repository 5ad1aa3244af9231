import type { Parameter, Words } from '../catalogue/entry';
import { wordsBesides, wordsOf } from '../catalogue/leftOut';
import { unitOf } from '../catalogue/units';
import { languageWords } from '../catalogue/words';
import type { Language } from '../lang/language';
import { formatNumber, formatPercent } from '../lang/number';
import { heldInWords } from './heldInWords';
import type { BadCell } from './problem';

/** What stood in a cell and what is wrong with it, as a phrase. Echoed text is cut at `echo` characters. */
export function whatIsWrong({ held, fault, parameter }: BadCell, language: Language, echo: number): string {
  const nb = language === 'nb';
  const held_ = heldInWords(held, language, echo);
  if (held.kind === 'error') return nb ? `cellen har feilen ${held_}` : `the cell holds the error ${held_}`;
  if (held.kind === 'text' && held.value.trim() === '') {
    return nb ? 'cellen inneholder bare mellomrom' : 'the cell holds nothing but spaces';
  }
  switch (fault.code) {
    case 'not-a-number':
      if (held.kind === 'number')
        return nb ? `${held_} er ikke et tall som kan brukes` : `${held_} is not a usable number`;
      if (held.kind !== 'text') return nb ? `${held_} er ikke et tall` : `${held_} is not a number`;
      if (takesWordsBesides(parameter)) {
        const named = parameter.type === 'number' && parameter.named !== undefined;
        if (named)
          return nb ? `${held_} er verken et tall eller et kjent ord` : `${held_} is neither a number nor a known word`;
        return nb ? `${held_} er verken et tall eller et nivå` : `${held_} is neither a number nor a level`;
      }
      return nb ? `${held_} er tekst, ikke et tall` : `${held_} is text, not a number`;
    case 'below':
      return nb
        ? `${held_} er under ${number(fault.limit, language)}`
        : `${held_} is below ${number(fault.limit, language)}`;
    case 'above': {
      const most = limit(fault.limit, parameter, language);
      const what = parameter.type === 'number' && parameter.maxIs ? `, ${parameter.maxIs[language]}` : '';
      return nb ? `${held_} er over ${most}${what}` : `${held_} is above ${most}${what}`;
    }
    case 'not-whole':
      return nb ? `${held_} er ikke et helt tall` : `${held_} is not a whole number`;
    case 'short-of': {
      const least = number(fault.limit, language);
      return nb
        ? `${held_} er under ${fault.other.label.nb} (${least})`
        : `${held_} is below ${fault.other.name} (${least})`;
    }
    case 'not-above':
      return nb ? `${held_} er for lavt` : `${held_} is too low`;
    case 'percent-points':
      return nb ? `${held_} ser ut som prosentpoeng` : `${held_} looks like percent points`;
    case 'minutes':
      return nb ? `${held_} ser ut som minutter` : `${held_} looks like minutes`;
    case 'unknown-word':
      if (held.kind !== 'text') return nb ? `${held_} er ikke et av ordene` : `${held_} is not one of the words`;
      return nb ? `${held_} er ukjent` : `${held_} is unknown`;
    case 'unknown-country':
      return nb ? `${held_} er ikke et land vi kjenner` : `${held_} is not a country we know`;
    case 'not-a-flag':
      return nb ? `${held_} er ikke TRUE (SANN) eller FALSE (USANN)` : `${held_} is not TRUE or FALSE`;
  }
}

/**
 * What to do about a bad cell, as a sentence.
 *
 * @param several there are more bad cells than this one
 */
export function advice({ held, fault, parameter, row }: BadCell, language: Language, several = false): string {
  const nb = language === 'nb';
  if (held.kind === 'error') return errorAdvice(parameter, row === undefined, language);
  switch (fault.code) {
    case 'not-a-number':
      return wantedNumber(parameter, language);
    case 'below':
      return nb
        ? `Skriv ${number(fault.limit, language)} eller mer.`
        : `Write ${number(fault.limit, language)} or more.`;
    case 'above':
      return nb
        ? `Skriv høyst ${limit(fault.limit, parameter, language)}.`
        : `Write at most ${limit(fault.limit, parameter, language)}.`;
    case 'not-whole':
      return nb ? 'Skriv et tall uten desimaler.' : 'Write a number without decimals.';
    case 'short-of': {
      const least = number(fault.limit, language);
      const most = heldInWords(held, language, 40);
      return nb
        ? `Skriv ${least} eller mer her, eller ${most} eller mindre i ${fault.other.label.nb} (${fault.other.name}).`
        : `Write ${least} or more here, or ${most} or less in ${fault.other.name}.`;
    }
    case 'not-above':
      return nb
        ? `Skriv et tall over ${number(fault.limit, language)}.`
        : `Write a number above ${number(fault.limit, language)}.`;
    case 'percent-points':
      return percentHint(held.kind === 'number' ? held.value : 0, language, several);
    case 'minutes':
      return nb
        ? `Skriv lengden i sekunder, minst ${number(fault.limit, language)}.`
        : `Write the length in seconds, at least ${number(fault.limit, language)}.`;
    case 'unknown-word':
      return `${nb ? 'Skriv' : 'Write'} ${wordsToWrite(parameter, language)}.`;
    case 'unknown-country':
      return nb
        ? 'Skriv landets navn på norsk eller engelsk, eller en kode som NO.'
        : 'Write its name in English or Norwegian, or a code such as NO.';
    case 'not-a-flag':
      return nb ? 'Skriv TRUE (SANN) eller FALSE (USANN) uten anførselstegn.' : 'Write TRUE or FALSE without quotes.';
  }
}

/** A word that is typed into a formula without quotes is an error of the spreadsheet before it reaches us. */
function errorAdvice(parameter: Parameter, single: boolean, language: Language): string {
  const nb = language === 'nb';
  const takesWords = parameter.type !== 'flag' && (parameter.type !== 'number' || takesWordsBesides(parameter));
  if (!single || !takesWords) return nb ? 'Rett opp den cellen først.' : 'Fix that cell first.';
  return nb
    ? 'Rett opp den cellen først; et ord i en formel må stå i anførselstegn.'
    : 'Fix that cell first; a word inside a formula needs quotes.';
}

function wantedNumber(parameter: Parameter, language: Language): string {
  const nb = language === 'nb';
  if (parameter.type === 'number' && parameter.unit === 'seconds') {
    return nb ? 'Skriv antall sekunder, for eksempel 90.' : 'Write a number of seconds, such as 90.';
  }
  if (parameter.type === 'number' && unitOf(parameter.unit).percent) {
    return takesWordsBesides(parameter)
      ? nb
        ? `Skriv prosent, for eksempel 15% (uten anførselstegn), eller ${wordsToWrite(parameter, language)}.`
        : `Write a percentage such as 15% (no quotes), or ${wordsToWrite(parameter, language)}.`
      : nb
        ? 'Skriv prosent, for eksempel 15% (uten anførselstegn).'
        : 'Write a percentage such as 15% (no quotes).';
  }
  if (takesWordsBesides(parameter)) {
    return `${nb ? 'Skriv et tall, eller' : 'Write a number, or'} ${wordsToWrite(parameter, language)}.`;
  }
  return nb ? 'Skriv et tall uten mellomrom, enhet eller tekst.' : 'Write a number without spaces, units or text.';
}

/** `15` was meant as 15%: both ways to write it, for one of several cells that differ. */
function percentHint(value: number, language: Language, several: boolean): string {
  const share = formatNumber(value / 100, language, 6);
  const percent = `${formatNumber(value, language, 4)}%`;
  if (several) {
    const points = formatNumber(value, language, 4);
    return language === 'nb'
      ? `Skriv ${points} som ${percent} eller ${share}, og de andre på samme måte.`
      : `Write ${points} as ${percent} or ${share}, and the others likewise.`;
  }
  return language === 'nb' ? `Skriv ${percent} eller ${share}.` : `Write ${percent} or ${share}.`;
}

/** Whether a parameter takes words besides numbers, such as low, mid and high. */
export function takesWordsBesides(parameter: Parameter): boolean {
  return parameter.type === 'number' && wordsBesides(parameter) !== undefined;
}

/** The words that a parameter takes, or where they are listed when they would fill the message. */
function wordsToWrite(parameter: Parameter, language: Language): string {
  if (parameter.type !== 'word' || parameter.listedBy === undefined)
    return wordList(wordsOf(parameter) ?? languageWords, language);
  const first = `"${Object.values(parameter.words)[0]?.[language]}"`;
  return language === 'nb'
    ? `en id fra første kolonne i ${parameter.listedBy}(), for eksempel ${first}`
    : `an id from the first column of ${parameter.listedBy}(), such as ${first}`;
}

/** `low, mid or high`. */
function wordList(words: Words, language: Language): string {
  // In quotes, as they are typed in a formula.
  const all = Object.values(words).map((word) => `"${word[language]}"`);
  return `${all.slice(0, -1).join(', ')} ${language === 'nb' ? 'eller' : 'or'} ${all[all.length - 1]}`;
}

function number(value: number, language: Language): string {
  return formatNumber(value, language, 6);
}

/** A bound, as percent where the unit is one. */
function limit(value: number, parameter: Parameter, language: Language): string {
  const percent = parameter.type === 'number' && unitOf(parameter.unit).percent === true;
  return percent ? formatPercent(value, language) : number(value, language);
}
