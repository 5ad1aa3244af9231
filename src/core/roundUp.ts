/**
 * A whole number that is at least `value`, not fooled by binary fractions: 1,000 ÷ 0.4 × 1,000 may come out a hair above
 * 2,500,000 and still means 2,500,000. What counts as a hair is the error that a few divisions and the
 * figures themselves can have: less than half a view up to 10¹⁴ views.
 */
export function roundUp(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= 4 * Number.EPSILON * Math.abs(value) ? nearest : Math.ceil(value);
}
