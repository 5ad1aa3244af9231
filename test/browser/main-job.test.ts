import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPages, type PageBench, ready, spoken, status } from '../workbench/page-fixture';
import { openPanel, press, says } from './keyboard';
import { isSound, local, rowOf, showPlan, shows, type } from './plans';

/**
 * The main job, as somebody does it who has only a keyboard, with the very files that are pushed.
 */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: { uk: 'UK', left: 'Left for you', sheet: 'Plans', written: 'The plans are in the new sheet “Plans”' },
  nb: {
    uk: 'Storbritannia',
    left: 'Igjen til deg',
    sheet: 'Planer',
    written: 'Planene står i det nye arket «Planer»',
  },
} as const;

describe('a formula in a cell', () => {
  it('fills twelve rows from one cell, with headings left alone, and a row without views stays empty', async () => {
    const page = await bench.fresh('en');
    await goTo(page, 10, 1, 'K2');
    await page.keyboard.type('=ENGAGEMENT_RATE(B2:B; C2:C; D2:D; E2:E)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    // (likes + comments + shares) / views of the twelve videos of the sample, by hand.
    const rates = [
      7510 / 84_300,
      19_960 / 212_000,
      2880 / 61_400,
      1000 / 48_900,
      30_800 / 305_000,
      4800 / 39_700,
      1275 / 52_600,
      4600 / 57_200,
      6250 / 66_800,
      28_020 / 241_000,
      813 / 27_100,
      10_500 / 118_500,
    ];
    for (const [i, rate] of rates.entries()) {
      const text = await page.waitForFunction(
        (cell) => {
          const said = document.getElementById('cell-spoken')?.textContent ?? '';
          return said.startsWith(`${cell}: `) ? said.slice(cell.length + 2) : undefined;
        },
        `K${i + 2}`,
      );
      expect(Number(await text.jsonValue())).toBeCloseTo(rate, 5);
      await page.keyboard.press('ArrowDown');
    }
    await spoken(page, 'K14: empty');
    await done(page);
  });

  it.each([
    ['en', 'ENGAGEMENT_RATE: likes: “Budget for a student flat” is text, not a number.'],
    ['nb', 'ENGAGEMENT_RATE: likes: «Budsjett for hybelen» er tekst, ikke et tall.'],
  ] as const)('says on the cell what is wrong: %s', async (language, message) => {
    const page = await bench.fresh(language);
    await goTo(page, 10, 1, 'K2');
    await page.keyboard.type('=ENGAGEMENT_RATE(A2; C2; D2; E2)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(
      (wanted) => document.getElementById('cell-message')?.textContent?.includes(wanted),
      message,
    );
    await done(page);
  });
});

describe.each(['en', 'nb'] as const)('plans, by keyboard alone: %s', (language) => {
  const say = words[language];

  it('are built, compared and inserted, follow a changed input, and are there after a reload', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await type(page, frame, language, {
      account: { country: say.uk, followers: '20,000', age: '25' },
      rewards: { views: '1,000,000', longShare: '50%' },
    });
    await showPlan(page, frame, 2);
    await type(page, frame, language, { affiliate: { orders: '100', orderValue: '30', commission: '10%' } });
    // 1,000,000 × 50% × 30%, 40%, 60% ÷ 1,000 × 0.40, 0.70, 1.00, and 100 × 30 × 10%
    const amounts = (...texts: readonly string[]) => texts.map((text) => local(language, text));
    await shows(frame, '#compare-net', 'Plan 1', amounts('60', '140', '300'));
    await shows(frame, '#compare-net', 'Plan 2', amounts('300', '300', '300'));
    await says(frame, '#compare-net', local(language, '+160 (+114.3%)'));
    await isSound(frame);

    await press(page, frame, '#insert-plans');
    await says(frame, 'footer .said', say.written);
    await page.waitForFunction(
      (name) => document.querySelector('.o-sheet.active')?.textContent?.includes(name),
      say.sheet,
    );
    await status(page, 'saved');
    // Column D is the first plan's at mid, G the second's.
    const [views, net] = [rowOf('views', language), rowOf('net', language)];
    await goTo(page, 3, net - 1, `D${net}`);
    await spoken(page, `D${net}: ${local(language, '140.00')}`);
    await goTo(page, 6, net - 1, `G${net}`);
    await spoken(page, `G${net}: ${local(language, '300.00')}`);
    await goTo(page, 3, views - 1, `D${views}`);
    await page.keyboard.type('2000000');
    await page.keyboard.press('Enter');
    await goTo(page, 3, net - 1, `D${net}`);
    await spoken(page, `D${net}: ${local(language, '280.00')}`);
    await status(page, 'saved');

    await page.reload();
    await ready(page);
    await page.locator('.o-sheet', { hasText: say.sheet }).click();
    await goTo(page, 3, net - 1, `D${net}`);
    await spoken(page, `D${net}: ${local(language, '280.00')}`);
    await done(page);
  });
});
