import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engagementTier } from '../../src/core/engagementTier';
import { payoutSchedule } from '../../src/core/payoutSchedule';
import { reaches } from '../../src/core/reaches';
import { withdrawable } from '../../src/core/withdrawable';

describe('reaches', () => {
  it.each([
    [10, 10, true],
    [8.2 + 1.1 + 0.7, 10, true],
    [0.3 - 0.2, 0.1, true],
    [9.99, 10, false],
    [9.999_999_99, 10, false],
    [0, 0, true],
    [-1, 0, false],
    [-0.3, -0.2, false],
  ])('%d against %d: %s', (value, limit, expected) => expect(reaches(value, limit)).toBe(expected));
});

it('pays a balance that comes to exactly the minimum, whatever cents it came in', () => {
  // Three months that make exactly 10.00, in whole cents.
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), fc.nat({ max: 999 }), (first, second) => {
      const cents = [first, Math.min(second, 999 - first), 1000 - first - Math.min(second, 999 - first)];
      const paid = payoutSchedule(
        cents.map((amount) => amount / 100),
        10,
      );
      expect(paid.slice(0, 2)).toEqual([0, 0]);
      expect(paid[2]).toBeCloseTo(10, 9);
    }),
    { numRuns: 2000 },
  );
  expect(payoutSchedule(Array<number>(14).fill(0.7), 9.8)[13]).toBeCloseTo(9.8, 9);
});

it('a balance and a rate that the sheet computed count as what the cell shows', () => {
  expect(withdrawable(8.2 + 1.1 + 0.7, 10)).toBeCloseTo(10, 9);
  expect(engagementTier(0.3 - 0.2, { average: 0.03, good: 0.05, excellent: 0.1 })).toBe('excellent');
});
