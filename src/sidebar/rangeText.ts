import type { NumberParameter } from '../catalogue/entry';
import { type UnitCode, unitOf } from '../catalogue/units';
import type { Language, Text } from '../lang/language';
import { parseNumber } from '../lang/number';
import type { Levels } from '../scenario/scenario';
import { fieldError, quote } from './fieldError';
import { inOtherLanguage, numberText, readText, shareText } from './fieldText';

/** What a typed text means: nothing, a figure, a range of figures, or what is wrong with it, as sentences. */
export type FigureReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'figure'; readonly value: number | Levels }
  | { readonly kind: 'bad'; readonly error: string };

/** Between the figures of a range: a dash of any length or a slash between figures, dots, or the word. */
const BETWEEN = /\s*(?:[\u2013\u2014\u2026]|\.{2,3}|\bto\b|\btil\b)\s*|(?<=[\d%]\s*)[-\u2212/]\s*(?=[\d.,])/i;

/**
 * Reads `1 000,5`, or where a range is allowed `800–1 200` (the middle is halfway) and `800 – 900 – 1 200`.
 *
 * @param language the one whose marks the figures are written with
 */
export function readFigures(
  text: string,
  parameter: NumberParameter,
  ranged: boolean,
  language: Language,
): FigureReading {
  const trimmed = text.trim();
  const parts = trimmed === '' ? [] : withPercent(split(trimmed));
  if (parts.length === 0) return { kind: 'blank' };
  const bad = (tell: Text): FigureReading => {
    return { kind: 'bad', error: `${quote(trimmed, language)} ${tell[language]}` };
  };
  const isRange = parts.length > 1 && parts.every((part) => parseNumber(part, language) !== undefined);
  if (isRange && !ranged) return bad(texts.oneFigure);
  const figures: number[] = [];
  for (const part of ranged ? parts : [trimmed]) {
    if (isAmbiguous(part, parameter, language)) return bad(texts.ambiguous);
    const read = readText(part, parameter, language);
    if (read.kind === 'bad') return { kind: 'bad', error: fieldError(read.bad, language) };
    if (read.kind === 'blank' || typeof read.value !== 'number') return bad(rangeHelp(parameter));
    figures.push(read.value);
  }
  const [first = 0, second = 0, third] = figures;
  if (figures.length === 1) return { kind: 'figure', value: first };
  if (figures.length > 3) return bad(rangeHelp(parameter));
  const range =
    third === undefined
      ? { low: first, mid: middle(first, second), high: second }
      : { low: first, mid: second, high: third };
  if (range.low > range.mid || range.mid > range.high) return bad(texts.order);
  if (range.low === range.high) return { kind: 'figure', value: range.low };
  return { kind: 'figure', value: range };
}

/** The figures of a range. A long row of spaces, as a paste may bring, would keep the pattern busy for seconds. */
function split(text: string): readonly string[] {
  return text.replace(/\s{2,}/g, ' ').split(BETWEEN);
}

/** Units of which a thousandth part makes no sense, or thousands are common: `6,000` in Norwegian was meant as six thousand. */
const IN_THOUSANDS: readonly UnitCode[] = ['views', 'followers', 'diamonds', 'orders', 'units_sold', 'deals', 'amount'];

/** Whether a figure has exactly three decimals where another language, or a slip, would have a mark of thousands. */
function isAmbiguous(text: string, { unit }: NumberParameter, language: Language): boolean {
  return (
    IN_THOUSANDS.includes(unit) &&
    (language === 'nb' ? /^[1-9]\d{0,2},\d{3}$/ : /^[1-9]\d{0,2}\.\d{3}$/).test(text.trim())
  );
}

/** `5–8%` means `5%–8%`. */
function withPercent(parts: readonly string[]): readonly string[] {
  const marked = parts.filter((part) => part.endsWith('%'));
  if (marked.length !== 1 || !parts[parts.length - 1]?.endsWith('%')) return parts;
  return parts.map((part) => (/\d$/.test(part.trim()) ? `${part}%` : part));
}

/** Halfway, without the last digits that adding binary fractions leaves behind. */
function middle(low: number, high: number): number {
  const half = Number(((low + high) / 2).toPrecision(15));
  // Two figures that differ in their last digit have no shorter one between them.
  return low <= high ? Math.min(Math.max(half, low), high) : half;
}

/** A value as the user would have typed it. */
export function figuresText(value: number | Levels, parameter: NumberParameter, language: Language): string {
  const { percent } = unitOf(parameter.unit);
  // Three decimals could be read as thousands, four not.
  const plainText = (figure: number) => {
    const text = numberText(figure, language);
    return isAmbiguous(text, parameter, language) ? `${text}0` : text;
  };
  if (typeof value === 'number') return percent ? shareText(value, language) : plainText(value);
  const { low, mid, high } = value;
  const figures = mid === middle(low, high) ? [low, high] : [low, mid, high];
  const shares = figures.map((figure) => shareText(figure, language));
  // A mark behind the last figure would be read as that of all.
  const parts = percent && shares.every((share) => share.endsWith('%')) ? shares : figures.map(plainText);
  return parts.join(' \u2013 ');
}

/** The text of a field once the language is switched: the same figures, or the same text where it held none. */
export function figuresInOtherLanguage(text: string, from: Language, to: Language): string {
  const parts = split(text);
  if (parts.length === 1) return inOtherLanguage(text, from, to);
  if (parts.every((part) => parseNumber(part, from) === undefined)) return text;
  return parts.map((part) => inOtherLanguage(part, from, to)).join(' \u2013 ');
}

function rangeHelp(parameter: NumberParameter): Text {
  const example = unitOf(parameter.unit).percent
    ? { low: 0.05, mid: 0.065, high: 0.08 }
    : { low: 800, mid: 1000, high: 1200 };
  return {
    en: `is neither a figure nor a range. Write one figure, or a range such as ${figuresText(example, parameter, 'en')}.`,
    nb: `er verken et tall eller et spenn. Skriv ett tall, eller et spenn som ${figuresText(example, parameter, 'nb')}.`,
  };
}

const texts = {
  oneFigure: {
    en: 'is a range. Write one figure here.',
    nb: 'er et spenn. Skriv ett tall her.',
  },
  ambiguous: {
    en: 'could mean thousands or a fraction. Write thousands without a mark or with a comma, and a fraction with other than three digits.',
    nb: 'kan bety tusener eller en brøkdel. Skriv tusener uten tegn eller med mellomrom, og en brøkdel med et annet antall sifre enn tre.',
  },
  order: {
    en: 'does not rise. Write the lowest figure first, then the highest.',
    nb: 'stiger ikke. Skriv det laveste tallet først og det høyeste sist.',
  },
} as const satisfies Record<string, Text>;
