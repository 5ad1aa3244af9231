import type { NumberParameter } from './entry';
import { unitOf } from './units';

/** The numbers that a parameter takes. */
export interface Bounds {
  readonly min: number;
  readonly above: number;
  readonly max: number;
}

/** Finite bounds, so that comparing with them refuses NaN and Infinity as well. */
export function boundsOf(parameter: NumberParameter): Bounds {
  const unit = unitOf(parameter.unit);
  return {
    min: parameter.min ?? unit.min ?? -Number.MAX_VALUE,
    above: parameter.above ?? Number.NEGATIVE_INFINITY,
    max: parameter.max ?? unit.max ?? Number.MAX_VALUE,
  };
}
