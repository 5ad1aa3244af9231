import type { Entry, Parameter } from '../catalogue/entry';
import { isOptional } from '../catalogue/leftOut';
import { unitOf } from '../catalogue/units';
import type { Language } from '../lang/language';

/** What blank and bad input do to a function, in sentences. */
export function printBadInput(entry: Entry, language: Language): string {
  return [...blanks(entry, language), ...refusals(entry.parameters, language)].join(' ');
}

function blanks({ parameters, about }: Entry, language: Language): string[] {
  const nb = language === 'nb';
  const series = (wanted: 'complete' | 'gaps' | undefined) => (parameter: Parameter) =>
    (parameter.type === 'number' ? parameter.series : undefined) === wanted && !isOptional(parameter);
  const required = list(parameters.filter(series(undefined)), language);
  const complete = list(parameters.filter(series('complete')), language);
  const optional = list(parameters.filter(isOptional), language);
  return [
    ...(required === ''
      ? []
      : [nb ? `Er ${required} tom, blir resultatet tomt.` : `A blank ${required} gives an empty result.`]),
    ...(complete === ''
      ? []
      : [nb ? `Rader der ${complete} er tom, hoppes over.` : `Rows with a blank ${complete} are skipped.`]),
    ...(about.blanks === undefined ? [] : [about.blanks[language]]),
    ...(optional === ''
      ? []
      : [nb ? `Er ${optional} tom, regnes den som utelatt.` : `A blank ${optional} counts as left out.`]),
  ];
}

function refusals(parameters: readonly Parameter[], language: Language): string[] {
  const nb = language === 'nb';
  const numbers = parameters.filter((parameter) => parameter.type === 'number');
  const percent = numbers.some(
    (parameter) => unitOf(parameter.unit).max !== undefined && unitOf(parameter.unit).percent,
  );
  const words = parameters.some(({ type }) => type === 'word' || type === 'language' || type === 'country');
  const said: string[] = [];
  if (numbers.length > 0) {
    said.push(
      nb
        ? 'Tekst, datoer og TRUE (SANN) eller FALSE (USANN) i stedet for et tall gir en feil, og det gjør også tall utenfor grensene i tabellen.'
        : 'Text, dates and TRUE or FALSE in place of a number are an error, and so are numbers outside the range in the table.',
    );
  }
  if (percent) said.push(nb ? 'Skriv 15%, ikke 15.' : 'Write 15%, not 15.');
  if (words) {
    said.push(
      nb
        ? 'Et ukjent ord gir en feil som sier hva du kan skrive.'
        : 'An unknown word is an error that says what to write.',
    );
  }
  if (parameters.some(({ type }) => type === 'flag')) {
    said.push(
      nb
        ? 'Tekst i stedet for TRUE (SANN) eller FALSE (USANN) gir en feil.'
        : 'Text in place of TRUE or FALSE is an error.',
    );
  }
  return said;
}

/** `a`, `b` or `c`. */
function list(parameters: readonly Parameter[], language: Language): string {
  const names = parameters.map(({ name }) => `\`${name}\``);
  const joint = language === 'nb' ? 'eller' : 'or';
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joint} ${names[names.length - 1]}`;
}
