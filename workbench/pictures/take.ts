import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Language } from '../../src/lang/language';
import { launchChrome } from '../chrome';
import { startServer } from '../server/server';
import { picture } from './path';
import { takeTracker } from './tracker';

const WIDTH = 1560;
const HEIGHT = 860;
/** As tall as the sheet of two plans, the end of it that is shown, and what the panel takes beside it. */
const TALL = 4200;
const END = 1240;
const PANEL = 300;

/** `npm run pictures`: the pictures of README and docs, taken from the workbench as it stands. */
async function takePictures(): Promise<void> {
  const server = await startServer({ port: 0 });
  const browser = await launchChrome();
  try {
    for (const language of ['en', 'nb'] as const) {
      await takeWorkbench(browser, server.url, language);
      await takeTracker(browser, server.url, language);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

const labels = {
  en: {
    extensions: 'Extensions',
    open: 'Open sidebar',
    example: 'Try with an example',
    written: 'The plans are in the new sheet',
    formulas: 'Formulas',
    rates: 'Rates',
    question: 'What is a fair price for a brand deal?',
    followers: 'Followers',
    rate: 'Engagement rate (percent)',
    niche: 'Niche',
    finance: 'finance (×\u00a01)',
    result: '1,750',
  },
  nb: {
    extensions: 'Utvidelser',
    open: 'Åpne sidepanelet',
    example: 'Prøv med et eksempel',
    written: 'Planene står i det nye arket',
    formulas: 'Formler',
    rates: 'Satser',
    question: 'Hva er en rimelig pris for en merkevareavtale?',
    followers: 'Følgere',
    rate: 'Engasjementsrate (prosent)',
    niche: 'Nisje',
    finance: 'finans (×\u00a01)',
    result: '1\u00a0750',
  },
} as const;

/** The sample workbook with the panel open and two plans compared. */
async function takeWorkbench(browser: Browser, url: string, language: Language): Promise<void> {
  const context = await browser.newContext({
    locale: language === 'nb' ? 'nb-NO' : 'en-US',
    viewport: { width: WIDTH, height: HEIGHT },
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.o-grid .o-composer').waitFor({ state: 'attached' });
  const { extensions, open, example } = labels[language];
  await page.getByRole('button', { name: extensions }).click();
  await page.getByRole('menuitem', { name: open }).click();
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByRole('button', { name: example }).click();
  await panel.locator('#chances').waitFor();
  await page.screenshot({ path: picture(`workbench.${language}.png`) });
  await takePanel(page, `panel.${language}.png`);
  await takeSheet(page, panel, language);
  await takeWindow(page, panel, language);
  await page.locator('#modeless-close').click();
  await page.getByRole('button', { name: extensions }).click();
  await page.getByRole('menuitem', { name: open }).click();
  await takeFormulas(page, panel, language);
  await takeRates(page, panel, language);
  await context.close();
}

/** The plans as a sheet, with its chart. */
async function takeSheet(page: Page, panel: FrameLocator, language: Language): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await panel.locator('#insert-plans').click();
  await panel.locator('footer .said', { hasText: labels[language].written }).waitFor();
  // The chart stands at the end, and is drawn once it is in sight.
  await page.setViewportSize({ width: WIDTH, height: TALL });
  await page.locator('.o-figure canvas').first().waitFor({ state: 'attached' });
  await page.mouse.move(0, 0);
  const clip = { x: 0, y: TALL - END, width: WIDTH - PANEL, height: END };
  await page.screenshot({ path: picture(`sheet.${language}.png`), clip });
}

/** The large window, with the second plan in hand. */
async function takeWindow(page: Page, panel: FrameLocator, language: Language): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await panel.locator('#tab-2').click();
  await panel.locator('#move').click();
  const frame = page.frameLocator('#modeless iframe');
  await frame.locator('#chances').waitFor();
  await page.mouse.move(0, 0);
  await page.locator('#modeless').screenshot({ path: picture(`window.${language}.png`) });
}

/** A formula with its result, ready to be inserted. */
async function takeFormulas(page: Page, panel: FrameLocator, language: Language): Promise<void> {
  const { formulas, question, followers, rate, niche, finance, result } = labels[language];
  await panel.getByRole('button', { name: formulas, exact: true }).click();
  await panel.getByRole('button', { name: question }).click();
  await panel.getByLabel(followers, { exact: true }).fill('100000');
  await panel.getByLabel(rate, { exact: true }).fill('10%');
  await panel.getByLabel(niche, { exact: true }).selectOption({ label: finance });
  await panel.locator('.value', { hasText: result }).waitFor();
  await panel.getByRole('heading', { name: question }).focus();
  await takePanel(page, `formulas.${language}.png`);
}

/** The first of the rates. */
async function takeRates(page: Page, panel: FrameLocator, language: Language): Promise<void> {
  await panel.getByRole('button', { name: labels[language].rates, exact: true }).click();
  await panel.locator('article').first().waitFor();
  await page.setViewportSize({ width: WIDTH, height: 1400 });
  // The mouse and the keyboard leave no mark.
  await page.mouse.move(0, 0);
  await page.locator('#sidebar').screenshot({ path: picture(`rates.${language}.png`) });
}

/** The whole panel at its 300 px, as tall as it is, without the scroll bar that it has beside a spreadsheet. */
async function takePanel(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await page.mouse.move(0, 0);
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (frame === null) throw new Error('The panel has gone.');
  const heightOf = () => frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  await page.setViewportSize({ width: WIDTH, height: HEIGHT + (await heightOf()) });
  await page.locator('#sidebar').screenshot({ path: picture(name) });
}

await takePictures();
