import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChrome } from '../workbench/chrome';
import { median } from './measure';
import { fullDraft } from './plans';
import { milliseconds, type Row } from './row';

const KEYS = 200;
const STUDIES = 40;
const OPENINGS = 25;

const html = readFileSync(fileURLToPath(new URL('../dist/Sidebar.html', import.meta.url)), 'utf8');

/** The panel with four plans that have everything filled in, as it is when it moves into the large window. */
const page = html.replace('data-draft=""', () => `data-draft="${encodeURIComponent(fullDraft())}"`);

/** The panel: what is sent, how fast it opens, how fast it follows the keys, and how soon a study is there. */
export async function sidebar(): Promise<Row[]> {
  const browser = await launchChrome();
  try {
    const opening = await openings(browser);
    const open = await openPage(browser);
    const keys = await open.evaluate(timeKeys, KEYS);
    const studies = await open.evaluate(timeStudies, STUDIES);
    return [
      {
        what: 'Sidebar.html, before compression',
        measured: `${(Buffer.byteLength(html) / 1000).toFixed(0)} kB`,
        against: '200 kB',
        figure: Buffer.byteLength(html) / 1000,
        unit: 'kB',
        target: 200,
      },
      {
        what: 'Opening the panel with four full plans, from its script to the first result',
        measured: milliseconds(opening),
        against: 'what is felt as at once: 150 ms',
        figure: median(opening),
        unit: 'ms',
        target: 150,
      },
      {
        what: 'A key in the panel with four full plans, to the result on screen',
        measured: milliseconds(keys),
        against: 'a frame of a screen at 60 Hz: 16 ms',
        figure: median(keys),
        unit: 'ms',
        target: 16,
      },
      {
        what: 'The same, to the simulation of 10,000 months on screen',
        measured: milliseconds(studies),
        against: '150 ms, of which 60 are the pause after the key',
        figure: median(studies),
        unit: 'ms',
        target: 150,
      },
    ];
  } finally {
    await browser.close();
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width: 300, height: 800 }, locale: 'en-US' });
  await opened.setContent(page);
  await opened.waitForSelector('#chances');
  return opened;
}

/** From the moment that the page has come until the first result is laid out. */
async function openings(browser: Browser): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const opened = await browser.newPage({ viewport: { width: 300, height: 800 } });
    // A mark before everything of the panel's own, and one behind it: its script draws before it is through.
    const marked = page
      .replace('<head>', () => '<head><script>performance.mark("come")</script>')
      .replace(
        /<\/body>/,
        () =>
          '<script>document.querySelector("#income").getBoundingClientRect();performance.mark("drawn")</script></body>',
      );
    await opened.setContent(marked);
    times.push(await opened.evaluate(() => performance.measure('opening', 'come', 'drawn').duration));
    await opened.close();
  }
  return times;
}

/** Runs in the panel. Throws where a result is not on screen at the moment of measuring. */
async function timeKeys(count: number): Promise<number[]> {
  const field = document.querySelector('#field-followers') as HTMLInputElement;
  const table = document.querySelector('#income') as HTMLElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const before = table.innerText;
    const start = performance.now();
    setValue?.call(field, String(100_000 + 1000 * i));
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The view is drawn when the event is over.
    await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
    if (table.innerText === before) throw new Error('The result was not on screen when it was measured.');
  }
  return times;
}

/** Runs in the panel. From a key until the simulation of the plan is on screen. */
async function timeStudies(count: number): Promise<number[]> {
  const field = document.querySelector('#field-followers') as HTMLInputElement;
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const table = document.querySelector('#chances') as HTMLElement;
    const before = table.innerText;
    const start = performance.now();
    setValue?.call(field, String(200_000 + 1000 * i));
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        const now = document.querySelector('#chances') as HTMLElement | null;
        if (now === null || now.innerText === before) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    document.body.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
}
