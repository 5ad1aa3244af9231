import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { done, openPageBench, type PageBench, ready, status } from './page-fixture';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Keep', 'keep').addItem('Tell', 'tell').addToUi();
}
function keep() { PropertiesService.getDocumentProperties().setProperty('plan', '{"name":"Spring"}'); }
function tell() { SpreadsheetApp.getActive().toast(String(PropertiesService.getDocumentProperties().getProperty('plan'))); }
`;

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench(code, {});
});
afterAll(() => bench.close());

it('keeps document properties over a reload, another language, and in a file', async () => {
  const page = await bench.fresh('en');
  const choose = async (item: string) => {
    await page.click('#extensions');
    await page.click(`[role=menuitem]:has-text("${item}")`);
  };
  const told = async (text: string) => {
    await choose('Tell');
    await page.waitForSelector(`.notice:has-text('${text}')`);
  };
  await told('null');
  await choose('Keep');
  await status(page, 'saved');
  await page.reload();
  await ready(page);
  await told('{"name":"Spring"}');
  await page.selectOption('#language', 'nb');
  await ready(page);
  await told('{"name":"Spring"}');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
  const file = await download.path();
  expect(JSON.parse(await readFile(file, 'utf8')).properties).toEqual({ plan: '{"name":"Spring"}' });
  await page.click('#start-afresh');
  await page.click('dialog .primary');
  await ready(page);
  await told('null');
  await page.setInputFiles('#file', file);
  await page.waitForSelector('.notice.info[data-key=file]');
  await told('{"name":"Spring"}');
  await done(page);
});
