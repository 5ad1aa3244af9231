import type { Day } from '../day';

const MS = 86_400_000;

/** Days since 1 January 1970. A day past the end of its month counts on into the next one. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MS;
}

export function isoOf(number: number): Day {
  return new Date(number * MS).toISOString().slice(0, 10);
}

export function dayNumberOf(iso: Day): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / MS);
}

export function yearOf(number: number): number {
  return new Date(number * MS).getUTCFullYear();
}

/** The day at the moment of an epoch in seconds, in UTC. */
export function dayOfEpoch(seconds: number): number {
  return Math.floor((seconds * 1000) / MS);
}

export function isLeapYear(year: number): boolean {
  return dayNumber(year, 2, 29) < dayNumber(year, 3, 1);
}
