import type { Frame } from 'playwright-core';
import { launchChrome } from '../workbench/chrome';
import { startServer } from '../workbench/server/server';
import { median } from './measure';
import { milliseconds, type Row } from './row';

const KEYS = 200;

/** From the event of a key in the panel until the new result is laid out, with four plans on screen. */
export async function sidebar(): Promise<Row[]> {
  const server = await startServer({ port: 0, build: async () => undefined });
  const browser = await launchChrome();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    await page.goto(server.url);
    await page.locator('.o-grid .o-composer').waitFor({ state: 'attached' });
    await page.click('#extensions');
    await page.click('[role=menuitem] >> nth=0');
    const frame = (await (await page.waitForSelector('#sidebar iframe')).contentFrame()) as Frame;
    await frame.getByRole('button', { name: 'Try with an example' }).click();
    for (let plans = 2; plans < 4; plans++) await frame.getByRole('button', { name: 'Duplicate' }).click();
    const times = await frame.evaluate(timeKeys, KEYS);
    return [
      {
        what: 'A key in the panel with four plans, to the result on screen',
        measured: milliseconds(times),
        against: 'a frame of a screen at 60 Hz: 16 ms',
        figure: median(times),
        unit: 'ms',
        target: 16,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in the panel. Throws where a result is not on screen at the moment of measuring. */
async function timeKeys(count: number): Promise<number[]> {
  const field = document.querySelector('#field-views') as HTMLInputElement;
  const table = document.querySelector('table[aria-labelledby=rewards-title]') as HTMLElement;
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
