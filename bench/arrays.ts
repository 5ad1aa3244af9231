import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { inTurn, ratio, type Times } from './measure';
import { milliseconds, type Row } from './row';

const ROWS = 100_000;

/** The bare loops: the formula over the same columns, with no check of anything. Evaluated where Code.js is. */
const bare = `
function bareEngagementRate(likes, comments, shares, views) {
  const result = [];
  for (let r = 0; r < likes.length; r++) {
    result.push([(likes[r][0] + comments[r][0] + shares[r][0]) / views[r][0]]);
  }
  return result;
}
function bareRewards(views) {
  const result = [];
  for (let r = 0; r < views.length; r++) result.push([views[r][0] / 1000 * 0.7]);
  return result;
}
function columnOf(rows, first, period) {
  return Array.from({ length: rows }, (_, r) => [first + r % period]);
}
`;

type Column = number[][];

/** Calls in one measurement: garbage is collected every few calls, and each side pays for its own. */
const CALLS = 6;

function often(run: () => unknown): () => void {
  return () => {
    for (let call = 0; call < CALLS; call++) run();
  };
}

/** One call over a column of 100,000 rows. */
export function arrays(): Row[] {
  const context = createContext({});
  new Script(readFileSync(fileURLToPath(new URL('../dist/Code.js', import.meta.url)), 'utf8')).runInContext(context);
  new Script(bare).runInContext(context);
  const run = context as Record<string, (...args: readonly unknown[]) => Column>;
  const column = (first: number, period: number) => run.columnOf?.(ROWS, first, period) as Column;
  const columns = [column(0, 977), column(0, 31), column(0, 17), column(1000, 5000)];
  const views = columns[3] as Column;
  const times = inTurn(21, {
    rate: often(() => run.ENGAGEMENT_RATE?.(...columns)),
    bareRate: often(() => run.bareEngagementRate?.(...columns)),
    rewards: often(() => run.REWARDS_ESTIMATE?.(views)),
    bareRewards: often(() => run.bareRewards?.(views)),
  });
  const row = (what: string, ours: Times, loop: Times): Row => ({
    what,
    measured: milliseconds(ours.map((time) => time / CALLS)),
    against: `${milliseconds(loop.map((time) => time / CALLS))}, the bare loop`,
    figure: ratio(ours, loop),
    unit: 'ratio',
    target: 3,
  });
  return [
    row('ENGAGEMENT_RATE over 100,000 rows', times.rate, times.bareRate),
    row('REWARDS_ESTIMATE over 100,000 rows', times.rewards, times.bareRewards),
  ];
}
