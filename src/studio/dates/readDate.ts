import { latinDigits } from '../digits';
import { monthKey, monthNames, plainDate } from './monthNames';

/** A date as it stands in a file: most often without a year. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** What a date may mean: the same in every language where it is in figures, else by language. */
export interface ReadDate {
  readonly inFigures: DateParts | null;
  readonly byLanguage: ReadonlyMap<string, DateParts>;
  /** Languages in which it is written just so. */
  readonly usual: ReadonlySet<string>;
}

const NOTHING: ReadDate = { inFigures: null, byLanguage: new Map(), usual: new Set() };

/** Files repeat their dates. What is kept is bounded: there are few dates, but any number of other texts. */
const kept = new Map<string, ReadDate>();
const MOST_KEPT = 2000;

/** Reads `March 26`, `8 de marzo`, `7月14日`, `18 tháng Tám`, `18. august 2025`, `2025-03-26` or `2025/03/26`. */
export function readDate(text: string): ReadDate {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const read = readAnew(text);
  kept.set(text, read);
  return read;
}

function readAnew(text: string): ReadDate {
  // Longer ones are no dates, and long enough ones would take time.
  if (text.length > 60) return NOTHING;
  const plain = latinDigits(plainDate(text));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ][\d:.]+z?)?$/i.exec(plain);
  if (iso !== null) {
    const parts = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    return exists(parts) ? { ...NOTHING, inFigures: parts } : NOTHING;
  }
  let year: number | null = null;
  const dated = plain.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/, (digits) => {
    year = Number(digits);
    return '';
  });
  const byLanguage = new Map<string, DateParts>();
  const usual = new Set<string>();
  const { months, shapes } = monthNames();
  for (const { 0: digits, index } of dated.matchAll(/(?<!\d)\d{1,2}(?!\d)/g)) {
    const before = dated.slice(0, index);
    const after = dated.slice(index + digits.length);
    for (const [language, month] of months.get(monthKey(before + after)) ?? []) {
      const parts = { year, month, day: Number(digits) };
      if (exists(parts) && !byLanguage.has(language)) byLanguage.set(language, parts);
    }
    for (const language of shapes.get(`${before}#${after}`) ?? []) usual.add(language);
  }
  return { inFigures: null, byLanguage, usual };
}

/** Whether a year may be one of an export: anything else is a slip. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1970 && year <= 2100;
}

function exists({ year, month, day }: DateParts): boolean {
  if (month < 1 || month > 12 || day < 1 || (year !== null && !isYear(year))) return false;
  // Without a year it may be a leap year.
  const days = new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
  return day <= days;
}
