import { withdrawable } from './withdrawable';

/**
 * Month by month, what is paid out of what was earned: the balance, carried over, once it reaches the minimum, else 0. The
 * amount of a month is paid in the next one.
 *
 * @param earned amounts of months in order; `undefined` is a month without a figure, which carries the balance on
 * @returns one amount for each month; `null` for one without a figure
 */
export function payoutSchedule(earned: readonly (number | undefined)[], minimum: number): (number | null)[] {
  let balance = 0;
  return earned.map((amount) => {
    if (amount === undefined) return null;
    balance += amount;
    const paid = withdrawable(balance, minimum);
    balance -= paid;
    return paid;
  });
}
