import type { Text } from '../lang/language';
import type { NumberParameter, Parameter, Words } from './entry';
import { hasLevels } from './rate';
import { type RateId, rateOf } from './rates';
import { type Level, levelWords } from './words';

/** Whether a call may leave the parameter out. */
export function isOptional(parameter: Parameter): boolean {
  return parameter.optional === true || defaultOf(parameter) !== undefined;
}

/** The value of an argument that was left out or is blank; `undefined` where the parameter has no default. */
export function defaultOf(parameter: Parameter): number | string | boolean | undefined {
  switch (parameter.type) {
    case 'number': {
      const { rate, named } = parameter;
      const standIn = rate ?? named?.rates[named.default];
      return standIn === undefined ? parameter.default : rateOf(standIn).mid;
    }
    case 'country':
      return undefined;
    default:
      return parameter.default;
  }
}

/** The words that a number parameter takes besides numbers; `undefined` where there are none. */
export function wordsBesides({ rate, named }: NumberParameter): Words | undefined {
  if (named !== undefined) return named.words;
  return rate !== undefined && hasLevels(rateOf(rate)) ? levelWords : undefined;
}

/** The words that a parameter takes, beside numbers or alone; `undefined` where there are none. */
export function wordsOf(parameter: Parameter): Words | undefined {
  if (parameter.type === 'word') return parameter.words;
  return parameter.type === 'number' ? wordsBesides(parameter) : undefined;
}

/** Which of these words counts when nothing is given. */
export function wordLeftOut(parameter: NumberParameter): Text | undefined {
  return wordsBesides(parameter)?.[parameter.named?.default ?? 'mid'];
}

/** The figure that one of these words stands for. */
export function figureOf({ rate, named }: NumberParameter, code: string): number {
  return named === undefined ? rateOf(rate as RateId)[code as Level] : rateOf(named.rates[code] as RateId).mid;
}
