import type { Language } from '../lang/language';
import { formatFigure, formatPercent } from '../lang/number';
import type { Rate } from './rate';
import { unitOf } from './units';

/** The figures of a rate in a row: `0.40 / 0.70 / 1.00+`. */
export function figuresInWords(rate: Rate, language: Language): string {
  const figures = [rate.low, rate.mid, rate.high].map((figure) => figureInWords(figure, rate, language));
  return figures.join(' / ') + (rate.openEnded ? '+' : '');
}

/** One figure of a rate, as its unit is written: `0.70`, `40%`. */
export function figureInWords(figure: number, rate: Rate, language: Language): string {
  return unitOf(rate.unit).percent ? formatPercent(figure, language) : formatFigure(figure, language);
}
