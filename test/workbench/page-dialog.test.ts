import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPageBench, type PageBench, ready, spoken, violations, z } from './page-fixture';
import { choose, code, focusIsIn, frame, inPanel, inWindow } from './panels-fixture';

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench(code, { Frame: frame });
});
afterAll(() => bench.close());

describe('a modeless dialog', () => {
  it('has the size and title it asks for, takes the focus, and leaves the spreadsheet to be used', async () => {
    const page = await bench.fresh('en');
    await goTo(page, z, 8, 'Z9');
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    await focusIsIn(page, '#modeless');
    const dialog = page.getByRole('dialog', { name: 'Window' });
    expect(await dialog.getAttribute('aria-modal')).toBeNull();
    expect(
      await inWindow(page)
        .locator('body')
        .evaluate(() => [innerWidth, innerHeight]),
    ).toEqual([420, 260]);
    await inWindow(page).locator('#read').click();
    await inWindow(page).locator('#out:has-text("Z9")').waitFor();
    await inWindow(page).locator('#focus').click();
    await focusIsIn(page, '.o-grid');
    await page.keyboard.type('typed beside it');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await spoken(page, 'Z9: typed beside it');
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Control+Alt+.');
    await focusIsIn(page, '#modeless');
    await page.keyboard.press('Escape');
    await focusIsIn(page, '.o-grid');
    expect(await dialog.isVisible()).toBe(false);
    await done(page);
  });

  it('closes by its button, and by Escape on it', async () => {
    const page = await bench.fresh('nb');
    await choose(page, 'window');
    await page.getByRole('dialog', { name: 'Vindu' }).getByRole('button', { name: 'Lukk', exact: true }).click();
    await page.waitForSelector('#modeless', { state: 'hidden' });
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    await page.focus('#modeless-close');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#modeless', { state: 'hidden' });
    await done(page);
  });

  it('stays when Escape is for a question within it', async () => {
    const page = await bench.fresh('en');
    await choose(page, 'window');
    await inWindow(page).locator('#ask').click();
    await inWindow(page).locator('dialog').waitFor();
    await page.keyboard.press('Escape');
    await inWindow(page).locator('dialog').waitFor({ state: 'hidden' });
    expect(await page.isVisible('#modeless')).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#modeless', { state: 'hidden' });
    await done(page);
  });

  it('is no larger than the page', async () => {
    const page = await bench.fresh('en', 480);
    await choose(page, 'bigWindow');
    await inWindow(page).locator('#read').waitFor();
    const box = await page.locator('#modeless').boundingBox();
    expect([box && box.x >= 0, box && box.y >= 0]).toEqual([true, true]);
    expect([(box?.x ?? 0) + (box?.width ?? 0) <= 480, (box?.y ?? 0) + (box?.height ?? 0) <= 800]).toEqual([true, true]);
    await inWindow(page).locator('#close').click();
    await page.waitForSelector('#modeless', { state: 'hidden' });
    await done(page);
  });

  it('stands beside the sidebar, each with a server and a close of its own', async () => {
    const page = await bench.fresh('en');
    await choose(page, 'panel');
    await inPanel(page).locator('input >> nth=0').fill('kept');
    await choose(page, 'window');
    await inWindow(page).locator('#read').click();
    await inWindow(page).locator('#out:has-text("window: A1")').waitFor();
    await inPanel(page).locator('#read').click();
    await inPanel(page).locator('#out:has-text("panel: A1")').waitFor();
    await inPanel(page).locator('#focus').click();
    await focusIsIn(page, '.o-grid');
    await page.keyboard.press('Control+Alt+.');
    await focusIsIn(page, '#modeless');
    await inWindow(page).locator('#close').click();
    await page.waitForSelector('#modeless', { state: 'hidden' });
    expect(await inPanel(page).locator('input >> nth=0').inputValue()).toBe('kept');
    await page.keyboard.press('Control+Alt+.');
    await focusIsIn(page, '#sidebar');
    await page.keyboard.press('Escape');
    await inPanel(page).locator('#window').click();
    await inWindow(page).locator('h1:has-text("other window")').waitFor();
    await inPanel(page).locator('#close').click();
    await page.waitForSelector('#sidebar', { state: 'hidden' });
    expect(await page.isVisible('#modeless')).toBe(true);
    await done(page);
  });

  it('takes the place of another, as another sidebar does', async () => {
    const page = await bench.fresh('en');
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    await choose(page, 'otherWindow');
    await inWindow(page).locator('h1:has-text("other window")').waitFor();
    expect(await page.locator('#modeless-title').innerText()).toBe('Other window');
    expect(await page.locator('#modeless iframe').count()).toBe(1);
    await choose(page, 'panel');
    await inPanel(page).locator('#read').waitFor();
    await choose(page, 'otherPanel');
    await inPanel(page).locator('h1:has-text("other panel")').waitFor();
    expect(await page.locator('#sidebar iframe').count()).toBe(1);
    await done(page);
  });

  it('is opened again in another language, unless something was typed into it', async () => {
    const page = await bench.fresh('en');
    const title = page.locator('#modeless-title');
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    await page.selectOption('#language', 'nb');
    await ready(page);
    await page.waitForSelector('#modeless-title:has-text("Vindu")');
    await inWindow(page).locator('input >> nth=0').fill('typed');
    await page.selectOption('#language', 'en');
    await ready(page);
    expect(await title.innerText()).toBe('Vindu');
    expect(await inWindow(page).locator('input >> nth=0').inputValue()).toBe('typed');
    await done(page);
  });

  it('is accessible', async () => {
    const page = await bench.fresh('en');
    await choose(page, 'panel');
    await choose(page, 'window');
    await inWindow(page).locator('#read').waitFor();
    expect(await violations(page, { exclude: ['.o-spreadsheet', 'iframe'] })).toEqual([]);
    await done(page);
  });
});

it.each([
  ['the sidebar', 'panel', inPanel],
  ['a dialog', 'window', inWindow],
])('%s takes files and dates, and gives files', async (_what, item, inside) => {
  const page = await bench.fresh('en');
  await choose(page, item);
  const content = inside(page);
  const [download] = await Promise.all([page.waitForEvent('download'), content.locator('#download').click()]);
  expect(download.suggestedFilename()).toBe('plan.txt');
  expect(await readFile(await download.path(), 'utf8')).toBe('all of it');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), content.locator('[type=file]').click()]);
  await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('from a file') });
  await content.locator('#out:has-text("from a file")').waitFor();
  await content.locator('[type=date]').fill('2026-01-05');
  await content.locator('#out:has-text("2026-01-05")').waitFor();
  await done(page);
});
