import type { Language, Text } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import type { FormulaCell } from '../../messages';
import { failureTexts } from '../failureTexts';
import type { Failure } from '../host';
import { cellName, noSuchSheet, outOfSheet } from './noticeTexts';
import type { InsertNotice } from './state';

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
    case 'written-before':
      return nb
        ? `Formelen står i ${cellName(notice, language)}, slik feltene var før du endret dem.`
        : `The formula is in ${cellName(notice, language)}, as the fields were before you changed them.`;
    case 'outdated':
      return nb
        ? `${nothing.nb} Du endret feltene i mellomtiden: sett inn formelen igjen.`
        : `${nothing.en} You changed the fields in the meantime: insert the formula again.`;
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
    case 'busy':
      return nb
        ? 'Noe annet skriver i regnearket akkurat nå. Vent litt, og prøv igjen.'
        : 'Something else is writing in this spreadsheet right now. Wait a moment, and try again.';
    case 'inside-result':
      return insideResult(refusal, language);
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

function insideResult(refusal: FormulaCell & { readonly reference: string }, language: Language): string {
  const nb = language === 'nb';
  const cell = cellName(refusal, language);
  if (refusal.reference === '') {
    return nb
      ? `Resultatet fra ${cell} trenger celler som hører til resultatet av en annen formel, også om de ser tomme ut. Velg en annen celle.`
      : `The result from ${cell} needs cells that belong to the result of another formula, even if they look empty. Select another cell.`;
  }
  return nb
    ? `Formelen i ${refusal.reference} trenger ${cell} eller celler ved siden av til resultatet sitt, også om de ser tomme ut. Velg en annen celle.`
    : `The formula in ${refusal.reference} needs ${cell}, or cells beside it, for its result, even if they look empty. Select another cell.`;
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
  const count = (value: number) => formatNumber(value, language);
  const lacks = [
    rows > 0 &&
      (nb ? `${count(rows)} ${rows === 1 ? 'rad' : 'rader'}` : `${count(rows)} ${rows === 1 ? 'row' : 'rows'}`),
    columns > 0 &&
      (nb
        ? `${count(columns)} ${columns === 1 ? 'kolonne' : 'kolonner'}`
        : `${count(columns)} ${columns === 1 ? 'column' : 'columns'}`),
  ].filter(Boolean);
  const where = [
    rows > 0 && (nb ? 'høyere opp' : 'higher up'),
    columns > 0 && (nb ? 'lenger til venstre' : 'further to the left'),
  ].filter(Boolean);
  return nb
    ? `Arket mangler ${lacks.join(' og ')} for resultatet fra ${cellName(refusal, language)}. Velg en celle ${where.join(' og ')}.`
    : `The sheet lacks ${lacks.join(' and ')} for the result from ${cellName(refusal, language)}. Select a cell ${where.join(' and ')}.`;
}
