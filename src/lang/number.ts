import type { Language } from './language';

/** A no-break space, so that a number is never broken over two lines. */
const NBSP = '\u00a0';

/**
 * A number as a language writes it: `1,200.5` in English, `1 200,5` in Norwegian.
 *
 * @param decimals at most this many; trailing zeros are left out
 */
export function formatNumber(value: number, language: Language, decimals = 2): string {
  return write(value, language, decimals, (fraction) => fraction.replace(/0+$/, ''));
}

/** An amount of money: whole, or with two decimals: `400`, `0.70`, `1 200,50`. */
export function formatAmount(value: number, language: Language): string {
  return write(value, language, 2, (fraction) => (fraction === '00' ? '' : fraction));
}

/** A rate of money, always with two decimals, so that rates stand in line: `0.70`, `1,00`. */
export function formatFigure(value: number, language: Language): string {
  return write(value, language, 2, (fraction) => fraction);
}

function write(value: number, language: Language, decimals: number, shorten: (fraction: string) => string): string {
  // From 1e21 on toFixed falls back to the exponent form, which groups of three would break.
  if (!(Math.abs(value) < 1e21)) return String(value);
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const kept = shorten(fraction);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'nb' ? NBSP : ',');
  const text = kept === '' ? grouped : grouped + (language === 'nb' ? ',' : '.') + kept;
  return value < 0 && /[1-9]/.test(text) ? `\u2212${text}` : text;
}

/** A share as percent: `15%` in English, `15 %` in Norwegian. */
export function formatPercent(share: number, language: Language, decimals = 1): string {
  return formatNumber(share * 100, language, decimals) + (language === 'nb' ? `${NBSP}%` : '%');
}

/**
 * Reads a number as a person types it in a language. Spaces of any kind may separate thousands, and so may the
 * language's own mark (`,` in English, `.` in Norwegian) when every group after it has three digits. The decimal mark is
 * the language's own. A trailing `%` divides by 100.
 *
 * @returns `undefined` for anything else, rather than a guess: `1.5` in Norwegian could be one and a half or a slip.
 */
export function parseNumber(text: string, language: Language): number | undefined {
  const trimmed = text.replace(/[\s\u00a0\u202f\u2009]+/g, ' ').trim();
  const match = /^([-\u2212+])?\s?(\d(?:[\d ,.]*[\d,.])?|[,.]\d+)\s?(%)?$/.exec(trimmed);
  if (match === null) return undefined;
  const [, sign, digits = '', percent] = match;
  const decimalMark = language === 'nb' ? ',' : '.';
  const groupMark = language === 'nb' ? '.' : ',';
  const parts = digits.split(decimalMark);
  if (parts.length > 2) return undefined;
  const whole = withoutGroups(parts[0] ?? '', groupMark);
  const fraction = parts[1] ?? '';
  if (whole === undefined || !/^\d*$/.test(fraction) || (whole === '' && fraction === '')) return undefined;
  const value = Number(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}`);
  const signed = sign === '-' || sign === '\u2212' ? -value : value;
  return percent === undefined ? signed : signed / 100;
}

/** Digits without their thousands marks; `undefined` where the groups aren't of three digits or the marks are mixed. */
function withoutGroups(whole: string, groupMark: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  for (const mark of [' ', groupMark]) {
    const groups = whole.split(mark);
    const [first = '', ...rest] = groups;
    if (rest.length > 0 && /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group)))
      return groups.join('');
  }
  return undefined;
}
