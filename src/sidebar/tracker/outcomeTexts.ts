import { dayOf, formatDate } from '../../lang/date';
import type { Language } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import type { CellMessage, ImportCell } from '../../messages';
import { problemText, setUpFailureText, stageLeftText } from './refusalTexts';
import type { Run, Step } from './state';
import { tableNames } from './texts';

/** How many cells that were changed by hand are named. */
export const NAMED = 10;

/** What has become of a table so far, in a sentence or two. */
export function stepText({ rows, progress }: Step, language: Language): string {
  const nb = language === 'nb';
  const number = (value: number) => formatNumber(value, language);
  switch (progress.state) {
    case 'waiting':
      return nb ? 'Venter.' : 'Waiting.';
    case 'staging':
      return nb
        ? `Klargjør ${number(progress.done)} av ${number(rows)} rader.`
        : `Preparing ${number(progress.done)} of ${number(rows)} rows.`;
    case 'committing':
      return nb ? 'Skriver.' : 'Writing.';
    case 'not-begun':
      return nb ? 'Ikke påbegynt. Ingenting er endret.' : 'Not begun. Nothing has changed.';
    case 'cancelled': {
      const left = progress.left ? ` ${stageLeftText[language]}` : '';
      return (nb ? 'Avbrutt. Ingenting er endret.' : 'Cancelled. Nothing has changed.') + left;
    }
    case 'failed':
      return problemText(progress.problem, language);
    case 'done': {
      const { sheetName, added, updated, unchanged, stageLeft } = progress.reply;
      const counts = countsText({ added, updated, unchanged }, language);
      const left = stageLeft ? ` ${stageLeftText[language]}` : '';
      return (nb ? `Står i «${sheetName}»: ${counts}.` : `In “${sheetName}”: ${counts}.`) + left;
    }
  }
}

/** How many rows are new, updated and as they were. */
export function countsText(
  { added, updated, unchanged }: { readonly added: number; readonly updated: number; readonly unchanged: number },
  language: Language,
): string {
  const nb = language === 'nb';
  const number = (value: number) => formatNumber(value, language);
  const parts = [
    added > 0 &&
      (nb
        ? `${number(added)} ${added === 1 ? 'ny rad' : 'nye rader'}`
        : `${number(added)} new ${added === 1 ? 'row' : 'rows'}`),
    updated > 0 && (nb ? `${number(updated)} oppdatert` : `${number(updated)} updated`),
    unchanged > 0 && (nb ? `${number(unchanged)} uendret` : `${number(unchanged)} as before`),
  ].filter((part) => part !== false);
  if (parts.length === 0) return nb ? 'ingen rader' : 'no rows';
  return parts.join(', ');
}

/** Cells that were changed by hand and stay as they are. */
export function keptText(count: number, language: Language): string {
  const number = formatNumber(count, language);
  if (language === 'nb') {
    return count === 1
      ? '1 celle er endret for hånd og blir stående:'
      : `${number} celler er endret for hånd og blir stående:`;
  }
  return count === 1
    ? '1 cell was changed by hand and stays as it is:'
    : `${number} cells were changed by hand and stay as they are:`;
}

/** What stands in such a cell and what the files say. */
export function keptCellText(
  { a1, held, imported }: { readonly a1: string; readonly held: CellMessage; readonly imported: ImportCell },
  language: Language,
): string {
  const nb = language === 'nb';
  const here = cellText(held, language);
  const there = cellText(imported, language);
  return nb ? `${a1}: her ${here}, i filene ${there}` : `${a1}: here ${here}, in the files ${there}`;
}

/** Echoed texts are cut. */
const LONGEST = 40;

export function cellText(cell: CellMessage | ImportCell, language: Language): string {
  if (cell === null || cell === '') return language === 'nb' ? 'tomt' : 'nothing';
  if (typeof cell === 'object') return formatDate(dayOf(cell.date), language);
  if (typeof cell === 'number') return formatNumber(cell, language, 4);
  const characters = Array.from(String(cell));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

/** The import as a whole, spoken and shown above its tables. */
export function runText(run: Run, language: Language): string {
  const { steps, over, cancelling, setUp, setUpFailed, setUpDone } = run;
  const nb = language === 'nb';
  if (setUpFailed !== null) return setUpFailureText(setUpFailed, language);
  if (setUp !== null && cancelling) {
    return nb ? 'Avbryter så snart oversikten er satt opp.' : 'Cancelling as soon as the tracker is set up.';
  }
  if (setUp !== null) return nb ? 'Oversikten settes opp.' : 'The tracker is being set up.';
  const finished = steps.filter(({ progress }) => progress.state === 'done').length;
  if (!over) {
    if (cancelling) return nb ? 'Avbryter …' : 'Cancelling…';
    const current = steps.find(({ progress }) => progress.state === 'staging' || progress.state === 'committing');
    const name = current === undefined ? '' : `: ${tableNames[current.table][language]}`;
    return (nb ? `Tabell ${finished + 1} av ${steps.length}` : `Table ${finished + 1} of ${steps.length}`) + name;
  }
  if (finished === steps.length) return nb ? 'Alt er skrevet.' : 'Everything is written.';
  if (finished === 0) {
    const none = nb ? 'Ingen tabell er skrevet.' : 'No table was written.';
    return setUpDone ? `${nb ? 'Oversikten er satt opp.' : 'The tracker is set up.'} ${none}` : none;
  }
  return nb
    ? `${finished} av ${steps.length} tabeller er skrevet.`
    : `${finished} of ${steps.length} tables are written.`;
}

/** Whether there is something left to write. */
export function isUnfinished({ steps }: Run): boolean {
  return steps.some(({ progress }) => progress.state !== 'done');
}

/** Whether something went wrong, which is shown by more than words. */
export function isTrouble({ steps, setUpFailed }: Run): boolean {
  return setUpFailed !== null || steps.some(({ progress }) => progress.state === 'failed');
}
