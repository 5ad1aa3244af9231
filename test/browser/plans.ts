import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/lang/language';
import { planRows } from '../../src/templates/plans/planTab';
import { violations } from '../workbench/page-fixture';
import { fill, press, tabTo, unfold, widthOf } from './keyboard';

/** A text with figures as each language writes them, from the English one: `1,000.5` is `1 000,5` in Norwegian. */
export function local(language: Language, text: string): string {
  if (language === 'en') return text;
  return text
    .replace(/[.,](?=\d)/g, (mark) => (mark === ',' ? ' ' : ','))
    .replace(/(?<=\d)%/g, ' %')
    .replace(/(?<=\d) to (?=\d)/g, ' til ');
}

/** Types figures into fields of the plan in hand, block by block, opening those that are closed. */
export async function type(
  page: Page,
  frame: Frame,
  language: Language,
  blocks: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<void> {
  for (const [block, fields] of Object.entries(blocks)) {
    await unfold(page, frame, `#group-${block}`);
    for (const [field, text] of Object.entries(fields))
      await fill(page, frame, `field-${field}`, local(language, text));
  }
}

/** Chooses "Own figure" for a field with a published range, and types it. */
export async function typeOwn(
  page: Page,
  frame: Frame,
  language: Language,
  field: string,
  text: string,
): Promise<void> {
  await tabTo(page, frame, `#field-${field}`);
  await page.keyboard.press('End');
  await fill(page, frame, `field-${field}-own`, local(language, text));
}

/** Goes to another plan, counted from the first. */
export async function showPlan(page: Page, frame: Frame, place: number): Promise<void> {
  await tabTo(page, frame, '[role=tab][aria-selected=true]');
  await page.keyboard.press('Home');
  for (let i = 1; i < place; i++) await page.keyboard.press('ArrowRight');
  await frame.waitForFunction((at) => {
    const tabs = [...document.querySelectorAll('[role=tab]')];
    return tabs[at - 1]?.getAttribute('aria-selected') === 'true' && tabs[at - 1] === document.activeElement;
  }, place);
}

/** The figures in a row of a table, found by its name; `wanted` makes it whether they are those. Runs in the panel. */
function inRow([table, name, wanted]: readonly [string, string, readonly string[] | null]) {
  const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  for (const head of document.querySelectorAll<HTMLTableCellElement>(`${table} th[scope^=row]`)) {
    if (plain(head.querySelector('.name') ?? head) !== name) continue;
    const cells = head.closest(head.colSpan > 1 ? 'tbody' : 'tr')?.querySelectorAll('td:not([colspan])');
    const found = JSON.stringify([...(cells ?? [])].map(plain));
    return wanted === null ? found : found === JSON.stringify(wanted);
  }
  return false;
}

/** Waits until a row of a table, found by its name, has these figures. */
export async function shows(frame: Frame, table: string, name: string, wanted: readonly string[]): Promise<void> {
  try {
    await frame.waitForFunction(inRow, [table, name, wanted] as const);
  } catch (error) {
    const found = await frame.evaluate(inRow, [table, name, null] as const);
    throw new Error(`${table}, ${name}: ${found}, never ${JSON.stringify(wanted)}.`, { cause: error });
  }
}

/** Nothing for axe-core to object to, and in the sidebar nothing wider than it. */
export async function isSound(frame: Frame, widest = 300): Promise<void> {
  expect(await violations(frame)).toEqual([]);
  expect(await widthOf(frame)).toBeLessThanOrEqual(widest);
}

/** Opens the list of what can be opened. */
export async function openList(page: Page, frame: Frame): Promise<void> {
  await press(page, frame, '#open-plans');
  await frame.waitForSelector('#library:focus');
}

/** Where a row of a sheet of plans stands, by what it is about. */
export function rowOf(key: string, language: Language): number {
  const at = planRows(language).findIndex((row) => row.key === key);
  expect(at).toBeGreaterThanOrEqual(0);
  return at + 3;
}
