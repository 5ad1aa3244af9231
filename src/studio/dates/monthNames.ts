import { dayNumber } from './dayNumber';
import { furtherMonths, locales } from './locales';

/** What `Intl` is asked for: with the day and alone, as many languages have two forms, in full and short. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { month: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short' },
  { month: 'short' },
];

/** A day and a year that are no number of a month, so that they are found in what `Intl` writes. */
const DAY = 28;
const YEAR = 2024;

export interface MonthNames {
  /** Month (1 to 12) by language, by what is left of a date without its day and year: see `monthKey`. */
  readonly months: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Languages by how `Intl` writes a date in them, with # for the day: `#. Januar` in German. */
  readonly shapes: ReadonlyMap<string, ReadonlySet<string>>;
}

let names: MonthNames | undefined;

/** Names of months in all languages: made at first use, as it takes a tenth of a second. */
export function monthNames(): MonthNames {
  names ??= makeNames();
  return names;
}

/** What is left of a date without its day and year, in lower case and without marks and blanks. */
export function monthKey(rest: string): string {
  return rest.toLowerCase().replace(/[\p{P}\p{Z}\p{C}]+/gu, '');
}

/** A date as compared with how `Intl` writes it. */
export function plainDate(text: string): string {
  return text.normalize('NFKC').trim();
}

function makeNames(): MonthNames {
  const months = new Map<string, Map<string, number>>();
  const shapes = new Map<string, Set<string>>();
  const add = (locale: string, month: number, text: string): void => {
    const dated = plainDate(text).replace(String(YEAR), '');
    const key = monthKey(dated.replace(String(DAY), ''));
    // Months in figures would be a guess: 8.7. may be July or August.
    if (!/\p{L}/u.test(key)) return;
    const byLocale = months.get(key) ?? new Map<string, number>();
    months.set(key, byLocale);
    // Forms in full come first: what they say holds.
    if (!byLocale.has(locale)) byLocale.set(locale, month);
    const shape = dated.replace(String(DAY), '#');
    shapes.set(shape, (shapes.get(shape) ?? new Set()).add(locale));
  };
  for (const locale of locales) {
    // A calendar and digits of the language's own would hide the month.
    const tag = `${locale}-u-ca-gregory-nu-latn`;
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        add(locale, month, format.format(dayNumber(YEAR, month, DAY) * 86_400_000));
      }
    }
    for (const [i, name] of (furtherMonths[locale] ?? []).entries()) add(locale, i + 1, `${DAY} ${name}`);
  }
  return { months, shapes };
}
