/** A lever that the user sets: nobody has published by how much engagement raises reach. */
export interface Lift {
  /** Views at `baseRate`. */
  readonly views: number;
  readonly rate: number;
  readonly baseRate: number;
  /** Extra views, as a share, for each percentage point that `rate` lies above `baseRate`. */
  readonly extraPerPoint: number;
}

/** Views at another engagement rate: views × (1 + extra per point × points above the base rate), at least 0. */
export function engagementLift({ views, rate, baseRate, extraPerPoint }: Lift): number {
  const points = 100 * (rate - baseRate);
  return Math.max(0, views * (1 + extraPerPoint * points));
}
