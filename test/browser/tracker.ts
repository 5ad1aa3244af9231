import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { Language } from '../../src/lang/language';
import type { StudioFile } from '../../src/studio/file';
import { openHeadless } from '../../workbench/node';
import type { SavedWorkbook } from '../../workbench/saved';
import type { Workbench } from '../../workbench/session';
import { code, files } from '../bundle/bare';
import { frameIn, tabTo } from './keyboard';

/** Where the items stand in the add-on's menu, counted from its first. */
export const items = { sidebar: 0, setUp: 1, import: 2, recalculate: 3, check: 4 } as const;

/** Chooses an item of the add-on's menu by keyboard, which opens the panel. */
export async function openItem(page: Page, item: keyof typeof items): Promise<Frame> {
  await page.locator('#extensions').focus();
  await page.keyboard.press('Enter');
  await page.locator('[role=menuitem]').first().waitFor();
  for (let i = 0; i < items[item]; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const frame = await frameIn(page, 'sidebar');
  await frame.waitForSelector('#tracker-heading');
  return frame;
}

/** Chooses files with the button of the panel. */
export async function choose(page: Page, frame: Frame, chosen: readonly StudioFile[]): Promise<void> {
  await tabTo(page, frame, '#choose-files');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles(
    chosen.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
  );
}

/** Picks one of several by the keyboard: Tab leads to the one that is chosen, arrows to the others. */
export async function pick(page: Page, frame: Frame, id: string): Promise<void> {
  const name = await frame.locator(`#${id}`).getAttribute('name');
  await tabTo(page, frame, `[name="${name}"]`);
  for (let i = 0; i < 5; i++) {
    if (await frame.locator(`#${id}`).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${id} can't be chosen by keyboard.`);
}

/** The workbook of the page, as a file of it is. */
export async function saved(page: Page): Promise<SavedWorkbook> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
  return JSON.parse(await readFile(await download.path(), 'utf8')) as SavedWorkbook;
}

/** A workbook outside of the page, where cells are read and typed quickly. */
export function headless(workbook: SavedWorkbook, language: Language): Workbench {
  return openHeadless({ code, files, workbook, userLocale: language });
}

/** Opens a workbook in the page, as a user opens a file. */
export async function openFile(page: Page, workbook: SavedWorkbook): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
  const file = join(folder, 'workbook.json');
  await writeFile(file, JSON.stringify(workbook));
  await page.setInputFiles('#file', file);
  await page.waitForSelector('.notice.info');
  await rm(folder, { recursive: true });
}
