import { type Calibration, calibrateRewards, type RewardsPeriod } from '../core/calibrateRewards';
import type { Levels } from '../core/levels';
import { isGoodValue } from './check';
import { withoutCurrency } from './currency';
import { fieldOf } from './fields';
import { headersOf, plain, qualifiedViewsHeaders } from './match';

/** Columns of a list of what Creator Rewards paid, counted from 0, and the row of their headers. */
export interface LedgerPlace {
  readonly row: number;
  readonly views: number;
  readonly qualifiedViews: number;
  readonly rewards: number;
}

/** What the three columns of such a list hold, row by row. */
export interface LedgerCells {
  /** What rows are called. */
  readonly labels?: readonly unknown[];
  readonly views: readonly unknown[];
  readonly qualifiedViews: readonly unknown[];
  readonly rewards: readonly unknown[];
}

/** A figure measured over several periods: a range with three or more. */
export interface Measured {
  readonly value: number | Levels;
  readonly periods: number;
}

export interface LedgerCalibration {
  readonly share: Measured | null;
  readonly rpm: Measured | null;
  /** Rows that hold something which is no figure of a period: a text, less than 0, more qualified views than views. */
  readonly leftOut: number;
  /** Rows with sums or averages of others, by their figures or by what they are called: left out as well. */
  readonly totals: number;
}

/** What a column of rewards is headed, in lower case. The first fit wins: a total goes before its parts. */
// biome-ignore format: one line for each language and kind
const rewardsHeaders: readonly string[] = [
  'total reward', 'total rewards', 'reward paid', 'rewards paid', 'reward', 'rewards', 'creator rewards', 'paid', 'payout',
  'total belønning', 'samlet belønning', 'utbetalt belønning', 'belønning', 'belønninger', 'utbetalt', 'utbetaling', 'utbetalinger',
  'estimated reward', 'estimated rewards', 'earnings', 'income', 'revenue', 'standard reward', 'standard rewards',
  'anslått belønning', 'opptjent', 'inntjening', 'inntekt', 'inntekter', 'standardbelønning',
];

const moreViewsHeaders: readonly string[] = ['total views', 'all views', 'totale visninger', 'antall visninger'];
const moreQualifiedHeaders: readonly string[] = ['qualified video views', 'kvalifiserte videovisninger'];

/** What rows with sums or averages of others are called, in short: a longer text is the title of a video. */
const TOTAL =
  /^(?=.{1,40}$)(?:.*[^\p{L}\d])?(sum|totals?|totalt|i alt|average|avg|mean|median|snitt|gjennomsnitt)(?![\p{L}\d])/iu;

/** So many blank rows are the end of a list; fewer may part its years. */
const ROWS_OF_GAP = 3;

/** Finds the headers of a list of rewards among rows at the top of a sheet. */
export function findLedger(rows: readonly (readonly unknown[])[]): LedgerPlace | null {
  for (const [row, cells] of rows.entries()) {
    if (cells.some((cell) => typeof cell === 'number')) continue;
    const names = cells.map((cell) => (typeof cell === 'string' ? withoutUnit(cell) : ''));
    const columnOf = (...headers: readonly string[]): number => {
      for (const header of headers) {
        const column = names.indexOf(plain(header));
        if (column >= 0) return column;
      }
      return -1;
    };
    const views = columnOf(...headersOf('views'), ...moreViewsHeaders);
    const qualifiedViews = columnOf(...qualifiedViewsHeaders, ...moreQualifiedHeaders);
    const rewards = columnOf(...rewardsHeaders);
    if (views >= 0 && qualifiedViews >= 0 && rewards >= 0) return { row, views, qualifiedViews, rewards };
  }
  return null;
}

/** A header without what stands behind it in brackets, or the currency. */
function withoutUnit(header: string): string {
  return withoutCurrency(plain(header).replace(/\s*\([^()]*\)$/, ''));
}

/**
 * How many rows below its headers a list has. Other tables may stand below it on the same sheet: they begin after a gap, or
 * with headers of their own.
 */
export function ledgerLength({ views, qualifiedViews, rewards }: LedgerCells): number {
  let length = 0;
  for (let row = 0; row < views.length && row - length < ROWS_OF_GAP; row++) {
    const cells = [views[row], qualifiedViews[row], rewards[row]];
    if (cells.every(isText)) break;
    if (!cells.every(isBlank)) length = row + 1;
  }
  return length;
}

/**
 * A creator's own qualified share and RPM, from a list of what Creator Rewards paid.
 *
 * @param worth of the currency of its rewards in that of the plan
 */
export function calibrationOf(
  { labels = [], views, qualifiedViews, rewards }: LedgerCells,
  worth = 1,
): LedgerCalibration {
  const periods: RewardsPeriod[] = [];
  const sum = { views: 0, qualifiedViews: 0, reward: 0 };
  let leftOut = 0;
  let totals = 0;
  for (const [row, cell] of views.entries()) {
    const cells = [cell, qualifiedViews[row], rewards[row]];
    if (TOTAL.test(String(labels[row] ?? '')) && !cells.every(isBlank)) {
      totals++;
      continue;
    }
    if (!cells.every((one) => isBlank(one) || isFigure(one))) {
      leftOut++;
      continue;
    }
    const [all, qualified, reward] = cells.map((one) => (isBlank(one) ? undefined : (one as number)));
    const period = { views: all, qualifiedViews: qualified, reward };
    if (all !== undefined && qualified !== undefined && qualified > all) {
      leftOut++;
      continue;
    }
    if (periods.length > 1 && isTotal(period, sum)) {
      totals++;
      continue;
    }
    periods.push(period);
    sum.views += all ?? 0;
    sum.qualifiedViews += qualified ?? 0;
    sum.reward += reward ?? 0;
  }
  const { qualifiedShare, rpm } = calibrateRewards(periods);
  return { share: measured('share', qualifiedShare), rpm: measured('rpm', rpm, worth), leftOut, totals };
}

/** A row with the sums of those above is no period of its own. */
function isTotal({ views, qualifiedViews, reward }: RewardsPeriod, sum: Required<RewardsPeriod>): boolean {
  const equals = (figure: number | undefined, total: number | undefined) => {
    return figure !== undefined && total !== undefined && Math.abs(figure - total) <= 0.005;
  };
  return equals(views, sum.views) && equals(qualifiedViews, sum.qualifiedViews) && equals(reward, sum.reward);
}

/** A rate as a plan can hold it, or `null` where it can't: without periods, or with rewards of 0 only. */
function measured(id: 'share' | 'rpm', { low, mid, high, periods }: Calibration, worth = 1): Measured | null {
  if (mid === null) return null;
  // Rounding may carry the pooled rate of equal periods past them.
  const value =
    low === null || high === null
      ? mid * worth
      : { low: low * worth, mid: Math.min(Math.max(mid, low), high) * worth, high: high * worth };
  return isGoodValue(fieldOf(id), value) ? { value, periods } : null;
}

function isFigure(cell: unknown): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell) && cell >= 0;
}

function isText(cell: unknown): boolean {
  return typeof cell === 'string' && !isBlank(cell);
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
