import type { Language, Text } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import type { CellsRefusal } from '../../messages';
import { failureTexts } from '../failureTexts';
import { quote, shorten } from '../fieldError';
import type { Hindrance } from './arguments';
import type { Question, ReadFailure } from './state';

const selectFirst: Text = {
  en: 'No cells are selected. Select cells in the sheet, and try again.',
  nb: 'Ingen celler er valgt. Merk celler i arket, og prøv igjen.',
};

const readFailures: Record<ReadFailure['failure'], Text> = {
  ...failureTexts,
  'no-selection': selectFirst,
  unexpected: {
    en: 'Google Sheets could not read the cells. Try again.',
    nb: 'Google Regneark kunne ikke lese cellene. Prøv igjen.',
  },
  'field-changed': {
    en: 'The field was changed while the cells were read, so that they were not used. Press the button again to use them.',
    nb: 'Feltet ble endret mens cellene ble lest, så de ble ikke brukt. Trykk på knappen igjen for å bruke dem.',
  },
  'invalid-request': {
    en: 'The sheet did not accept the question. Reload the spreadsheet, open the panel again and try once more.',
    nb: 'Arket godtok ikke spørsmålet. Last regnearket på nytt, åpne panelet igjen og prøv en gang til.',
  },
};

/** Why cells could not be read. What stands in the fields is as it was. */
export function readFailureText({ failure }: ReadFailure, language: Language): string {
  return readFailures[failure][language];
}

/** Why a range can't be read, and what to do. */
export function refusalText(refusal: CellsRefusal, language: Language): string {
  const nb = language === 'nb';
  switch (refusal.problem) {
    case 'no-selection':
      return selectFirst[language];
    case 'not-a-reference':
      return nb
        ? `${quote(refusal.reference, language)} er ikke et celleområde. Skriv for eksempel B2:B10.`
        : `${quote(refusal.reference, language)} doesn’t name cells. Write for example B2:B10.`;
    case 'no-such-sheet':
      return noSuchSheet(refusal.sheetName, language);
    case 'out-of-sheet':
      return outOfSheet(refusal.reference, refusal.sheetName, language);
    case 'too-many-cells': {
      const cells = formatNumber(refusal.cells, language);
      return nb
        ? `${refusal.a1} er ${cells} celler, og det er for mange til å lese hit.`
        : `${refusal.a1} is ${cells} cells, which are too many to read here.`;
    }
  }
}

export function noSuchSheet(name: string, language: Language): string {
  return language === 'nb'
    ? `Det finnes ikke noe ark som heter ${quote(name, language)}. Se på fanene nederst i regnearket.`
    : `There is no sheet called ${quote(name, language)}. Look at the tabs below the spreadsheet.`;
}

export function outOfSheet(reference: string, sheetName: string, language: Language): string {
  return language === 'nb'
    ? `Arket ${quote(sheetName, language)} har ikke cellene ${shorten(reference, 40)}. Velg celler innenfor arket.`
    : `The sheet ${quote(sheetName, language)} doesn’t have the cells ${shorten(reference, 40)}. Choose cells inside it.`;
}

/** What is asked before a filled cell is replaced, or a result is written that has no room. */
export function questionText(question: Question, language: Language): string {
  const nb = language === 'nb';
  const cell = cellName(question, language);
  if (question.problem === 'cell-filled') {
    const held = question.held === '' ? '' : `: ${quote(question.held, language)}`;
    return nb
      ? `Det står allerede noe i ${cell}${held}. Vil du erstatte det?`
      : `There is something in ${cell} already${held}. Replace it?`;
  }
  const { cells, count } = question;
  const more = count - cells.length;
  const names = `${cells.join(', ')}${more === 0 ? '' : nb ? ` og ${more} til` : ` and ${more} more`}`;
  return nb
    ? `Resultatet fra ${cell} trenger plass, men disse cellene er fylt ut: ${names}. De blir ikke overskrevet: formelen viser en feil til du tømmer dem. Vil du skrive den likevel?`
    : `The result from ${cell} needs room, but these cells are filled: ${names}. They are not overwritten: the formula shows an error until you empty them. Write it anyway?`;
}

/** `C4 on the sheet “Videos”`. */
export function cellName(
  { a1, sheetName }: { readonly a1: string; readonly sheetName: string },
  language: Language,
): string {
  const sheet = quote(sheetName, language);
  return language === 'nb' ? `${a1} i arket ${sheet}` : `${a1} on the sheet ${sheet}`;
}

/** What has to be done before the formula can be written. */
export function hindrancesText(hindrances: readonly Hindrance[], language: Language): string {
  const nb = language === 'nb';
  const list = (why: Hindrance['why']) =>
    hindrances.filter((one) => one.why === why).map(({ parameter }) => parameter.label[language]);
  const wrong = list('wrong');
  const missing = list('missing');
  return [
    wrong.length > 0 && `${nb ? 'Rett opp' : 'Correct'}: ${wrong.join(', ')}.`,
    missing.length > 0 && `${nb ? 'Fyll ut' : 'Fill in'}: ${missing.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
