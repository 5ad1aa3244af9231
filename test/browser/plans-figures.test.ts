import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, openPages, type PageBench, status } from '../workbench/page-fixture';
import { fill, openPanel, press, says, tabTo } from './keyboard';
import { isSound, local, showPlan, shows, type, typeOwn } from './plans';

/** From figures to results: plans are built, compared and led to a goal by somebody who has only a keyboard. */
let bench: PageBench;
beforeAll(async () => {
  bench = await openPages();
});
afterAll(() => bench.close());

const words = {
  en: {
    deals: 'Brand deals',
    affiliate: 'Affiliate links',
    products: 'Own products',
    live: 'LIVE gifts',
    total: 'All income',
    net: 'Left for you',
    met: 'The requirements are met.',
    costs: 'Costs',
    manager: 'Manager, 20% of 6,384.50 (all income)',
    payment: 'Payment fee, 2% of 4,607.60',
    tax: 'Tax, 25% of 4,515.45',
    fund: 'Creator Fund (closed)',
    atMost: 'You can have at most four plans.',
    norway: 'Norway',
    never: 'Not available in Norway. A vendor’s list of eligible countries, 2025-11-26; checked 2026-11-22. Grade C',
    first: 'against the first, at mid',
    many: '“many” is not a number. Write for example 1,500.',
    other: '“1 000,5” is not a number in English. Write 1 000.5.',
    order: 'Write the lowest figure first, then the highest.',
    oneFigure: '“20–25” is a range. Write one figure here.',
    correct: 'Correct first: Plan 1 (Views a month, Fee per deal).',
    counted: 'To correct: Views a month, Fee per deal. Until then it is missing in the plan, and no sums are shown.',
    wrong: 'to correct',
    uk: 'UK',
    matters: 'Brand deals a month matters most',
    dealsRow: 'Brand deals a month, 1 to 3',
    stacksDesc: 'One stacked bar for each plan',
    notAlone: 'Not with this alone.',
    views: 'Views a month',
    dealsLever: 'Brand deals a month',
    orders: 'Orders a month',
    raise: 'Smallest equal raise of all that may rise that reaches the goal at mid: 579.3%.',
    notWithin: 'Not within the limits: with everything at its limit 4,151.87 USD is left for you, not 5,000 USD.',
    fillIn: 'Merch sold a month (Merch: price)',
    // 5,000 − 3,386.586 and 5,000 − 4,530.828
    leftGoal:
      'The goal is 5,000 USD: in the mid case 1,613.41 USD is missing. Even in the high case 469.17 USD is missing.',
    undone: 'Undone. “Plan 1” is shown.',
    redone: 'Redone. “Plan 1” is shown.',
    removed: '“Plan 3” was removed. Undo brings it back.',
    sum: 'the sum of all lows, 4,438.50, and of all highs, 8,330.50',
  },
  nb: {
    deals: 'Merkevareavtaler',
    affiliate: 'Affiliate-lenker',
    products: 'Egne produkter',
    live: 'LIVE-gaver',
    total: 'All inntekt',
    net: 'Igjen til deg',
    met: 'Kravene er oppfylt.',
    costs: 'Kostnader',
    manager: 'Manager, 20 % av 6 384,50 (all inntekt)',
    payment: 'Betalingsgebyr, 2 % av 4 607,60',
    tax: 'Skatt, 25 % av 4 515,45',
    fund: 'Creator Fund (avviklet)',
    atMost: 'Du kan ha høyst fire planer.',
    norway: 'Norge',
    never:
      'Ikke tilgjengelig for kontoer fra Norge. En leverandørs liste over land, 26.11.2025; sjekket 22.11.2026. Pålitelighet C',
    first: 'mot den første (middels)',
    many: '«many» er ikke et tall. Skriv for eksempel 1 500.',
    other: '«1,000.5» er ikke et tall på norsk. Skriv 1 000,5.',
    order: 'Skriv det laveste tallet først og det høyeste sist.',
    oneFigure: '«20–25» er et spenn. Skriv ett tall her.',
    correct: 'Rett opp først: Plan 1 (Visninger per måned, Honorar per avtale).',
    counted: 'Må rettes: Visninger per måned, Honorar per avtale.',
    wrong: 'må rettes',
    uk: 'Storbritannia',
    matters: 'Mest betyr Merkevareavtaler per måned',
    dealsRow: 'Merkevareavtaler per måned, 1 til 3',
    stacksDesc: 'En stablet søyle for hver plan',
    notAlone: 'Ikke med dette alene.',
    views: 'Visninger per måned',
    dealsLever: 'Merkevareavtaler per måned',
    orders: 'Bestillinger per måned',
    raise: 'Minste like økning av alt som kan øke, som når målet i det midterste tilfellet: 579,3 %.',
    notWithin: 'Ikke mulig innenfor grensene: når alt er på grensen, er 4 151,87 USD igjen til deg, ikke 5 000 USD.',
    fillIn: 'Merch solgt per måned (Merch: pris)',
    leftGoal:
      'Til målet på 5 000 USD mangler 1 613,41 USD i det midterste tilfellet. Selv i det høye tilfellet mangler 469,17 USD.',
    undone: 'Angret. «Plan 1» vises.',
    redone: 'Gjentatt. «Plan 1» vises.',
    removed: '«Plan 3» er fjernet. Angre henter den tilbake.',
    sum: 'summen av alle lave tall, 4 438,50, og av alle høye, 8 330,50',
  },
} as const;

type Language = keyof typeof words;

/** The plan that most tests begin with. What comes of it is counted out beside each figure that is expected. */
async function typeMix(page: Page, frame: Frame, language: Language): Promise<void> {
  await type(page, frame, language, {
    account: { country: words[language].uk, followers: '20,000', age: '25' },
    rewards: { views: '1,000,000' },
    deals: { deals: '1–3' },
    affiliate: { orders: '800–1,200', orderValue: '35.5', commission: '12.5%', refundShare: '8%' },
    deductions: { costs: '500', managerShare: '20%', paymentFee: '2%', taxShare: '25%' },
  });
  await typeOwn(page, frame, language, 'share', '43%');
  await typeOwn(page, frame, language, 'fee', '1,000.5');
}

describe.each(['en', 'nb'] as const)('plans, by keyboard alone: %s', (language) => {
  const say = words[language];
  const figures = (...texts: readonly string[]) => texts.map((text) => local(language, text).replace('-', '−'));

  it('are built from figures as people type them, two to four, and compared', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await isSound(frame);
    await typeMix(page, frame, language);

    // 1,000,000 × 43% ÷ 1,000 × 0.40, 0.70, 1.00
    await shows(frame, '#income', 'Creator Rewards', figures('172', '301', '430'));
    await says(frame, '#income .good', say.met);
    // 1, 2, 3 × 1,000.50
    await shows(frame, '#income', say.deals, figures('1,000.50', '2,001', '3,001.50'));
    // 800, 1,000, 1,200 × 35.5 × 12.5% × 92%
    await shows(frame, '#income', say.affiliate, figures('3,266', '4,082.50', '4,899'));
    await shows(frame, '#income', say.total, figures('4,438.50', '6,384.50', '8,330.50'));
    // (total − 20% of it − 500) × 98% × 75%
    const nets = figures('2,242.34', '3,386.59', '4,530.83');
    await shows(frame, '#income', say.net, nets);
    await says(frame, 'footer .summary', nets[0] as string);
    await says(frame, 'footer .summary', nets[2] as string);
    await shows(frame, '#waterfall', say.costs, figures('-500'));
    await shows(frame, '#waterfall', say.manager, figures('-1,276.90'));
    await shows(frame, '#waterfall', say.payment, figures('-92.15'));
    await shows(frame, '#waterfall', say.tax, figures('-1,128.86'));
    // 1,000,000 ÷ 1,000 × 0.02, 0.03, 0.04: what is published of the closed fund, for all views
    await shows(frame, '#fund-then', say.fund, figures('20', '30', '40'));
    await shows(frame, '#fund-then', 'Creator Rewards', figures('172', '301', '430'));
    await says(frame, '#chances ~ .hint', say.sum);

    await showPlan(page, frame, 2);
    await type(page, frame, language, {
      account: { country: say.norway, followers: '20,000', age: '25' },
      rewards: { views: '1,000,000' },
      live: { diamonds: '10,000' },
      products: { coachingUnits: '4', coachingPrice: '90', coachingFee: '3%' },
    });
    // No amount where the programme is not offered, and why.
    await says(frame, '#income .never', say.never);
    await shows(frame, '#income', 'Creator Rewards', figures('0', '0', '0'));
    // 10,000 × 0.005
    await shows(frame, '#income', say.live, figures('50', '50', '50'));
    // 4 × (90 − 3%)
    await shows(frame, '#income', say.products, figures('349.20', '349.20', '349.20'));
    await shows(frame, '#income', say.net, figures('399.20', '399.20', '399.20'));
    await isSound(frame);

    await press(page, frame, '#add-plan');
    await type(page, frame, language, { deals: { deals: '4' } });
    await typeOwn(page, frame, language, 'fee', '846.6465');
    await showPlan(page, frame, 1);
    await press(page, frame, '#duplicate-plan');
    await says(frame, '#plan-limit', say.atMost);
    expect(await frame.getAttribute('#add-plan', 'aria-disabled')).toBe('true');
    await tabTo(page, frame, '#add-plan');
    await page.keyboard.press('Enter');
    expect(await frame.locator('[role=tab]').count()).toBe(4);

    // 399.20 − 3,386.586 and 3,386.586 − 3,386.586, each also as a share of the first
    await says(frame, '#compare-net', `${figures('-2,987.39')[0]} (${figures('-88.2%')[0]})`);
    await says(frame, '#compare-net', say.first);
    await says(frame, '#compare-net', local(language, '0 (0%)'));
    // 399.20 and 3,386.586 − 6,384.50
    await says(frame, '#compare-total', `${figures('-5,985.30')[0]} (${figures('-93.7%')[0]})`);
    await says(frame, '#compare-total', `${figures('-2,997.91')[0]} (${figures('-47%')[0]})`);
    await isSound(frame);
    await done(page);
  });

  it('are pictured, with the same figures as a table', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await typeMix(page, frame, language);
    await shows(frame, '#income', say.total, figures('4,438.50', '6,384.50', '8,330.50'));
    await says(frame, '#matters-desc', say.matters);
    const named = (id: string) =>
      frame.evaluate((svg) => {
        const by = document.getElementById(svg)?.getAttribute('aria-labelledby')?.split(' ') ?? [];
        return by.map((part) => {
          const element = document.getElementById(part);
          return `${element?.tagName}: ${element?.textContent}`;
        });
      }, id);
    expect(await named('stacks')).toEqual([
      expect.stringMatching(/^title: .*\(USD\)/),
      expect.stringContaining(`desc: ${say.stacksDesc}`),
    ]);
    expect(await named('matters-picture')).toEqual([
      expect.stringMatching(/^title: .*\(USD\)/),
      expect.stringContaining(`desc: ${say.matters}`),
    ]);
    const texts = (selector: string) =>
      frame.locator(selector).evaluateAll((all) => all.map((one) => one.textContent?.replace(/\s+/g, ' ').trim()));
    expect(await texts('#stacks .range')).toEqual(figures('4,438.50–8,330.50', '0'));

    await press(page, frame, '.outcome section details > summary');
    await frame.waitForSelector('.outcome section details[open]');
    const table = await texts('.outcome section details tbody:first-of-type td');
    expect(table).toEqual(figures('301', '2,001', '4,082.50', '0', '0', '6,384.50', '4,438.50–8,330.50'));
    // The widths of the bars are to each other as the amounts are.
    const widths = await frame
      .locator('#stacks rect')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('width'))));
    expect((widths[1] as number) / (widths[0] as number)).toBeCloseTo(2001 / 301, 1);
    expect((widths[2] as number) / (widths[1] as number)).toBeCloseTo(4082.5 / 2001, 1);

    await press(page, frame, 'details:has(#matters) > summary');
    // (6,384.50 ± 1,000.50) as what is left is counted out above
    await shows(frame, '#matters', say.dealsRow, figures('2,798.29', '3,974.88'));
    const rows = await frame.locator('#matters tbody tr').count();
    expect(await frame.locator('#matters-picture rect').count()).toBe(rows);
    expect(rows).toBe(3);
    await isSound(frame);
    await done(page);
  });

  it('are led to a goal: with one thing alone, and by a mix with a limit and what stays as it is', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await typeMix(page, frame, language);
    await type(page, frame, language, { goal: { target: '5,000' } });
    await says(frame, '.outcome', say.leftGoal);
    // 5,000 are left of a total of (5,000 ÷ 75% ÷ 98% + 500) ÷ 80% = 9,128.401…
    const total = (5000 / 0.735 + 500) / 0.8;
    const whole = (value: number) => local(language, Math.ceil(value).toLocaleString('en'));
    await shows(frame, '#alone', say.dealsLever, [
      whole((total - 172 - 3266) / 1000.5),
      whole((total - 301 - 4082.5) / 1000.5),
      whole((total - 430 - 4899) / 1000.5),
    ]);
    await shows(frame, '#alone', say.orders, [
      whole((total - 172 - 1000.5) / 4.0825),
      whole((total - 301 - 2001) / 4.0825),
      whole((total - 430 - 3001.5) / 4.0825),
    ]);
    await shows(frame, '#alone', say.views, [
      whole((total - 1000.5 - 3266) / 0.000172),
      whole((total - 2001 - 4082.5) / 0.000301),
      whole((total - 3001.5 - 4899) / 0.00043),
    ]);
    await says(frame, '#levers-unknown', say.fillIn);

    await fill(page, frame, 'field-dealsMost', '3');
    await tabTo(page, frame, '#field-ordersFixed');
    await page.keyboard.press('Space');
    // Deals come to their limit of 3; views rise by (9,128.401 − 3,001.5 − 4,082.5) ÷ 301 − 1, which is 579.203…%; rounded up, as less would not do
    await says(frame, '#mix-said', say.raise);
    await shows(frame, '#mix', say.dealsLever, figures('2', '3'));
    await shows(frame, '#mix', say.views, figures('1,000,000', '6,792,032'));
    expect(await frame.locator('#mix tbody tr').count()).toBe(2);
    await isSound(frame);

    // (301 × 2 + 3,001.5 + 4,082.5 = 7,686; × 80% − 500) × 73.5%
    await fill(page, frame, 'field-viewsMost', local(language, '2,000,000'));
    await says(frame, '#mix-said', say.notWithin);

    // Where the programme is not offered, no number of views does it.
    await fill(page, frame, 'field-country', say.norway);
    await says(frame, '#alone .never', say.notAlone);
    await isSound(frame);
    await done(page);
  });

  it('keep wrong input, say what to do, and stay out of sheet and document until it is right', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    await type(page, frame, language, { rewards: { views: 'many' }, deals: { deals: '2' } });
    await says(frame, '#field-views-error', say.many);
    // Figures as the other language writes them are told apart.
    const other = local(language === 'en' ? 'nb' : 'en', '1,000.5');
    await tabTo(page, frame, '#field-fee');
    await page.keyboard.press('End');
    await fill(page, frame, 'field-fee-own', other);
    await says(frame, '#field-fee-own-error', say.other);
    expect(await frame.inputValue('#field-views')).toBe('many');
    expect(await frame.inputValue('#field-fee-own')).toBe(other);
    expect(await frame.getAttribute('#field-views', 'aria-invalid')).toBe('true');
    await says(frame, '#group-rewards > summary', say.wrong);
    await says(frame, '.notes .wrong', say.counted);
    await isSound(frame);

    await says(frame, '#insert-why', say.correct);
    await says(frame, '#save-why', say.correct);
    for (const [button, why] of [
      ['#insert-plans', 'insert-why'],
      ['#save-plan', 'save-why'],
    ] as const) {
      await press(page, frame, button);
      expect(await frame.getAttribute(button, 'aria-disabled')).toBe('true');
      expect(await frame.getAttribute(button, 'aria-describedby')).toBe(why);
    }
    expect(await frame.textContent('.said')).toBe('');

    await fill(page, frame, 'field-views', local(language, '1,200–800'));
    await says(frame, '#field-views-error', say.order);
    await fill(page, frame, 'field-views', local(language, '800–1,200'));
    await fill(page, frame, 'field-age', '20–25');
    await says(frame, '#field-age-error', say.oneFigure);
    await fill(page, frame, 'field-age', '');
    await fill(page, frame, 'field-fee-own', local(language, '1,000.5'));
    await frame.waitForFunction(() => document.querySelectorAll('.error:not(:empty)').length === 0);
    await shows(frame, '#income', say.deals, figures('2,001', '2,001', '2,001'));
    await press(page, frame, '#save-plan');
    await status(page, 'saved');
    expect(await frame.locator('#insert-why').count()).toBe(0);
    await done(page);
  });

  it('go back and forth by keys and by buttons', async () => {
    const page = await bench.fresh(language);
    const frame = await openPanel(page);
    const isAt = (views: string, followers: string) =>
      frame.waitForFunction(
        ([one, two]) => {
          const value = (id: string) => (document.getElementById(id) as HTMLInputElement).value;
          return value('field-views') === one && value('field-followers') === two;
        },
        [views, followers] as const,
      );
    await fill(page, frame, 'field-views', '1234');
    await fill(page, frame, 'field-followers', '56');
    // All that is typed in a row is one step, and none of it is lost on the way.
    await page.keyboard.press('Control+Z');
    await isAt('1234', '');
    await says(frame, '.said', say.undone);
    await page.keyboard.press('Control+Z');
    await isAt('', '');
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Y');
    await isAt('1234', '');
    await says(frame, '.said', say.redone);
    await page.keyboard.press('Control+Shift+Z');
    await isAt('1234', '56');
    await press(page, frame, '#undo');
    await isAt('1234', '');
    await page.keyboard.press('Enter');
    await isAt('', '');
    expect(await frame.getAttribute('#undo', 'aria-disabled')).toBe('true');
    await press(page, frame, '#redo');
    await page.keyboard.press('Enter');
    await isAt('1234', '56');

    // A plan that was removed comes back with what was in it.
    await press(page, frame, '#add-plan');
    await fill(page, frame, 'field-views', '99');
    await press(page, frame, '#remove-plan');
    await says(frame, '.said', say.removed);
    expect(await frame.locator('[role=tab]').count()).toBe(2);
    await page.keyboard.press('Control+Z');
    // A new plan is of the same account.
    await isAt('99', '56');
    expect(await frame.locator('[role=tab]').count()).toBe(3);
    await isSound(frame);
    await done(page);
  });
});
