import { dayNumberOf, isoOf, yearOf } from './dates/dayNumber';
import { isYear } from './dates/readDate';
import type { Day } from './day';

/** What the user answered or changed about one file. */
export interface Choice {
  /** The year of the newest day in it: of the newest row, or of the snapshot for videos. */
  readonly lastYear?: number;
  /** One of the languages that a question offered. */
  readonly dateLanguage?: string;
  /** Which mark separates decimals in its figures; the other one separates thousands. */
  readonly decimalMark?: '.' | ',';
  /** How its shares are written: `0.45` or `45`. */
  readonly shares?: 'fraction' | 'percent';
  /** The day that figures without any date in their file are of: genders and territories. At most the day after today. */
  readonly asOf?: Day;
}

/** By the path of the file, as in its table. */
export interface Choices {
  readonly [path: string]: Choice;
}

/** What was chosen for a file; nothing for a path such as `__proto__` that only the language knows. */
export function choiceOf(choices: Choices, path: string): Choice {
  return (Object.hasOwn(choices, path) ? choices[path] : undefined) ?? {};
}

/** The day chosen; `null` for none, or for what can't be one: a day to come would count as newer than all files ever after. */
export function chosenDay({ asOf }: Choice, today: number): Day | null {
  if (typeof asOf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return null;
  const day = dayNumberOf(asOf);
  // A day such as 30 February counts on into the next month.
  if (Number.isNaN(day) || !isYear(yearOf(day)) || isoOf(day) !== asOf) return null;
  // Where the account is, it may be tomorrow already.
  return day <= today + 1 ? asOf : null;
}
