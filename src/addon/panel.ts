import type { PanelRequest } from '../messages';
import { userLanguage } from './language';

/** Name of the product; the same in every language. */
const PRODUCT = 'Creator Paysheet';

/** Pixels of the window. */
const WIDTH = 1000;
const HEIGHT = 700;

/** How the page begins before anything is known, word for word. */
const START = 'data-language="en" data-place="sidebar" data-draft="" data-start=""';

/** What the menu opens the panel for: a place on its page of the tracker. */
export type Start = '' | 'import' | 'set-up' | 'check';

/** Shows the panel, in the user's language and with what was typed in it from the first moment. */
export function show({ place, draft }: PanelRequest, begin: Start = ''): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(PRODUCT);
  const given = `data-draft="${encodeURIComponent(draft)}" data-start="${begin}"`;
  const start = `data-language="${userLanguage()}" data-place="${place}" ${given}`;
  // Replaced at one go, by a function: what a user typed is never looked through, and is no pattern.
  if (start !== START) page.setContent(page.getContent().replace(START, () => start));
  const ui = SpreadsheetApp.getUi();
  if (place === 'sidebar') ui.showSidebar(page);
  else ui.showModelessDialog(page.setWidth(WIDTH).setHeight(HEIGHT), PRODUCT);
}
