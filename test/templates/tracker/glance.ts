import { expect } from 'vitest';
import type { Language } from '../../../src/lang/language';
import type { Workbench } from '../../../workbench/session';
import { incomeRows, lastMonth, nextColumn, reach, summaryOf, trendRows, twelveMonths } from './dashboardFigures';
import { measured, type Shown } from './figures';
import { expectColumn, shown } from './look';
import { defaultNames, serial, type TrackerRows } from './rows';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** What stands at the top, and what is told where a figure is missing. */
export function expectGlance(book: Workbench, rows: TrackerRows, language: Language): void {
  const board = defaultNames(language).dashboard;
  const { followers, followersDay, views, days } = reach(rows);
  const trend = trendRows(rows).map(([rate]) => rate as Shown);
  const months = twelveMonths(newestDay(rows));
  const at = trend.findLastIndex(isNumber);
  const [count, pooled] = summaryOf(rows);
  const [unpaid, , due, payday] = nextColumn(rows);
  const { share, rpm } = measured(rows);
  const figures = [
    followers,
    views,
    trend[at] ?? '',
    pooled as Shown,
    incomeRows(rows)[11]?.[6] as Shown,
    unpaid as Shown,
    payday as Shown,
    rpm.mid,
    share.mid,
  ];
  expectColumn(book, board, 'B8', figures);
  const beside = shown(book, board, 'C8:C16').map(([cell]) => cell as Shown);
  figures.forEach((figure, i) => {
    if (isNumber(figure)) return;
    // Every figure that is missing says how it comes, but the day of a payout.
    if (i === 6) expect(beside[i]).toBe('');
    else expect(String(beside[i]).length, `row ${i + 8}`).toBeGreaterThan(15);
  });
  const last = lastMonth(rows);
  const told = [
    [0, followersDay],
    [2, at < 0 ? '' : serial(months[at] as string)],
    [4, last === undefined ? '' : serial(`${last.slice(0, 7)}-01`)],
    [6, due],
  ] as const;
  for (const [i, value] of told) if (isNumber(figures[i])) expect(beside[i]).toBe(value);
  for (const [i, number] of [
    [1, days],
    [3, count],
    [7, rpm.rows],
    [8, share.rows],
  ] as const) {
    if (isNumber(figures[i])) expect(String(beside[i])).toMatch(new RegExp(`^${number} `));
  }
  expect(shown(book, board, 'B17')).toEqual(shown(book, board, 'B146'));
}

const newestDay = ({ daily = [] }: TrackerRows): string | undefined =>
  daily
    .map(({ date }) => date)
    .sort()
    .at(-1);
