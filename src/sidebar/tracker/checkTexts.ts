import type { Language } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import type { CheckReply, RecalculateReply } from '../../messages';
import { failureText } from './refusalTexts';
import type { Asked, Tracker } from './state';
import { texts } from './texts';

/** A sentence, and whether it tells of trouble. */
export interface Said {
  readonly text: string;
  readonly trouble: boolean;
}

/** What became of calculating anew. */
export function recalculatedText(outcome: Asked<RecalculateReply>, language: Language): Said {
  const nb = language === 'nb';
  if (!outcome.ok) {
    const later = nb ? 'Se etter i arket før du prøver igjen.' : 'Look at the sheet before you try again.';
    return { text: `${failureText(outcome.failure, language)} ${later}`, trouble: true };
  }
  const reply = outcome.value;
  if (reply.ok) {
    if (reply.formulas === 0) return { text: texts.noFormulas[language], trouble: false };
    const formulas = formatNumber(reply.formulas, language);
    const done = nb
      ? `${formulas} ${reply.formulas === 1 ? 'formel' : 'formler'} er skrevet på nytt.`
      : `${formulas} ${reply.formulas === 1 ? 'formula was' : 'formulas were'} written anew.`;
    if (reply.skipped.length === 0) return { text: done, trouble: false };
    const names = reply.skipped.map((name) => (nb ? `«${name}»` : `“${name}”`)).join(', ');
    const skipped = nb
      ? `Google tok ikke imot alt i: ${names}. Er arket beskyttet, må du ha lov til å redigere det.`
      : `Google did not take everything in: ${names}. If the sheet is protected, you need to be allowed to edit it.`;
    return { text: `${done} ${skipped}`, trouble: true };
  }
  switch (reply.problem) {
    case 'busy':
      return {
        text: nb
          ? 'Noen andre skriver i dokumentet med Creator Paysheet akkurat nå. Ingenting er endret. Prøv igjen om litt.'
          : 'Somebody else is writing in the document with Creator Paysheet right now. Nothing has changed. Try again in a moment.',
        trouble: true,
      };
    case 'not-written':
      return {
        text: nb
          ? 'Google tok ikke imot. Formlene står som før. Prøv igjen.'
          : 'Google did not take it. The formulas are as they were. Try again.',
        trouble: true,
      };
    case 'left-over': {
      const cells = reply.cells.join(', ');
      return {
        text: nb
          ? `Disse cellene viser formelen som tekst: ${cells}. Åpne hver av dem, fjern tegnet foran likhetstegnet og trykk Enter.`
          : `These cells show their formula as text: ${cells}. Open each of them, remove the sign before the equals sign and press Enter.`,
        trouble: true,
      };
    }
  }
}

/** What a check has found, in a sentence. */
export function checkedText(check: Asked<CheckReply>, language: Language): Said {
  const nb = language === 'nb';
  if (!check.ok) return { text: failureText(check.failure, language), trouble: true };
  const reply = check.value;
  if (!reply.ok) {
    return {
      text: nb ? 'Arkene kunne ikke leses. Prøv igjen.' : 'The sheets could not be read. Try again.',
      trouble: true,
    };
  }
  if (reply.formulas === 0) return { text: texts.noFormulas[language], trouble: false };
  if (reply.count === 0) return { text: texts.nothingWrong[language], trouble: false };
  const count = formatNumber(reply.count, language);
  const found = nb
    ? `${count} ${reply.count === 1 ? 'celle' : 'celler'} kan ikke leses.`
    : `${count} ${reply.count === 1 ? 'cell' : 'cells'} can’t be read.`;
  const first = nb ? ` De første ${reply.cells.length}:` : ` The first ${reply.cells.length}:`;
  return { text: found + (reply.count > reply.cells.length ? first : ''), trouble: true };
}

/** Why a cell could not be shown. */
export function notShownText({ a1, failure }: NonNullable<Tracker['notShown']>, language: Language): string {
  if (failure !== 'gone') return failureText(failure, language);
  return language === 'nb' ? `${a1} finnes ikke lenger. Sjekk på nytt.` : `${a1} is not there any more. Check again.`;
}
