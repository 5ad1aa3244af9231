import type { Levels } from '../core/levels';
import { quantile } from '../core/quantile';

/** As few figures as show a range. */
const FEWEST_FOR_RANGE = 3;

/**
 * Several figures as one value of a field: with three or more a range of the lowest, the median and the highest, else, or where
 * a field takes no range, their mean.
 */
export function summaryOf(figures: readonly number[], ranged: boolean): number | Levels {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low, high] = [quantile(sorted, 0), quantile(sorted, 1)];
  if (ranged && figures.length >= FEWEST_FOR_RANGE && low < high) {
    return { low, mid: Math.min(Math.max(rounded(quantile(sorted, 0.5)), low), high), high };
  }
  let sum = 0;
  for (const figure of figures) sum += figure;
  return Math.min(Math.max(rounded(sum / figures.length), low), high);
}

/** Without the last digits that binary fractions leave behind. */
function rounded(figure: number): number {
  return Number(figure.toPrecision(15));
}
