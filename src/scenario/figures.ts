import { type RateId, rateOf } from '../catalogue/rates';
import type { Level } from '../core/levels';
import type { FieldId, NumberFieldId } from './fieldIds';
import { numberFieldOf } from './fields';
import { isRange, type Scenario } from './scenario';

/** A figure, and whether it counts in the plan. */
export interface Figure {
  readonly value: number;
  /** Published, and in USD: nothing in the plan tells what that is in its currency. */
  readonly inUsd: boolean;
}

/** The case for which a figure stands that lowers the income. */
export const opposite: { readonly [L in Level]: Level } = { low: 'high', mid: 'mid', high: 'low' };

/** The figure of a field in the low, mid or high case of a plan; `null` where it is unknown. */
export function figureAt(scenario: Scenario, id: NumberFieldId, level: Level): number | null {
  return moneyAt(scenario, id, level)?.value ?? null;
}

/** The same with whether it counts in the currency of the plan. */
export function moneyAt({ values }: Scenario, id: NumberFieldId, level: Level): Figure | null {
  const { parameter, lowers } = numberFieldOf(id);
  const value = values[id];
  if (typeof value === 'number') return { value, inUsd: false };
  if (isRange(value)) return { value: value[lowers ? opposite[level] : level], inUsd: false };
  if (parameter.rate === undefined) {
    return parameter.default === undefined ? null : { value: parameter.default, inUsd: false };
  }
  return publishedAt(values, parameter.rate, value === undefined ? level : (value as Level));
}

/** A published rate in the currency of a plan, where that is known. */
export function publishedAt(values: Scenario['values'], id: RateId, level: Level): Figure {
  const rate = rateOf(id);
  const value = rate[level];
  if (rate.currency === null) return { value, inUsd: false };
  const worth = usdWorth(values);
  return worth === null ? { value, inUsd: true } : { value: value * worth, inUsd: false };
}

/**
 * What 1 USD is worth in the currency of a plan: 1 in USD, else the rate that the user gives, which counts only with its
 * date. `null` where that is not known.
 */
export function usdWorth({ currency, usdRate, usdDate }: Scenario['values']): number | null {
  if (isUsd(currency as string | undefined)) return 1;
  return typeof usdRate === 'number' && usdDate !== undefined ? usdRate : null;
}

/** Whether amounts are in USD, which they are where nothing is said. */
export function isUsd(currency: string | undefined): boolean {
  return currency === undefined || /^(us ?d|us\$|\$)$/i.test(currency.trim());
}

/** What the amounts of a plan are in, as its user calls it. */
export function currencyOf({ values }: Scenario): string {
  const { currency } = values;
  return typeof currency === 'string' && !isUsd(currency) ? currency.trim() : 'USD';
}

/** Whether the user filled in a field. */
export function isGiven({ values }: Scenario, id: FieldId): boolean {
  return values[id] !== undefined;
}
