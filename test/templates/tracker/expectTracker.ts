import { expect } from 'vitest';
import { allRates } from '../../../src/catalogue/rates';
import type { Language } from '../../../src/lang/language';
import type { TrackerNames } from '../../../src/templates/tracker/index';
import type { Workbench } from '../../../workbench/session';
import {
  accuracyColumns,
  currencyRows,
  incomeRows,
  lastMonth,
  nextColumn,
  reach,
  summaryOf,
  trendRows,
  twelveMonths,
} from './dashboardFigures';
import {
  accountOf,
  currencyOf,
  dealQuote,
  estimateOf,
  inUse,
  measured,
  openFee,
  rewardOf,
  type Shown,
  tierOf,
  videoPay,
  videoRate,
} from './figures';
import { expectGlance } from './glance';
import { kitFigures } from './kitFigures';
import { errorsIn, expectCells, expectColumn, shown } from './look';
import { builtIn } from './rates';
import { defaultNames, serial, type TrackerRows } from './rows';

const isNumber = (value: unknown): value is number => typeof value === 'number';
const blank = (count: number): Shown[] => new Array<Shown>(count).fill('');

/** Every figure of a tracker against plain code over its rows. The names are those that its tabs really have. */
export function expectTracker(
  book: Workbench,
  rows: TrackerRows,
  language: Language,
  names: TrackerNames = defaultNames(language),
): void {
  expect(errorsIn(book)).toEqual([]);
  expect(book.faults).toEqual([]);
  const nb = language === 'nb';
  expectRates(book, rows, names.rates, nb);
  expectLists(book, rows, language, names);
  const board = names.dashboard;
  const last = lastMonth(rows);
  const months = twelveMonths(last).map((month) => (month === '' ? '' : serial(month)));
  expectColumn(book, board, 'B3', [last === undefined ? '' : serial(`${last.slice(0, 7)}-01`)]);
  expectColumn(book, board, 'A41', months);
  expectCells(book, board, 'B41:I53', incomeRows(rows));
  expectCells(book, board, 'A59:J66', currencyRows(rows, nb ? 'Uten valuta' : 'No currency given'));
  expectColumn(book, board, 'A67', ['']);
  expectGlance(book, rows, language);
  expectCells(book, board, 'B71:C75', accuracyColumns(rows));
  expectCells(book, board, 'B81:F92', trendRows(rows));
  const top = [...(rows.videos ?? [])]
    .filter(({ views }) => isNumber(views))
    .sort((a, b) => (b.views ?? 0) - (a.views ?? 0));
  const best = top.slice(0, 10).map((video) => {
    const rate = videoRate(video);
    return [video.title ?? '', video.link, video.views ?? '', rate, tierOf(rate, language)];
  });
  expectCells(
    book,
    board,
    'A100:E109',
    Array.from({ length: 10 }, (_, i) => best[i] ?? blank(5)),
  );
  expectColumn(book, board, 'B113', summaryOf(rows));
  const { share, rpm } = measured(rows);
  expectCells(
    book,
    board,
    'B125:E126',
    [share, rpm].map((one) => [one.low, one.mid, one.high, one.rows]),
  );
  expectColumn(book, board, 'B131', nextColumn(rows));
  const { followers, followersDay, views, viewsDay, days } = reach(rows);
  expectColumn(book, board, 'B141', [followers, views, days, rows.account?.age ?? '', rows.account?.country ?? '']);
  expectColumn(book, board, 'C141', [followersDay, viewsDay]);
  expectKit(book, rows, names.mediaKit);
}

function expectRates(book: Workbench, rows: TrackerRows, sheet: string, nb: boolean): void {
  const { money, worth, open } = accountOf(rows);
  expectColumn(book, sheet, 'B11', [money, worth, open]);
  const ids = allRates().map(({ id }) => id);
  expectColumn(book, sheet, 'A21', ids);
  expectCells(
    book,
    sheet,
    'C21:E46',
    ids.map((id) => builtIn[id] as readonly number[]),
  );
  const used = ids.map((id) => inUse(rows, id));
  expectCells(
    book,
    sheet,
    'Q21:S46',
    used.map(({ three }) => three),
  );
  const told = shown(book, sheet, 'T21:T46').map(([text]) => String(text));
  const begins = nb
    ? {
        own: 'Din egen',
        unsound: 'Din egen, kan ikke',
        measured: 'Målt i ',
        unconverted: 'Innebygd, i USD',
        'built-in': 'Innebygd',
      }
    : {
        own: 'Yours',
        unsound: 'Yours, not usable',
        measured: 'Measured in ',
        unconverted: 'Built-in, in USD',
        'built-in': 'Built-in',
      };
  used.forEach(({ from }, i) => {
    const word = begins[from as keyof typeof begins];
    expect(told[i]?.startsWith(word), `${ids[i]}: ${told[i]}`).toBe(true);
    if (from === 'own' || from === 'built-in') expect(told[i]).toBe(word);
  });
}

function expectLists(book: Workbench, rows: TrackerRows, language: Language, names: TrackerNames): void {
  const { videos = [], ledger = [], deals = [], daily = [] } = rows;
  const { money } = accountOf(rows);
  expectCells(book, names.videos, `M2:O${videos.length + 2}`, [
    ...videos.map((video) => [videoRate(video), tierOf(videoRate(video), language), videoPay(rows, video)]),
    blank(3),
  ]);
  const followers = new Map(daily.map((row) => [row.date, row.followers]));
  expectCells(book, names.daily, `J2:K${daily.length + 2}`, [
    ...daily.map((row) => {
      const before = new Date(Date.parse(row.date) - 86_400_000).toISOString().slice(0, 10);
      const change =
        isNumber(row.followers) && isNumber(followers.get(before)) ? row.followers - (followers.get(before) ?? 0) : '';
      return [videoRate({ ...row, link: '' }), change] as Shown[];
    }),
    blank(2),
  ]);
  expectCells(book, names.ledger, `K2:M${ledger.length + 2}`, [
    ...ledger.map((row) => {
      const [reward, guess] = [rewardOf(row), estimateOf(rows, row)];
      const isOurs = currencyOf(row.currency) === money;
      return [reward, guess, isOurs && isNumber(reward) && isNumber(guess) ? guess - reward : ''];
    }),
    blank(3),
  ]);
  expectCells(book, names.deals, `L2:M${deals.length + 2}`, [
    ...deals.map((deal) => [dealQuote(rows, deal), openFee(deal)]),
    blank(2),
  ]);
}

function expectKit(book: Workbench, rows: TrackerRows, sheet: string): void {
  const kit = kitFigures(rows);
  expectColumn(book, sheet, 'B7', kit.reach);
  expectCells(book, sheet, 'A16:B20', kit.countries);
  expectCells(book, sheet, 'D16:E20', kit.genders);
  expectColumn(book, sheet, 'B21', [kit.countriesDay]);
  expectColumn(book, sheet, 'E21', [kit.gendersDay]);
  expectCells(book, sheet, 'B25:D27', kit.best);
  // An empty title is an empty cell, not 0.
  expect(shown(book, sheet, 'A25:A27').map(([title]) => typeof title)).toEqual(['string', 'string', 'string']);
  expectCells(book, sheet, 'B31:D36', kit.card);
}
