import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, openPages, type PageBench } from '../workbench/page-fixture';
import { fill, frameIn, openPanel, press, says, tabTo, unfold, widthOf } from './keyboard';
import { isSound, local, openList, showPlan, type } from './plans';

/** The panel as large as a window and as small as zoom makes it, with what is typed in it. */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: { first: 'First', many: '“many” is not a number', example: 'Views alone' },
  nb: { first: 'Første', many: '«many» er ikke et tall', example: 'Bare visninger' },
} as const;

type Place = 'sidebar' | 'modeless';

/** Shows the panel in the other place, and waits until it has left this one. */
async function move(page: Page, frame: Frame, to: Place): Promise<Frame> {
  await press(page, frame, '#move');
  const moved = await frameIn(page, to);
  await moved.waitForSelector('#move');
  await page.waitForSelector(to === 'sidebar' ? '#modeless' : '#sidebar', { state: 'hidden' });
  return moved;
}

/** Buttons and fields that lie on each other, or reach out of the panel. */
function collisions(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const controls = [...document.querySelectorAll('main :is(button, input, select, summary), header button')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const name = ({ element }: { element: Element }) => element.id || element.textContent || element.tagName;
    const found: string[] = [];
    for (const [i, one] of controls.entries()) {
      if (one.box.left < 0 || one.box.right > document.documentElement.clientWidth + 1)
        found.push(`${name(one)} is out`);
      for (const other of controls.slice(i + 1)) {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 1 && high > 1) found.push(`${name(one)} and ${name(other)}`);
      }
    }
    return found;
  });
}

describe.each(['en', 'nb'] as const)('the panel in another size, by keyboard alone: %s', (language) => {
  const say = words[language];

  it('takes what is typed along into the large window and back', async () => {
    const page = await bench.fresh(language);
    let frame = await openPanel(page);
    await fill(page, frame, 'plan-name', say.first);
    await showPlan(page, frame, 2);
    await type(page, frame, language, {
      account: { followers: 'many' },
      affiliate: { orders: '800–1,200', orderValue: '35.5', commission: '12.5%' },
    });
    await unfold(page, frame, '#group-goal');
    await press(page, frame, '#page-formulas');
    await frame.waitForSelector('#function-search');
    await fill(page, frame, 'function-search', 'withdrawable');
    await press(page, frame, '#function-WITHDRAWABLE');
    await fill(page, frame, 'argument-balance', '75');

    frame = await move(page, frame, 'modeless');
    await frame.waitForSelector('#argument-balance');
    expect(await frame.inputValue('#argument-balance')).toBe('75');
    await isSound(frame, 1000);
    await fill(page, frame, 'argument-balance', '750');

    await press(page, frame, '#page-plans');
    await frame.waitForSelector('#field-orders');
    const asTyped = async (orders: string) => {
      expect(await frame.locator('[role=tab]').allTextContents()).toEqual([say.first, 'Plan 2']);
      expect(await frame.inputValue('#plan-name')).toBe('Plan 2');
      expect(await frame.inputValue('#field-followers')).toBe('many');
      await says(frame, '#field-followers-error', say.many);
      expect(await frame.inputValue('#field-orders')).toBe(local(language, orders));
      expect(await frame.locator('#field-target').count()).toBe(1);
    };
    await asTyped('800–1,200');
    await isSound(frame, 1000);
    // What is typed stands beside what comes of it.
    const boxes = await frame.evaluate(() =>
      ['.edit', '.outcome'].map((column) => {
        const { left, right, top } = (document.querySelector(column) as Element).getBoundingClientRect();
        return { left, right, top };
      }),
    );
    const [edit, outcome] = boxes as [(typeof boxes)[0], (typeof boxes)[0]];
    expect(edit.right).toBeLessThan(outcome.left);
    expect(outcome.right).toBeLessThanOrEqual(1000);
    expect(edit.top).toBe(outcome.top);
    await fill(page, frame, 'field-orders', local(language, '1,000'));

    frame = await move(page, frame, 'sidebar');
    await frame.waitForSelector('#field-orders');
    await asTyped('1,000');
    await isSound(frame);
    await press(page, frame, '#page-formulas');
    await frame.waitForSelector('#argument-balance');
    expect(await frame.inputValue('#argument-balance')).toBe('750');
    await done(page);
  });

  it('loses nothing and hides nothing at 200%', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    // Zoomed in, the panel has half as many pixels.
    await page.locator('#sidebar iframe').evaluate((iframe) => {
      iframe.style.width = '150px';
      iframe.style.height = '400px';
    });
    await frame.waitForFunction(() => innerWidth === 150);
    const fits = async (widest: number) => {
      expect(await collisions(frame)).toEqual([]);
      await isSound(frame, widest);
    };
    await fits(150);
    await press(page, frame, '.edit > button');
    await says(frame, '.plan-of', say.example);
    for (const group of ['deals', 'affiliate', 'live', 'products', 'deductions', 'goal']) {
      await unfold(page, frame, `#group-${group}`);
    }
    await unfold(page, frame, 'details:has(#use-row)');
    await unfold(page, frame, 'details:has(#matters)');
    await unfold(page, frame, '.outcome section details');
    await frame.waitForSelector('#mix');
    await fits(150);
    await press(page, frame, '#save-plan');
    await openList(page, frame);
    await press(page, frame, '[id^=delete-]');
    await fits(150);
    await page.keyboard.press('Escape');
    await fill(page, frame, 'field-views', 'many');
    await says(frame, '#field-views-error', say.many);
    await fits(150);
    // What has the keyboard is not under what stays at the bottom.
    for (const id of ['plan-name', 'field-views', 'field-target', 'insert-plans']) {
      await tabTo(page, frame, `#${id}`);
      expect(
        await frame.evaluate(() => {
          const { left, top, width, height } = (document.activeElement as Element).getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === document.activeElement;
        }),
      ).toBe(true);
    }
    for (const name of ['formulas', 'rates']) {
      await press(page, frame, `#page-${name}`);
      await frame.waitForSelector(name === 'formulas' ? '#function-search' : '#rate-search');
      expect(await widthOf(frame)).toBeLessThanOrEqual(150);
    }
    await done(page);
  });

  it('is one column in a window that zoom makes narrow', async () => {
    const page = await bench.fresh(language, 640);
    let frame = await openPanel(page);
    await press(page, frame, '.edit > button');
    frame = await move(page, frame, 'modeless');
    await frame.waitForSelector('#matters-picture');
    // A key that closes a list closes no window with what is typed in it.
    await tabTo(page, frame, '#field-followers');
    await page.keyboard.press('Escape');
    await fill(page, frame, 'field-followers', local(language, '50,000'));
    expect(await page.locator('#modeless').isVisible()).toBe(true);
    expect(await collisions(frame)).toEqual([]);
    await isSound(frame, 640);
    await done(page);
  });
});
