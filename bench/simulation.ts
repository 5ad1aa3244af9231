import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { inTurn, ratio } from './measure';
import { milliseconds, type Row } from './row';

const STREAMS = 10;
const DRAWS = 10_000;

/** INCOME_SIMULATION over ten streams, against a loop that draws the same numbers and adds them up, and does nothing else. */
export function simulation(): Row[] {
  const context = createContext({});
  new Script(readFileSync(fileURLToPath(new URL('../dist/Code.js', import.meta.url)), 'utf8')).runInContext(context);
  const run = context as Record<string, (...args: readonly unknown[]) => unknown>;
  const streams = Array.from({ length: STREAMS }, (_, i) => [100 + i, 150 + 3 * i, 300 + 10 * i] as const);
  const column = (level: 0 | 1 | 2) => streams.map((stream) => [stream[level]]);
  const { ours, bare } = inTurn(21, {
    ours: () => run.INCOME_SIMULATION?.(column(0), column(1), column(2), DRAWS),
    bare: () => drawBare(streams),
  });
  return [
    {
      what: 'INCOME_SIMULATION, 10 streams, 10,000 draws',
      measured: milliseconds(ours),
      against: `${milliseconds(bare)}, a bare loop of the same sampling`,
      figure: ratio(ours, bare),
      unit: 'ratio',
      target: 3,
    },
  ];
}

function drawBare(streams: readonly (readonly [number, number, number])[]): number[] {
  const random = xoroshiro128plus(1);
  const totals: number[] = [];
  for (let d = 0; d < DRAWS; d++) {
    let total = 0;
    for (const [low, mid, high] of streams) {
      const u = uniformFloat64(random);
      total +=
        u < (mid - low) / (high - low)
          ? low + Math.sqrt(u * (high - low) * (mid - low))
          : high - Math.sqrt((1 - u) * (high - low) * (high - mid));
    }
    totals.push(total);
  }
  return totals;
}
