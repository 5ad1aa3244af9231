import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPages, type PageBench, spoken } from '../workbench/page-fixture';
import { fill, focusOn, openPanel, press, says, tabTo, unfold } from './keyboard';
import { isSound, local, openList, rowOf, showPlan, type } from './plans';

/** What goes from the panel into the sheet, and what comes from there. */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: {
    written: 'The plans are in the new sheet “Plans”',
    opened: 'Opened: “First”, “Second”.',
    sheet: 'Plans',
    filled: 'Filled in “Plan 1”.',
    row: 'Sheet “Videos”, row 6',
    rate: 'Engagement rate → Engagement rate: 10.1%',
    views: 'Views → Views per video: 305,000',
    share: 'Qualified views ÷ Views → Qualified share: 48.52%',
    unknown: 'Not used, no field here: ',
    range: 'Videos!E2:E5 → Views a month: 48,900 – 72,850 – 212,000 (4 figures)',
    ledger: 'From the sheet “Own figures”:',
    periods: ', 6 periods',
    noHeaders: 'Row 1 has no headers above it. Select a row below the headers, and try again. No field was changed.',
    text: '“Index funds in three minutes” is text, not a number.',
    nothing: 'No field was changed.',
  },
  nb: {
    written: 'Planene står i det nye arket «Planer»',
    opened: 'Åpnet: «First», «Second».',
    sheet: 'Planer',
    filled: 'Fylt ut i «Plan 1».',
    row: 'Ark «Videoer», rad 6',
    rate: 'Engasjementsrate → Engasjementsrate: 10,1 %',
    views: 'Visninger → Visninger per video: 305 000',
    share: 'Kvalifiserte visninger ÷ Visninger → Kvalifisert andel: 48,52 %',
    unknown: 'Ikke brukt, uten felt her: ',
    range: 'Videoer!E2:E5 → Visninger per måned: 48 900 – 72 850 – 212 000 (4 tall)',
    ledger: 'Fra arket «Egne tall»:',
    periods: ', 6 perioder',
    noHeaders:
      'Rad 1 har ingen overskrifter over seg. Velg en rad under overskriftene, og prøv igjen. Ingen felt er endret.',
    text: '«Indeksfond på tre minutter» er tekst, ikke et tall.',
    nothing: 'Ingen felt er endret.',
  },
} as const;

const plain = (text: string) => text.replace(/\s/g, ' ');

/** Writes into a cell, as a user of the sheet does. */
async function write(page: Page, column: number, name: string, text: string): Promise<void> {
  const row = Number(/\d+/.exec(name)?.[0]);
  await goTo(page, column, row - 1, name);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe.each(['en', 'nb'] as const)('plans and the sheet, by keyboard alone: %s', (language) => {
  const say = words[language];

  it('are inserted, follow a change in a cell, and are opened again with it', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await fill(page, frame, 'plan-name', 'First');
    await type(page, frame, language, {
      affiliate: { orders: '800–1,200', orderValue: '35.5', commission: '12.5%' },
      deductions: { costs: '500' },
    });
    await showPlan(page, frame, 2);
    await fill(page, frame, 'plan-name', 'Second');
    await type(page, frame, language, { account: { country: 'UK' }, rewards: { views: '1,000,000' } });
    await press(page, frame, '#insert-plans');
    await says(frame, 'footer .said', say.written);
    await isSound(frame);

    // Columns C, D, E are the first plan at low, mid, high; F, G, H the second.
    const net = rowOf('net', language);
    // 1,000 × 35.5 × 12.5% − 500
    await goTo(page, 3, net - 1, `D${net}`);
    await spoken(page, `D${net}: ${local(language, '3,937.50')}`);
    await write(page, 3, `D${rowOf('costs', language)}`, '1000');
    await write(page, 3, `D${rowOf('orderValue', language)}`, local(language, '40.5'));
    // A range where there was none: the low case has a figure of its own now.
    await write(page, 5, `F${rowOf('views', language)}`, '600000');
    await goTo(page, 3, net - 1, `D${net}`);
    // 1,000 × 40.5 × 12.5% − 1,000
    await spoken(page, `D${net}: ${local(language, '4,062.50')}`);

    await openList(page, frame);
    await says(frame, '.library', say.sheet);
    await isSound(frame);
    // Plans on the page are not touched by those that are opened beside them.
    await press(page, frame, '.choices .item button:not([id])');
    await focusOn(frame, '[role=tab][aria-selected=true]');
    await says(frame, '.said', say.opened);
    expect(await frame.locator('[role=tab]').allTextContents()).toEqual(['First', 'Second', 'First', 'Second']);
    await unfold(page, frame, '#group-affiliate');
    await unfold(page, frame, '#group-deductions');
    const value = async (field: string) => plain(await frame.inputValue(`#field-${field}`));
    expect(await value('costs')).toBe(local(language, '1,000'));
    expect(await value('orderValue')).toBe(local(language, '40.5'));
    expect(await value('orders')).toBe(local(language, '800 – 1,200'));
    expect(await value('commission')).toBe(local(language, '12.5%'));
    await showPlan(page, frame, 4);
    expect(await value('views')).toBe(local(language, '600,000 – 1,000,000 – 1,000,000'));
    expect(await value('share')).toBe('range');
    await isSound(frame);
    await done(page);
  });

  it('take a row by its headers, and say what they took', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await goTo(page, 0, 5, 'A6');
    await unfold(page, frame, 'details:has(#use-row)');
    await press(page, frame, '#use-row');
    await says(frame, '.said', say.filled);
    for (const wanted of [say.row, say.rate, say.views, say.share, say.unknown]) await says(frame, '.report', wanted);
    // The views of one video are not those of a month.
    expect(plain(await frame.inputValue('#field-viewsPerVideo'))).toBe(local(language, '305,000'));
    expect(await frame.inputValue('#field-views')).toBe('');
    // 148,000 qualified of 305,000 views
    expect(plain(await frame.inputValue('#field-share-own'))).toBe(local(language, '48.52%'));
    await isSound(frame);

    await goTo(page, 0, 0, 'A1');
    await press(page, frame, '#use-row');
    await says(frame, '.said.problem', say.noHeaders);
    expect(plain(await frame.inputValue('#field-viewsPerVideo'))).toBe(local(language, '305,000'));
    await done(page);
  });

  it('take selected cells as a range, and own rewards from a list of what was paid', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await goTo(page, 4, 1, 'E2');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowDown');
    await unfold(page, frame, 'details:has(#use-cells)');
    await press(page, frame, '#use-cells');
    // 48,900, 61,400, 84,300 and 212,000: the median is halfway between the two in the middle.
    await says(frame, '.report', say.range);
    expect(plain(await frame.inputValue('#field-views'))).toBe(local(language, '48,900 – 72,850 – 212,000'));
    await isSound(frame);

    // Text is not left out in silence.
    await goTo(page, 0, 2, 'A3');
    await press(page, frame, '#use-cells');
    await says(frame, '.said.problem', say.text);
    await says(frame, '.said.problem', say.nothing);

    await press(page, frame, '#use-ledger');
    await says(frame, '.report', say.ledger);
    await says(frame, '.report li:nth-child(1)', say.periods);
    await says(frame, '.report li:nth-child(2)', say.periods);
    // Of the six months: lowest, pooled and highest. 105 ÷ 285, 1,082 ÷ 2,530, 301 ÷ 640; 0.64, 773.87 ÷ 1,082, 0.75
    const [low, , high] = plain(await frame.inputValue('#field-share-own')).split(' – ');
    const percent = (text = '') => Number(text.replace(',', '.').replace(/\s?%/, '')) / 100;
    expect(percent(low)).toBeCloseTo(105 / 285, 4);
    expect(percent(high)).toBeCloseTo(301 / 640, 4);
    const rpm = plain(await frame.inputValue('#field-rpm-own')).split(' – ');
    expect(rpm.map((text) => Number(text.replace(',', '.')))).toEqual([
      expect.closeTo(0.64, 4),
      expect.closeTo(773.87 / 1082, 4),
      expect.closeTo(0.75, 4),
    ]);
    await isSound(frame);
    await tabTo(page, frame, '#undo');
    await page.keyboard.press('Enter');
    expect(await frame.inputValue('#field-rpm')).toBe('range');
    await done(page);
  });
});
