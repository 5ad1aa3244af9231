/** What affiliate orders pay a creator. */
export interface AffiliateOrders {
  readonly orders: number;
  /** What one order is worth to the shop. */
  readonly orderValue: number;
  /** The creator's share of it. */
  readonly commission: number;
  /** Share of the orders' value that is refunded, on which nothing is paid. */
  readonly refundShare: number;
}

/** Affiliate income: orders × order value × (1 − refunds) × commission, in the currency of the order value. */
export function affiliateEstimate({ orders, orderValue, commission, refundShare }: AffiliateOrders): number {
  return orders * orderValue * (1 - refundShare) * commission;
}
