/** Rounds that don't count, before those that do. */
export const WARM_UP = 5;

/** Times in milliseconds, one for each round. */
export type Times = readonly number[];

/**
 * Runs each in turn (A B A B …), so that a slow moment of the machine strikes all alike. The first
 * rounds, in which the engine is still compiling, don't count.
 */
export function inTurn<N extends string>(
  rounds: number,
  runs: Readonly<Record<N, (round: number) => void>>,
): Record<N, Times> {
  const names = Object.keys(runs) as N[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<N, number[]>;
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      runs[name](round);
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** How many times as long one takes as another, round by round: the machine's speed drifts, and strikes both. */
export function ratio(of: Times, to: Times): number {
  return median(of.map((time, round) => time / (to[round] as number)));
}

export function median(values: Times): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
