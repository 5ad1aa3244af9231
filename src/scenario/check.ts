import { boundsOf } from '../catalogue/bounds';
import { findCountry } from '../catalogue/findCountry';
import { hasLevels } from '../catalogue/rate';
import { rateOf } from '../catalogue/rates';
import { type Field, LONGEST_CURRENCY, type NumberField } from './field';

/** Whether a field may hold a value that comes from outside: a stored plan, a file, a message. */
export function isGoodValue(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'number':
      return (
        isGoodFigure(field, value) || (field.ranged === true && isGoodRange(field, value)) || isLevel(field, value)
      );
    case 'word':
      return typeof value === 'string' && Object.keys(field.parameter.words).includes(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'country':
      return typeof value === 'string' && findCountry(value)?.code === value;
    case 'currency':
      return typeof value === 'string' && isCurrency(value);
    case 'date':
      return typeof value === 'string' && isDay(value);
  }
}

export function isGoodFigure({ parameter }: NumberField, value: unknown): value is number {
  const { min, above, max } = boundsOf(parameter);
  return typeof value === 'number' && value >= min && value > above && value <= max;
}

function isGoodRange(field: NumberField, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { low, mid, high } = value as Record<string, unknown>;
  if (!isGoodFigure(field, low) || !isGoodFigure(field, mid) || !isGoodFigure(field, high)) return false;
  return low <= mid && mid <= high;
}

/** Only a published range has levels to choose from. */
function isLevel({ parameter }: NumberField, value: unknown): boolean {
  return takesLevels(parameter) && (value === 'low' || value === 'mid' || value === 'high');
}

/** Whether a published range counts where nothing is filled in. */
export function takesLevels({ rate }: NumberField['parameter']): boolean {
  return rate !== undefined && hasLevels(rateOf(rate));
}

export function isCurrency(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_CURRENCY;
}

/** Whether a text is a day of the calendar, as `2026-11-24`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return false;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.getUTCMonth() === Number(match[2]) - 1 && date.getUTCDate() === Number(match[3]);
}
