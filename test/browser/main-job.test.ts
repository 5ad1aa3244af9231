import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, goTo, openPages, type PageBench, ready, spoken, status, violations } from '../workbench/page-fixture';
import { fill, openPanel, tabTo } from './keyboard';

/**
 * The main job, as somebody does it who has only a keyboard, with the very files that are pushed.
 */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: {
    uk: 'UK',
    norway: 'Norway',
    notOffered: 'Not available in Norway',
    insert: 'Insert into sheet',
    sheet: 'Plans',
    eligible: 'Eligible',
    share43: '0.43',
  },
  nb: {
    uk: 'Storbritannia',
    norway: 'Norge',
    notOffered: 'Ikke tilgjengelig for kontoer fra Norge',
    insert: 'Sett inn i arket',
    sheet: 'Planer',
    eligible: 'Oppfyller kravene',
    share43: '0,43',
  },
} as const;

describe('a formula in a cell', () => {
  it('fills twelve rows from one cell, with headings left alone, and a row without views stays empty', async () => {
    const page = await bench.fresh('en');
    await goTo(page, 10, 1, 'K2');
    await page.keyboard.type('=ENGAGEMENT_RATE(B2:B; C2:C; D2:D; E2:E)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    // (likes + comments + shares) / views of the twelve videos of the sample, by hand.
    const rates = [
      7510 / 84_300,
      19_960 / 212_000,
      2880 / 61_400,
      1000 / 48_900,
      30_800 / 305_000,
      4800 / 39_700,
      1275 / 52_600,
      4600 / 57_200,
      6250 / 66_800,
      28_020 / 241_000,
      813 / 27_100,
      10_500 / 118_500,
    ];
    for (const [i, rate] of rates.entries()) {
      const text = await page.waitForFunction(
        (cell) => {
          const said = document.getElementById('cell-spoken')?.textContent ?? '';
          return said.startsWith(`${cell}: `) ? said.slice(cell.length + 2) : undefined;
        },
        `K${i + 2}`,
      );
      expect(Number(await text.jsonValue())).toBeCloseTo(rate, 5);
      await page.keyboard.press('ArrowDown');
    }
    await spoken(page, 'K14: empty');
    await done(page);
  });

  it.each([
    ['en', 'ENGAGEMENT_RATE: likes: “Budget for a student flat” is text, not a number.'],
    ['nb', 'ENGAGEMENT_RATE: likes: «Budsjett for hybelen» er tekst, ikke et tall.'],
  ] as const)('says on the cell what is wrong: %s', async (language, message) => {
    const page = await bench.fresh(language);
    await goTo(page, 10, 1, 'K2');
    await page.keyboard.type('=ENGAGEMENT_RATE(A2; C2; D2; E2)');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(
      (wanted) => document.getElementById('cell-message')?.textContent?.includes(wanted),
      message,
    );
    await done(page);
  });
});

describe.each(['en', 'nb'] as const)('plans, by keyboard alone: %s', (language) => {
  const say = words[language];

  it('are compared, inserted, and follow a changed input', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    expect(await violations(frame)).toEqual([]);

    await fill(page, frame, 'field-views', '1000000');
    await tabTo(page, frame, '#field-share');
    await page.keyboard.press('End');
    await fill(page, frame, 'field-share-own', say.share43);
    await fill(page, frame, 'field-videoSeconds', '90');
    await fill(page, frame, 'field-followers', '20 000');
    await fill(page, frame, 'field-viewsIn30Days', '1 000 000');
    await fill(page, frame, 'field-age', '25');
    await fill(page, frame, 'field-country', say.uk);
    await fill(page, frame, 'target', '1000');
    // 1,000,000 × 43% ÷ 1,000 × 0.40, 0.70, 1.00
    await frame.waitForSelector('table[aria-labelledby=rewards-title] >> text=172');
    const rewards = () => frame.locator('table[aria-labelledby=rewards-title]').innerText();
    expect(await rewards()).toMatch(/172\s+301\s+430/);
    expect(await rewards()).toContain(say.eligible);

    await frame.focus('[role=tab][aria-selected=true]');
    await page.keyboard.press('ArrowRight');
    await fill(page, frame, 'field-views', '1000000');
    await fill(page, frame, 'field-country', say.norway);
    await page.keyboard.press('Tab');
    await frame.waitForFunction(
      (text) => document.querySelector('table[aria-labelledby=rewards-title]')?.textContent?.includes(text),
      say.notOffered,
    );
    expect(await violations(frame)).toEqual([]);

    await tabTo(page, frame, `button:is(.primary)`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (name) => document.querySelector('.o-sheet.active')?.textContent?.includes(name),
      say.sheet,
    );
    expect(await frame.evaluate(() => document.body.innerText)).toContain(say.sheet);
    await status(page, 'saved');

    // The rows of the sheet: views in 3, rewards from 25 on.
    const low = 25;
    await goTo(page, 1, low - 1, `B${low}`);
    await spoken(page, `B${low}: ${language === 'nb' ? '172,00' : '172.00'}`);
    await goTo(page, 1, 2, 'B3');
    await page.keyboard.type('2000000');
    await page.keyboard.press('Enter');
    await goTo(page, 1, low - 1, `B${low}`);
    await spoken(page, `B${low}: ${language === 'nb' ? '344,00' : '344.00'}`);
    await goTo(page, 2, low - 1, `C${low}`);
    await spoken(page, `C${low}: ${language === 'nb' ? 'tom' : 'empty'}`);

    // The work is there after a reload.
    await page.reload();
    await ready(page);
    await page.locator('.o-sheet', { hasText: say.sheet }).click();
    await goTo(page, 1, low - 1, `B${low}`);
    await spoken(page, `B${low}: ${language === 'nb' ? '344,00' : '344.00'}`);
    await done(page);
  });

  it('take over a row of the sheet and say what they took', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await goTo(page, 0, 5, 'A6');
    await frame.focus('#read-row');
    await page.keyboard.press('Enter');
    await frame.waitForFunction(() => (document.querySelector('#field-views') as HTMLInputElement).value !== '');
    const value = (id: string) => frame.inputValue(`#${id}`).then((text) => text.replace(/[\s\u00a0,]/g, ''));
    expect([await value('field-views'), await value('field-videoSeconds')]).toEqual(['305000', '96']);
    // 148,000 qualified of 305,000 views
    expect(await value('field-share-own')).toBe(language === 'nb' ? '4852%' : '48.52%');
    const report = await frame.evaluate(() => document.body.innerText);
    expect(report).toContain(language === 'nb' ? 'Visninger' : 'Views');
    expect(await violations(frame)).toEqual([]);
    await done(page);
  });

  it('keep what was typed when a figure is wrong, and say beside the field what to do', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await fill(page, frame, 'field-views', 'many');
    await page.keyboard.press('Tab');
    await frame.waitForSelector('#field-views-error');
    expect(await frame.getAttribute('#field-views', 'aria-invalid')).toBe('true');
    expect(await frame.textContent('#field-views-error')).toMatch(
      language === 'nb' ? /«many».*Skriv/s : /“many”.*Write/s,
    );
    expect(await frame.inputValue('#field-views')).toBe('many');
    expect(await violations(frame)).toEqual([]);
    const widest = await frame.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(300);
    await done(page);
  });
});
