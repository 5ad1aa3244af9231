import { type Bounds, boundsOf } from '../catalogue/bounds';
import type { NumberParameter, Parameter, Words } from '../catalogue/entry';
import { findCountry } from '../catalogue/findCountry';
import { figureOf, wordsBesides } from '../catalogue/leftOut';
import { unitOf } from '../catalogue/units';
import { languageNames, languageWords } from '../catalogue/words';
import { type Language, languages } from '../lang/language';
import type { Fault } from './problem';

/** Bounds within which any number is good; none is where a number has to be looked at more closely. */
export function plainBounds(parameter: Parameter): Bounds {
  // No number fits a word.
  if (parameter.type !== 'number') return { min: Number.NaN, above: Number.NaN, max: Number.NaN };
  const bounds = boundsOf(parameter);
  return parameter.whole ? { ...bounds, min: Number.NaN } : bounds;
}

/** What a cell that isn't blank means to a parameter, or why it means nothing. */
export function understand(parameter: Parameter, cell: unknown): number | string | boolean | Fault {
  switch (parameter.type) {
    case 'number':
      return understandNumber(parameter, cell);
    case 'flag':
      return typeof cell === 'boolean' ? cell : { code: 'not-a-flag' };
    case 'country':
      return (typeof cell === 'string' && findCountry(cell)?.code) || { code: 'unknown-country' };
    case 'language':
      return (typeof cell === 'string' && languageOf(cell)) || { code: 'unknown-word' };
    case 'word':
      return (typeof cell === 'string' && codeOf(cell, parameter.words)) || { code: 'unknown-word' };
  }
}

function understandNumber(parameter: NumberParameter, cell: unknown): number | Fault {
  if (typeof cell === 'number') {
    const bounds = boundsOf(parameter);
    if (cell >= bounds.min && cell > bounds.above && cell <= bounds.max) {
      return parameter.whole && !Number.isInteger(cell) ? { code: 'not-whole' } : cell;
    }
    return justOutside(cell, bounds) ?? outOfBounds(cell, parameter);
  }
  if (typeof cell === 'string') {
    const words = wordsBesides(parameter);
    const code = words && codeOf(cell, words);
    if (code !== undefined) return figureOf(parameter, code);
  }
  return { code: 'not-a-number' };
}

/** A bound that a formula missed by the error of binary fractions, such as 2.2 - 1.2 for 1. */
function justOutside(value: number, { min, above, max }: Bounds): number | undefined {
  const nearest = value < min ? min : max;
  const missed = Math.abs(value - nearest);
  return nearest > above && missed <= 1e-12 * Math.max(1, Math.abs(nearest)) ? nearest : undefined;
}

function outOfBounds(value: number, parameter: NumberParameter): Fault {
  const { min, above, max } = boundsOf(parameter);
  if (!Number.isFinite(value)) return { code: 'not-a-number' };
  if (value > max) {
    const points = unitOf(parameter.unit).percent === true && value / 100 <= max;
    return points ? { code: 'percent-points' } : { code: 'above', limit: max };
  }
  if (value <= above) return { code: 'not-above', limit: above };
  return parameter.minutes === true && value > 0 ? { code: 'minutes', limit: min } : { code: 'below', limit: min };
}

/** A language by its code or its name. */
function languageOf(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  const isNamed = (code: Language) => languageNames[code].some((known) => known === name);
  return codeOf(text, languageWords) ?? languages.find(isNamed);
}

/** The code of a word in either language, in any case. */
function codeOf(text: string, words: Words): string | undefined {
  const word = text.trim().toLowerCase();
  return Object.keys(words).find((code) => word === words[code]?.en || word === words[code]?.nb);
}
