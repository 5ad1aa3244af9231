import { describe, expect, it } from 'vitest';
import { summaryOf } from './tracker/dashboardFigures';
import { rewardOf, videoPay, videoRate } from './tracker/figures';
import { fullRows, norway } from './tracker/fixture';
import { errorsIn, expectCells, expectColumn, openTabs, shown } from './tracker/look';
import { defaultNames, filledTracker, type TrackerRows, type VideoRow } from './tracker/rows';

const names = defaultNames('en');

describe('a tracker in use', () => {
  const book = openTabs(filledTracker(fullRows, 'en'));
  const at = (sheet: string, cell: string) => shown(book, sheet, cell)[0]?.[0];

  it('follows one rate that is changed, on every tab', () => {
    const cells = [
      [names.videos, 'O2'],
      [names.ledger, 'L7'],
      [names.dashboard, 'B75'],
    ] as const;
    const before = cells.map(([sheet, cell]) => at(sheet, cell) as number);
    const ownMid = `M${21 + 1}`;
    expect(at(names.rates, 'A22')).toBe('rewards_rpm_prudent');
    const rpm = at(names.rates, 'R22') as number;
    book.setCell(names.rates, ownMid, '10');
    cells.forEach(([sheet, cell], i) => {
      expect(at(sheet, cell) as number, `${sheet} ${cell}`).toBeCloseTo(((before[i] as number) / rpm) * 10, 8);
    });
    expect(at(names.dashboard, 'C75')).toBeCloseTo(166.6, 6);
    book.setCell(names.rates, ownMid, '');
  });

  it('covers rows that are added, and shows the month that is asked for', () => {
    book.setCell(names.income, 'A40', '2026-12-05');
    book.setCell(names.income, 'D40', '99');
    book.setCell(names.income, 'E40', 'USD');
    expect(at(names.dashboard, 'G52')).toBe(99);
    book.setCell(names.dashboard, 'B3', '2025-05-20');
    expect(shown(book, names.dashboard, 'E52')).toEqual([[11]]);
    expect(at(names.dashboard, 'H53')).toBe(11);
  });

  it('says how many currencies the table has no room for', () => {
    expect(at(names.dashboard, 'A67')).toBe('');
    for (let i = 0; i < 9; i++) {
      book.setCell(names.income, `D${50 + i}`, '1');
      book.setCell(names.income, `E${50 + i}`, `X${i}`);
    }
    expect(at(names.dashboard, 'A67')).toMatch(/^Currencies not shown: [45]$/);
    for (let i = 0; i < 9; i++) book.setCell(names.income, `D${50 + i}`, '');
    expect(at(names.dashboard, 'A67')).toBe('');
  });

  it('shows no 0 for a video without title and link', () => {
    book.setCell(names.videos, 'G30', '9000000');
    expect(shown(book, names.dashboard, 'A100:C100')).toEqual([['', '', 9_000_000]]);
    expect(shown(book, names.mediaKit, 'A25:D25')).toEqual([['', 9_000_000, '', '']]);
    book.setCell(names.videos, 'G30', '');
  });

  it('says that an amount is a text, instead of leaving it out in silence', () => {
    expect(at(names.dashboard, 'A5')).toBe('');
    book.setCell(names.income, 'D41', '12,5 or so');
    book.setCell(names.ledger, 'F20', 'ten');
    expect(at(names.dashboard, 'A5')).toBe('Amounts that are texts and not numbers, in no sum: 2');
    book.setCell(names.income, 'D41', '');
    book.setCell(names.ledger, 'F20', '');
  });

  it('shows an error with its reason, and no amount, where a length was typed in minutes', () => {
    book.setCell(names.videos, 'J6', '1.5');
    expect(book.cell(names.videos, 'O2').message).toContain('looks like minutes');

    book.setCell(names.videos, 'J6', '');
    expect(errorsIn(book)).toEqual([]);
  });
});

describe('a tracker beside sheets that have its names', () => {
  it('counts with its own', () => {
    const taken = Object.fromEntries(Object.entries(names).map(([tab, name]) => [tab, `${name} (2), ny & "egen"`]));
    const own = taken as typeof names;
    const others = filledTracker({}, 'en');
    const book = openTabs([...others, ...filledTracker(fullRows, 'en', own)]);
    expect(errorsIn(book)).toEqual([]);
    expectColumn(book, own.dashboard, 'B113', summaryOf(fullRows));
    expectColumn(book, own.ledger, 'K2', (fullRows.ledger ?? []).map(rewardOf));
    expectColumn(book, names.dashboard, 'B113', [0, '', '', '', '', '']);
  });
});

describe('a tracker of an account from Norway', () => {
  const book = openTabs(filledTracker(norway, 'nb'), 'nb');
  const { dashboard, videos, ledger } = defaultNames('nb');

  it('shows no estimate of rewards, and says why, from where and as of when', () => {
    for (const cell of ['A4', 'C131', 'B146', 'B17']) {
      const [[text] = []] = shown(book, dashboard, cell);
      expect(text, cell).toMatch(
        /^Ikke tilgjengelig for kontoer fra Norge .*En leverandørs liste over land, 26\.11\.2025; sjekket 22\.11\.2026/,
      );
    }
    const estimates = [
      ...shown(book, videos, 'O2:O20'),
      ...shown(book, ledger, 'L2:M20'),
      ...shown(book, dashboard, 'I41:I53'),
      ...shown(book, dashboard, 'B72:C75'),
      ...shown(book, dashboard, 'B125:D126'),
      ...shown(book, dashboard, 'B131:B135'),
    ];
    expect(new Set(estimates.flat())).toEqual(new Set(['']));
  });

  it('keeps what came in', () => {
    expectColumn(book, ledger, 'K2', (norway.ledger ?? []).map(rewardOf));
    expect(shown(book, dashboard, 'C53')).toEqual([[2140]]);
  });
});

describe('a tracker with 5,000 videos', () => {
  it('has a rate, a tier and an estimate for each', () => {
    const videos: VideoRow[] = Array.from({ length: 5000 }, (_, i) => ({
      link: `https://example.com/${i}`,
      title: `Video ${i}`,
      likes: (i * 37) % 900,
      comments: i % 40,
      shares: i % 17,
      views: ((i * 7907) % 100_003) + (i % 3),
      ...(i % 2 === 0 ? { length: 30 + (i % 200) } : {}),
      ...(i % 11 === 0 ? { sponsored: 'Yes' } : {}),
    }));
    const rows: TrackerRows = { account: { country: 'US', currency: 'USD' }, videos };
    const book = openTabs(filledTracker(rows, 'en'));
    expect(errorsIn(book)).toEqual([]);
    expectColumn(book, names.videos, 'M2', videos.map(videoRate));
    expectColumn(
      book,
      names.videos,
      'O2',
      videos.map((video) => videoPay(rows, video)),
    );
    const top = [...videos].sort((a, b) => (b.views ?? 0) - (a.views ?? 0)).slice(0, 10);
    expectCells(
      book,
      names.dashboard,
      'A100:C109',
      top.map(({ title, link, views }) => [title ?? '', link, views ?? '']),
    );
    expectColumn(book, names.dashboard, 'B113', summaryOf(rows));
  });
});
