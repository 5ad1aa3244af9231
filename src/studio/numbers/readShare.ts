import { latinDigits } from '../digits';

/** A share as it is written: with a percent sign, or without one. */
export interface WrittenShare {
  readonly value: number;
  readonly percent: boolean;
}

/** Reads `0.4512`, `45.12%`, `45,1 %`, `%45` or `45`. A share has no thousands: a mark is one of decimals. */
export function readShare(text: string): WrittenShare | null {
  if (text.length > 40) return null;
  const plain = latinDigits(text.normalize('NFKC')).replace(/٪/g, '%').replace(/٫/g, ',').trim();
  const match = /^(%?)\s*(\d+(?:[.,]\d*)?|[.,]\d+)\s*(%?)$/.exec(plain);
  if (match === null || (match[1] !== '' && match[3] !== '')) return null;
  return { value: Number((match[2] as string).replace(',', '.')), percent: match[1] !== '' || match[3] !== '' };
}

/**
 * Whether shares without a percent sign are of 1 or of 100, by what they add up to. `null` where that is near neither.
 *
 * @param whole the list is complete; otherwise its shares may add up to less
 */
export function scaleOf(values: readonly number[], whole: boolean): 'fraction' | 'percent' | null {
  let sum = 0;
  for (const value of values) sum += value;
  if (Math.abs(sum - 1) <= 0.02) return 'fraction';
  if (Math.abs(sum - 100) <= 2) return 'percent';
  if (whole) return null;
  // The first places together have more than a tenth, or more than two of a hundred.
  if (sum >= 0.1 && sum < 1) return 'fraction';
  return sum > 2 && sum < 100 ? 'percent' : null;
}
