import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entryOf } from '../../src/catalogue/index';
import { call } from '../../src/sheet/call';
import { launchChrome } from '../../workbench/chrome';
import { cells, code, loadCode } from '../bundle/bare';

/** A simulation must not depend on where it runs: same seed, same figures, to the last digit. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchChrome();
});
afterAll(() => browser.close());

const column = (...values: readonly number[]) => values.map((value) => [value]);

it.each([
  [10_000, 1],
  [2500, 20_261_124],
  [100, -7],
])('%d draws from seed %d in Node, in a bare context and in the browser', async (draws, seed) => {
  const args = [column(200, 1000, 0, 0.5), column(400, 1500, 50, 0.5), column(900, 2500, 300, 3), draws, seed];
  const inNode = call(entryOf('INCOME_SIMULATION'), args);
  const inBareContext = cells(loadCode().INCOME_SIMULATION?.(...args));
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  const inBrowser = await page.evaluate((given) => {
    const { INCOME_SIMULATION } = globalThis as unknown as Record<string, (...args: readonly unknown[]) => unknown>;
    return INCOME_SIMULATION?.(...given);
  }, args);
  await page.close();
  expect(inBareContext).toEqual(inNode);
  expect(inBrowser).toEqual(inNode);
});
