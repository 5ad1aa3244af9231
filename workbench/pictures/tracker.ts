import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Language, Text } from '../../src/lang/language';
import { type TrackerTab, tabNames, trackerTabs } from '../../src/templates/tracker/tabs';
import { openHeadless } from '../node';
import type { SavedWorkbook } from '../saved';
import { inRepository } from '../server/paths';
import { exampleExport, TODAY } from './export';
import { picture } from './path';
import { exampleRows } from './rows';

const WIDTH = 1500;
/** Of the tabs, without the panel: their last columns are the formulas. */
const WIDE = 2360;
/** Pixels of what stands around the cells. */
const AROUND = { top: 130, bottom: 80 };

/** How tall each tab's picture is: as much as shows what it is for. */
const heights: { readonly [T in TrackerTab | 'roster']: number } = {
  dashboard: 1330,
  videos: 420,
  daily: 420,
  audience: 420,
  ledger: 420,
  deals: 420,
  income: 420,
  rates: 760,
  mediaKit: 900,
  roster: 420,
};

const labels = {
  en: { extensions: 'Extensions', import: 'Import', setUp: 'Set up tracker', roster: 'Roster' },
  nb: { extensions: 'Utvidelser', import: 'Importer', setUp: 'Sett opp oversikt', roster: 'Skapere' },
} as const;

/** The files of an export in the panel, the tabs that they become, and what users type beside them. */
export async function takeTracker(browser: Browser, url: string, language: Language): Promise<void> {
  const context = await browser.newContext({
    locale: language === 'nb' ? 'nb-NO' : 'en-US',
    viewport: { width: WIDTH, height: 900 },
  });
  const page = await context.newPage();
  // Dates in the files have no year: it is told by the day on which they are imported.
  await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    await page.goto(url);
    await page.locator('.o-grid .o-composer').waitFor({ state: 'attached' });
    const panel = await openAt(page, language, 'import');
    const files = await Promise.all(
      exampleExport(language).map(async ({ name, bytes }) => {
        await writeFile(join(folder, name), bytes);
        return join(folder, name);
      }),
    );
    await panel.locator('#studio-files').setInputFiles(files);
    await panel.locator('#target-new-tracker').check();
    await panel.locator('.table').first().waitFor();
    await takePanel(page, `tracker-import.${language}.png`);
    await panel.locator('#write-import').click();
    await panel.locator('#start-over').waitFor({ timeout: 120_000 });
    await setUpRoster(page, language);
    await takeTabs(page, folder, language);
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
}

async function openAt(page: Page, language: Language, item: 'import' | 'setUp'): Promise<FrameLocator> {
  await page.getByRole('button', { name: labels[language].extensions }).click();
  await page.getByRole('menuitem', { name: labels[language][item] }).click();
  return page.frameLocator('#sidebar iframe');
}

async function setUpRoster(page: Page, language: Language): Promise<void> {
  const panel = await openAt(page, language, 'setUp');
  await panel.locator('#want-roster').check();
  await takePanel(page, `tracker-set-up.${language}.png`);
  await panel.locator('#set-up-tracker').click();
  await panel.locator('#want-roster').waitFor({ state: 'detached' });
}

/** Fills in what users type, as they would, and takes every tab. */
async function takeTabs(page: Page, folder: string, language: Language): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
  const before = join(folder, 'before.json');
  await download.saveAs(before);
  const after = join(folder, 'after.json');
  await writeFile(after, JSON.stringify(await filledIn(before, language)));
  await page.setInputFiles('#file', after);
  await page.waitForSelector('.notice.info');
  await page.locator('.notice button').first().click();
  await page.locator('#sidebar-close').click();
  const names: { readonly [T in TrackerTab | 'roster']: Text } = { ...tabNames(), roster: labelOfRoster };
  for (const tab of [...trackerTabs, 'roster'] as const) {
    // The sample workbook has a tab of videos already, so that the tracker's has a number behind its name.
    const name = tab === 'videos' || tab === 'rates' ? `${names[tab][language]} 2` : names[tab][language];
    const width = tab === 'dashboard' || tab === 'mediaKit' || tab === 'rates' ? WIDTH - 180 : WIDE;
    await page.setViewportSize({ width, height: 900 });
    await showTab(page, name);
    const height = heights[tab] + AROUND.top + AROUND.bottom;
    await page.setViewportSize({ width, height });
    await page.mouse.move(0, 0);
    // A chart is drawn once it is in sight.
    if (tab === 'dashboard') await page.locator('.o-figure canvas').first().waitFor({ state: 'attached' });
    await page.locator('.o-grid').screenshot({ path: picture(`tracker-${tab}.${language}.png`) });
  }
}

const labelOfRoster: Text = { en: labels.en.roster, nb: labels.nb.roster };

/** Opens a tab by the list of all of them. */
async function showTab(page: Page, name: string): Promise<void> {
  const tab = page.locator('.o-sheet-list .o-sheet').filter({ has: page.getByText(name, { exact: true }) });
  await tab.scrollIntoViewIfNeeded();
  await tab.click();
}

/** The workbook with rows that a user types. */
async function filledIn(file: string, language: Language): Promise<SavedWorkbook> {
  const code = await readFile(inRepository('dist/Code.js'), 'utf8');
  const workbook = JSON.parse(await readFile(file, 'utf8')) as SavedWorkbook;
  const bench = openHeadless({
    code,
    files: { Server: await readFile(inRepository('dist/Server.html'), 'utf8') },
    workbook,
    userLocale: language,
  });
  for (const { sheet, a1, typed } of exampleRows(language)) bench.setCell(sheet, a1, typed);
  return bench.save();
}

/** The panel at its 300 px, as tall as it is. */
async function takePanel(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
  if (frame === null) throw new Error('The panel has gone.');
  const missing = await frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  await page.setViewportSize({ width: WIDTH, height: 900 + Math.max(0, missing) });
  await page.locator('#sidebar').screenshot({ path: picture(name) });
  await page.setViewportSize({ width: WIDTH, height: 900 });
}
