import type { Text } from '../../lang/language';
import type { SaveProblem } from '../../messages';
import { failureTexts } from '../failureTexts';
import type { Failure } from '../host';
import type { InsertFailure } from './notices';

const { accounts, 'not-in-sheets': notInSheets } = failureTexts;

const busy: Text = {
  en: 'Somebody else is changing the document right now.',
  nb: 'Noen andre endrer dokumentet akkurat nå.',
};

const again: Text = { en: 'Try again.', nb: 'Prøv igjen.' };

const reload: Text = {
  en: 'Reload the spreadsheet, open the panel again and try once more.',
  nb: 'Last regnearket på nytt, åpne panelet igjen og prøv en gang til.',
};

/** Sentences one after the other, in both languages. */
function say(...parts: readonly Text[]): Text {
  return { en: parts.map(({ en }) => en).join(' '), nb: parts.map(({ nb }) => nb).join(' ') };
}

/** What every failure on the way to or from Google means for something that was to be done there. */
function onTheWay(surely: Text, perhaps: Text): Record<Failure, Text> {
  return {
    accounts: say(accounts, surely),
    'not-in-sheets': say(notInSheets, surely),
    connection: say({ en: 'The connection to Google broke.', nb: 'Forbindelsen til Google ble brutt.' }, perhaps),
    'no-answer': say({ en: 'Google did not answer.', nb: 'Google svarte ikke.' }, perhaps),
    unexpected: say(
      { en: 'Google Sheets answered with an error.', nb: 'Google Regneark svarte med en feil.' },
      perhaps,
    ),
  };
}

const notWritten: Text = { en: 'Nothing was written.', nb: 'Ingenting ble skrevet.' };

export const insertFailures: Record<InsertFailure, Text> = {
  ...onTheWay(notWritten, {
    en: 'It isn’t certain that the sheet was made: look for a new one among the tabs before you try again.',
    nb: 'Det er usikkert om arket ble laget: se etter et nytt blant fanene før du prøver igjen.',
  }),
  busy: say(busy, notWritten, again),
  'invalid-request': say(
    {
      en: 'Nothing was written: the sheet did not accept the plans.',
      nb: 'Ingenting ble skrevet: arket godtok ikke planene.',
    },
    reload,
  ),
  'not-written': say(notWritten, {
    en: 'Check that you may edit this spreadsheet, and try again.',
    nb: 'Sjekk at du kan redigere dette regnearket, og prøv igjen.',
  }),
  'left-over': {
    en: 'The sheet could not be finished, and an unfinished new sheet is left. You can delete it, and then try again.',
    nb: 'Arket kunne ikke fullføres, og et uferdig nytt ark ble stående. Du kan slette det og så prøve igjen.',
  },
};

const notSaved: Text = {
  en: 'The plan is not saved. It is still here as you left it.',
  nb: 'Planen er ikke lagret. Den står her fortsatt som du forlot den.',
};

export const saveFailures: Record<Failure | SaveProblem, Text> = {
  ...onTheWay(notSaved, {
    en: 'It isn’t certain that the plan was saved. It is still here as you left it: look under “Open”, or save again.',
    nb: 'Det er usikkert om planen ble lagret. Den står her fortsatt som du forlot den: se under «Åpne», eller lagre igjen.',
  }),
  busy: say(busy, notSaved, again),
  full: say(
    {
      en: 'The document has no room for more plans.',
      nb: 'Dokumentet har ikke plass til flere planer.',
    },
    notSaved,
    {
      en: 'Delete plans under “Open”, save the plans as a file, or insert them into a sheet.',
      nb: 'Slett planer under «Åpne», lagre planene som fil, eller sett dem inn i et ark.',
    },
  ),
  'invalid-request': say(notSaved, reload),
  'not-saved': say(notSaved, {
    en: 'Check that you may edit this spreadsheet, and try again.',
    nb: 'Sjekk at du kan redigere dette regnearket, og prøv igjen.',
  }),
};

const notDeleted: Text = { en: 'Nothing was deleted.', nb: 'Ingenting ble slettet.' };

export const deleteFailures: Record<Failure | 'invalid-request' | 'busy' | 'changed' | 'not-deleted', Text> = {
  ...onTheWay(notDeleted, {
    en: 'It isn’t certain that the plan was deleted: open the list again.',
    nb: 'Det er usikkert om planen ble slettet: åpne lista på nytt.',
  }),
  busy: say(busy, notDeleted, again),
  changed: say(
    {
      en: 'Somebody else has saved this plan meanwhile.',
      nb: 'Noen andre har lagret denne planen i mellomtiden.',
    },
    notDeleted,
    { en: 'Open the list again to see it.', nb: 'Åpne lista på nytt for å se den.' },
  ),
  'invalid-request': say(notDeleted, reload),
  'not-deleted': say(notDeleted, again),
};

const unchanged: Text = { en: 'Your plans are as they were.', nb: 'Planene dine er som de var.' };

export const listFailures: Record<Failure, Text> = onTheWay(unchanged, say(unchanged, again));

export const moveFailures: Record<Failure, Text> = onTheWay(
  { en: 'The panel stays here.', nb: 'Panelet blir her.' },
  {
    en: 'The panel stays here with everything that is in it. Try again.',
    nb: 'Panelet blir her med alt som er i det. Prøv igjen.',
  },
);
