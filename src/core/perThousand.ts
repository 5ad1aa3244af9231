/** An amount from a rate per 1,000, such as an RPM (revenue per mille): quantity ÷ 1,000 × rate. */
export function perThousand(quantity: number, rate: number): number {
  return (quantity / 1000) * rate;
}
