import type { Language } from '../lang/language';
import { formatFigure, formatNumber, formatPercent } from '../lang/number';
import { gradeOf } from './evidenceInWords';
import { hasLevels, type Rate } from './rate';
import { unitOf } from './units';
import { levelWords } from './words';

/** The figures of a rate in a row: `0.40 / 0.70 / 1.00+`; one figure where it has no levels. */
export function figuresInWords(rate: Rate, language: Language): string {
  const figures = hasLevels(rate) ? [rate.low, rate.mid, rate.high] : [rate.mid];
  return figures.map((figure) => figureInWords(figure, rate, language)).join(' / ') + (rate.openEnded ? '+' : '');
}

/** One figure of a rate, as its unit is written: `0.70`, `40%`, `0.005`. */
export function figureInWords(figure: number, rate: Rate, language: Language): string {
  if (unitOf(rate.unit).percent) return formatPercent(figure, language);
  // Two decimals for money, unless it has more.
  const cents = Number(figure.toFixed(2)) === figure;
  return rate.currency !== null && cents ? formatFigure(figure, language) : formatNumber(figure, language, 6);
}

/** Figures of a rate with its currency, where it has one. */
export function withCurrency(figures: string, { currency }: Rate): string {
  return currency === null ? figures : `${figures}\u00a0${currency}`;
}

/** Currency and unit of a rate: `USD (amount per 1,000 views)`, `share in percent`. */
export function rateUnitInWords({ currency, unit }: Rate, language: Language): string {
  const name = unitOf(unit).name[language];
  return currency === null ? name : `${currency} (${name})`;
}

/** Grade of a rate, with that of its middle figure where it is another one: `D (mid: I)`. */
export function gradeInWords(rate: Rate, language: Language): string {
  const { grade, midGrade } = rate;
  return midGrade === grade ? gradeOf(rate, language) : `${grade} (${levelWords.mid[language]}: ${midGrade})`;
}
