/** What goes off an income. Shares default to nothing; amounts are in the currency of the income. */
export interface Deductions {
  readonly costs: number;
  readonly managerShare: number;
  /** What the manager's share is taken of: all income, or what is left of it after costs. */
  readonly managerOn: 'gross' | 'net';
  readonly paymentFeeShare: number;
  readonly taxShare: number;
}

/**
 * What is left of an income: gross − costs − manager, and of that, where anything is left, the shares of payment fees and
 * then of tax go off. A loss stays as it is.
 */
export function netIncome(
  gross: number,
  { costs, managerShare, managerOn, paymentFeeShare, taxShare }: Deductions,
): number {
  const base = managerOn === 'gross' ? gross : Math.max(0, gross - costs);
  const rest = gross - costs - managerShare * base;
  return rest > 0 ? rest * (1 - paymentFeeShare) * (1 - taxShare) : rest;
}
