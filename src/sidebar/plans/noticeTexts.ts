import type { Language, Text } from '../../lang/language';
import type { SelectionProblem } from '../../messages';
import { fullLabel } from '../../scenario/fields';
import { failureTexts } from '../failureTexts';
import { quote } from '../fieldError';
import type { Failure } from '../host';
import type { InsertFailure, PlanNotice, ReadProblem } from './notices';
import { openedText } from './openedTexts';
import { deleteFailures, insertFailures, listFailures, moveFailures, saveFailures } from './serverTexts';

/** What the page says after something was done or failed. */
export function noticeText(notice: PlanNotice, language: Language): string {
  const nb = language === 'nb';
  switch (notice.kind) {
    case 'added':
    case 'removed':
    case 'undone':
    case 'redone':
    case 'deleted':
      return done[notice.kind](quote(notice.name, language))[language];
    case 'row':
    case 'cells':
    case 'ledger':
      return filledText(notice, language);
    case 'not-read':
      return notReadText(notice.problem, language);
    case 'inserted': {
      const sheet = quote(notice.sheetName, language);
      return nb
        ? `Planene står i det nye arket ${sheet}, med sammenligning og diagram nederst.`
        : `The plans are in the new sheet ${sheet}, with the comparison and a chart at its end.`;
    }
    case 'not-inserted':
      return insertFailures[notice.failure satisfies InsertFailure][language];
    case 'saved':
      return savedText(notice, language);
    case 'not-saved':
      return saveFailures[notice.failure][language];
    case 'opened':
      return openedText(notice, language);
    case 'not-deleted':
      return deleteFailures[notice.failure][language];
    case 'not-listed':
      return listFailures[notice.failure][language];
    case 'not-moved':
      return moveFailures[notice.failure][language];
  }
}

/** Whether a notice tells of something that wasn't done. */
export function isProblem({ kind, ...notice }: PlanNotice): boolean {
  if (kind === 'opened') return 'problems' in notice && notice.problems.length > 0;
  return kind.startsWith('not-');
}

/** Whether a notice tells of the new sheet: it stands beside the button that made it. */
export function isOfInsertion({ kind }: PlanNotice): boolean {
  return kind === 'inserted' || kind === 'not-inserted';
}

const done: { readonly [K in 'added' | 'removed' | 'undone' | 'redone' | 'deleted']: (name: string) => Text } = {
  added: (name) => ({ en: `${name} was added.`, nb: `${name} er lagt til.` }),
  removed: (name) => ({
    en: `${name} was removed. Undo brings it back.`,
    nb: `${name} er fjernet. Angre henter den tilbake.`,
  }),
  undone: (name) => ({ en: `Undone. ${name} is shown.`, nb: `Angret. ${name} vises.` }),
  redone: (name) => ({ en: `Redone. ${name} is shown.`, nb: `Gjentatt. ${name} vises.` }),
  deleted: (name) => ({
    en: `${name} was deleted from the document. A plan on screen stays there.`,
    nb: `${name} er slettet fra dokumentet. En plan på skjermen blir stående.`,
  }),
};

function filledText(notice: PlanNotice & { kind: 'row' | 'cells' | 'ledger' }, language: Language): string {
  const nb = language === 'nb';
  const name = quote(notice.name, language);
  const { said } = notice.kind === 'row' ? notice.report : notice;
  const totals = notice.kind === 'ledger' ? notice.totals : 0;
  const leftOut = nb
    ? ` Rader med sum eller snitt, ikke brukt: ${totals}.`
    : ` Rows with totals or averages, not used: ${totals}.`;
  return `${nb ? 'Fylt ut i' : 'Filled in'} ${name}.${said}${totals > 0 ? leftOut : ''}`;
}

function savedText(notice: PlanNotice & { kind: 'saved' }, language: Language): string {
  const nb = language === 'nb';
  const name = quote(notice.name, language);
  const before = quote(notice.before, language);
  switch (notice.conflict) {
    case null:
      return nb ? `${name} er lagret i dokumentet.` : `${name} is saved in the document.`;
    case 'changed':
      return nb
        ? `Noen andre har lagret ${before} i mellomtiden. Begge er beholdt: din er lagret som ${name}, og deres finner du under «Åpne».`
        : `Somebody else saved ${before} meanwhile. Both are kept: yours is saved as ${name}, and theirs is under “Open”.`;
    case 'deleted':
      return nb
        ? `Noen andre har slettet ${before} i mellomtiden. Din er lagret på nytt, som ${name}.`
        : `Somebody else deleted ${before} meanwhile. Yours is saved anew, as ${name}.`;
  }
}

const readFailures: Record<Failure, Text> = {
  ...failureTexts,
  unexpected: {
    en: 'Google Sheets could not read the cells. Try again.',
    nb: 'Google Regneark kunne ikke lese cellene. Prøv igjen.',
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

function notReadText(problem: ReadProblem, language: Language): string {
  const nothing = language === 'nb' ? 'Ingen felt er endret.' : 'No field was changed.';
  return `${whyNotRead(problem, language)} ${nothing}`;
}

function whyNotRead(problem: ReadProblem, language: Language): string {
  const nb = language === 'nb';
  switch (problem.code) {
    case 'failed':
      return readFailures[problem.failure][language];
    case 'refused':
      return selectionProblems[problem.problem][language];
    case 'no-headers': {
      const sheet = quote(problem.sheetName, language);
      return nb
        ? `Ark ${sheet}, rad ${problem.row}: ingen overskrift øverst i arket er kjent. Overskrifter som «Visninger», «Følgere» og «Land» blir kjent igjen.`
        : `Sheet ${sheet}, row ${problem.row}: no header at the top of the sheet is known. Headers such as “Views”, “Followers” and “Country” are recognised.`;
    }
    case 'plan-gone':
      return nb ? 'Planen ble fjernet mens cellene ble lest.' : 'The plan was removed while the cells were read.';
    case 'no-cells':
      return nb
        ? 'Det er ingen celler å lese. Velg noen få celler i arket, og prøv igjen.'
        : 'There are no cells to read. Select a few cells in the sheet, and try again.';
    case 'bad-cells': {
      const field = fullLabel(problem.field, language);
      const empty = nb ? 'Cellene er tomme.' : 'The cells are empty.';
      return `${field}, ${problem.where}: ${problem.why === '' ? empty : problem.why}`;
    }
    case 'no-ledger':
      return nb
        ? 'Ingen ark har kolonner for visninger, kvalifiserte visninger og inntekt fra Creator Rewards øverst. Lag en slik liste, med én rad per måned eller video.'
        : 'No sheet has columns for views, qualified views and rewards at its top. Make such a list, with one row for each month or video.';
    case 'empty-ledger': {
      const sheet = quote(problem.sheetName, language);
      return nb
        ? `Lista i arket ${sheet} har ingen rad med tall for både visninger, kvalifiserte visninger og inntekt.`
        : `The list in the sheet ${sheet} has no row with figures for views, qualified views and rewards.`;
    }
  }
}
