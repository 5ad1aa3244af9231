import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Levels } from './levels';
import { quantile } from './quantile';

export interface IncomeSimulation {
  /** Totals that 10%, 50% and 90% of the draws stay below. `null` without streams, as all that follow. */
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly mean: number | null;
  readonly sumOfLows: number | null;
  readonly sumOfHighs: number | null;
}

/**
 * The total of several income streams that vary independently of each other, each triangular between its low and high with
 * its mid as the likeliest. One uniform number for each draw and stream, streams in order, from xoroshiro128+: the same
 * seed gives the same figures everywhere.
 *
 * @param streams low ≤ mid ≤ high
 * @param seed a whole number, of which the generator takes the last 32 bits
 */
export function incomeSimulation(streams: readonly Levels[], draws: number, seed: number): IncomeSimulation {
  if (streams.length === 0) {
    return { p10: null, p50: null, p90: null, mean: null, sumOfLows: null, sumOfHighs: null };
  }
  const totals = drawTotals(streams, draws, seed).sort();
  const lowest = totals[0] as number;
  // Added up as distances from the lowest, which keeps the last digits, and inside the totals.
  let above = 0;
  for (const total of totals) above += total - lowest;
  let sumOfLows = 0;
  let sumOfHighs = 0;
  for (const { low, high } of streams) {
    sumOfLows += low;
    sumOfHighs += high;
  }
  return {
    p10: quantile(totals, 0.1),
    p50: quantile(totals, 0.5),
    p90: quantile(totals, 0.9),
    mean: lowest + above / draws,
    sumOfLows,
    sumOfHighs,
  };
}

function drawTotals(streams: readonly Levels[], draws: number, seed: number): Float64Array {
  // Looked up once: where a script runs in a context of its own, a global costs more than the arithmetic.
  const { sqrt, min } = Math;
  const random = xoroshiro128plus(seed);
  const shapes = streams.map(triangle);
  const totals = new Float64Array(draws);
  for (let d = 0; d < draws; d++) {
    let total = 0;
    for (const { low, high, width, below } of shapes) {
      // The value below which a share u of the triangular distribution lies.
      const u = uniformFloat64(random);
      const part = u < below ? sqrt(u * below) : 1 - sqrt((1 - u) * (1 - below));
      // Rounding may lead a hair past the end.
      total += min(low + width * part, high);
    }
    totals[d] = total;
  }
  return totals;
}

interface Triangle {
  readonly low: number;
  readonly high: number;
  readonly width: number;
  /** Share of the values that lie below the likeliest one. */
  readonly below: number;
}

function triangle({ low, mid, high }: Levels): Triangle {
  const width = high - low;
  return { low, high, width, below: width === 0 ? 0 : (mid - low) / width };
}
