import type { Rate } from '../rate';
import { dealRates } from './deals';
import { payoutRates } from './payouts';
import { programmeRates } from './programmes';
import { rightsRates } from './rights';

/**
 * The rates that formulas fall back on where the user gives no figure of their own. Other figures may not stand in code.
 * Made when first asked for and kept: most cells need none of them.
 */
const makeRates = () => ({ ...programmeRates(), ...dealRates(), ...rightsRates(), ...payoutRates() });

let made: ReturnType<typeof makeRates> | undefined;

export type RateId = keyof ReturnType<typeof makeRates>;

/** The rate of an id. */
export function rateOf(id: RateId): Rate {
  made ??= makeRates();
  return made[id];
}

/** Every rate, in the order in which users see them. */
export function allRates(): readonly Rate[] {
  made ??= makeRates();
  return Object.values(made);
}
