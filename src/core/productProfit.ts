/** Sales of one product of the creator's own. Amounts in one currency. */
export interface ProductSales {
  readonly units: number;
  readonly price: number;
  /** What one unit costs to make or buy. */
  readonly unitCost: number;
  /** The shop's and the payment provider's share of the price. */
  readonly feeShare: number;
  /** What it costs whatever is sold. */
  readonly fixedCost: number;
}

/** Profit of a product: units × (price × (1 − fees) − unit cost) − fixed cost. Negative where it costs more than it brings. */
export function productProfit({ units, price, unitCost, feeShare, fixedCost }: ProductSales): number {
  return units * (price * (1 - feeShare) - unitCost) - fixedCost;
}
