import type { Text } from '../lang/language';

/** Failures that are told in the same words wherever they happen. */
export const failureTexts = {
  accounts: {
    en: 'Google refused the panel. Several Google accounts may be signed in in this browser: open the sheet in a window with one account only, such as a private window, and try again.',
    nb: 'Google avviste panelet. Kanskje er flere Google-kontoer logget inn i nettleseren: åpne arket i et vindu med bare én konto, for eksempel et privat vindu, og prøv igjen.',
  },
  'not-in-sheets': {
    en: 'The panel is not open in Google Sheets. Open it there from the Extensions menu.',
    nb: 'Panelet er ikke åpnet i Google Regneark. Åpne det der fra menyen Utvidelser.',
  },
  connection: {
    en: 'There is no connection to Google. Check the network and try again.',
    nb: 'Det er ingen forbindelse til Google. Sjekk nettet og prøv igjen.',
  },
  'no-answer': { en: 'Google did not answer. Try again.', nb: 'Google svarte ikke. Prøv igjen.' },
} as const satisfies Record<string, Text>;
