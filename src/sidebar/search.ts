import type { Language, Text } from '../lang/language';

/** Something that can be found, with what it is found by, from what tells most to what tells least. */
export interface Findable<T> {
  readonly item: T;
  /** Folded by `fold`. */
  readonly fields: readonly string[];
}

/** Words shorter than this are found at the start of a word only: an "a" stands somewhere in everything. */
const SHORT = 3;

/**
 * What all spellings of a text have in common: lower case without accents and punctuation. Norwegian letters become what
 * people write who have no such keys.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** Makes something findable by texts in any language, from what tells most to what tells least. */
export function findable<T>(item: T, fields: readonly (readonly string[])[]): Findable<T> {
  return { item, fields: fields.map((texts) => fold(texts.join(' '))) };
}

/**
 * What holds every word that was typed, best first: found in a field that tells more, and at the start of a word rather
 * than inside one. Whatever is equally good stays in the order of the list.
 */
export function search<T>(all: readonly Findable<T>[], query: string): readonly T[] {
  const words = fold(query)
    .split(' ')
    .filter((word) => word !== '');
  return all
    .map(({ item, fields }) => ({ item, cost: costOf(words, fields) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost)
    .map(({ item }) => item);
}

/** How far a thing is from what was meant; infinitely far where a word is nowhere in it. */
function costOf(words: readonly string[], fields: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += costOfWord(word, fields);
  return sum;
}

function costOfWord(word: string, fields: readonly string[]): number {
  const starting = fields.findIndex((text) => ` ${text}`.includes(` ${word}`));
  const inside = word.length < SHORT ? -1 : fields.findIndex((text) => text.includes(word));
  // A field further up wins even when the word stands inside another one there.
  const costs = [starting < 0 ? undefined : 2 * starting, inside < 0 ? undefined : 2 * inside + 1];
  return Math.min(...costs.map((cost) => cost ?? Number.POSITIVE_INFINITY));
}

/** How many things a search found, or what to do where it found none. */
export function hitsInWords(count: number, none: Text, language: Language): string {
  if (count === 0) return none[language];
  return language === 'nb' ? `${count} treff.` : `${count} found.`;
}
