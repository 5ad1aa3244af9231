import type { Language, Text } from '../../lang/language';
import type { TableProblem } from '../../messages';
import { failureTexts } from '../failureTexts';
import type { Failure } from '../host';
import type { Refusal, SetUpFailure, StepProblem } from './state';

export const stageLeftText: Text = {
  en: 'A hidden sheet was left behind; the next import removes it.',
  nb: 'Et skjult ark ble igjen; neste import fjerner det.',
};

/** Why a table was not written, and whether anything has changed. */
export function problemText(problem: StepProblem, language: Language): string {
  if (problem.kind === 'refused') return refusalText(problem.reply, language);
  const nb = language === 'nb';
  const why = failureText(problem.failure, language);
  // Only the last call changes what users see.
  if (problem.at !== 'commit') return `${why} ${nb ? 'Ingenting er endret.' : 'Nothing has changed.'}`;
  return `${why} ${
    nb
      ? 'Det er ikke sikkert om tabellen ble skrevet: se etter i dokumentet først. I en oversikt blir ingenting skrevet to ganger.'
      : 'It is not certain whether the table was written: look at the document first. In a tracker nothing is written twice.'
  }`;
}

export function failureText(failure: Failure, language: Language): string {
  if (failure !== 'unexpected') return failureTexts[failure][language];
  return language === 'nb' ? 'Google svarte noe uventet.' : 'Google answered something unexpected.';
}

function refusalText(reply: Refusal, language: Language): string {
  const nb = language === 'nb';
  switch (reply.problem) {
    case 'no-table':
    case 'columns-moved':
    case 'header-formula':
    case 'formula-fills':
      return tableProblemText(reply, language);
    case 'busy':
      return nb
        ? 'Noen andre skriver i dokumentet med Creator Paysheet akkurat nå. Ingenting er endret. Prøv igjen om litt.'
        : 'Somebody else is writing in the document with Creator Paysheet right now. Nothing has changed. Try again in a moment.';
    case 'superseded':
      return nb
        ? 'En annen import ble startet i dette dokumentet, så denne ble stoppet. Den har ikke endret noe. Prøv igjen når den andre er ferdig.'
        : 'Another import was started in this document, so this one was stopped. It has changed nothing. Try again when the other one is over.';
    case 'left-over':
      return 'name' in reply
        ? nb
          ? `Arket «${reply.name}» ble ikke ferdig og kunne ikke fjernes. Slett det og prøv igjen.`
          : `The sheet “${reply.name}” is not whole and could not be removed. Delete it and try again.`
        : nb
          ? `Ingenting er endret. ${stageLeftText.nb}`
          : `Nothing has changed. ${stageLeftText.en}`;
    case 'unknown':
      return nb
        ? `Google sa ikke om «${reply.sheetName}» ble skrevet. Se etter i arket, eller importer på nytt: det som står der, blir ikke skrevet to ganger.`
        : `Google did not say whether “${reply.sheetName}” was written. Look at the sheet, or import again: what is there is not written twice.`;
    case 'not-written':
      return nb
        ? 'Google tok ikke imot. Ingenting er endret. Prøv igjen. Er fanen beskyttet, må du ha lov til å redigere den.'
        : 'Google did not take it. Nothing has changed. Try again. If the tab is protected, you need to be allowed to edit it.';
    case 'invalid-request':
      return nb
        ? 'Panelet og tillegget passer ikke sammen. Ingenting er endret. Last regnearket på nytt og åpne panelet igjen.'
        : 'Panel and add-on don’t fit together. Nothing has changed. Reload the spreadsheet and open the panel again.';
  }
}

/** Why a table of the tracker can't be written into, and what to do. */
export function tableProblemText(reply: TableProblem, language: Language): string {
  const nb = language === 'nb';
  switch (reply.problem) {
    case 'no-table':
      return nb
        ? 'Oversikten har ikke denne fanen lenger. Sett den opp igjen, eller velg nye ark.'
        : 'The tracker has no such tab any more. Set it up again, or choose new sheets.';
    case 'columns-moved':
      return nb
        ? `Kolonnene for import i «${reply.sheetName}» står ikke lenger slik importen trenger: se etter «${reply.header}». Flytt egne kolonner ut til høyre, og gi overskriftene navnene tilbake.`
        : `The import’s columns in “${reply.sheetName}” no longer stand as the import needs them: look at “${reply.header}”. Move columns of your own to the right of them, and give the headers their names back.`;
    case 'header-formula':
      return nb
        ? `Overskriften «${reply.header}» i «${reply.sheetName}» er en formel. Skriv overskriften som tekst.`
        : `The header “${reply.header}” in “${reply.sheetName}” is a formula. Write the header as text.`;
    case 'formula-fills':
      return nb
        ? `Formelen i ${reply.a1} i «${reply.sheetName}» kan fylle flere celler enn sin egen, og importen ville komme i veien. Flytt den ut av kolonnene for import, for eksempel til høyre for dem.`
        : `The formula in ${reply.a1} in “${reply.sheetName}” may fill more cells than its own, and the import would be in its way. Move it out of the import’s columns, for example to the right of them.`;
  }
}

/** Why tabs could not be set up, and what to do. */
export function setUpFailureText(failure: SetUpFailure, language: Language): string {
  const nb = language === 'nb';
  if (failure.kind === 'failed') {
    const why = failureText(failure.failure, language);
    return `${why} ${nb ? 'Se etter i dokumentet om fanene er kommet, før du prøver igjen.' : 'Look whether the tabs are in the document before you try again.'}`;
  }
  const { reply } = failure;
  switch (reply.problem) {
    case 'busy':
    case 'not-written':
    case 'invalid-request':
      return refusalText(reply, language);
    case 'left-over': {
      const names = reply.names.join(', ');
      return nb
        ? `Det gikk ikke, og disse arkene ble igjen: ${names}. Slett dem og prøv igjen.`
        : `It did not work, and these sheets were left behind: ${names}. Delete them and try again.`;
    }
    case 'name-taken':
      return nb
        ? `Det finnes alt et ark med navnet «${reply.name}» med innhold. Velg et annet navn. Ingenting er endret.`
        : `There is a sheet named “${reply.name}” already, and it holds something. Choose another name. Nothing has changed.`;
  }
}

/** The tracker holds videos of somebody else: days and shares of two accounts would overwrite each other. */
export function otherAccountText(there: string, imported: string, language: Language): string {
  return language === 'nb'
    ? `Oversikten har videoer fra @${there}, men filene er fra @${imported}. Tallene for dager og publikum ville overskrevet hverandre. Bruk en kopi av dokumentet eller nye ark til en annen konto.`
    : `The tracker holds videos of @${there}, but the files are of @${imported}. Their days and audiences would overwrite each other. Use a copy of the document or new sheets for another account.`;
}
