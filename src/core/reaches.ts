/** What a sum of a few hundred figures can be off by, as a share of it: cents are no binary fractions. */
const ROUNDING = 1e-12;

/**
 * Whether a value is at least a limit, not fooled by binary fractions: 8.2 + 1.1 + 0.7 comes out a hair below 10, is shown as
 * 10.00 and reaches 10.
 */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - Math.abs(limit) * ROUNDING;
}
