/** The script behind menu and panel: see `printServer`. */
export function serverScript(): string {
  const page = HtmlService.createHtmlOutputFromFile('Server').getContent();
  return page.slice(page.indexOf('>') + 1, page.lastIndexOf('</'));
}
