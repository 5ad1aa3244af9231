import type { Text } from '../../lang/language';
import type { Data } from '../tab';
import { down, type Line, type Place } from './lines';

// biome-ignore format: one line for each half of the year
const names: readonly Text[] = [
  { en: 'January', nb: 'Januar' }, { en: 'February', nb: 'Februar' }, { en: 'March', nb: 'Mars' }, { en: 'April', nb: 'April' }, { en: 'May', nb: 'Mai' }, { en: 'June', nb: 'Juni' },
  { en: 'July', nb: 'Juli' }, { en: 'August', nb: 'August' }, { en: 'September', nb: 'September' }, { en: 'October', nb: 'Oktober' }, { en: 'November', nb: 'November' }, { en: 'December', nb: 'Desember' },
];

export const month: Text = { en: 'Month', nb: 'Måned' };

/** A year of months; those without figures are empty, to be filled in. */
export function months(figures: readonly (readonly Data[])[], format: readonly string[]): Line[] {
  return names.map((label, i) => ({ key: `month${i + 1}`, label, cells: figures[i] ?? [], format }));
}

/** One column of the year. */
export function ofMonths(column: string): Place {
  return down('month1', 'month12', column);
}
