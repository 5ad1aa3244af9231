/**
 * The value below which a share `p` (0 to 1) of the numbers lies, interpolated linearly between neighbours as PERCENTILE
 * in a spreadsheet does.
 *
 * @param sorted at least one number, in rising order
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - below);
}
