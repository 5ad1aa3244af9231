import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPageBench, type PageBench, ready, spoken, status, z } from './page-fixture';

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench();
});
afterAll(() => bench.close());

describe('whole workbooks', () => {
  async function typeInto(page: Page, text: string): Promise<void> {
    await goTo(page, z, 8, 'Z9');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await status(page, 'saved');
  }

  it('start afresh only when agreed to, and come back', async () => {
    const page = await bench.fresh('en');
    await typeInto(page, 'mine');
    await page.click('#start-afresh');
    await page.keyboard.press('Escape');
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: mine');
    await page.click('#start-afresh');
    await page.click('dialog .primary');
    await status(page, 'unchanged');
    await typeInto(page, 'second');
    await page.click('#earlier');
    expect(await page.locator('dialog li span').innerText()).toMatch(/: Videos, Engagement, Programmes …$/);
    await page.click('dialog button:has-text("Bring back")');
    await page.waitForSelector('dialog', { state: 'detached' });
    await ready(page);
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: mine');
    await page.click('#earlier');
    await page.waitForSelector('dialog li');
    expect(await page.locator('dialog li').count()).toBe(1);
    await done(page);
  });

  it('go through a file; one that cannot be read changes nothing', async () => {
    const page = await bench.fresh('en');
    await typeInto(page, 'in the file');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-file')]);
    const file = join(tmpdir(), `workbook-${process.pid}.json`);
    await download.saveAs(file);
    const cut = join(tmpdir(), `cut-${process.pid}.json`);
    await writeFile(cut, (await readFile(file, 'utf8')).slice(0, -9));
    await typeInto(page, 'after the file');
    await page.setInputFiles('#file', cut);
    await page.waitForSelector('.notice.problem:has-text("could not be read")');
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: after the file');
    await page.setInputFiles('#file', file);
    await page.waitForSelector('.notice.info:has-text("Opened")');
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: in the file');
    await page.click('#earlier');
    await page.waitForSelector('dialog li');
    expect(await page.locator('dialog li').count()).toBe(1);
    await done(page);
  });

  it('are not overwritten by the sample when storage could not be asked at first', async () => {
    const page = await bench.fresh('en');
    await typeInto(page, 'mine');
    await page.addInitScript(() => {
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.get = (...args) => {
        IDBObjectStore.prototype.get = get;
        throw new Error(`no storage for ${args[0]}`);
      };
    });
    await page.reload();
    await ready(page);
    await page.waitForSelector('.notice.problem:has-text("no access to its storage")');
    await typeInto(page, 'on the sample');
    await page.click('#earlier');
    await page.click('dialog button:has-text("Bring back")');
    await page.waitForSelector('dialog', { state: 'detached' });
    await ready(page);
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: mine');
    await done(page);
  });

  it('are set aside when storage holds one that cannot be read', async () => {
    const page = await bench.fresh('nb');
    await typeInto(page, 'mitt');
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('creator-paysheet');
          request.onsuccess = () => {
            const change = request.result.transaction('workbooks', 'readwrite');
            change.objectStore('workbooks').put({ precious: 'ruin' }, 'current');
            change.oncomplete = () => resolve();
          };
        }),
    );
    await page.reload();
    await ready(page);
    await page.waitForSelector('.notice.problem:has-text("lagt til side")');
    await page.click('#earlier');
    const item = page.locator('dialog li');
    expect(await item.innerText()).toContain('kunne ikke leses');
    const [download] = await Promise.all([page.waitForEvent('download'), item.locator('button').first().click()]);
    expect(await readFile(await download.path(), 'utf8')).toBe('{"precious":"ruin"}');
    await done(page);
  });

  it('are saved by one tab only', async () => {
    const page = await bench.fresh('en');
    await typeInto(page, 'first tab');
    const second = await page.context().newPage();
    await second.goto(bench.url);
    await status(second, 'other-tab');
    await second.click('#start-afresh');
    await second.click('dialog .primary');
    await second.waitForSelector('dialog', { state: 'detached' });
    await second.close();
    await page.reload();
    await ready(page);
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: first tab');
    await done(page);
  });

  it('say so when the browser refuses to store, and are stored once it does again', async () => {
    const page = await bench.fresh('en');
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        IDBObjectStore.prototype.put = put;
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await goTo(page, z, 8, 'Z9');
    await page.keyboard.type('one');
    await page.keyboard.press('Enter');
    await status(page, 'failed');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await status(page, 'saved');
    await page.reload();
    await ready(page);
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: one');
    await done(page);
  });

  it('survive a crash of the engine, and what was typed last is shown', async () => {
    const page = await bench.fresh('en');
    await typeInto(page, 'before');
    await page.evaluate(() => {
      const model = o_spreadsheet.Model.prototype as unknown as { dispatchToHandlers: (...args: unknown[]) => void };
      const handle = model.dispatchToHandlers;
      model.dispatchToHandlers = function (this: unknown, handlers, command) {
        if ((command as { type: string }).type === 'UPDATE_CELL') throw new Error('broken');
        handle.call(this, handlers, command);
      };
    });
    await page.keyboard.type('last words');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice.problem:has-text("last words")');
    await page.click('.notice button:has-text("Reload")');
    await page.waitForLoadState();
    await ready(page);
    await goTo(page, z, 8, 'Z9');
    await spoken(page, 'Z9: before');
    await done(page);
  });
});
