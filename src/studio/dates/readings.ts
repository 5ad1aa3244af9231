import { locales } from './locales';
import { type DateParts, readDate } from './readDate';

/** All dates of a file in one language. */
export interface Reading {
  /** `null` where all of them are in figures. */
  readonly language: string | null;
  /** `null` for a text that is no date in this language. */
  readonly partsOf: (text: string) => DateParts | null;
}

/**
 * How the dates of a file can be read: in the languages that read the most of them. Languages that read them alike are one
 * reading, under the name of the one that writes the most of them just so.
 *
 * @param wanted a language that goes before all others, where it reads any
 */
export function readingsOf(texts: Iterable<string>, wanted?: string): Reading[] {
  const read = new Map(Array.from(new Set(texts), (text) => [text, readDate(text)]));
  const counts = new Map<string, number>();
  const usual = new Map<string, number>();
  for (const date of read.values()) {
    for (const language of date.byLanguage.keys()) counts.set(language, (counts.get(language) ?? 0) + 1);
    for (const language of date.usual) usual.set(language, (usual.get(language) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  if (most === 0) return [{ language: null, partsOf: (text) => read.get(text)?.inFigures ?? null }];
  const byMeaning = new Map<string, string>();
  for (const [language, count] of counts) {
    if (wanted !== undefined && counts.has(wanted) ? language !== wanted : count < most) continue;
    const meaning = meaningOf(read.values(), language);
    const other = byMeaning.get(meaning);
    if (other === undefined || isFitter(language, other, usual)) byMeaning.set(meaning, language);
  }
  return Array.from(byMeaning.values(), (language) => ({
    language,
    partsOf: (text) => {
      const date = read.get(text);
      return date?.inFigures ?? date?.byLanguage.get(language) ?? null;
    },
  }));
}

function meaningOf(dates: Iterable<{ readonly byLanguage: ReadonlyMap<string, DateParts> }>, language: string): string {
  let meaning = '';
  for (const { byLanguage } of dates) {
    const parts = byLanguage.get(language);
    meaning += parts === undefined ? ' ' : ` ${parts.month}-${parts.day}`;
  }
  return meaning;
}

function isFitter(one: string, other: string, usual: ReadonlyMap<string, number>): boolean {
  const [a, b] = [usual.get(one) ?? 0, usual.get(other) ?? 0];
  return a > b || (a === b && rank(one) < rank(other));
}

function rank(language: string): number {
  return locales.indexOf(language);
}
