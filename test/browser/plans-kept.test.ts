import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, openPages, type PageBench, ready, status } from '../workbench/page-fixture';
import { chooseInMenu, fill, focusOn, frameIn, openPanel, press, says, tabTo } from './keyboard';
import { isSound, local, openList, showPlan, type, typeOwn } from './plans';

/** Plans that are kept in the document and in files, and what happens when two people keep the same one. */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: {
    notSaved: 'This plan is not saved in the document.',
    changes: 'This plan is saved, with changes that are not.',
    allSaved: 'This plan is saved in the document.',
    saved: '“Spring” is saved in the document.',
    renamed: '“Summer” is saved in the document.',
    opened: 'Opened: “Spring”.',
    openedSummer: 'Opened: “Summer”.',
    copy: 'Spring (copy)',
    deleted: '“Spring (copy)” was deleted from the document. A plan on screen stays there.',
    none: 'No plan is saved here yet.',
    conflict:
      'Somebody else saved “Spring” meanwhile. Both are kept: yours is saved as “Spring (2)”, and theirs is under “Open”.',
    gone: 'Somebody else deleted “Spring” meanwhile. Yours is saved anew, as “Spring”.',
    file: 'plans.json',
    openedBoth: 'Opened: “Spring”, “Plan 2”.',
    broken: '“broken.json” is not a file with plans from here, or too large.',
    country: 'Norway',
  },
  nb: {
    notSaved: 'Denne planen er ikke lagret i dokumentet.',
    changes: 'Denne planen er lagret, men med endringer som ikke er det.',
    allSaved: 'Denne planen er lagret i dokumentet.',
    saved: '«Spring» er lagret i dokumentet.',
    renamed: '«Summer» er lagret i dokumentet.',
    opened: 'Åpnet: «Spring».',
    openedSummer: 'Åpnet: «Summer».',
    copy: 'Spring (kopi)',
    deleted: '«Spring (kopi)» er slettet fra dokumentet. En plan på skjermen blir stående.',
    none: 'Ingen plan er lagret her ennå.',
    conflict:
      'Noen andre har lagret «Spring» i mellomtiden. Begge er beholdt: din er lagret som «Spring (2)», og deres finner du under «Åpne».',
    gone: 'Noen andre har slettet «Spring» i mellomtiden. Din er lagret på nytt, som «Spring».',
    file: 'planer.json',
    openedBoth: 'Åpnet: «Spring», «Plan 2».',
    broken: '«broken.json» er ikke en fil med planer herfra, eller for stor.',
    country: 'Norge',
  },
} as const;

type Language = keyof typeof words;

/** A plan with something of every kind in it: figure, range, percent, country, word, day, yes or no, chosen level. */
async function typePlan(page: Page, frame: Frame, language: Language): Promise<void> {
  await fill(page, frame, 'plan-name', 'Spring');
  await type(page, frame, language, {
    account: { country: words[language].country, currency: 'NOK', followers: '20,000', usdRate: '10.55' },
    deals: { deals: '1 – 3' },
    goal: { target: '1,000.5' },
  });
  await tabTo(page, frame, '#field-usdDate');
  await page.keyboard.type(language === 'en' ? '11242026' : '24112026');
  await typeOwn(page, frame, language, 'share', '43%');
  await tabTo(page, frame, '#field-rpm');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, frame, '#field-niche');
  await page.keyboard.press('End');
  await tabTo(page, frame, '#field-rush');
  await page.keyboard.press('Space');
}

/** What stands in every field that is in sight. */
function fieldsOf(frame: Frame): Promise<Record<string, string | boolean>> {
  return frame.evaluate(() => {
    const fields: Record<string, string | boolean> = {};
    for (const field of document.querySelectorAll<HTMLInputElement>('#plan-name, [id^=field-]:is(input, select)')) {
      fields[field.id] = field.type === 'checkbox' ? field.checked : field.value.replace(/\s/g, ' ');
    }
    return fields;
  });
}

const names = (frame: Frame) => frame.locator('.library .choices .name').allTextContents();
const tabs = (frame: Frame) => frame.locator('[role=tab]').allTextContents();

/** Opens what is saved under a name. */
async function openPlan(page: Page, frame: Frame, name: string): Promise<void> {
  await openList(page, frame);
  const at = (await names(frame)).indexOf(name) + 1;
  await press(page, frame, `.choices > :nth-child(${at}) [id^=saved-]`);
  await focusOn(frame, '[role=tab][aria-selected=true]');
}

describe.each(['en', 'nb'] as const)('plans that are kept, by keyboard alone: %s', (language) => {
  const say = words[language];

  it('are saved, and all of them is there after a reload; renamed, duplicated, deleted only after a question', async () => {
    const page = await bench.fresh(language);
    let frame = await openPanel(page);
    await openList(page, frame);
    await says(frame, '.library', say.none);
    await isSound(frame);
    await page.keyboard.press('Escape');
    await focusOn(frame, '#open-plans');
    await says(frame, '#save-state', say.notSaved);

    await typePlan(page, frame, language);
    const typed = await fieldsOf(frame);
    await press(page, frame, '#save-plan');
    await says(frame, '.said', say.saved);
    await says(frame, '#save-state', say.allSaved);
    await status(page, 'saved');

    await page.reload();
    await ready(page);
    frame = await openPanel(page);
    await openPlan(page, frame, 'Spring');
    await says(frame, '.said', say.opened);
    expect(await tabs(frame)).toEqual(['Spring', 'Plan 2']);
    for (const group of ['deals', 'goal']) await press(page, frame, `#group-${group} > summary`);
    await frame.waitForSelector('#field-target');
    expect(await fieldsOf(frame)).toEqual(typed);
    await says(frame, '#save-state', say.allSaved);

    await fill(page, frame, 'plan-name', 'Summer');
    await says(frame, '#save-state', say.changes);
    await press(page, frame, '#save-plan');
    await says(frame, '.said', say.renamed);
    await press(page, frame, '#undo');
    await says(frame, '#save-state', say.changes);
    await press(page, frame, '#duplicate-plan');
    await says(frame, '#save-state', say.notSaved);
    expect(await tabs(frame)).toEqual(['Spring', say.copy, 'Plan 2']);
    await press(page, frame, '#save-plan');
    await says(frame, '#save-state', say.allSaved);
    await openList(page, frame);
    expect(await names(frame)).toEqual(['Summer', say.copy]);
    await isSound(frame);

    // Escape and "Keep it" keep it, and the keyboard is where it was.
    const second = (part: string) => `.choices > :nth-child(2) ${part}`;
    await press(page, frame, second('[id^=delete-]'));
    await focusOn(frame, '#keep-plan');
    await isSound(frame);
    await page.keyboard.press('Escape');
    await focusOn(frame, second('[id^=delete-]'));
    await page.keyboard.press('Enter');
    await focusOn(frame, '#keep-plan');
    await page.keyboard.press('Enter');
    await focusOn(frame, second('[id^=delete-]'));
    expect(await names(frame)).toEqual(['Summer', say.copy]);
    await page.keyboard.press('Enter');
    await focusOn(frame, '#keep-plan');
    await press(page, frame, second('.danger'));
    await says(frame, '.said', say.deleted);
    await focusOn(frame, '#library');
    expect(await names(frame)).toEqual(['Summer']);
    expect(await tabs(frame)).toEqual(['Spring', say.copy, 'Plan 2']);
    await page.keyboard.press('Escape');
    await says(frame, '#save-state', say.notSaved);
    await done(page);
  });

  it('are both kept when somebody else saved or deleted the same one meanwhile', async () => {
    const page = await bench.fresh(language);
    const sidebar = await openPanel(page);
    await fill(page, sidebar, 'plan-name', 'Spring');
    await fill(page, sidebar, 'field-views', '1000');
    await press(page, sidebar, '#save-plan');
    await says(sidebar, '.said', say.saved);
    await press(page, sidebar, '#move');
    const mine = await frameIn(page, 'modeless');
    await mine.waitForSelector('#field-views');
    await page.waitForSelector('#sidebar', { state: 'hidden' });

    // A second panel is somebody else as far as the document can tell.
    await page.focus('#extensions');
    await chooseInMenu(page);
    const theirs = await frameIn(page, 'sidebar');
    await theirs.waitForSelector('#field-views');
    await openPlan(page, theirs, 'Spring');
    await fill(page, theirs, 'field-views', '2000');
    await press(page, theirs, '#save-plan');
    await says(theirs, '.said', say.saved);

    const inMine = async () => {
      await page.focus('#modeless iframe');
      await mine.waitForFunction(() => document.hasFocus());
    };
    await inMine();
    await fill(page, mine, 'field-views', '3000');
    await press(page, mine, '#save-plan');
    await says(mine, '.said', say.conflict);
    await isSound(mine, 1000);
    expect(await tabs(mine)).toEqual(['Spring (2)', 'Plan 2']);
    expect(await mine.inputValue('#plan-name')).toBe('Spring (2)');
    await openList(page, mine);
    expect(await names(mine)).toEqual(['Spring', 'Spring (2)']);
    await page.keyboard.press('Escape');
    // The window is still there: Escape closed the list only.
    await focusOn(mine, '#open-plans');
    await openPlan(page, mine, 'Spring');
    expect(await mine.inputValue('#field-views').then((text) => text.replace(/\s/g, ' '))).toBe(
      local(language, '2,000'),
    );

    // Now theirs is deleted under their hands.
    await openList(page, mine);
    await press(page, mine, '.choices > :first-child [id^=delete-]');
    await focusOn(mine, '#keep-plan');
    await press(page, mine, '.danger');
    await mine.waitForFunction(() => document.querySelectorAll('.library .choices .name').length === 1);
    await page.focus('#sidebar iframe');
    await theirs.waitForFunction(() => document.hasFocus());
    await fill(page, theirs, 'field-views', '2500');
    await press(page, theirs, '#save-plan');
    await says(theirs, '.said', say.gone);
    await isSound(theirs);
    await openList(page, theirs);
    expect(await names(theirs)).toEqual(['Spring (2)', 'Spring']);
    await done(page);
  });

  it('go into a file and come back, and a file that is none is told', async () => {
    const page = await bench.fresh(language);
    // Listened to all the time: a browser that is told to only for a moment may ask a person before it has heard of it.
    page.on('filechooser', () => undefined);
    let frame = await openPanel(page);
    await typePlan(page, frame, language);
    const typed = await fieldsOf(frame);
    await showPlan(page, frame, 2);
    await fill(page, frame, 'field-views', '77');
    await openList(page, frame);
    await tabTo(page, frame, '#export-plans');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe(say.file);
    const content = await readFile(await download.path());

    await page.reload();
    await ready(page);
    frame = await openPanel(page);
    const choose = async (name: string, buffer: Buffer) => {
      await tabTo(page, frame, '#import-plans');
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
      await chooser.setFiles({ name, mimeType: 'application/json', buffer });
    };
    await openList(page, frame);
    for (const [name, broken] of [
      ['half.json', content.subarray(0, content.length / 2)],
      ['other.json', Buffer.from('{"plans": 1}')],
      ['picture.json', Buffer.from([255, 0])],
    ] as const) {
      await choose(name, broken);
      await says(frame, '.said.problem', say.broken.replace('broken.json', name));
      expect(await tabs(frame)).toEqual(['Plan 1', 'Plan 2']);
    }
    await isSound(frame);
    await choose(say.file, content);
    await says(frame, '.said', say.openedBoth);
    expect(await tabs(frame)).toEqual(['Spring', 'Plan 2']);
    for (const group of ['deals', 'goal']) await press(page, frame, `#group-${group} > summary`);
    await frame.waitForSelector('#field-target');
    expect(await fieldsOf(frame)).toEqual(typed);
    await showPlan(page, frame, 2);
    expect(await frame.inputValue('#field-views')).toBe(local(language, '77'));
    await done(page);
  });
});
