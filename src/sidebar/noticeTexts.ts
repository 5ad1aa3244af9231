import type { Language, Text } from '../lang/language';
import type { SelectionProblem } from '../messages';
import { failureTexts } from './failureTexts';
import { quote } from './fieldError';
import type { Failure, InsertFailure } from './host';
import type { InsertNotice, PlanNotice, ReadNotice } from './state';

const { accounts, 'not-in-sheets': notInSheets } = failureTexts;

const readFailures: Record<Failure, Text> = {
  ...failureTexts,
  unexpected: {
    en: 'Google Sheets could not read the row. Try again.',
    nb: 'Google Regneark kunne ikke lese raden. Prøv igjen.',
  },
};

const selectionProblems: Record<SelectionProblem, Text> = {
  'no-selection': {
    en: 'No cell is selected. Select a cell in the row that you want to use, and try again.',
    nb: 'Ingen celle er valgt. Velg en celle i raden du vil bruke, og prøv igjen.',
  },
  'first-row': {
    en: 'Row 1 has no headers above it. Select a row below the headers, and try again.',
    nb: 'Rad 1 har ingen overskrifter over seg. Velg en rad under overskriftene, og prøv igjen.',
  },
  'empty-row': {
    en: 'The selected row is empty. Select a row with figures, and try again.',
    nb: 'Den valgte raden er tom. Velg en rad med tall, og prøv igjen.',
  },
};

/** What is said when the way to or from Google failed: nobody knows then whether the sheet was made. */
const uncertain: Text = {
  en: 'It isn’t certain that the sheet was made: look for a new one among the tabs before you try again.',
  nb: 'Det er usikkert om arket ble laget: se etter et nytt blant fanene før du prøver igjen.',
};

const insertFailures: Record<InsertFailure, Text> = {
  accounts: { en: `${accounts.en} Nothing was written.`, nb: `${accounts.nb} Ingenting ble skrevet.` },
  'not-in-sheets': { en: `${notInSheets.en} Nothing was written.`, nb: `${notInSheets.nb} Ingenting ble skrevet.` },
  connection: {
    en: `The connection to Google broke. ${uncertain.en}`,
    nb: `Forbindelsen til Google ble brutt. ${uncertain.nb}`,
  },
  'no-answer': { en: `Google did not answer. ${uncertain.en}`, nb: `Google svarte ikke. ${uncertain.nb}` },
  unexpected: {
    en: `Google Sheets answered with an error. ${uncertain.en}`,
    nb: `Google Regneark svarte med en feil. ${uncertain.nb}`,
  },
  'invalid-request': {
    en: 'Nothing was written: the sheet did not accept the plans. Reload the spreadsheet, open the panel again and try once more.',
    nb: 'Ingenting ble skrevet: arket godtok ikke planene. Last regnearket på nytt, åpne panelet igjen og prøv en gang til.',
  },
  'not-written': {
    en: 'Nothing was written. Check that you may edit this spreadsheet, and try again.',
    nb: 'Ingenting ble skrevet. Sjekk at du kan redigere dette regnearket, og prøv igjen.',
  },
  'left-over': {
    en: 'The sheet could not be finished, and an unfinished new sheet is left. You can delete it, and then try again.',
    nb: 'Arket kunne ikke fullføres, og et uferdig nytt ark ble stående. Du kan slette det og så prøve igjen.',
  },
};

export function readNoticeText(notice: ReadNotice, language: Language): string {
  const nb = language === 'nb';
  switch (notice.kind) {
    case 'failed':
      return `${readFailures[notice.failure][language]} ${nb ? 'Ingen felt er endret.' : 'No field was changed.'}`;
    case 'refused':
      return selectionProblems[notice.problem][language];
    case 'no-headers': {
      const sheet = quote(notice.sheetName, language);
      return nb
        ? `Ark ${sheet}, rad ${notice.row}: ingen overskrift øverst i arket er kjent. Overskrifter som «Visninger», «Følgere» og «Land» blir kjent igjen. Ingen felt er endret.`
        : `Sheet ${sheet}, row ${notice.row}: no header at the top of the sheet is known. Headers such as “Views”, “Followers” and “Country” are recognised. No field was changed.`;
    }
    case 'elsewhere':
      return nb
        ? `Raden står i ${quote(notice.name, language)}, der du ba om den.`
        : `The row went into ${quote(notice.name, language)}, where you asked for it.`;
    case 'plan-gone':
      return nb
        ? 'Planen ble fjernet mens raden ble lest. Ingen felt er endret.'
        : 'The plan was removed while the row was read. No field was changed.';
    case 'undone':
      return nb ? 'Raden er tatt ut igjen.' : 'The row was taken out again.';
  }
}

export function insertNoticeText(notice: InsertNotice, language: Language): string {
  if (notice.kind === 'failed') return insertFailures[notice.failure][language];
  const sheet = quote(notice.sheetName, language);
  return language === 'nb' ? `Planene står i det nye arket ${sheet}.` : `The plans are in the new sheet ${sheet}.`;
}

export function planNoticeText({ kind, name }: PlanNotice, language: Language): string {
  const quoted = quote(name, language);
  const said = {
    added: { en: `${quoted} was added.`, nb: `${quoted} er lagt til.` },
    removed: { en: `${quoted} was removed.`, nb: `${quoted} er fjernet.` },
    restored: { en: `${quoted} is back.`, nb: `${quoted} er tilbake.` },
  };
  return said[kind][language];
}
