import type { YearBy } from '../table';
import { dayNumber, isLeapYear, yearOf } from './dayNumber';
import { type DateParts, isYear } from './readDate';

/** What the newest day of a file is known from. Days are counted from 1970. */
export interface Anchor {
  /** The year that the user says it is of. */
  readonly lastYear?: number | undefined;
  /** The end of the period, by the archive's name: the newest day is near it. */
  readonly end?: number | undefined;
  /** The last upload among the videos: the newest day isn't before it. */
  readonly upload?: number | undefined;
  /** The day of import: the newest day isn't after the one that follows it. */
  readonly today: number;
}

export interface Dated {
  /** Counted from 1970, in the order of the rows; `null` for what is no date. */
  readonly days: readonly (number | null)[];
  readonly yearBy: YearBy | null;
  /** Rows that are later than the next one, counted from 0. */
  readonly unordered: readonly number[];
  /** The year used instead of the user's, which has no 29 February where the file has one; `null` where there is no need. */
  readonly usedInstead: number | null;
}

/** A wider gap between two rows is the end of the year between them, or rows out of order. */
const HALF_A_YEAR = 183;

/** Uploads are known in UTC: the account's day may be one off, and a clock as well. */
const ZONES = 2;

/** The day of import is the user's: where the account is, it may be tomorrow already. */
const TOMORROW = 1;

/**
 * Gives dates their years. Rows ascend by day, so that going up from the last one, a later date is one of the year before.
 * The newest row's year is that of the anchor. A 29 February in the file allows leap years only.
 */
export function withYears(dates: readonly (DateParts | null)[], anchor: Anchor): Dated {
  const offsets: number[] = [];
  // Rows compare by their place in a year of 366 days, before it is known which year that is.
  let next: { readonly offset: number; readonly place: number } | null = null;
  let newest: { readonly date: DateParts; readonly offset: number; readonly place: number } | null = null;
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i];
    if (date === null || date === undefined) continue;
    const place = dayNumber(2024, date.month, date.day) - dayNumber(2024, 1, 1);
    let offset = 0;
    if (next !== null) {
      const gap = place - next.place;
      offset = next.offset + (gap > HALF_A_YEAR ? -1 : gap < -HALF_A_YEAR ? 1 : 0);
    }
    offsets[i] = offset;
    next = { offset, place };
    if (newest === null || offset * 366 + place > newest.offset * 366 + newest.place) newest = { date, offset, place };
  }
  if (newest === null) return { days: dates.map(() => null), yearBy: null, unordered: [], usedInstead: null };
  const { offset: newestOffset } = newest;
  const { year, yearBy, usedInstead } = lastYear(dates, offsets, newest.date, newestOffset, anchor);
  const days = dates.map((date, i) => {
    if (date === null) return null;
    return dayNumber(date.year ?? year + (offsets[i] as number) - newestOffset, date.month, date.day);
  });
  return { days, yearBy, unordered: laterThanNext(days), usedInstead };
}

function laterThanNext(days: readonly (number | null)[]): number[] {
  const later: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let i = days.length - 1; i >= 0; i--) {
    const day = days[i];
    if (day === null || day === undefined) continue;
    if (day > next) later.push(i);
    next = day;
  }
  return later.reverse();
}

/** The year of the newest row. */
function lastYear(
  dates: readonly (DateParts | null)[],
  offsets: readonly number[],
  newest: DateParts,
  newestOffset: number,
  anchor: Anchor,
): { readonly year: number; readonly yearBy: YearBy | null; readonly usedInstead: number | null } {
  const leaps: number[] = [];
  for (const [i, date] of dates.entries()) {
    if (date === null) continue;
    const offset = (offsets[i] as number) - newestOffset;
    if (date.year !== null) return { year: date.year - offset, yearBy: null, usedInstead: null };
    if (date.month === 2 && date.day === 29) leaps.push(offset);
  }
  const fits = (year: number) => leaps.every((offset) => isLeapYear(year + offset));
  const wanted = anchor.lastYear !== undefined && isYear(anchor.lastYear) ? anchor.lastYear : null;
  if (wanted !== null && fits(wanted)) return { year: wanted, yearBy: 'user', usedInstead: null };
  let { year, yearBy } = anchored(newest, anchor);
  const found = year;
  // Among the 8 years around a turn of a century there may be no leap year.
  for (let tries = 0; !fits(year) && tries < 8; tries++) year--;
  if (!fits(year)) year = found;
  if (leaps.length > 0 && (yearBy === 'today' || year !== found)) yearBy = 'leap-day';
  return { year, yearBy, usedInstead: wanted === null ? null : year };
}

function anchored({ month, day }: DateParts, { end, upload, today }: Anchor): { year: number; yearBy: YearBy } {
  if (end !== undefined) return { year: nearestYear(month, day, end), yearBy: 'archive' };
  const year = lastYearUntil(month, day, today + TOMORROW);
  if (upload === undefined) return { year, yearBy: 'today' };
  const first = yearOf(upload - ZONES);
  const earliest = dayNumber(first, month, day) < upload - ZONES ? first + 1 : first;
  // Creators who post seldom have snapshots that are years younger than any video in them.
  return earliest < year ? { year, yearBy: 'today' } : { year: earliest, yearBy: 'video-ids' };
}

/** The year in which a date is nearest to a day. A 29 February is one of a leap year, where there is one beside it. */
export function nearestYear(month: number, day: number, to: number): number {
  const middle = yearOf(to);
  let nearest = middle;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [middle - 1, middle, middle + 1]) {
    if (month === 2 && day === 29 && !isLeapYear(year)) continue;
    const distance = Math.abs(dayNumber(year, month, day) - to);
    if (distance < least) [nearest, least] = [year, distance];
  }
  return nearest;
}

/** The last year in which a date isn't after a day. */
export function lastYearUntil(month: number, day: number, until: number): number {
  let year = yearOf(until);
  if (dayNumber(year, month, day) > until) year--;
  for (let tries = 0; month === 2 && day === 29 && !isLeapYear(year) && tries < 8; tries++) year--;
  return year;
}
