import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../src/lang/language';
import { launchChrome } from './chrome';
import { startServer } from './server/server';

/** `npm run pictures`: the pictures of README and docs, taken from the workbench as it stands. */
async function takePictures(): Promise<void> {
  const server = await startServer({ port: 0 });
  const browser = await launchChrome();
  try {
    for (const language of ['en', 'nb'] as const) await takeWorkbench(browser, server.url, language);
  } finally {
    await browser.close();
    await server.close();
  }
}

const labels = {
  en: { extensions: 'Extensions', open: 'Open sidebar', example: 'Try with an example' },
  nb: { extensions: 'Utvidelser', open: 'Åpne sidepanelet', example: 'Prøv med et eksempel' },
} as const;

/** The sample workbook with the panel open and two plans compared. */
async function takeWorkbench(browser: Browser, url: string, language: Language): Promise<void> {
  const context = await browser.newContext({
    locale: language === 'nb' ? 'nb-NO' : 'en-US',
    viewport: { width: 1560, height: 860 },
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.o-grid .o-composer').waitFor({ state: 'attached' });
  const { extensions, open, example } = labels[language];
  await page.getByRole('button', { name: extensions }).click();
  await page.getByRole('menuitem', { name: open }).click();
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByRole('button', { name: example }).click();
  await panel.locator('svg[role=img]').first().waitFor();
  await page.screenshot({ path: picture(`workbench.${language}.png`) });
  await takePanel(page, language);
  await context.close();
}

/** The whole panel at its 300 px, as tall as it is, without the scroll bar that it has beside a spreadsheet. */
async function takePanel(page: Page, language: Language): Promise<void> {
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (frame === null) throw new Error('The panel has gone.');
  const heightOf = () => frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width, height: height + (await heightOf()) });
  await page.locator('#sidebar').screenshot({ path: picture(`panel.${language}.png`) });
}

function picture(name: string): string {
  return fileURLToPath(new URL(`../docs/pictures/${name}`, import.meta.url));
}

await takePictures();
