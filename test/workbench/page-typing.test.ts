import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { done, goTo, openPageBench, type PageBench, ready, spoken, z } from './page-fixture';

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench();
});
afterAll(() => bench.close());

/** Types into the active cell, and comes back to it. */
async function enter(page: Page, text: string, delay = 0): Promise<void> {
  await page.keyboard.type(text, { delay });
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
}

it('keeps every letter in a narrow window', async () => {
  const page = await bench.fresh('en', 640);
  await goTo(page, z, 8, 'Z9');
  // Slow enough for the page to draw each letter.
  await enter(page, 'hello', 60);
  await spoken(page, 'Z9: hello');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => getSelection()?.focusOffset === 'hello'.length);
  await page.keyboard.type(' you', { delay: 60 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await spoken(page, 'Z9: hello you');
  await done(page);
});

it.each([
  ['en', '35%', '35.0%'],
  ['en', '35', '35.0%'],
  ['nb', '4,5%', '4,5%'],
] as const)('takes a percent typed key by key into a cell of percents: %s %s', async (language, typed, shown) => {
  const page = await bench.fresh(language);
  // The qualified share on the sheet of programmes.
  await page.locator('.o-sheet').nth(2).click();
  await goTo(page, 1, 5, 'B6');
  await enter(page, typed, 60);
  await spoken(page, `B6: ${shown}`);
  await done(page);
});

it.each(['Tab', 'Enter'])('goes on behind a name completed by %s', async (key) => {
  const page = await bench.fresh('en');
  await goTo(page, z, 8, 'Z9');
  await page.keyboard.type('=QUAL');
  await page.waitForSelector('.o-autocomplete-dropdown:has-text("QUALIFIED_VIEWS")');
  // Down and up again before the page can draw, as a quick finger and a busy page bring it about.
  await page.locator('.o-grid .o-composer').evaluate((field, pressed) => {
    for (const type of ['keydown', 'keyup']) {
      field.dispatchEvent(new KeyboardEvent(type, { key: pressed, bubbles: true, cancelable: true }));
    }
  }, key);
  await page.keyboard.type('70000; ');
  expect(await page.locator('.o-grid .o-composer').textContent()).toBe('=QUALIFIED_VIEWS(70000; ');
  await done(page);
});

it('takes Norwegian names in Norwegian', async () => {
  const page = await bench.fresh('nb');
  await goTo(page, z, 8, 'Z9');
  await enter(page, '=HVIS(ERTALL(B2);MAKS(1,5;2);USANN)');
  await spoken(page, 'Z9: 2');
  await enter(page, 'sann');
  await spoken(page, 'Z9: TRUE');
  await enter(page, '=OG(SANN;USANN)');
  await spoken(page, 'Z9: FALSE');
  await done(page);
});

it('says what to do about a result without room, and stays at its cell when the language changes', async () => {
  const page = await bench.fresh('en');
  await page.locator('.o-sheet').nth(1).click();
  await goTo(page, z, 2, 'Z3');
  await enter(page, '=B2:B');
  await spoken(page, 'Z3: #SPILL! (#REF! in Google Sheets)');
  await page.waitForSelector('#cell-message:has-text("Start the formula in the row where the range starts")');
  await page.selectOption('#language', 'nb');
  await ready(page);
  await spoken(page, 'Z3: #SPILL! (#REF! i Google Sheets)');
  await page.waitForSelector('#cell-message:has-text("Start formelen i raden der området starter")');
  await done(page);
});
