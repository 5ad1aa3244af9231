import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectClose } from '../close';
import { column, run } from '../sheet/calling';

type Stream = readonly [low: number, mid: number, high: number];

/** The figures in the order of the rows: P10, P50, P90, mean, sum of lows, sum of highs. */
function simulate(
  streams: readonly Stream[],
  draws: number,
  seed: number,
): [number, number, number, number, number, number] {
  const [low, mid, high] = [0, 1, 2].map((i) => column(...streams.map((stream) => stream[i])));
  const rows = run('INCOME_SIMULATION', low, mid, high, draws, seed) as [string, number][];
  return rows.map(([, figure]) => figure) as [number, number, number, number, number, number];
}

/**
 * Computed by a second implementation, in Python with 50 decimal digits (decimal.Decimal): xoroshiro128+ on whole 64-bit
 * words (shifts 24, 16, 37; state (2^32 − 1)·2^32 + not seed, seed·2^32; low halves of two steps, 26 and 27 bits, make a
 * uniform number), one number per draw and stream with the streams in their order, the inverse of the triangular
 * distribution, percentiles at (draws − 1)·p interpolated.
 */
describe('a second implementation', () => {
  it.each<[readonly Stream[], number, number, readonly number[]]>([
    [
      [
        [200, 400, 900],
        [1000, 1500, 2500],
        [0, 50, 300],
      ],
      10_000,
      1,
      [1832.7692860539742, 2256.107731722695, 2756.580091832777, 2276.593959378991, 1200.0, 3700.0],
    ],
    [
      [
        [120.5, 180.25, 960.75],
        [0, 12.5, 40],
      ],
      1000,
      -7,
      [200.79429986978113, 400.0184379314692, 708.7459892317278, 428.95182267343256, 120.5, 1000.75],
    ],
    // Peaks at either end, a stream that never varies, and percentiles between two draws.
    [
      [
        [0, 0, 250],
        [75, 320, 320],
        [60, 60, 60],
        [10, 33.3, 99.9],
        [0, 1, 1000],
      ],
      257,
      2_147_483_647,
      [444.8843396826653, 695.4041668966621, 1098.4521204924156, 739.0198747268475, 145.0, 1729.9],
    ],
    [
      [[3, 7, 19]],
      100,
      -2_147_483_648,
      [5.409333155226357, 9.455280266032423, 13.971796574308565, 9.450722237933391, 3.0, 19.0],
    ],
  ])('%j, %d draws, seed %d', (streams, draws, seed, expected) => {
    const figures = simulate(streams, draws, seed);
    figures.forEach((figure, i) => {
      expectClose(figure, expected[i] as number);
    });
  });
});

describe('laws', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const stream = fc.tuple(amount, amount, amount).map((three) => three.sort((a, b) => a - b) as unknown as Stream);
  const streams = fc.array(stream, { minLength: 1, maxLength: 5 });
  const seed = fc.integer();
  const draws = fc.integer({ min: 100, max: 400 });

  it('P10 ≤ P50 ≤ P90 and P10 ≤ mean ≤ P90, all between the sums', () => {
    fc.assert(
      fc.property(streams, draws, seed, (list, count, start) => {
        const [p10, p50, p90, mean, lows, highs] = simulate(list, count, start);
        expect(lows).toBeLessThanOrEqual(p10);
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
        expect(p90).toBeLessThanOrEqual(highs);
        expect(mean).toBeGreaterThanOrEqual(lows);
        expect(mean).toBeLessThanOrEqual(highs);
        const digits = 1e-12 * highs;
        expect(p10 - digits).toBeLessThanOrEqual(mean);
        expect(mean).toBeLessThanOrEqual(p90 + digits);
      }),
      { numRuns: 300 },
    );
  });

  it('same seed, same figures; another seed, others', () => {
    const varied = fc
      .tuple(amount, fc.double({ min: 1, max: 1e5, noNaN: true }))
      .map(([low, more]): Stream => [low, low + more, low + 3 * more]);
    fc.assert(
      fc.property(fc.array(varied, { minLength: 1, maxLength: 4 }), draws, seed, seed, (list, count, one, other) => {
        fc.pre(one !== other);
        expect(simulate(list, count, one)).toEqual(simulate(list, count, one));
        expect(simulate(list, count, one).slice(0, 4)).not.toEqual(simulate(list, count, other).slice(0, 4));
      }),
      { numRuns: 200 },
    );
  });

  it('low = mid = high gives exactly that', () => {
    fc.assert(
      fc.property(amount, draws, seed, (value, count, start) => {
        for (const figure of simulate([[value, value, value]], count, start)) expect(figure).toBe(value);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 }),
        draws,
        seed,
        (values, count, start) => {
          const total = values.reduce((sum, value) => sum + value, 0);
          for (const figure of simulate(
            values.map((value): Stream => [value, value, value]),
            count,
            start,
          ))
            expect(figure).toBe(total);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('more in any stream never means less', () => {
    const raise = fc.tuple(amount, amount, amount).map((three) => three.sort((a, b) => a - b));
    fc.assert(
      fc.property(streams, fc.nat(), raise, draws, seed, (list, pick, [a, b, c], count, start) => {
        const at = pick % list.length;
        const more = list.map((one, i): Stream => {
          // Each of the three rises, and they stay in order.
          return i === at ? [one[0] + (a ?? 0), one[1] + (b ?? 0), one[2] + (c ?? 0)] : one;
        });
        const [before, after] = [simulate(list, count, start), simulate(more, count, start)];
        after.forEach((figure, i) => {
          expect(figure).toBeGreaterThanOrEqual((before[i] as number) - 1e-9 * figure);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('does not care in which order equal streams stand, nor the sums in which order any do', () => {
    fc.assert(
      fc.property(streams, draws, seed, (list, count, start) => {
        const turned = [...list].reverse();
        const [sums, turnedSums] = [simulate(list, count, start).slice(4), simulate(turned, count, start).slice(4)];
        sums.forEach((sum, i) => {
          expect(Math.abs(sum - (turnedSums[i] as number))).toBeLessThanOrEqual(1e-12 * sum);
        });
        const same = list.map(() => list[0] as Stream);
        expect(simulate([...same].reverse(), count, start)).toEqual(simulate(same, count, start));
      }),
      { numRuns: 100 },
    );
  });

  it('comes close to the exact mean of the streams with many draws', () => {
    const list: Stream[] = [
      [200, 400, 900],
      [1000, 1500, 2500],
      [0, 50, 300],
    ];
    // The mean of a triangle is (low + mid + high) / 3, and here they add up to 2,283.33…; the deviation is 350.99…
    const exact = list.flat().reduce((sum, figure) => sum + figure, 0) / 3;
    const variance = list.reduce((sum, [a, m, b]) => sum + (a * a + m * m + b * b - a * m - a * b - m * b) / 18, 0);
    for (const start of [1, 2, -3]) {
      const [, , , mean] = simulate(list, 100_000, start);
      expect(Math.abs(mean - exact)).toBeLessThan(5 * Math.sqrt(variance / 100_000));
    }
  });
});
