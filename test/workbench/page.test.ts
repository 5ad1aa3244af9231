import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPageBench, type PageBench, ready, spoken, status, violations, z } from './page-fixture';

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench();
});
afterAll(() => bench.close());

describe('typing', () => {
  it('offers our functions, explains their arguments, and says what is wrong', async () => {
    const page = await bench.fresh('nb');
    await goTo(page, z, 8, 'Z9');
    await page.keyboard.type('=ENGAGEMENT_RA');
    await page.waitForSelector('.o-autocomplete-dropdown:has-text("ENGAGEMENT_RATE")');
    await page.keyboard.type('TE(');
    await page.waitForSelector('.o-formula-assistant-container:has-text("likes")');
    await page.keyboard.type('"mange";1)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('#cell-message:has-text("Z9: likes: \\"mange\\" is text.")');
    await spoken(page, 'Z9: #ERROR!');
    await done(page);
  });

  it('is saved at once and there again after a reload, and decimals are read in the language', async () => {
    const page = await bench.fresh('nb');
    await status(page, 'unchanged');
    await goTo(page, z, 8, 'Z9');
    await page.keyboard.type('1,5');
    await page.keyboard.press('Enter');
    await page.keyboard.type('=SUM(Z9;1)');
    await page.keyboard.press('Enter');
    await status(page, 'saved');
    await page.reload();
    await ready(page);
    await status(page, 'saved');
    await goTo(page, z, 9, 'Z10');
    await spoken(page, 'Z10: 2,5');
    await done(page);
  });

  it('takes the place of what the cell held, however fast it is', async () => {
    const page = await bench.fresh('en');
    await page.locator('.o-grid').click({ position: { x: 100, y: 40 } });
    await page.keyboard.type('fast');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await spoken(page, 'A1: fast');
    await done(page);
  });

  it.each([
    [
      'another sheet',
      async (page: Page) => {
        await page.locator('.o-sheet').nth(1).click();
        await page.locator('.o-sheet').nth(0).click();
      },
    ],
    ['a button of the toolbar', (page: Page) => page.locator('[title*="Italic"]').first().click()],
    [
      'a function of the add-on',
      async (page: Page) => {
        await page.click('#extensions');
        await page.click('[role=menuitem]:has-text("Fail")');
      },
    ],
    [
      'saving to a file',
      async (page: Page) => {
        await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
      },
    ],
    ['the other language', (page: Page) => page.selectOption('#language', 'nb').then(() => ready(page))],
  ])('is not lost to %s', async (_what, act) => {
    const page = await bench.fresh('en');
    await goTo(page, z, 8, 'Z9');
    await page.keyboard.type('typed');
    await act(page);
    await status(page, 'saved');
    await page.reload();
    await ready(page);
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: typed');
    await done(page);
  });
});

describe('the add-on', () => {
  it('opens its sidebar from its menu by keyboard, 300 px wide, without a network, and gives the focus back', async () => {
    const page = await bench.fresh('en');
    await page.focus('#extensions');
    await page.keyboard.press('Enter');
    expect(await page.locator('[role=menuitem]').allInnerTexts()).toEqual(['Open', 'Fail']);
    await page.keyboard.press('Enter');
    const frame = page.frameLocator('#sidebar iframe');
    await frame.locator('#read').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    expect(await frame.locator('body').evaluate(() => [innerWidth, document.compatMode, origin])).toEqual([
      300,
      'CSS1Compat',
      'null',
    ]);
    await frame.locator('#read').click();
    await frame.locator('#out:has-text(\'[["Video"]]\')').waitFor();
    await frame.locator('#date').click();
    await frame.locator('#out:has-text("cannot carry a Date")').waitFor();
    await frame.locator('input').press('Enter');
    await frame.locator('#out:has-text("submitted")').waitFor();
    await frame.locator('#close').click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('o-composer'));
    expect(await page.isVisible('#sidebar')).toBe(false);
    await done(page);
  });

  it('leaves what was typed into its open sidebar alone when that is opened again, and closes by its button', async () => {
    const page = await bench.fresh('en', 1024);
    const open = async () => {
      await page.click('#extensions');
      await page.click('[role=menuitem]:has-text("Open")');
      await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    };
    await open();
    const input = page.frameLocator('#sidebar iframe').locator('input');
    await input.fill('my plan');
    await open();
    expect(await input.inputValue()).toBe('my plan');
    await page.click('#sidebar-close');
    expect(await page.isVisible('#sidebar')).toBe(false);
    await open();
    expect(await input.inputValue()).toBe('');
    await done(page);
  });

  it('has its sidebar beside the spreadsheet and not below it, also in a window where room is short', async () => {
    const page = await bench.fresh('en', 1024);
    const fits = () =>
      page.waitForFunction(() => {
        const [room, ...inside] = ['main', '.o-grid', '.o-spreadsheet-topbar-wrapper'].map((part) =>
          document.querySelector(part)?.getBoundingClientRect(),
        );
        return inside.every((part) => part && room && part.width > 0 && Math.abs(room.right - part.right) <= 2);
      });
    await fits();
    await page.click('#extensions');
    await page.click('[role=menuitem]:has-text("Open")');
    await page.frameLocator('#sidebar iframe').locator('#read').waitFor();
    await fits();
    await page
      .frameLocator('#sidebar iframe')
      .locator('#read')
      .click({ position: { x: 2, y: 2 } });
    await page.click('#sidebar-close');
    await fits();
    await done(page);
  });

  it('has its sidebar over the spreadsheet in a window too narrow for both, and gives the sheet back', async () => {
    const page = await bench.fresh('en', 480);
    await page.click('#extensions');
    await page.click('[role=menuitem]:has-text("Open")');
    const frame = page.frameLocator('#sidebar iframe');
    // A click fails where something else lies over the place.
    await frame.locator('#read').click();
    await frame.locator('#out:has-text(\'[["Video"]]\')').waitFor();
    expect(await page.locator('#sidebar').evaluate((panel) => panel.getBoundingClientRect().width)).toBe(480);
    await page.click('#sidebar-close');
    await goTo(page, 1, 1, 'B2');
    await done(page);
  });

  it('sees nothing of the browser', async () => {
    const page = await bench.fresh('en');
    await goTo(page, z, 8, 'Z9');
    await page.keyboard.type('=SEEN()');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await spoken(page, 'Z9: 0');
    await done(page);
  });

  it('says what a function of it failed with', async () => {
    const page = await bench.fresh('nb');
    await page.click('#extensions');
    await page.click('[role=menuitem]:has-text("Fail")');
    await page.waitForSelector('.notice.problem:has-text("Tillegget stoppet med en feil: went wrong")');
    await done(page);
  });
});

it.each(['en', 'nb'] as const)('is accessible around the spreadsheet: %s', async (language) => {
  const page = await bench.fresh(language);
  const found = () => violations(page, { exclude: ['.o-spreadsheet', 'iframe'] });
  expect(await found()).toEqual([]);
  await page.click('#extensions');
  expect(await found()).toEqual([]);
  await page.click('[role=menuitem] >> nth=0');
  await page.waitForSelector('#sidebar iframe');
  expect(await found()).toEqual([]);
  await page.click('#start-afresh');
  expect(await found()).toEqual([]);
  await done(page);
});
