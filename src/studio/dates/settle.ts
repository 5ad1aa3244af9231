import type { Period } from '../day';
import type { DateQuestion } from '../question';
import type { Reading } from './readings';

/** What a reading of a file's dates leads to. */
export interface Outcome {
  /** It agrees with all else that is known of the days in the file. */
  readonly fits: boolean;
  readonly period: Period | null;
}

export type Settled<O extends Outcome> =
  | { readonly language: string | null; readonly outcome: O; readonly question: null }
  | { readonly language: null; readonly outcome: null; readonly question: DateQuestion };

/**
 * Settles on one language for all dates of a file. Where several give different days, those that fit what else is known go
 * first; what is left after that is asked.
 */
export function settle<O extends Outcome>(
  path: string,
  texts: readonly string[],
  readings: readonly Reading[],
  outcomeOf: (reading: Reading) => O,
): Settled<O> {
  const all = readings.map((reading) => ({ reading, outcome: outcomeOf(reading) }));
  const fitting = all.filter(({ outcome }) => outcome.fits);
  const left = fitting.length > 0 ? fitting : all;
  const [first, ...others] = left as [(typeof all)[0], ...typeof all];
  if (others.length === 0) return { language: first.reading.language, outcome: first.outcome, question: null };
  const offered = left.flatMap(({ reading: { language }, outcome: { period } }) => {
    return language === null || period === null ? [] : [{ dateLanguage: language, period }];
  });
  const text = texts.find((one) => others.some(({ reading }) => differ(first.reading, reading, one))) ?? '';
  return { language: null, outcome: null, question: { kind: 'dates', path, text, readings: offered } };
}

function differ(one: Reading, other: Reading, text: string): boolean {
  const [a, b] = [one.partsOf(text), other.partsOf(text)];
  return a?.month !== b?.month || a?.day !== b?.day;
}

/** From the least to the greatest of days counted from 1970. */
export function extent(days: Iterable<number | null>): { readonly first: number; readonly last: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day === null) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return first <= last ? { first, last } : null;
}
