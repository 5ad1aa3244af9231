import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenQualifiedViews } from '../../src/core/breakEvenQualifiedViews';
import { roundUp } from '../../src/core/roundUp';
import { viewsForTarget } from '../../src/core/viewsForTarget';

// Reference values were computed with exact fractions (Python's fractions.Fraction).

describe('viewsForTarget', () => {
  it.each([
    [2500, 0.4, 0.3, 20_833_334],
    [2500, 0.7, 0.4, 8_928_572],
    [2500, 1, 0.6, 4_166_667],
    [2500, 0.67, 0.43, 8_677_543],
    [0, 0.7, 0.4, 0],
  ])('%d at %d with a share of %d takes %d views', (target, rpm, share, views) => {
    expect(viewsForTarget(target, rpm, share)).toBe(views);
  });

  it('reaches the target, and one view less does not', () => {
    // Whole cents and per mille, so that the exact answer can be computed with integers.
    const whole = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(whole(1, 10_000), whole(20, 1000), whole(100, 1000), (target, rpmCents, sharePerMille) => {
        const views = BigInt(viewsForTarget(target, rpmCents / 100, sharePerMille / 1000));
        // views / 1000 * rpm * share >= target, multiplied by 1000 * 100 * 1000
        const reached = (count: bigint) =>
          count * BigInt(rpmCents) * BigInt(sharePerMille) >= BigInt(target) * 100_000_000n;
        expect(reached(views)).toBe(true);
        expect(reached(views - 1n)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('breakEvenQualifiedViews', () => {
  it.each([
    [1000, 6, 166_667],
    [1000, 0.4, 2_500_000],
    [750, 0.67, 1_119_403],
    [333, 1.73, 192_486],
    [0, 1, 0],
  ])('a fee of %d at %d equals %d qualified views', (fee, rpm, views) => {
    expect(breakEvenQualifiedViews(fee, rpm)).toBe(views);
  });
});

describe('roundUp', () => {
  it.each([
    [2_500_000, 2_500_000],
    [2_500_000 + 2 ** -30, 2_500_000],
    [2_500_000 - 2 ** -30, 2_500_000],
    [2_500_000.001, 2_500_001],
    [0, 0],
    [0.3 / 0.1, 3],
    [1e-20, 1],
    [1e300, 1e300],
  ])('%d becomes %d', (value, expected) => expect(roundUp(value)).toBe(expected));
});
