/** The pages of the panel that are loaded when they are first wanted, as a page fragment with one script. */
export function panelPart(): string {
  return HtmlService.createHtmlOutputFromFile('Formulas').getContent();
}
