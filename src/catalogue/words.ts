import type { Level } from '../core/levels';
import type { Text } from '../lang/language';

export type { Level } from '../core/levels';

/** The words for the levels of a rate, as users type them. */
export const levelWords = {
  low: { en: 'low', nb: 'lav' },
  mid: { en: 'mid', nb: 'middels' },
  high: { en: 'high', nb: 'høy' },
} as const satisfies Record<Level, Text>;

/** The bands of Creator Rewards RPM: two sources that differ and are kept apart. */
export const bandWords = {
  prudent: { en: 'prudent', nb: 'forsiktig' },
  wide: { en: 'wide', nb: 'vid' },
} as const satisfies Record<string, Text>;

/** What videos are about, as far as it decides what brands pay. */
export const nicheWords = () =>
  ({
    finance: { en: 'finance', nb: 'finans' },
    tech: { en: 'tech', nb: 'teknologi' },
    beauty: { en: 'beauty', nb: 'skjønnhet' },
    fitness: { en: 'fitness', nb: 'trening' },
    entertainment: { en: 'entertainment', nb: 'underholdning' },
    comedy: { en: 'comedy', nb: 'komedie' },
    meme: { en: 'meme', nb: 'meme' },
    lifestyle: { en: 'lifestyle', nb: 'livsstil' },
    gaming: { en: 'gaming', nb: 'gaming' },
    general: { en: 'general', nb: 'generell' },
  }) as const satisfies Record<string, Text>;

/** What a manager's share is taken of. */
export const managerOnWords = () =>
  ({
    gross: { en: 'gross', nb: 'brutto' },
    net: { en: 'net', nb: 'netto' },
  }) as const satisfies Record<string, Text>;

/** The languages of result texts. */
export const languageWords = {
  en: { en: 'en', nb: 'en' },
  nb: { en: 'nb', nb: 'nb' },
} as const satisfies Record<string, Text>;

/** What else people write for a language. */
export const languageNames = {
  en: ['english', 'engelsk'],
  nb: ['norwegian', 'norsk', 'bokmål', 'no'],
} as const satisfies Record<keyof typeof languageWords, readonly string[]>;

/** The levels as headings. */
export const levelHeadings = {
  low: { en: 'Low', nb: 'Lav' },
  mid: { en: 'Mid', nb: 'Middels' },
  high: { en: 'High', nb: 'Høy' },
} as const satisfies Record<Level, Text>;
