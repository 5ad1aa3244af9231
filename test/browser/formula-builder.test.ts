import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPages, type PageBench, violations } from '../workbench/page-fixture';
import { fill, focusOn, openAgain, openPanel, press, says, tabTo, widthOf } from './keyboard';

/**
 * From a question to a formula in the sheet, as somebody does it who has only a keyboard, with the very files that are
 * pushed.
 */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: {
    otherWord: 'pris',
    niche: 'finance',
    low: 'low',
    thousand: '1,000 USD',
    more: '2,500 USD',
    fee: '1.5',
    asked: 'There is something in K2 on the sheet “Videos” already',
    kept: 'Nothing was written.',
    written: 'The formula is in K2 on the sheet “Videos”.',
    spread: 'The formula is in L2 on the sheet “Videos”.',
    rows: '12 rows; the first 10 are shown.',
    first: '8.91%',
    firstAgain: '1.65%',
    readAt: 'Computed with the cells as they were at ',
    inTheWay: 'these cells are filled: M5.',
    wrong: '“many” is not a number. Write for example 1,500. Or write a cell, such as B2.',
    why: 'Correct: followers. Fill in: engagement rate.',
    diamond: 'diamonds',
    source: 'A creator’s payout: 420 diamonds paid USD 2.10',
    date: '2026-11-22',
    grade: 'B, measured in a real account',
  },
  nb: {
    otherWord: 'price',
    niche: 'finans',
    low: 'lav',
    thousand: '1 000 USD',
    more: '2 500 USD',
    fee: '1,5',
    asked: 'Det står allerede noe i K2 i arket «Videoer»',
    kept: 'Ingenting ble skrevet.',
    written: 'Formelen står i K2 i arket «Videoer».',
    spread: 'Formelen står i L2 i arket «Videoer».',
    rows: '12 rader; de første 10 vises.',
    first: '8,91 %',
    firstAgain: '1,65 %',
    readAt: 'Regnet ut med cellene slik de var kl. ',
    inTheWay: 'disse cellene er fylt ut: M5.',
    wrong: '«many» er ikke et tall. Skriv for eksempel 1 500. Eller skriv en celle, for eksempel B2.',
    why: 'Rett opp: følgere. Fyll ut: engasjementsrate.',
    diamond: 'diamanter',
    source: 'En utbetaling til en skaper: 420 diamanter ga 2,10 USD',
    date: '22.11.2026',
    grade: 'B, målt i en ekte konto',
  },
} as const;

/** Waits until the active cell reads out a figure. */
async function figure(page: Page, cell: string, wanted: number): Promise<void> {
  await page.waitForFunction(
    ([name, value]) => {
      const said = document.getElementById('cell-spoken')?.textContent ?? '';
      if (!said.startsWith(`${name}: `)) return false;
      const text = said.slice(name.length + 2).replace(/\s/g, '');
      const number = Number(
        text.includes(',') && !text.includes('.')
          ? text.replace(/,(?=\d\d$|\d\d%$)/, '.').replace(/[,%]/g, '')
          : text.replace(/[,%]/g, ''),
      );
      return Math.abs((text.endsWith('%') ? number / 100 : number) - value) < 0.0001;
    },
    [cell, wanted] as const,
  );
}

async function chooseFunction(page: Page, frame: Frame, query: string, name: string): Promise<void> {
  await frame.waitForSelector('#function-search');
  await fill(page, frame, 'function-search', query);
  await frame.waitForSelector('#hits');
  await press(page, frame, `#function-${name}`);
  await focusOn(frame, '#function-heading');
}

/** Chooses in a list by typing the beginning of what it says. */
async function pick(page: Page, frame: Frame, id: string, word: string): Promise<void> {
  await tabTo(page, frame, `#${id}`);
  await page.keyboard.type(word);
}

describe.each(['en', 'nb'] as const)('a formula, by keyboard alone: %s', (language) => {
  const say = words[language];

  it('is found in either language, previewed, inserted, and never put over something unasked', async () => {
    const page = await bench.fresh(language);
    await goTo(page, 10, 1, 'K2');
    const frame = await openPanel(page);
    await press(page, frame, '#page-formulas');
    await frame.waitForSelector('#function-search');
    expect(await violations(frame)).toEqual([]);
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);

    await chooseFunction(page, frame, say.otherWord, 'BRAND_DEAL_ESTIMATE');
    await fill(page, frame, 'argument-followers', '100000');
    await fill(page, frame, 'argument-engagement_rate', '10%');
    await pick(page, frame, 'argument-niche', say.niche);
    await pick(page, frame, 'argument-level', say.low);
    await says(frame, '.value', say.thousand);
    await says(frame, '.formula', `=BRAND_DEAL_ESTIMATE(100000;10%;"${say.niche}";"${say.low}")`);
    expect(await violations(frame)).toEqual([]);

    await press(page, frame, '#insert-formula');
    await says(frame, 'footer', say.written);
    await figure(page, 'K2', 1000);

    // Once more into the same cell: no keeps it, yes replaces it.
    await tabTo(page, frame, '#argument-level');
    await page.keyboard.type('h');
    await says(frame, '.value', say.more);
    await press(page, frame, '#insert-formula');
    await says(frame, '#question', say.asked);
    await focusOn(frame, '#keep-cell');
    expect(await violations(frame)).toEqual([]);
    await page.keyboard.press('Enter');
    await says(frame, 'footer', say.kept);
    await focusOn(frame, '#insert-formula');
    await figure(page, 'K2', 1000);
    await page.keyboard.press('Enter');
    await frame.waitForSelector('#question');
    await press(page, frame, '#replace-cell');
    await says(frame, 'footer', say.written);
    await figure(page, 'K2', 2500);

    // Back in the list the keyboard stands on what was chosen, and the fields are kept.
    await tabTo(page, frame, '.back');
    await page.keyboard.press('Enter');
    await focusOn(frame, '#function-BRAND_DEAL_ESTIMATE');
    await page.keyboard.press('Enter');
    expect(await frame.inputValue('#argument-followers')).toBe('100000');
    await done(page);
  });

  it('over ranges of the sheet is previewed and fills a column, and asks where cells are in the way', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await press(page, frame, '#page-formulas');
    await chooseFunction(page, frame, 'engagement rate', 'ENGAGEMENT_RATE');
    for (const [i, name] of ['likes', 'comments'].entries()) {
      await goTo(page, i + 1, 1, `${'BC'[i]}2`);
      for (let down = 0; down < 11; down++) await page.keyboard.press('Shift+ArrowDown');
      await tabTo(page, frame, `#argument-${name}`);
      await press(page, frame, `#cells-${name}`);
      await frame.waitForFunction(([id, value]) => (document.getElementById(id) as HTMLInputElement).value === value, [
        `argument-${name}`,
        `${'BC'[i]}2:${'BC'[i]}13`,
      ] as const);
      await focusOn(frame, `#argument-${name}`);
    }
    // The way into the cells and back, without a mouse.
    await goTo(page, 3, 1, 'D2');
    await tabTo(page, frame, '.keyboard summary');
    await page.keyboard.press('Enter');
    await press(page, frame, '.keyboard button');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    for (let down = 0; down < 11; down++) await page.keyboard.press('Shift+ArrowDown');
    await openAgain(page);
    await press(page, frame, '#cells-shares');
    await focusOn(frame, '#argument-shares');
    expect(await frame.inputValue('#argument-shares')).toBe('D2:D13');
    await fill(page, frame, 'argument-views', 'e2:e13');
    await says(frame, 'main', say.rows);
    await says(frame, 'table.preview', say.first);
    await says(frame, '.formula', '=ENGAGEMENT_RATE(B2:B13;C2:C13;D2:D13;E2:E13)');
    expect(await violations(frame)).toEqual([]);
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);

    await goTo(page, 11, 1, 'L2');
    await tabTo(page, frame, '#argument-views');
    await press(page, frame, '#insert-formula');
    await says(frame, 'footer', say.spread);
    await figure(page, 'L2', 0.0891);
    await goTo(page, 11, 12, 'L13');
    await figure(page, 'L13', 0.0886);

    // What was read counts until it is read again, and it says when that was.
    await goTo(page, 1, 1, 'B2');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await says(frame, '.read-at', say.readAt);
    await says(frame, 'table.preview', say.first);
    await tabTo(page, frame, '#read-again');
    await page.keyboard.press('Enter');
    // (0 + 410 + 980) / 84,300
    await says(frame, 'table.preview', say.firstAgain);

    // Something stands in the way: nothing is written before it is asked.
    await goTo(page, 12, 4, 'M5');
    await page.keyboard.type('keep me');
    await page.keyboard.press('Enter');
    await goTo(page, 12, 1, 'M2');
    await tabTo(page, frame, '#argument-views');
    await press(page, frame, '#insert-formula');
    await says(frame, '#question', say.inTheWay);
    await focusOn(frame, '#keep-cell');
    await page.keyboard.press('Enter');
    await says(frame, 'footer', say.kept);
    await page.waitForFunction(
      (text) => document.getElementById('cell-spoken')?.textContent === text,
      language === 'nb' ? 'M2: tom' : 'M2: empty',
    );
    await done(page);
  });

  it('with a wrong value keeps what was typed, and says what to do and why it can’t be inserted', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await press(page, frame, '#page-formulas');
    await chooseFunction(page, frame, 'brand_deal', 'BRAND_DEAL_ESTIMATE');
    await fill(page, frame, 'argument-followers', 'many');
    await page.keyboard.press('Tab');
    await says(frame, '#argument-followers-error', say.wrong);
    expect(await frame.inputValue('#argument-followers')).toBe('many');
    expect(await frame.getAttribute('#insert-formula', 'aria-disabled')).toBe('true');
    await says(frame, '#insert-why', say.why);
    expect(await violations(frame)).toEqual([]);

    // A language later, and other pages in between, everything is as it was; a figure is written as the language does.
    await fill(page, frame, 'argument-audience_factor', say.fee);
    await tabTo(page, frame, 'header button[lang]');
    await page.keyboard.press('Enter');
    await tabTo(page, frame, '#page-plans');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('#field-views');
    await tabTo(page, frame, '#page-formulas');
    await page.keyboard.press('Enter');
    expect(await frame.inputValue('#argument-followers')).toBe('many');
    expect(await frame.inputValue('#argument-audience_factor')).toBe(words[language === 'en' ? 'nb' : 'en'].fee);
    await done(page);
  });

  it('can begin with a rate, which stands there with source, dates and grade', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await press(page, frame, '#page-rates');
    await frame.waitForSelector('#rate-search');
    expect(await violations(frame)).toEqual([]);
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);
    await fill(page, frame, 'rate-search', say.diamond);
    const rate = 'article[aria-labelledby=rate-usd_per_diamond]';
    await frame.waitForFunction(() => document.querySelectorAll('article').length === 1);
    for (const text of [say.source, say.date, say.grade, 'usd_per_diamond']) await says(frame, rate, text);
    await press(page, frame, `${rate} button`);
    await focusOn(frame, '#function-heading');
    expect(await frame.inputValue('#argument-rate_id')).toBe('usd_per_diamond');
    await says(frame, '.value', language === 'nb' ? '0,005 USD' : '0.005 USD');
    expect(await violations(frame)).toEqual([]);
    await done(page);
  });
});
