import { beforeAll, describe, expect, it } from 'vitest';
import { allEntries } from '../../src/catalogue/index';
import { type Language, languages } from '../../src/lang/language';
import { sampleTabs } from '../../src/templates/sample/index';
import { isFormula, type Tab } from '../../src/templates/tab';
import { openHeadless } from '../../workbench/node';
import type { Workbench } from '../../workbench/session';
import { code } from '../bundle/bare';
import { expectClose } from '../close';

const COLUMNS = Array.from('ABCDEFGHIJKLMN');

function open(language: Language): Workbench {
  return openHeadless({ code, workbook: sampleTabs(language), userLocale: language });
}

/** Where a line stands whose label or question is this one. */
function rowOf(workbench: Workbench, sheet: string, label: string): number {
  const labels = workbench.values(sheet, 'A1:A70').map(([value]) => value);
  const row = labels.indexOf(label) + 1;
  if (row === 0 || labels.indexOf(label, row) >= 0) throw new Error(`${sheet}: not one line “${label}”`);
  return row;
}

/** The answers to a question, from column B on. */
function answers(workbench: Workbench, sheet: string, label: string, count = 1): unknown[] {
  const row = rowOf(workbench, sheet, label);
  return workbench.values(sheet, `B${row}:${COLUMNS[count]}${row}`)[0] as unknown[];
}

function expectAnswers(workbench: Workbench, sheet: string, label: string, expected: readonly unknown[]): void {
  const actual = answers(workbench, sheet, label, expected.length);
  expected.forEach((value, i) => {
    if (typeof value === 'number') expectClose(actual[i], value);
    else expect(actual[i], label).toBe(value);
  });
}

function change(workbench: Workbench, sheet: string, label: string, typed: string, column = 'B'): void {
  workbench.setCell(sheet, `${column}${rowOf(workbench, sheet, label)}`, typed);
}

function formulasOf(tab: Tab): string[] {
  return tab.cells.flat().flatMap((content) => (isFormula(content) ? [content.formula] : []));
}

/** Every cell that shows an error, with its message. */
function errorsIn(workbench: Workbench, tabs: readonly Tab[]): string[] {
  return tabs.flatMap(({ name, cells }) =>
    workbench.values(name, `A1:N${cells.length + 5}`).flatMap((row, r) =>
      row.flatMap((value, c) => {
        if (typeof value !== 'string' || !value.startsWith('#')) return [];
        const a1 = `${COLUMNS[c]}${r + 1}`;
        return [`${name}!${a1}: ${value} ${workbench.cell(name, a1).message}`];
      }),
    ),
  );
}

describe.each(languages)('the sample in %s', (language) => {
  const tabs = sampleTabs(language);

  it('shows no error: nothing is refused, and nothing spills into filled cells', () => {
    const workbench = open(language);
    expect(errorsIn(workbench, tabs)).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });

  it('uses every function of the catalogue', () => {
    const formulas = tabs.flatMap(formulasOf).join('\n');
    const unused = allEntries().filter(({ name }) => !new RegExp(`\\b${name}\\(`).test(formulas));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('has rows of one length and a width for every column', () => {
    for (const { name, cells, columnWidths } of tabs) {
      for (const row of cells) expect(row.length, name).toBe(columnWidths.length);
    }
  });

  it('never leaves a question without an answer', () => {
    const workbench = open(language);
    // Empty on purpose: nothing is converted without a rate, and nothing is paid where the programme is not offered.
    const empty = {
      en: ['And in my own currency?'],
      nb: [
        'Og i kroner?',
        'Hva kan jeg regne med fra Creator Rewards?',
        'Hvor mange visninger krever målet mitt gjennom Creator Rewards?',
        'Hvor mange måneder med Creator Rewards er én avtale verdt?',
      ],
    }[language];
    const unanswered = tabs.flatMap(({ name, cells }) =>
      cells.flatMap(([label], r) => {
        const asked = typeof label === 'string' && label.endsWith('?') && isFormula(cells[r]?.[1] ?? null);
        return asked && workbench.values(name, `B${r + 1}`)[0]?.[0] === '' ? [label] : [];
      }),
    );
    expect(unanswered.sort()).toEqual([...empty].sort());
  });
});

it('has the same formulas in both languages, but for words and names of sheets', () => {
  const wordless = (formula: string) => formula.replace(/"[^"]*"/g, '""').replace(/'[^']+'!/g, '!');
  const shapes = languages.map((language) =>
    sampleTabs(language).map((tab) =>
      tab.cells.map((row) => row.map((content) => (isFormula(content) ? wordless(content.formula) : typeof content))),
    ),
  );
  expect(shapes[1]).toEqual(shapes[0]);
});

it('writes formulas that every locale reads', () => {
  for (const formula of languages.flatMap((language) => sampleTabs(language).flatMap(formulasOf))) {
    const bare = formula.replace(/"[^"]*"/g, '').replace(/'[^']+'!/g, '');
    expect(bare).not.toMatch(/[.,]/);
  }
});

describe('the worked examples', () => {
  let workbench: Workbench;
  beforeAll(() => {
    workbench = open('en');
  });
  const expectLine = (sheet: string, label: string, ...expected: readonly unknown[]) =>
    expectAnswers(workbench, sheet, label, expected);

  it('engagement: the three cases', () => {
    // 500 + 150 + 100; 300 + 150 + 50; 60,000 + 20,000 + 20,000
    expectLine('Engagement', 'How many people reacted?', 750, 500, 100_000);
    // 750 ÷ 5,000; 500 ÷ 50,000; 100,000 ÷ 1,000,000
    expectLine('Engagement', 'What is the engagement rate?', 0.15, 0.01, 0.1);
    expectLine('Engagement', 'Is that good?', 'Excellent', 'Below average', 'Excellent');
    // 750 ÷ 2,000; 500 ÷ 40,000; 100,000 ÷ 250,000
    expectLine('Engagement', 'And measured against followers?', 0.375, 0.0125, 0.4);
    // 45 ÷ 60; 9 ÷ 60; 28 ÷ 70
    expectLine('Engagement', 'How much of the video do people watch?', 0.75, 0.15, 0.4);
    // 1,000,000 ÷ 1,000 × 0.04 = 40, and 5,000 more
    expectLine('Engagement', 'What would the old Creator Fund have paid, at most?', 0.2, 2, 40);
    expectLine('Engagement', 'And together with the sponsor?', 0.2, 2, 5040);
    expectLine('Engagement', 'From which rate on is engagement good?', 0.05);
    expectLine('Engagement', 'How good is each of them?', 'Below average', 'Average', 'Good', 'Excellent');
  });

  it('engagement: all videos, and what more of it would change', () => {
    expectLine('Engagement', 'Videos', 12);
    // Likes 88,340 + comments 8,393 + shares 21,675 = 118,408, on 1,314,500 views
    expectLine('Engagement', 'Pooled rate', 118_408 / 1_314_500);
    // Questions about tax returns: (3,300 + 890 + 610) ÷ 39,700; Morning in Bergen: (940 + 38 + 22) ÷ 48,900
    expectLine('Engagement', 'Highest', 4800 / 39_700);
    expectLine('Engagement', 'Lowest', 1000 / 48_900);
    // 10,000 × (1 + 10% × 3 points)
    expectLine('Engagement', 'What would better engagement do to the views?', 13_000);
    expectLine('Engagement', 'Does TikTok pay for likes or comments by themselves?', 0);
    // 3,000 more views × 40% ÷ 1,000 × 0.70
    expect(answers(workbench, 'Engagement', 'And for the views that they bring?')[0]).toBeCloseTo(0.84, 10);
    // 10,000 × (1 + 10% × 14 points); 50,000 is 5 times 10,000: 4 ÷ 14 points
    expectLine('Engagement', 'How far does the small video get with its better rate?', 24_000);
    const share = answers(
      workbench,
      'Engagement',
      'How much must each point bring before the small one passes the big one?',
    );
    expect(share[0]).toBeCloseTo(4 / 14, 10);
  });

  it('programmes: who can take part', () => {
    expectLine('Programmes', 'Would that be enough?', true, false, false, false);
    expectLine('Programmes', 'Can I take part in Creator Rewards?', true);
    expectLine('Programmes', 'What do I still lack?', 'Eligible');
    expectLine('Programmes', 'Affiliate links', true, 'Open to all');
  });

  it('programmes: a million views, and 500,000 of them', () => {
    // 1,000,000 × 40%
    expectLine('Programmes', 'How many of my views are qualified?', 400_000);
    // 400 thousand × 0.40, 0.70, 1.00
    expectLine('Programmes', 'What can I count on from Creator Rewards?', 160, 280, 400);
    // 1,000 thousand × 0.02, 0.03, 0.04
    expectLine('Programmes', 'What would the old fund have paid for my views?', 20, 30, 40);
    expectLine('Programmes', 'What does Creator Rewards pay if every view is qualified?', 400, 700, 1000);
    expectLine('Programmes', 'And by the article’s other, wide range?', 500, 1730, 6000);
    // 500 thousand × 0.02, 0.03, 0.04 and × 0.50, 1.73, 6.00
    expectLine('Programmes', 'What would the fund have paid for the one video?', 10, 15, 20);
    expectLine('Programmes', 'And Creator Rewards for the same video?', 250, 865, 3000);
    // 60 seconds earn nothing; at 61, 500 thousand × 0.70
    expectLine('Programmes', 'Must a video be longer than a minute?', 0, 350);
    expectLine('Programmes', 'Does a sponsored video earn rewards too?', 0);
    // 1,000 ÷ 0.40, 0.70, 1.00 × 1,000 ÷ 40%; 3,571,428.57… is rounded up
    expectLine(
      'Programmes',
      'How many views does my target take through Creator Rewards?',
      6_250_000,
      3_571_429,
      2_500_000,
    );
    expectLine('Programmes', 'Creator Rewards, wide', 200, 692, 2400);
    // 160 ÷ 40 and 400 ÷ 20; 200 ÷ 40 and 2,400 ÷ 20
    expectLine('Programmes', 'By the prudent range', 4, 20);
    expectLine('Programmes', 'By the wide range', 5, 120);
  });

  it('own figures', () => {
    // 84.70 ÷ 121 thousand; 128.48 ÷ 176 thousand
    expect(workbench.values('Own figures', 'E5:E8')).toEqual([
      ['My RPM'],
      [expect.closeTo(0.7)],
      [expect.closeTo(0.73)],
      [expect.closeTo(0.64)],
    ]);
    // Lowest month 105 ÷ 285 thousand, all months 1,082 ÷ 2,530 thousand, highest 301 ÷ 640 thousand
    expectLine('Own figures', 'Qualified share', 105 / 285, 1082 / 2530, 301 / 640, 6);
    // 67.20 ÷ 105; 773.87 ÷ 1,082; 171.75 ÷ 229
    expectLine('Own figures', 'RPM', 0.64, 773.87 / 1082, 0.75, 6);
    // 500,000 × the share, ÷ 1,000 × the RPM
    expectLine(
      'Own figures',
      'What will next month pay?',
      (500 * 105 * 0.64) / 285,
      (500 * 773.87) / 2530,
      (500 * 301 * 0.75) / 640,
    );
    // 20 ÷ 30 thousand
    expectLine('Own figures', 'What RPM did that one creator get?', 20 / 30);
    const row = rowOf(workbench, 'Own figures', 'How far off are estimates at the published RPM?');
    const [pairs, bias] = workbench.values('Own figures', `B${row + 1}:B${row + 2}`).flat();
    // 1,082 thousand × 0.70 = 757.40, against 773.87 paid
    expect(pairs).toBe(6);
    expect(bias).toBeCloseTo((757.4 - 773.87) / 773.87, 10);
  });

  it('brand deals', () => {
    // Yours: 12.4 thousand × 10 × 0.75 (good). 100 thousand × 10, × 0.5 at 4%; 50 thousand × 10; 500 thousand × 10 × 0.5
    expectLine('Brand deals', 'What may a brand pay me, at the least?', 93, 1000, 500, 500, 2500);
    expectLine('Brand deals', 'In the middle of the range?', 162.75, 1750, 875, 875, 4375);
    expectLine('Brand deals', 'At the most?', 232.5, 2500, 1250, 1250, 6250);
    expectLine('Brand deals', 'What would it be in the other niche?', 81.375, 875, 437.5, 437.5, 2187.5);
    // 875 ÷ 4,375
    expectLine('Brand deals', 'Are 50,000 engaged followers worth more than 500,000 passive ones?', 0.2);
    // The median of twelve: (61,400 + 66,800) ÷ 2; per 1,000 at 10, 15, 20
    expectLine('Brand deals', 'Median views of my last videos', 64_100);
    expectLine('Brand deals', 'What is a deal worth by the views it brings?', 641, 961.5, 1282);
    // 1,000 thousand × 5
    expectLine('Brand deals', 'What is a viral video worth, by the article?', 5000);
    // 1,000 and 10%, 15%, 20% for 30 days of usage
    expectLine('Brand deals', 'What do I ask for with rights and rush?', 1100, 1150, 1200);
    // 1,000 ÷ 6 × 1,000, rounded up; 1,000 ÷ 0.40 × 1,000
    expectLine('Brand deals', 'How many qualified views pay as much as the deal, at the most generous RPM?', 166_667);
    expectLine('Brand deals', 'And at the lowest RPM?', 2_500_000);
    // 1,000 ÷ 280 a month
    expectLine('Brand deals', 'How many months of Creator Rewards is one deal worth?', 1000 / 280);
    // 93 × 0, 162.75 × 1, 232.50 × 2
    expectLine('Brand deals', 'What do brand deals bring in a month?', 0, 162.75, 465);
  });

  it('affiliate links, LIVE gifts and own products', () => {
    // 100,000 × 0.5% × 2%; 250,000 × 1% × 3%; 500,000 × 1.5% × 4%
    expectLine('Affiliate', 'How many orders do my views lead to?', 10, 75, 300);
    // 10 × 25 × 85% × 8%; 75 × 30 × 90% × 10%; 300 × 35 × 95% × 12%
    expectLine('Affiliate', 'What do affiliate links bring in a month?', 17, 202.5, 1197);
    expectLine('Affiliate', 'What if a more engaged audience clicks more?', 34, 405, 2394);
    // 1,500 × 2, 4,000 × 4, 9,000 × 6, at 0.005
    expectLine('LIVE gifts', 'What do LIVE gifts bring in a month?', 15, 80, 270);
    // 420 × 0.005
    expectLine('LIVE gifts', 'What should that payout have been?', 2.1);
    // 1,000 ÷ 0.005
    expectLine('LIVE gifts', 'How many diamonds does my target take?', 200_000);
    // 30 × (25 × 94% − 12) − 40; 20 × 19 × 90% − 15; 3 × 60 × 97%
    expectLine('Own products', 'In a usual month?', 305, 327, 174.6, 806.6);
    // 40 ÷ 11.50 and 15 ÷ 17.10, rounded up
    expectLine('Own products', 'How many must I sell before I earn?', 4, 1, 0);
  });

  it('payouts', () => {
    expectLine('Payouts', 'Can I take out my balance?', 34.5, 0);
    const months = workbench.values('Payouts', `C14:D25`);
    // At 10: 4 + 5 + 3 = 12 in March. At 50: 4 + 5 + 3 + 12 + 22 + 31 = 77 in June, and 18 are carried over.
    expect(months.map(([low]) => low)).toEqual([0, 0, 12, 12, 22, 31, 0, 18, '', '', '', '']);
    expect(months.map(([, high]) => high)).toEqual([0, 0, 0, 0, 0, 77, 0, 0, '', '', '', '']);
    expectLine('Payouts', 'How much is still in the app?', 0, 18);
    // (1,000 − 200 − 200) × 97% × 70%; (1,000 − 200 − 160) × 97% × 70%
    expectLine('Payouts', 'What is left if the manager takes a share of everything?', 407.4);
    expectLine('Payouts', 'And if only of what is left after costs?', 434.56);
  });

  it('the whole mix', () => {
    // 160 + 0 + 17 + 15 + 312.50; 280 + 162.75 + 202.50 + 80 + 806.60; 400 + 465 + 1,197 + 270 + 1,753.70
    expectLine('Whole mix', 'All streams together', 504.5, 1531.85, 4085.7, 1);
    expectLine('Whole mix', 'Creator Rewards', 160, 280, 400, 280 / 1531.85);
    expectLine('Whole mix', 'Which stream brings the most?', 'Own products');
    // (280 + 80) ÷ 1,531.85
    expectLine('Whole mix', 'How much comes from TikTok itself?', 360 / 1531.85);
    // (1,531.85 − 150 − 20%) × 97% × 70%
    const [, net] = answers(workbench, 'Whole mix', 'What is left for me in the end?', 2);
    expect(net).toBeCloseTo((1531.85 - 150 - 306.37) * 0.97 * 0.7, 8);
    expectLine('Whole mix', 'Sum of lows', 504.5);
    expectLine('Whole mix', 'Sum of highs', 4085.7);
    const [p10, p50, p90] = ['P10', 'P50', 'P90'].map((label) => answers(workbench, 'Whole mix', label)[0] as number);
    expect([504.5, p10, p50, p90, 4085.7]).toEqual(
      [504.5, p10, p50, p90, 4085.7].sort((a, b) => Number(a) - Number(b)),
    );
  });

  it('rates', () => {
    expectLine('Rates', 'What is that rate?', 6);
    expectLine('Rates', 'How far can it be trusted?', 'D (mid: I)');
  });
});

describe('a changed input', () => {
  it('changes the answers, on other sheets too', () => {
    const workbench = open('en');
    change(workbench, 'Programmes', 'Qualified share', '100%');
    // 1,000 thousand × 0.40, 0.70, 1.00
    expectAnswers(workbench, 'Programmes', 'What can I count on from Creator Rewards?', [400, 700, 1000]);
    // As the article reckons: 400 ÷ 40, 1,000 ÷ 20; 500 ÷ 40, 6,000 ÷ 20
    expectAnswers(workbench, 'Programmes', 'By the prudent range', [10, 50]);
    expectAnswers(workbench, 'Programmes', 'By the wide range', [12.5, 300]);
    // 420 more than before
    expectAnswers(workbench, 'Whole mix', 'All streams together', [744.5, 1951.85, 4685.7]);
    change(workbench, 'Videos', 'My desk setup', '101180');
    // 100,000 likes more
    expectAnswers(workbench, 'Engagement', 'Pooled rate', [218_408 / 1_314_500]);
    change(workbench, 'Rates', 'A rate, by its id below', 'qualified_share');
    expectAnswers(workbench, 'Rates', 'What is that rate?', [0.6]);
    change(workbench, 'Whole mix', 'One USD in my currency', '10');
    const [low] = answers(workbench, 'Whole mix', 'What is left for me in the end?') as [number];
    expectAnswers(workbench, 'Whole mix', 'And in my own currency?', [low * 10]);
  });

  it('takes Creator Rewards out of the mix where it is not offered', () => {
    const workbench = open('en');
    change(workbench, 'Programmes', 'Country', 'Norway');
    expectAnswers(workbench, 'Whole mix', 'Creator Rewards', ['', '', '', '']);
    expectAnswers(workbench, 'Whole mix', 'If not, why?', ['Not available in Norway (list of 2025-11-26)']);
    // 0 + 17 + 15 + 312.50; 162.75 + 202.50 + 80 + 806.60
    expectAnswers(workbench, 'Whole mix', 'All streams together', [344.5, 1251.85]);
    expectAnswers(workbench, 'Programmes', 'How many views does my target take through Creator Rewards?', ['', '', '']);
  });

  it('counts a loss on own products among the costs, so that no income is negative', () => {
    const workbench = open('en');
    change(workbench, 'Own products', 'Fixed costs a month', '2000');
    expect(errorsIn(workbench, sampleTabs('en'))).toEqual([]);
    // 806.60 − 1,960; of the streams 725.25 are left in the middle, 160 + 17 + 15 at the lowest
    expectAnswers(workbench, 'Own products', 'In a usual month?', [305 - 1960, 327, 174.6, -1153.4]);
    expectAnswers(workbench, 'Whole mix', 'Own products', [0, 0, 0, 0]);
    expectAnswers(workbench, 'Whole mix', 'All streams together', [192, 725.25, 2332, 1]);
    for (const name of ['Creator Rewards', 'Brand deals', 'Affiliate links', 'LIVE gifts', 'Own products']) {
      const part = answers(workbench, 'Whole mix', name, 4)[3];
      expect(part).toBeGreaterThanOrEqual(0);
      expect(part).toBeLessThanOrEqual(1);
    }
    // 725.25 − 150 − 1,153.40 − 20%: a loss, of which no fee and no tax go off
    const [, net] = answers(workbench, 'Whole mix', 'What is left for me in the end?', 2);
    expect(net).toBeCloseTo(725.25 - 150 - 1153.4 - 145.05, 8);
  });

  it('says of no number of views that it reaches a target with videos of a minute', () => {
    const workbench = open('en');
    const question = 'How many views does my target take through Creator Rewards?';
    change(workbench, 'Programmes', 'Length of your videos (s)', '60');
    expectAnswers(workbench, 'Programmes', question, ['', '', '']);
    change(workbench, 'Programmes', 'Length of your videos (s)', '61');
    expectAnswers(workbench, 'Programmes', question, [6_250_000, 3_571_429, 2_500_000]);
  });

  it('is what a Norwegian finds from the start', () => {
    const workbench = open('nb');
    expectAnswers(workbench, 'Hele miksen', 'Creator Rewards', ['', '', '', '']);
    expectAnswers(workbench, 'Hele miksen', 'Alle strømmer til sammen', [344.5, 1251.85, 3685.7]);
    change(workbench, 'Programmer', 'Land', 'Storbritannia');
    expectAnswers(workbench, 'Hele miksen', 'Alle strømmer til sammen', [504.5, 1531.85, 4085.7]);
  });

  it('that is emptied leaves empty answers, or an error that says what to do', () => {
    const tabs = sampleTabs('en');
    const own = new RegExp(
      `(${allEntries()
        .map(({ name }) => name)
        .join('|')}): `,
    );
    const workbench = open('en');
    const unexplained: string[] = [];
    for (const { name, cells } of tabs.slice(1)) {
      for (const [r, row] of cells.entries()) {
        for (const [c, content] of row.entries()) {
          if (c === 0 || typeof content !== 'number') continue;
          const a1 = `${COLUMNS[c]}${r + 1}`;
          workbench.setCell(name, a1, '');
          unexplained.push(
            ...errorsIn(workbench, tabs)
              .filter((error) => !own.test(error))
              .map((error) => `${name}!${a1} empty: ${error}`),
          );
          workbench.setCell(name, a1, String(content));
        }
      }
    }
    expect(unexplained).toEqual([]);
  });
});
