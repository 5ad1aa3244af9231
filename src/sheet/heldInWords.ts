import type { Language } from '../lang/language';
import { formatNumber } from '../lang/number';
import type { Held } from './cell';

/** What stood in a cell, cut at `echo` characters. */
export function heldInWords(held: Held, language: Language, echo: number): string {
  switch (held.kind) {
    case 'number':
      return shorten(Number.isFinite(held.value) ? exact(held.value, language) : String(held.value), echo);
    case 'flag':
      return language === 'nb' ? (held.value ? 'TRUE (SANN)' : 'FALSE (USANN)') : held.value ? 'TRUE' : 'FALSE';
    case 'error':
      return shorten(held.value, echo);
    case 'date':
      return language === 'nb' ? 'en dato' : 'a date';
    case 'text':
      return language === 'nb' ? `«${shorten(held.value, echo)}»` : `“${shorten(held.value, echo)}”`;
    case 'other':
      return language === 'nb' ? 'innholdet' : 'the content';
  }
}

/** A number with the digits that tell it from its neighbours: one close to 0 is not shown as 0. */
function exact(value: number, language: Language): string {
  const rounded = formatNumber(value, language, 6);
  if (Math.abs(value - Number(value.toFixed(6))) <= 1e-9 * Math.abs(value)) return rounded;
  return language === 'nb' ? String(value).replace('.', ',') : String(value);
}

/** Text from a cell on one line, cut between characters, never inside one. */
function shorten(text: string, longest: number): string {
  const start = text.slice(0, longest * 2 + 2).replace(/\s+/g, ' ');
  const characters = Array.from(start).filter((character) => character >= ' ' && character !== '\u007f');
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}
