import type { Frame, Page } from 'playwright-core';

/** Opens the panel from the add-on's menu; the focus goes into it. */
export async function openPanel(page: Page): Promise<Frame> {
  // Without a panel the keys lead to the menu.
  await page.keyboard.press('Control+Alt+Period');
  await page.waitForFunction(() => document.activeElement?.id === 'extensions');
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]').first().waitFor();
  await page.keyboard.press('Enter');
  const handle = await page.waitForSelector('#sidebar iframe');
  const frame = (await handle.contentFrame()) as Frame;
  await frame.waitForSelector('#field-views');
  return frame;
}

/** Goes from the sheet into the panel that is open already. */
export async function openAgain(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+Period');
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
}

/** Goes on with Tab until a field or button has the focus, as a keyboard user does. */
export async function tabTo(page: Page, frame: Frame, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}.`);
}

/** Goes to a field or button wherever it stands: backwards first, then from the beginning. */
export async function reach(page: Page, frame: Frame, selector: string): Promise<void> {
  for (const key of ['Shift+Tab', 'Tab']) {
    // The sheet may have the keyboard, or what lies before the panel.
    if (!(await frame.evaluate(() => document.hasFocus()))) await openAgain(page);
    for (let presses = 0; presses < 80; presses++) {
      if (await frame.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press(key);
      if (!(await frame.evaluate(() => document.hasFocus()))) break;
    }
  }
  throw new Error(`The keyboard never came to ${selector}.`);
}

export async function fill(page: Page, frame: Frame, id: string, text: string): Promise<void> {
  await tabTo(page, frame, `#${id}`);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes to a button and presses it. */
export async function press(page: Page, frame: Frame, selector: string): Promise<void> {
  await tabTo(page, frame, selector);
  await page.keyboard.press('Enter');
}

/** Waits until an element of the panel says something; spaces of any kind are one. */
export async function says(frame: Frame, selector: string, wanted: string): Promise<void> {
  await frame.waitForFunction(
    ([where, text]) => {
      const said = document.querySelector(where)?.textContent ?? '';
      return said.replace(/\s+/g, ' ').includes(text);
    },
    [selector, wanted] as const,
  );
}

/** Waits until the focus is on an element, which the panel has sent it to. */
export async function focusOn(frame: Frame, selector: string): Promise<void> {
  await frame.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
}

/** How wide the panel is with everything in it. */
export function widthOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth);
}
