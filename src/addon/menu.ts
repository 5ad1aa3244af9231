import type { Text } from '../lang/language';
import { userLanguage } from './language';

const openSidebarItem: Text = { en: 'Open sidebar', nb: 'Åpne sidepanelet' };

/**
 * Builds the menu. Published add-ons run this without any permission (AuthMode.NONE), where one forbidden call would
 * leave a menu with nothing but Help: it asks for the locale and adds items, nothing else.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(openSidebarItem[userLanguage()], 'openSidebar').addToUi();
}

/** Right after installation the document is open already. */
export function onInstall(): void {
  onOpen();
}
