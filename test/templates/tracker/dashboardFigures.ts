import {
  accountOf,
  accuracy,
  builtInEstimateOf,
  countedRows,
  currencyOf,
  estimateOf,
  isPaid,
  midInUse,
  openFee,
  rewardOf,
  type Shown,
  sum,
  videoRate,
} from './figures';
import type { DailyRow, TrackerRows } from './rows';
import { serial } from './rows';

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** An amount of the tables of income: its stream, from 0, and where it belongs. */
interface Amount {
  readonly stream: number;
  readonly amount: number;
  readonly currency: string;
  readonly day: string | undefined;
}

const streamWords = [
  ['affiliate links', 'affiliate-lenker'],
  ['live gifts', 'live-gaver'],
  ['own products', 'egne produkter'],
];

export function amountsOf({ ledger = [], deals = [], income = [] }: TrackerRows): Amount[] {
  const all: Amount[] = [];
  for (const row of ledger) {
    const amount = rewardOf(row);
    if (isNumber(amount)) all.push({ stream: 0, amount, currency: currencyOf(row.currency), day: row.month });
  }
  for (const deal of deals) {
    if (!isPaid(deal) || deal.agreed === undefined) continue;
    all.push({ stream: 1, amount: deal.agreed, currency: currencyOf(deal.currency), day: deal.paidOn });
  }
  for (const { date, stream = '', amount, currency } of income) {
    if (amount === undefined) continue;
    const found = streamWords.findIndex((words) => words.includes(stream.toLowerCase()));
    all.push({ stream: found < 0 ? 5 : found + 2, amount, currency: currencyOf(currency), day: date });
  }
  return all;
}

const orBlank = (list: readonly number[]): Shown => (list.length === 0 ? '' : sum(list));

/** Twelve first days of months, the last one that of a day. */
export function twelveMonths(last: string | undefined): string[] {
  if (last === undefined) return new Array<string>(12).fill('');
  const [year, month] = last.split('-').map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(year, month - 12 + i, 1)).toISOString().slice(0, 10));
}

const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

export function lastMonth(rows: TrackerRows): string | undefined {
  return newest([
    ...(rows.ledger ?? []).map(({ month }) => month),
    ...(rows.deals ?? []).map(({ paidOn }) => paidOn),
    ...(rows.income ?? []).map(({ date }) => date),
  ]);
}

/** Columns B to I of the twelve months, and the row of their sums. */
export function incomeRows(rows: TrackerRows): Shown[][] {
  const { money } = accountOf(rows);
  const amounts = amountsOf(rows).filter(({ currency }) => currency === money);
  const months = twelveMonths(lastMonth(rows));
  const paid = payouts(rows, months);
  const table = months.map((month, i) => {
    const streams = [0, 1, 2, 3, 4, 5].map((stream) =>
      orBlank(
        amounts
          .filter((one) => one.stream === stream && month !== '' && one.day?.slice(0, 7) === month.slice(0, 7))
          .map((one) => one.amount),
      ),
    );
    return [...streams, orBlank(streams.filter(isNumber)), paid[i] as Shown];
  });
  const columns = Array.from({ length: 8 }, (_, c) => orBlank(table.map((row) => row[c]).filter(isNumber)));
  return [...table, columns];
}

function payouts(rows: TrackerRows, months: readonly string[]): Shown[] {
  const { money, open } = accountOf(rows);
  const minimum = midInUse(rows, 'payout_minimum');
  const rewards = amountsOf(rows).filter((one) => one.stream === 0 && one.currency === money && one.day !== undefined);
  if (!open || !isNumber(minimum) || rewards.length === 0) return months.map(() => '');
  // Every month since 2017, which is before any row.
  const [last = ''] = months.slice(-1);
  const [year, month] = last.split('-').map(Number) as [number, number];
  let balance = 0;
  const paid: number[] = [];
  for (let back = 119; back >= 0; back--) {
    const key = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7);
    balance += sum(rewards.filter(({ day }) => day?.slice(0, 7) === key).map(({ amount }) => amount));
    const out = balance >= minimum ? balance : 0;
    balance -= out;
    paid.push(out);
  }
  return paid.slice(-12);
}

/** Columns A to J of the table by currency. */
export function currencyRows(rows: TrackerRows, noCurrency: string): Shown[][] {
  const amounts = amountsOf(rows);
  const deals = rows.deals ?? [];
  // A deal that is agreed and not paid has an amount as well.
  const names = [
    ...amounts.map((one) => one.currency),
    ...deals.filter((d) => d.agreed !== undefined).map((d) => currencyOf(d.currency)),
  ];
  const listed = [...new Set(names)].filter((name) => name !== '').sort();
  return ['', ...listed, ...new Array<string>(7 - listed.length).fill('none')].map((currency) => {
    if (currency === 'none') return new Array<Shown>(10).fill('');
    const own = amounts.filter((one) => one.currency === currency);
    const streams = [0, 1, 2, 3, 4, 5].map((stream) =>
      orBlank(own.filter((one) => one.stream === stream).map(({ amount }) => amount)),
    );
    const total = orBlank(streams.filter(isNumber));
    const dateless = sum(own.filter((one) => one.day === undefined).map(({ amount }) => amount));
    const open = deals
      .filter((deal) => currencyOf(deal.currency) === currency)
      .map(openFee)
      .filter(isNumber);
    return [currency === '' ? noCurrency : currency, ...streams, total, total === '' ? '' : dateless, orBlank(open)];
  });
}

/** Columns B and C of estimate against actual. */
export function accuracyColumns(rows: TrackerRows): Shown[][] {
  const used = accuracy(rows, (row) => estimateOf(rows, row));
  const built = accuracy(rows, (row) => builtInEstimateOf(rows, row));
  return used.map((figure, i) => [figure, built[i] as Shown]);
}

const isWhole = (row: DailyRow): row is Required<DailyRow> =>
  isNumber(row.views) && isNumber(row.likes) && isNumber(row.comments) && isNumber(row.shares);

/** Columns B to F of the trend. */
export function trendRows({ daily = [] }: TrackerRows): Shown[][] {
  return twelveMonths(newest(daily.map(({ date }) => date))).map((month) => {
    const days = daily.filter(({ date }) => month !== '' && date.slice(0, 7) === month.slice(0, 7));
    const whole = days.filter(isWhole);
    const interactions = sum(whole.map(({ likes, comments, shares }) => likes + comments + shares));
    const views = sum(whole.map((row) => row.views));
    const last = newest(days.filter((row) => isNumber(row.followers)).map(({ date }) => date));
    const followers = days.find(({ date }) => date === last)?.followers ?? '';
    if (whole.length === 0) return ['', '', '', '', followers];
    return [views > 0 ? interactions / views : '', interactions, views, whole.length, followers];
  });
}

/** The six figures of ENGAGEMENT_SUMMARY. */
export function summaryOf({ videos = [] }: TrackerRows): Shown[] {
  const rated = videos.filter((video) => videoRate(video) !== '');
  const rates = rated.map((video) => videoRate(video) as number).sort((a, b) => a - b);
  if (rates.length === 0) return [0, '', '', '', '', ''];
  const interactions = sum(rated.map((v) => (v.likes ?? 0) + (v.comments ?? 0) + (v.shares ?? 0) + (v.saves ?? 0)));
  const views = sum(rated.map((video) => video.views ?? 0));
  return [
    rates.length,
    interactions / views,
    sum(rates) / rates.length,
    median(rates),
    rates[0] ?? '',
    rates.at(-1) ?? '',
  ];
}

export function median(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half)] as number)) / 2;
}

/** Column B of what comes next, dates as numbers. */
export function nextColumn(rows: TrackerRows): Shown[] {
  const { open, money } = accountOf(rows);
  const waiting = countedRows(rows).filter((row) => row.paidOn === undefined && rewardOf(row) !== '');
  const unpaid = orBlank(waiting.map(rewardOf).filter(isNumber));
  const minimum = open ? midInUse(rows, 'payout_minimum') : '';
  const both = isNumber(unpaid) && isNumber(minimum);
  const due = both ? (unpaid >= minimum ? unpaid : 0) : '';
  const month = newest(waiting.map((row) => row.month));
  const [year = 0, number = 0] = (month ?? '').split('-').map(Number);
  const payday = new Date(Date.UTC(year, number, 15)).toISOString().slice(0, 10);
  const owed = (rows.deals ?? []).filter((deal) => openFee(deal) !== '');
  const ours = owed.filter((deal) => currencyOf(deal.currency) === money).map((deal) => deal.agreed as number);
  const dated = owed.filter((deal) => deal.due !== undefined).sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
  const first = dated[0];
  return [
    unpaid,
    minimum,
    due,
    isNumber(due) && due > 0 && month !== undefined ? serial(payday) : '',
    both ? Math.max(0, minimum - unpaid) : '',
    orBlank(ours),
    first?.due === undefined ? '' : serial(first.due),
    first?.brand ?? '',
  ];
}

/** Followers and their day, views of 30 days and the day of the newest, days known. */
export function reach({ daily = [] }: TrackerRows) {
  const followed = newest(daily.filter((row) => isNumber(row.followers)).map(({ date }) => date));
  const watched = newest(daily.filter((row) => isNumber(row.views)).map(({ date }) => date));
  const recent = daily.filter(
    (row) => isNumber(row.views) && watched !== undefined && serial(row.date) > serial(watched) - 30,
  );
  return {
    followers: daily.find(({ date }) => date === followed)?.followers ?? ('' as Shown),
    followersDay: followed === undefined ? '' : serial(followed),
    views: orBlank(recent.map((row) => row.views as number)),
    viewsDay: watched === undefined ? '' : serial(watched),
    days: recent.length === 0 ? ('' as Shown) : recent.length,
  };
}
