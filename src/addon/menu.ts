import type { Text } from '../lang/language';
import { userLanguage } from './language';

/** At most six, in Google's style: what each is called, and the global function that it calls. */
const items: readonly (readonly [Text, string])[] = [
  [{ en: 'Open sidebar', nb: 'Åpne sidepanelet' }, 'openSidebar'],
  [{ en: 'Set up tracker', nb: 'Sett opp oversikt' }, 'openTracker'],
  [{ en: 'Import', nb: 'Importer' }, 'openImport'],
  [{ en: 'Recalculate', nb: 'Beregn på nytt' }, 'recalculateNow'],
  [{ en: 'Check my data', nb: 'Sjekk tallene mine' }, 'openCheck'],
];

/**
 * Builds the menu. Published add-ons run this without any permission (AuthMode.NONE), where one forbidden call would
 * leave a menu with nothing but Help: it asks for the locale and adds items, nothing else.
 */
export function onOpen(): void {
  const language = userLanguage();
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [name, called] of items) menu.addItem(name[language], called);
  menu.addToUi();
}

/** Right after installation the document is open already. */
export function onInstall(): void {
  onOpen();
}
