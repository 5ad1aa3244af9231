import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchChrome } from '../../workbench/chrome';
import { startServer } from '../../workbench/server/server';

/** A small add-on, so that the page is tested and not the add-on. */
const code = `
function ENGAGEMENT_RATE(likes) {
  if (typeof likes === 'string') throw new Error('likes: "' + likes + '" is text.');
  return 0.5;
}
function SEEN() {
  return [typeof setTimeout, typeof fetch, typeof XMLHttpRequest, typeof URL, typeof TextEncoder, typeof crypto,
    typeof structuredClone, typeof process, typeof window, typeof document, typeof self, typeof globalThis,
    typeof localStorage, typeof indexedDB, typeof navigator, typeof o_spreadsheet, typeof parent, typeof top]
    .filter(function (type) { return type !== 'undefined'; }).length;
}
function onOpen() {
  var nb = Session.getActiveUserLocale() === 'nb';
  SpreadsheetApp.getUi().createAddonMenu().addItem(nb ? 'Åpne' : 'Open', 'openSidebar').addSeparator()
    .addItem('Fail', 'fail').addToUi();
}
function fail() { throw new Error('went wrong'); }
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panel'));
}
function read() { return SpreadsheetApp.getActiveRange().getDisplayValues(); }
function date() { return new Date(); }
`;

const sidebar = `<!doctype html><html lang="en"><head><title>Panel</title></head><body style="margin: 0">
<form><input aria-label="Name"><button>Go</button></form>
<button id="read">Read</button><button id="date">Date</button><button id="close">Close</button><pre id="out"></pre>
<script>
  const say = (text) => { document.getElementById('out').textContent = text; };
  const server = () => google.script.run.withSuccessHandler((value) => say(JSON.stringify(value)))
    .withFailureHandler((error) => say(error.message));
  document.getElementById('read').onclick = () => server().read();
  document.getElementById('date').onclick = () => server().date();
  document.getElementById('close').onclick = () => google.script.host.close();
  document.querySelector('form').onsubmit = (event) => { event.preventDefault(); say('submitted'); };
  fetch('/page.js').then(() => say('network'), () => {});
</script></body></html>`;

export interface PageBench {
  readonly browser: Browser;
  readonly url: string;
  /** A page in a browser that has never been here. */
  fresh(language: 'en' | 'nb', width?: number): Promise<Page>;
  close(): Promise<void>;
}

/** The page with a small add-on: this one, or a script and HTML files by name without `.html`. */
export async function openPageBench(
  script = code,
  files: Readonly<Record<string, string>> = { Sidebar: sidebar },
): Promise<PageBench> {
  const dist = await mkdtemp(join(tmpdir(), 'dist-'));
  await writeFile(join(dist, 'Code.js'), script);
  for (const [name, html] of Object.entries(files)) await writeFile(join(dist, `${name}.html`), html);
  const bench = await openPages(dist);
  return {
    ...bench,
    async close() {
      await bench.close();
      await rm(dist, { recursive: true });
    },
  };
}

/** The page with the add-on that stands in a folder; the one that is pushed, unless another is named. */
export async function openPages(dist?: string): Promise<PageBench> {
  const server = await startServer({ port: 0, build: async () => undefined, ...(dist === undefined ? {} : { dist }) });
  const browser = await launchChrome();
  return {
    browser,
    url: server.url,
    async fresh(language, width = 1280) {
      const locale = language === 'nb' ? 'nb-NO' : 'en-US';
      const context = await browser.newContext({ locale, viewport: { width, height: 800 } });
      const page = await context.newPage();
      // Shorter than a test may take, so that a failure says what was waited for.
      page.setDefaultTimeout(20_000);
      await page.goto(server.url);
      await ready(page);
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** What axe-core objects to, in a page or a frame of it. */
export async function violations(where: Page | Frame, context: object = {}): Promise<string[]> {
  await where.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return where.evaluate(async (given) => {
    const { axe } = globalThis as unknown as {
      axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run({ include: [['html']], ...given });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, context);
}

/** A workbook is open and takes keys. */
export function ready(page: Page): Promise<unknown> {
  return page.waitForFunction(() => {
    const shown = document.querySelector('.o-grid .o-composer') !== null && !document.body.inert;
    return shown && document.getElementById('status')?.dataset.status !== 'loading';
  });
}

export function status(page: Page, wanted: string): Promise<unknown> {
  return page.waitForSelector(`#status[data-status=${wanted}]`);
}

/** Goes to a cell by keyboard, and waits until it is there. */
export async function goTo(page: Page, right: number, down: number, name: string): Promise<void> {
  await page.locator('.o-grid').click({ position: { x: 300, y: 300 } });
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < right; i++) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    (cell) => document.getElementById('cell-spoken')?.textContent?.startsWith(`${cell}:`),
    name,
  );
}

/** What is read out for the active cell, once it is that. */
export function spoken(page: Page, wanted: string): Promise<unknown> {
  return page.waitForFunction((text) => document.getElementById('cell-spoken')?.textContent === text, wanted);
}

/** The index of column Z, where the sample has nothing. */
export const z = 25;

/** Closes the page and the browser's memory of it. */
export function done(page: Page): Promise<void> {
  return page.context().close();
}
