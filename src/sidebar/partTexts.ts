import type { Text } from '../lang/language';
import { failureTexts } from './failureTexts';
import type { Failure } from './host';

export const loadingText: Text = { en: 'Loading…', nb: 'Laster …' };

export const againText: Text = { en: 'Try again', nb: 'Prøv igjen' };

/** Why a page could not be loaded, and what to do. */
export const loadFailures: Record<Failure, Text> = {
  ...failureTexts,
  unexpected: {
    en: 'The page could not be loaded. Try again. If that doesn’t help, reload the spreadsheet and open the panel again.',
    nb: 'Siden kunne ikke lastes. Prøv igjen. Hvis det ikke hjelper, last regnearket på nytt og åpne panelet igjen.',
  },
};
