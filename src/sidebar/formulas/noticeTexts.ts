import type { Language, Text } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import type { CellsRefusal } from '../../messages';
import { failureTexts } from '../failureTexts';
import { quote, shorten } from '../fieldError';
import type { Failure } from '../host';
import type { Hindrance } from './arguments';
import type { InsertNotice, Question, ReadFailure } from './state';

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

function noSuchSheet(name: string, language: Language): string {
  return language === 'nb'
    ? `Det finnes ikke noe ark som heter ${quote(name, language)}. Se på fanene nederst i regnearket.`
    : `There is no sheet called ${quote(name, language)}. Look at the tabs below the spreadsheet.`;
}

function outOfSheet(reference: string, sheetName: string, language: Language): string {
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

const nothing: Text = { en: 'Nothing was written.', nb: 'Ingenting ble skrevet.' };
const uncertain: Text = {
  en: 'It isn’t certain that the formula was written: look at the cell before you try again.',
  nb: 'Det er usikkert om formelen ble skrevet: se på cellen før du prøver igjen.',
};

const insertFailures: Record<Failure, Text> = {
  accounts: join(failureTexts.accounts, nothing),
  'not-in-sheets': join(failureTexts['not-in-sheets'], nothing),
  connection: join({ en: 'The connection to Google broke.', nb: 'Forbindelsen til Google ble brutt.' }, uncertain),
  'no-answer': join({ en: 'Google did not answer.', nb: 'Google svarte ikke.' }, uncertain),
  unexpected: join(
    { en: 'Google Sheets answered with an error.', nb: 'Google Regneark svarte med en feil.' },
    uncertain,
  ),
};

function join(one: Text, other: Text): Text {
  return { en: `${one.en} ${other.en}`, nb: `${one.nb} ${other.nb}` };
}

/** What became of an insertion. */
export function insertNoticeText(notice: InsertNotice, language: Language): string {
  const nb = language === 'nb';
  switch (notice.kind) {
    case 'written':
      return nb ? `Formelen står i ${cellName(notice, language)}.` : `The formula is in ${cellName(notice, language)}.`;
    case 'kept':
      return nothing[language];
    case 'failed':
      return insertFailures[notice.failure][language];
    case 'unresolved':
      return nb
        ? `${nothing.nb} Fant ikke cellene som feltene viser til. Prøv igjen.`
        : `${nothing.en} The cells that the fields name could not be found. Try again.`;
    case 'refused':
      return `${notice.refusal.problem === 'left-over' ? '' : `${nothing[language]} `}${refusedText(notice, language)}`;
  }
}

function refusedText({ refusal }: Extract<InsertNotice, { kind: 'refused' }>, language: Language): string {
  const nb = language === 'nb';
  switch (refusal.problem) {
    case 'no-selection':
      return nb
        ? 'Ingen celle er valgt. Velg en celle i arket, og prøv igjen.'
        : 'No cell is selected. Select a cell in the sheet, and try again.';
    case 'invalid-request':
      return nb
        ? 'Arket godtok ikke formelen. Last regnearket på nytt, åpne panelet igjen og prøv en gang til.'
        : 'The sheet did not accept the formula. Reload the spreadsheet, open the panel again and try once more.';
    case 'not-written':
      return nb
        ? 'Sjekk at du kan redigere dette regnearket, og prøv igjen.'
        : 'Check that you may edit this spreadsheet, and try again.';
    case 'changed':
      return nb
        ? 'Cellen er endret siden du ble spurt. Prøv igjen.'
        : 'The cell has changed since you were asked. Try again.';
    case 'no-such-sheet':
      return noSuchSheet(refusal.sheetName, language);
    case 'out-of-sheet':
      return outOfSheet(refusal.reference, refusal.sheetName, language);
    case 'too-many-cells':
      return nb
        ? `Resultatet ville fått ${formatNumber(refusal.cells, language)} celler, men grensen er ${formatNumber(refusal.most, language)}. Skriv også siste rad i området, for eksempel B2:B100.`
        : `The result would have ${formatNumber(refusal.cells, language)} cells, but the limit is ${formatNumber(refusal.most, language)}. Name the last row of the range too, such as B2:B100.`;
    case 'circular':
      return nb
        ? `Resultatet fra ${cellName(refusal, language)} ville dekket ${refusal.reference}, som det regnes ut fra. Velg en celle i en annen kolonne.`
        : `The result from ${cellName(refusal, language)} would cover ${refusal.reference}, which it is computed from. Select a cell in another column.`;
    case 'no-room':
      return noRoom(refusal, language);
    case 'left-over':
      return nb
        ? `Noe gikk galt mens ${cellName(refusal, language)} ble skrevet. Se på cellen, og angre i arket om nødvendig.`
        : `Something went wrong while ${cellName(refusal, language)} was written. Look at the cell, and undo in the sheet if need be.`;
  }
}

function noRoom(
  refusal: {
    readonly missingRows: number;
    readonly missingColumns: number;
    readonly a1: string;
    readonly sheetName: string;
  },
  language: Language,
): string {
  const nb = language === 'nb';
  const { missingRows: rows, missingColumns: columns } = refusal;
  const lacks = [
    rows > 0 && (nb ? `${rows} ${rows === 1 ? 'rad' : 'rader'}` : `${rows} ${rows === 1 ? 'row' : 'rows'}`),
    columns > 0 &&
      (nb
        ? `${columns} ${columns === 1 ? 'kolonne' : 'kolonner'}`
        : `${columns} ${columns === 1 ? 'column' : 'columns'}`),
  ].filter(Boolean);
  return nb
    ? `Arket mangler ${lacks.join(' og ')} for resultatet fra ${cellName(refusal, language)}. Velg en celle høyere opp eller lenger til venstre.`
    : `The sheet lacks ${lacks.join(' and ')} for the result from ${cellName(refusal, language)}. Select a cell higher up or further to the left.`;
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
