import type { CountryParameter, NumberParameter } from '../catalogue/entry';
import { unitOf } from '../catalogue/units';
import type { Language } from '../lang/language';
import { formatNumber, formatPercent, parseNumber } from '../lang/number';
import { type Read, readCell } from '../sheet/argument';
import type { BadCell } from '../sheet/problem';

/** What a typed text means: nothing, a value that the functions would take, or what is wrong with it. */
export type FieldReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: NonNullable<Read> }
  | { readonly kind: 'bad'; readonly bad: BadCell };

/** Reads a text under the same bounds as a cell of the sheet. */
export function readText(
  text: string,
  parameter: NumberParameter | CountryParameter,
  language: Language,
): FieldReading {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (parameter.type === 'country') return readValue(parameter, trimmed);
  const number = parseNumber(trimmed, language);
  if (number !== undefined) return asTyped(readValue(parameter, number), trimmed);
  return { kind: 'bad', bad: { parameter, held: { kind: 'text', value: trimmed }, fault: { code: 'not-a-number' } } };
}

/** A percentage that is out of bounds was meant as one: 150% is no slip for 1.5%, and is told as it was typed. */
function asTyped(reading: FieldReading, text: string): FieldReading {
  if (reading.kind !== 'bad' || !text.endsWith('%')) return reading;
  const { bad } = reading;
  const { parameter, fault } = bad;
  const held = { kind: 'text', value: text } as const;
  if (fault.code !== 'percent-points' || parameter.type !== 'number') return { kind: 'bad', bad: { ...bad, held } };
  const limit = parameter.max ?? unitOf(parameter.unit).max ?? 1;
  return { kind: 'bad', bad: { ...bad, held, fault: { code: 'above', limit } } };
}

function readValue(parameter: NumberParameter | CountryParameter, cell: number | string): FieldReading {
  const read = readCell(parameter, cell);
  if ('bad' in read) return { kind: 'bad', bad: read.bad };
  return read.value === undefined ? { kind: 'blank' } : { kind: 'value', value: read.value };
}

/**
 * The text of a number field once the language is switched: the same number, or the same text where it was none. Only
 * the marks are exchanged, so that no digit is lost and a text that both languages read alike stays as it was typed.
 */
export function inOtherLanguage(text: string, from: Language, to: Language): string {
  const value = parseNumber(text, from);
  if (value === undefined || value === parseNumber(text, to)) return text;
  const [group, decimal] = from === 'en' ? [/,/g, '.'] : [/\./g, ','];
  const [whole = '', fraction] = text.replace(group, '\u00a0').split(decimal);
  return fraction === undefined ? whole : `${whole}${to === 'en' ? '.' : ','}${fraction}`;
}

/** A number as a person would type it, with every digit that it has. */
export function numberText(value: number, language: Language): string {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  return formatNumber(value, language, Math.min(Math.max(decimals, 0), 100));
}

/** A share as percent, or as a plain number where percent would need rounding. */
export function shareText(share: number, language: Language): string {
  const percent = formatPercent(share, language, 10);
  return parseNumber(percent, language) === share ? percent : numberText(share, language);
}
