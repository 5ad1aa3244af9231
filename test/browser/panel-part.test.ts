import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, openPages, type PageBench, violations } from '../workbench/page-fixture';
import { fill, focusOn, openPanel, press, says, tabTo, widthOf } from './keyboard';

/** The pages that the panel loads when they are first wanted, over a slow line that breaks, and by keyboard alone. */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: {
    title: 'Formulas',
    loading: 'Loading…',
    failed: 'There is no connection to Google. Check the network and try again.',
    again: 'Try again',
  },
  nb: {
    title: 'Formler',
    loading: 'Laster …',
    failed: 'Det er ingen forbindelse til Google. Sjekk nettet og prøv igjen.',
    again: 'Prøv igjen',
  },
} as const;

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  panelPart(part: string): void;
}

interface Line {
  google: { script: { run: Runner } };
  /** Lets the calls that wait get through, or fail. */
  answers: ((fails: boolean) => void)[];
}

/** Holds calls for the part until they are let through. */
async function hold(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const line = globalThis as unknown as Line;
    const { run } = line.google.script;
    line.answers = [];
    line.google.script.run = {
      withSuccessHandler: (success) => ({
        ...line.google.script.run,
        withFailureHandler: (failure) => ({
          ...line.google.script.run,
          panelPart(part) {
            // The keyboard comes by the other part as well, which is no matter here.
            if (part !== 'formulas') return;
            line.answers.push((fails) => {
              if (fails) failure(new Error('NetworkError: Connection failure due to HTTP 0'));
              else run.withSuccessHandler(success).withFailureHandler(failure).panelPart(part);
            });
          },
        }),
      }),
      withFailureHandler: (handler) => run.withFailureHandler(handler),
      panelPart: (part) => run.panelPart(part),
    };
  });
}

/** Waits for the one call that is expected, and answers it. */
async function answer(frame: Frame, call: number, fails: boolean): Promise<void> {
  await frame.waitForFunction((count) => (globalThis as unknown as Line).answers.length === count, call);
  await frame.evaluate(([i, no]) => (globalThis as unknown as Line).answers[i - 1]?.(no), [call, fails] as const);
}

function calls(frame: Frame): Promise<number> {
  return frame.evaluate(() => (globalThis as unknown as Line).answers.length);
}

describe.each(['en', 'nb'] as const)('the pages that are loaded later: %s', (language) => {
  const say = words[language];

  it('say that they are loading and why they are not there, and come when it is tried again', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await hold(frame);
    await press(page, frame, '#page-formulas');
    await says(frame, 'main', say.loading);
    await says(frame, '#app > [aria-live]', say.loading);
    await says(frame, 'h1', say.title);
    expect(await frame.locator('#load-again').count()).toBe(0);
    expect(await violations(frame)).toEqual([]);

    await answer(frame, 1, true);
    await says(frame, 'main', say.failed);
    await says(frame, '#app > [aria-live]', say.failed);
    expect(await violations(frame)).toEqual([]);
    expect(await widthOf(frame)).toBeLessThanOrEqual(300);

    // The keyboard stays on the button as long as that is there, and then stands at the page that was asked for.
    await tabTo(page, frame, '#load-again');
    await page.keyboard.press('Enter');
    await says(frame, 'main', say.loading);
    await focusOn(frame, '#load-again[aria-disabled=true]');
    await page.keyboard.press('Enter');
    expect(await violations(frame)).toEqual([]);
    await answer(frame, 2, false);
    await frame.waitForSelector('#function-search');
    await focusOn(frame, '#page-formulas');
    expect(await frame.textContent('#app > [aria-live]')).toBe('');
    await tabTo(page, frame, '#function-search');
    expect(await violations(frame)).toEqual([]);
    await done(page);
  });

  it('are asked for as soon as somebody comes near, once, and show nothing over the plans', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await hold(frame);
    await frame.hover('#page-rates');
    await answer(frame, 1, false);
    await frame.waitForFunction(() => 'PaysheetPages' in globalThis);
    expect(await frame.locator('main').count()).toBe(1);
    await frame.waitForSelector('#field-views');
    await tabTo(page, frame, '#page-rates');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('#rate-search');
    await fill(page, frame, 'rate-search', 'live');
    await tabTo(page, frame, '#page-plans');
    await page.keyboard.press('Enter');
    await frame.waitForSelector('#field-views');
    expect(await frame.locator('main').count()).toBe(1);
    await tabTo(page, frame, '#page-rates');
    await page.keyboard.press('Enter');
    expect(await frame.inputValue('#rate-search')).toBe('live');
    expect(await calls(frame)).toBe(1);
    await done(page);
  });
});
