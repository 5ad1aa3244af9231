import type { Text } from '../lang/language';
import { userLanguage } from './language';

/** Name of the product; the same in every language. */
const PRODUCT = 'Creator Paysheet';

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

/** Shows the panel, in the user's language from the first moment. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(PRODUCT);
  if (userLanguage() === 'nb') page.setContent(page.getContent().replace('data-language="en"', 'data-language="nb"'));
  SpreadsheetApp.getUi().showSidebar(page);
}
