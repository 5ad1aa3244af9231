/** Orders that views lead to: views × share that clicks × share of the clicks that orders. */
export function ordersFromViews(views: number, clickShare: number, orderShare: number): number {
  return views * clickShare * orderShare;
}
