import type { Frame, Page } from 'playwright-core';

/** More presses than the panel has places for the keyboard to stand. */
const PRESSES = 200;

/** Opens the panel from the add-on's menu; the focus goes into it. */
export async function openPanel(page: Page): Promise<Frame> {
  // Without a panel the keys lead to the menu.
  await page.keyboard.press('Control+Alt+Period');
  await page.waitForFunction(() => document.activeElement?.id === 'extensions');
  await chooseInMenu(page);
  const frame = await frameIn(page, 'sidebar');
  await frame.waitForSelector('#field-views');
  return frame;
}

/** Chooses the first item of the add-on's menu, whose button has the focus. */
export async function chooseInMenu(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]').first().waitFor();
  await page.keyboard.press('Enter');
}

/** What the sidebar or the large window shows. */
export async function frameIn(page: Page, place: 'sidebar' | 'modeless'): Promise<Frame> {
  const handle = await page.waitForSelector(`#${place} iframe`);
  return (await handle.contentFrame()) as Frame;
}

/** Goes from the sheet into the panel that is open already. */
export async function openAgain(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+Period');
  await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
}

/** Goes on with Tab until a field or button has the focus, wherever it stands, as a keyboard user does. */
export async function tabTo(page: Page, frame: Frame, selector: string): Promise<void> {
  await frame.waitForSelector(selector, { state: 'attached' });
  for (let presses = 0; presses < PRESSES; presses++) {
    const place = await frame.evaluate((wanted) => {
      const { activeElement: active, body } = document;
      if (!document.hasFocus()) return 'away';
      if (active?.matches(wanted)) return 'there';
      const target = document.querySelector(wanted);
      if (active === null || active === body || target === null) return 'before';
      return active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? 'after' : 'before';
    }, selector);
    if (place === 'there') return;
    if (place === 'away') await comeBack(page);
    else await page.keyboard.press(place === 'after' ? 'Shift+Tab' : 'Tab');
  }
  const at = await frame.evaluate(() => `${document.activeElement?.outerHTML.slice(0, 80)} ${document.hasFocus()}`);
  throw new Error(`The keyboard never came to ${selector}, but to ${at}.`);
}

/** Into the panel again, from the sheet or from behind the panel's last button, where Tab leaves the page. */
async function comeBack(page: Page): Promise<void> {
  const behind = await page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  if (behind) await page.keyboard.press('Shift+Tab');
  else await openAgain(page);
}

/** Writes a text in place of what stands in a field. */
export async function fill(page: Page, frame: Frame, id: string, text: string): Promise<void> {
  await tabTo(page, frame, `#${id}`);
  await page.keyboard.press('Control+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(text);
}

/** Goes to a button and presses it. */
export async function press(page: Page, frame: Frame, selector: string): Promise<void> {
  await tabTo(page, frame, selector);
  await page.keyboard.press('Enter');
}

/** Opens a block that is closed. */
export async function unfold(page: Page, frame: Frame, selector: string): Promise<void> {
  if (await frame.locator(selector).evaluate((block) => (block as HTMLDetailsElement).open)) return;
  await press(page, frame, `${selector} > summary`);
  await frame.waitForSelector(`${selector}[open]`);
}

/** Chooses in a list what stands so many places below its first choice. */
export async function chooseInList(page: Page, frame: Frame, id: string, place: number): Promise<void> {
  await tabTo(page, frame, `#${id}`);
  await page.keyboard.press('Home');
  for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown');
}

/** Waits until an element of the panel says something; spaces of any kind are one. */
export async function says(frame: Frame, selector: string, wanted: string): Promise<void> {
  try {
    await frame.waitForFunction(
      ([where, text]) => {
        return [...document.querySelectorAll(where)].some((element) =>
          (element.textContent ?? '').replace(/\s+/g, ' ').includes(text),
        );
      },
      [selector, wanted] as const,
    );
  } catch (error) {
    const said = await frame.locator(selector).allTextContents();
    throw new Error(`${selector} says “${said.join(' | ')}”, never “${wanted}”.`, { cause: error });
  }
}

/** Waits until the focus is on an element, which the panel has sent it to. */
export async function focusOn(frame: Frame, selector: string): Promise<void> {
  await frame.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);
}

/** How wide the panel is with everything in it. */
export function widthOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth);
}
