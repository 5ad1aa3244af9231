const FILES: { readonly [part: string]: string } = { formulas: 'Formulas', tracker: 'Tracker' };

/**
 * Pages of the panel that are loaded when they are first wanted, as a page fragment with one script.
 *
 * @param part which of them, checked here because anybody could send anything; empty for what isn't there
 */
export function panelPart(part: unknown): string {
  const file = typeof part === 'string' && Object.keys(FILES).includes(part) ? FILES[part] : undefined;
  return file === undefined ? '' : HtmlService.createHtmlOutputFromFile(file).getContent();
}
