import { netIncome } from '../core/netIncome';
import type { Inputs } from './inputs';

/** What goes off the income, step by step, each with what it is taken of. Amounts that go off are positive. */
export interface Waterfall {
  readonly gross: number;
  readonly costs: number;
  /** Of products that cost more than they bring. */
  readonly losses: number;
  readonly managerBase: number;
  readonly manager: number;
  /** What is left before the payment fee, which is taken of it; negative for a loss. */
  readonly paymentBase: number;
  readonly payment: number;
  readonly taxBase: number;
  readonly tax: number;
  readonly net: number;
}

type Deductions = Pick<Inputs, 'costs' | 'managerShare' | 'managerOn' | 'paymentFee' | 'taxShare'>;

export function waterfall(gross: number, losses: number, deductions: Deductions): Waterfall {
  const { costs, managerShare, managerOn, paymentFee, taxShare } = deductions;
  const managerBase = managerOn === 'gross' ? gross : Math.max(0, gross - costs - losses);
  const manager = managerShare * managerBase;
  const paymentBase = gross - costs - losses - manager;
  const payment = Math.max(0, paymentBase) * paymentFee;
  const taxBase = paymentBase - payment;
  const tax = Math.max(0, taxBase) * taxShare;
  return {
    gross,
    costs,
    losses,
    managerBase,
    manager,
    paymentBase,
    payment,
    taxBase,
    tax,
    net: netIncome(gross, {
      costs: costs + losses,
      managerShare,
      managerOn,
      paymentFeeShare: paymentFee,
      taxShare,
    }),
  };
}
