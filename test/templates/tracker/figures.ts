import { builtIn, inUsd, offeredIn } from './rates';
import type { DealRow, LedgerRow, TrackerRows, VideoRow } from './rows';

/** What a tracker must show, counted in plain code from its rows. A blank cell is `''`. */

export type Shown = number | string | boolean;
export type Three = readonly [Shown, Shown, Shown];

const isNumber = (value: unknown): value is number => typeof value === 'number';
const known = (value: string | undefined, words: readonly string[]) =>
  words.includes((value ?? '').trim().toLowerCase());
export const sum = (list: readonly number[]): number => {
  let total = 0;
  for (const one of list) total += one;
  return total;
};

export interface Account {
  readonly money: string;
  readonly worth: number | '';
  readonly open: boolean;
}

export function accountOf({ account = {} }: TrackerRows): Account {
  const money = (account.currency ?? 'USD').trim().toUpperCase();
  const { usdValue, usdDate, country } = account;
  const worth = money === 'USD' ? 1 : isNumber(usdValue) && usdDate !== undefined ? usdValue : '';
  return { money, worth, open: country === undefined || offeredIn.includes(country) };
}

export const currencyOf = (currency: string | undefined) => (currency ?? '').trim().toUpperCase();

export function rewardOf({ standard, additional }: LedgerRow): number | '' {
  return standard === undefined && additional === undefined ? '' : (standard ?? 0) + (additional ?? 0);
}

const isFinal = ({ status }: LedgerRow) => known(status, ['', 'final', 'endelig']);

/** Rows that the account's own rates and errors are measured by. */
export function countedRows(rows: TrackerRows): readonly LedgerRow[] {
  const { open, money } = accountOf(rows);
  return open ? (rows.ledger ?? []).filter((row) => isFinal(row) && currencyOf(row.currency) === money) : [];
}

export interface Measure {
  readonly low: Shown;
  readonly mid: Shown;
  readonly high: Shown;
  readonly rows: number;
}

export function measured(rows: TrackerRows): { share: Measure; rpm: Measure } {
  const sound = countedRows(rows).filter(
    ({ views, qualified }) => !(isNumber(views) && isNumber(qualified) && qualified > views),
  );
  const shares: [number, number][] = [];
  const rpms: [number, number][] = [];
  for (const row of sound) {
    const reward = rewardOf(row);
    if (isNumber(row.views) && isNumber(row.qualified) && row.views > 0) shares.push([row.qualified, row.views]);
    if (isNumber(row.qualified) && isNumber(reward) && row.qualified > 0) rpms.push([reward * 1000, row.qualified]);
  }
  const measure = (pairs: readonly [number, number][]): Measure => {
    const each = pairs.map(([a, b]) => a / b);
    const isRange = pairs.length >= 3;
    return {
      low: isRange ? Math.min(...each) : '',
      mid: pairs.length === 0 ? '' : sum(pairs.map(([a]) => a)) / sum(pairs.map(([, b]) => b)),
      high: isRange ? Math.max(...each) : '',
      rows: pairs.length,
    };
  };
  return { share: measure(shares), rpm: measure(rpms) };
}

/** The figures in use of a rate, and where they come from: `own`, `unsound`, `measured`, `unconverted` or `built-in`. */
export function inUse(rows: TrackerRows, id: string): { three: Three; from: string } {
  const own = rows.own?.[id];
  if (own?.some((figure) => figure !== null)) {
    const [low, mid, high] = [own[0] ?? own[1], own[1], own[2] ?? own[1]];
    if (isNumber(low) && isNumber(mid) && isNumber(high) && low <= mid && mid <= high)
      return { three: [low, mid, high], from: 'own' };
    return { three: ['', '', ''], from: 'unsound' };
  }
  const all = measured(rows);
  const found = id === 'qualified_share' ? all.share : id === 'rewards_rpm_prudent' ? all.rpm : undefined;
  if (found !== undefined && isNumber(found.mid)) {
    const { low, mid, high } = found;
    return { three: [low === '' ? mid : low, mid, high === '' ? mid : high], from: 'measured' };
  }
  const figures = builtIn[id] as readonly [number, number, number];
  if (!inUsd.includes(id)) return { three: figures, from: 'built-in' };
  const { worth } = accountOf(rows);
  if (!isNumber(worth)) return { three: ['', '', ''], from: 'unconverted' };
  return { three: [figures[0] * worth, figures[1] * worth, figures[2] * worth], from: 'built-in' };
}

export const midInUse = (rows: TrackerRows, id: string): Shown => inUse(rows, id).three[1];

function estimate(row: LedgerRow, share: Shown, rpm: Shown): number | '' {
  if (!isNumber(share) || !isNumber(rpm)) return '';
  const qualified = row.qualified ?? (row.views === undefined ? undefined : row.views * share);
  return qualified === undefined ? '' : (qualified / 1000) * rpm;
}

export function estimateOf(rows: TrackerRows, row: LedgerRow): number | '' {
  const { open, money } = accountOf(rows);
  if (!open || !['', money].includes(currencyOf(row.currency))) return '';
  return estimate(row, midInUse(rows, 'qualified_share'), midInUse(rows, 'rewards_rpm_prudent'));
}

export function builtInEstimateOf(rows: TrackerRows, row: LedgerRow): number | '' {
  const { worth } = accountOf(rows);
  return isNumber(worth) ? estimate(row, 0.4, 0.7 * worth) : '';
}

/** Pairs, bias, mean error, and the two sums. */
export function accuracy(rows: TrackerRows, guessOf: (row: LedgerRow) => number | ''): Shown[] {
  const pairs = countedRows(rows)
    .map((row) => [rewardOf(row), guessOf(row)] as const)
    .filter((pair): pair is readonly [number, number] => isNumber(pair[0]) && isNumber(pair[1]));
  if (pairs.length === 0) return [0, '', '', '', ''];
  const [actual, guessed] = [sum(pairs.map(([a]) => a)), sum(pairs.map(([, b]) => b))];
  const errors = pairs.filter(([a]) => a !== 0).map(([a, b]) => Math.abs(b - a) / a);
  return [pairs.length, (guessed - actual) / actual, sum(errors) / errors.length, actual, guessed];
}

export function videoRate({ likes, comments, shares, views, saves = 0 }: VideoRow): number | '' {
  if (!isNumber(likes) || !isNumber(comments) || !isNumber(shares) || !isNumber(views) || views === 0) return '';
  return (likes + comments + shares + saves) / views;
}

export function tierOf(rate: Shown, language: 'en' | 'nb'): string {
  if (!isNumber(rate)) return '';
  const at = rate >= 0.1 ? 3 : rate >= 0.05 ? 2 : rate >= 0.03 ? 1 : 0;
  const en = ['Below average', 'Average', 'Good', 'Excellent'];
  const nb = ['Under gjennomsnittet', 'Gjennomsnittlig', 'God', 'Utmerket'];
  return (language === 'nb' ? nb : en)[at] as string;
}

export function videoPay(rows: TrackerRows, { views, length, sponsored }: VideoRow): number | '' {
  const [share, rpm] = [midInUse(rows, 'qualified_share'), midInUse(rows, 'rewards_rpm_prudent')];
  if (!accountOf(rows).open || !isNumber(share) || !isNumber(rpm) || !isNumber(views) || !isNumber(length)) return '';
  const word = String(sponsored ?? '').toLowerCase();
  if (!['', 'no', 'nei', 'false', 'yes', 'ja', 'true'].includes(word)) return '';
  if (length <= 60 || ['yes', 'ja', 'true'].includes(word)) return 0;
  return ((views * share) / 1000) * rpm;
}

const terms = { usage: [30, 90, 180, 365], spark: [30, 60, 180], exclusivity: [30, 90] } as const;

/** A fee with its rights, at a level (0 is low). */
export function quote(
  rows: TrackerRows,
  fee: Shown,
  rights: { usage?: number | undefined; spark?: number | undefined; exclusivity?: number | undefined; rush?: boolean },
  level = 1,
): number | '' {
  if (!isNumber(fee)) return '';
  let more = 0;
  for (const right of ['usage', 'spark', 'exclusivity'] as const) {
    const days = rights[right] ?? 0;
    const term = terms[right].find((most) => days <= most);
    if (days > 0) more += inUse(rows, `${right}_${term}`).three[level] as number;
  }
  if (rights.rush) more += inUse(rows, 'rush').three[level] as number;
  return fee * (1 + more);
}

export function dealQuote(rows: TrackerRows, deal: DealRow): number | '' {
  if (!known(deal.rush, ['', 'yes', 'ja', 'no', 'nei'])) return '';
  return quote(rows, deal.fee ?? '', { ...deal, rush: known(deal.rush, ['yes', 'ja']) });
}

export function openFee({ status, agreed, paidOn }: DealRow): number | '' {
  const isOpen = known(status, ['agreed', 'delivered', 'avtalt', 'levert']) && paidOn === undefined;
  return isOpen && isNumber(agreed) ? agreed : '';
}

export const isPaid = ({ status, paidOn }: DealRow) => paidOn !== undefined || known(status, ['paid', 'betalt']);
