import { latinDigits } from '../digits';

/** What a cell with a count says. */
export type Count =
  | { readonly kind: 'value'; readonly value: number }
  /** A mark that may part decimals or thousands. */
  | { readonly kind: 'unsure'; readonly asPoint: number; readonly asComma: number }
  | { readonly kind: 'none' };

const SUFFIXES: { readonly [suffix: string]: number } = { k: 3, m: 6, b: 9 };

/**
 * Reads a count as apps and spreadsheets write it: `5431`, `5,431`, `1.2K`, `1,2K`, `2 473`, `1'234`, `−4`. A suffix makes
 * the mark one of decimals; a lone mark before three digits parts thousands; of two different marks, the last one parts
 * decimals.
 *
 * @param decimalMark where the user told it; no other rule holds then
 */
export function readCount(text: string, decimalMark?: '.' | ','): Count {
  // What nearly all cells hold. Adding 0 makes 0 of -0.
  if (/^-?\d{1,15}$/.test(text)) return value(Number(text) + 0);
  if (text.length > 40) return { kind: 'none' };
  const plain = latinDigits(text.normalize('NFKC'))
    .trim()
    .replace(/[\u2212\u2010-\u2013]/g, '-');
  const match = /^([-+]?)\s*(\d[\d\s.,'’٫٬]*?)\s*([kmb]?)$/i.exec(plain);
  if (match === null) return { kind: 'none' };
  const [, sign, written = '', suffix = ''] = match;
  const marks = written.replace(/٫/g, ',').replace(/٬/g, '’');
  const digits = withoutGroups(marks, /[\s'’]/);
  if (digits === null) return { kind: 'none' };
  const exponent = SUFFIXES[suffix.toLowerCase()] ?? 0;
  const signed = (found: number | null): Count => {
    return found === null ? { kind: 'none' } : value(sign === '-' && found !== 0 ? -found : found);
  };
  const used = digits.replace(/\d/g, '');
  if (decimalMark !== undefined) {
    // A lone mark of thousands may stand anywhere: so it was asked, and so it is answered.
    const lone = used.length === 1 && used !== decimalMark;
    return signed(numberOf(lone ? digits.replace(used, '') : digits, decimalMark, exponent));
  }
  if (used === '') return signed(numberOf(digits, '.', exponent));
  const last = used.charAt(used.length - 1) as '.' | ',';
  const other = last === '.' ? ',' : '.';
  if (used.includes(other) || marks !== digits) return signed(numberOf(digits, last, exponent));
  if (used.length > 1) return signed(numberOf(digits, other, exponent));
  if (exponent > 0) return signed(numberOf(digits, last, exponent));
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return signed(numberOf(digits, other, 0));
  const asPoint = signed(Number(digits.replace(last, last === '.' ? '.' : '')));
  const asComma = signed(Number(digits.replace(last, last === ',' ? '.' : '')));
  if (asPoint.kind !== 'value' || asComma.kind !== 'value') return { kind: 'none' };
  return { kind: 'unsure', asPoint: asPoint.value, asComma: asComma.value };
}

function value(found: number): Count {
  return { kind: 'value', value: found };
}

/** `null` where thousands aren't parted as they should be, or where there are two decimal marks. */
function numberOf(digits: string, decimalMark: '.' | ',', exponent: number): number | null {
  const [whole = '', fraction = '', more] = digits.split(decimalMark);
  if (more !== undefined || !/^\d*$/.test(fraction)) return null;
  const joined = withoutGroups(whole, decimalMark === '.' ? /,/ : /\./);
  // The exponent is left to the reading of the text: a product would not be exact.
  return joined === null ? null : Number(`${joined}.${fraction === '' ? '0' : fraction}e${exponent}`);
}

/** Digits without marks between groups of three, of one kind; `null` where groups have another length. */
function withoutGroups(digits: string, mark: RegExp): string | null {
  const groups = digits.split(mark);
  if (groups.length === 1) return digits;
  const [first = '', ...rest] = groups;
  const last = rest.length - 1;
  const good = rest.every((group, i) => (i === last ? /^\d{3}([.,]\d*)?$/ : /^\d{3}$/).test(group));
  return /^\d{1,3}$/.test(first) && good ? groups.join('') : null;
}
