import type { Page } from 'playwright-core';

/** A script that opens panels and windows, all with the same content but for their name. */
export const code = `
function onOpen() {
  var menu = SpreadsheetApp.getUi().createAddonMenu();
  ['panel', 'otherPanel', 'window', 'otherWindow', 'bigWindow'].forEach(function (name) { menu.addItem(name, name); });
  menu.addToUi();
}
function page(name) {
  return HtmlService.createHtmlOutput(HtmlService.createHtmlOutputFromFile('Frame').getContent().replace(/NAME/g, name));
}
function panel() { SpreadsheetApp.getUi().showSidebar(page('panel').setTitle('Panel')); }
function otherPanel() { SpreadsheetApp.getUi().showSidebar(page('other panel').setTitle('Other panel')); }
function window() {
  var title = Session.getActiveUserLocale() === 'nb' ? 'Vindu' : 'Window';
  SpreadsheetApp.getUi().showModelessDialog(page('window').setWidth(420).setHeight(260), title);
}
function otherWindow() { SpreadsheetApp.getUi().showModelessDialog(page('other window'), 'Other window'); }
function bigWindow() { SpreadsheetApp.getUi().showModelessDialog(page('big').setWidth(3000).setHeight(3000), 'Big'); }
function read() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
`;

export const frame = `<!doctype html><html lang="en"><head><title>NAME</title></head><body>
<h1>NAME</h1><input aria-label="Name"><input type="file" aria-label="File"><input type="date" aria-label="Date">
<button id="read">Read</button><button id="close">Close</button><button id="focus">Cells</button>
<button id="window">Window</button><button id="ask">Ask</button>
<dialog><button>Yes</button></dialog><a id="download" download="plan.txt">Download</a><pre id="out"></pre>
<script>
  const at = (id) => document.getElementById(id);
  const say = (text) => { at('out').textContent = text; };
  at('read').onclick = () => google.script.run.withSuccessHandler((a1) => say(document.title + ': ' + a1)).read();
  at('window').onclick = () => google.script.run.otherWindow();
  at('ask').onclick = () => document.querySelector('dialog').showModal();
  at('close').onclick = () => google.script.host.close();
  at('focus').onclick = () => google.script.host.editor.focus();
  at('download').href = URL.createObjectURL(new Blob(['all of it']));
  document.querySelector('[type=file]').onchange = async (event) => say(await event.target.files[0].text());
  document.querySelector('[type=date]').onchange = (event) => say(event.target.value);
</script></body></html>`;

/** Chooses an item of the add-on's menu. */
export async function choose(page: Page, item: string): Promise<void> {
  await page.click('#extensions');
  await page.click(`[role=menuitem] >> text=/^${item}$/`);
}
export const inPanel = (page: Page) => page.frameLocator('#sidebar iframe');
export const inWindow = (page: Page) => page.frameLocator('#modeless iframe');
export const focusIsIn = (page: Page, place: string) =>
  page.waitForFunction((selector) => document.activeElement?.closest(selector) !== null, place);
