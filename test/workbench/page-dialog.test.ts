import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPageBench, type PageBench, ready, spoken, violations, z } from './page-fixture';

const code = `
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

const frameHtml = `<!doctype html><html lang="en"><head><title>NAME</title></head><body>
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

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench(code, { Frame: frameHtml });
});
afterAll(() => bench.close());

async function choose(page: Page, item: string): Promise<void> {
  await page.click('#extensions');
  await page.click(`[role=menuitem] >> text=/^${item}$/`);
}
const inPanel = (page: Page) => page.frameLocator('#sidebar iframe');
const inWindow = (page: Page) => page.frameLocator('#modeless iframe');
const focusIsIn = (page: Page, place: string) =>
  page.waitForFunction((selector) => document.activeElement?.closest(selector) !== null, place);

describe('a modeless dialog', () => {
  it('has the size and title it asks for, takes the focus, and leaves the spreadsheet to be used', async () => {
    const page = await bench.fresh('en');
    await goTo(page, z, 8, 'Z9');
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    await focusIsIn(page, '#modeless');
    const dialog = page.getByRole('dialog', { name: 'Window' });
    expect(await dialog.getAttribute('aria-modal')).toBeNull();
    expect(
      await inWindow(page)
        .locator('body')
        .evaluate(() => [innerWidth, innerHeight]),
    ).toEqual([420, 260]);
    await inWindow(page).locator('#read').click();
    await inWindow(page).locator('#out:has-text("Z9")').waitFor();
    await inWindow(page).locator('#focus').click();
    await focusIsIn(page, '.o-grid');
    await page.keyboard.type('typed beside it');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await spoken(page, 'Z9: typed beside it');
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Control+Alt+.');
    await focusIsIn(page, '#modeless');
    await page.keyboard.press('Escape');
    await focusIsIn(page, '.o-grid');
    expect(await dialog.isVisible()).toBe(false);
    await done(page);
  });

  it('closes by its button, and by Escape on it', async () => {
    const page = await bench.fresh('nb');
    await choose(page, 'window');
    await page.getByRole('dialog', { name: 'Vindu' }).getByRole('button', { name: 'Lukk', exact: true }).click();
    await page.waitForSelector('#modeless', { state: 'hidden' });
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    await page.focus('#modeless-close');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#modeless', { state: 'hidden' });
    await done(page);
  });

  it('stays when Escape is for a question within it', async () => {
    const page = await bench.fresh('en');
    await choose(page, 'window');
    await inWindow(page).locator('#ask').click();
    await inWindow(page).locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    await inWindow(page).locator('dialog').waitFor({ state: 'hidden' });
    expect(await page.isVisible('#modeless')).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#modeless', { state: 'hidden' });
    await done(page);
  });

  it('is no larger than the page', async () => {
    const page = await bench.fresh('en', 480);
    await choose(page, 'bigWindow');
    await inWindow(page).locator('#read').waitFor();
    const box = await page.locator('#modeless').boundingBox();
    expect([box && box.x >= 0, box && box.y >= 0]).toEqual([true, true]);
    expect([(box?.x ?? 0) + (box?.width ?? 0) <= 480, (box?.y ?? 0) + (box?.height ?? 0) <= 800]).toEqual([true, true]);
    await inWindow(page).locator('#close').click();
    await page.waitForSelector('#modeless', { state: 'hidden' });
    await done(page);
  });

  it('stands beside the sidebar, each with a server and a close of its own', async () => {
    const page = await bench.fresh('en');
    await choose(page, 'panel');
    await inPanel(page).locator('input >> nth=0').fill('kept');
    await choose(page, 'window');
    await inWindow(page).locator('#read').click();
    await inWindow(page).locator('#out:has-text("window: A1")').waitFor();
    await inPanel(page).locator('#read').click();
    await inPanel(page).locator('#out:has-text("panel: A1")').waitFor();
    await inPanel(page).locator('#focus').click();
    await focusIsIn(page, '.o-grid');
    await page.keyboard.press('Control+Alt+.');
    await focusIsIn(page, '#modeless');
    await inWindow(page).locator('#close').click();
    await page.waitForSelector('#modeless', { state: 'hidden' });
    expect(await inPanel(page).locator('input >> nth=0').inputValue()).toBe('kept');
    await page.keyboard.press('Control+Alt+.');
    await focusIsIn(page, '#sidebar');
    await page.keyboard.press('Escape');
    await inPanel(page).locator('#window').click();
    await inWindow(page).locator('h1:has-text("other window")').waitFor();
    await inPanel(page).locator('#close').click();
    await page.waitForSelector('#sidebar', { state: 'hidden' });
    expect(await page.isVisible('#modeless')).toBe(true);
    await done(page);
  });

  it('takes the place of another, as another sidebar does', async () => {
    const page = await bench.fresh('en');
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    await choose(page, 'otherWindow');
    await inWindow(page).locator('h1:has-text("other window")').waitFor();
    expect(await page.locator('#modeless-title').innerText()).toBe('Other window');
    expect(await page.locator('#modeless iframe').count()).toBe(1);
    await choose(page, 'panel');
    await inPanel(page).locator('#read').waitFor();
    await choose(page, 'otherPanel');
    await inPanel(page).locator('h1:has-text("other panel")').waitFor();
    expect(await page.locator('#sidebar iframe').count()).toBe(1);
    await done(page);
  });

  it('is opened again in another language, unless something was typed into it', async () => {
    const page = await bench.fresh('en');
    const title = page.locator('#modeless-title');
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    await page.selectOption('#language', 'nb');
    await ready(page);
    await page.waitForSelector('#modeless-title:has-text("Vindu")');
    await inWindow(page).locator('input >> nth=0').fill('typed');
    await page.selectOption('#language', 'en');
    await ready(page);
    expect(await title.innerText()).toBe('Vindu');
    expect(await inWindow(page).locator('input >> nth=0').inputValue()).toBe('typed');
    await done(page);
  });

  it('is accessible', async () => {
    const page = await bench.fresh('en');
    await choose(page, 'panel');
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    expect(await violations(page, { exclude: ['.o-spreadsheet', 'iframe'] })).toEqual([]);
    await done(page);
  });
});

it.each([
  ['the sidebar', 'panel', inPanel],
  ['a dialog', 'window', inWindow],
])('%s takes files and dates, and gives files', async (_what, item, inside) => {
  const page = await bench.fresh('en');
  await choose(page, item);
  const frame = inside(page);
  const [download] = await Promise.all([page.waitForEvent('download'), frame.locator('#download').click()]);
  expect(download.suggestedFilename()).toBe('plan.txt');
  expect(await readFile(await download.path(), 'utf8')).toBe('all of it');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), frame.locator('[type=file]').click()]);
  await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('from a file') });
  await frame.locator('#out:has-text("from a file")').waitFor();
  await frame.locator('[type=date]').fill('2026-01-05');
  await frame.locator('#out:has-text("2026-01-05")').waitFor();
  await done(page);
});
