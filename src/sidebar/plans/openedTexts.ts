import type { Language } from '../../lang/language';
import { quote, shorten } from '../fieldError';
import type { OpenProblem, PlanNotice } from './notices';

/** What is told of plans that were opened, of what in them can't be used, and of those that couldn't be. */
export function openedText({ names, dropped, problems }: PlanNotice & { kind: 'opened' }, language: Language): string {
  const nb = language === 'nb';
  const sentences: string[] = [];
  if (names.length > 0) sentences.push(`${nb ? 'Åpnet' : 'Opened'}: ${list(names, language)}.`);
  if (dropped.length > 0) {
    const what = dropped.slice(0, NAMED).map((one) => shorten(one, 80));
    const more =
      dropped.length > NAMED ? (nb ? ` og ${dropped.length - NAMED} til` : ` and ${dropped.length - NAMED} more`) : '';
    sentences.push(
      `${nb ? 'Ikke brukt, fordi feltet ikke tar det' : 'Left out, as the field does not take it'}: ${what.join('; ')}${more}.`,
    );
  }
  return [...sentences, ...problems.map((problem) => problemText(problem, language))].join(' ');
}

const NAMED = 5;

function problemText(problem: OpenProblem, language: Language): string {
  const nb = language === 'nb';
  switch (problem.code) {
    case 'no-room': {
      const names = list(problem.names, language);
      return nb
        ? `Ikke åpnet, fordi fire planer er det meste: ${names}. Fjern en plan fra skjermen først.`
        : `Not opened, as four plans are the most: ${names}. Remove a plan from the screen first.`;
    }
    case 'unreadable': {
      const name = quote(problem.name, language);
      if (problem.problem === 'newer') {
        return nb
          ? `${name} er lagret av en nyere versjon av tillegget. Last regnearket på nytt for å få den.`
          : `${name} was saved by a newer version of the add-on. Reload the spreadsheet to get it.`;
      }
      return nb ? `${name} kan ikke leses som en plan.` : `${name} can’t be read as a plan.`;
    }
    case 'not-a-file': {
      const name = quote(problem.name, language);
      return nb
        ? `${name} er ikke en fil med planer herfra, eller for stor. Velg en fil som ble lagret med «Lagre planene på skjermen som fil».`
        : `${name} is not a file with plans from here, or too large. Choose one that was saved with “Save the plans on screen as a file”.`;
    }
    case 'gone':
      return nb
        ? 'Det er ingen planer i arket lenger. Åpne lista på nytt.'
        : 'There are no plans in the sheet any more. Open the list again.';
  }
}

function list(names: readonly string[], language: Language): string {
  const named = names.slice(0, NAMED).map((name) => quote(name, language));
  const rest = names.length - named.length;
  return named.join(', ') + (rest === 0 ? '' : language === 'nb' ? ` og ${rest} til` : ` and ${rest} more`);
}
