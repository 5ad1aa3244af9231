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

/** One call over a column of 100,000 rows. */
export function arrays(): Row[] {
  const context = createContext({});
  new Script(readFileSync(fileURLToPath(new URL('../dist/Code.js', import.meta.url)), 'utf8')).runInContext(context);
  new Script(bare).runInContext(context);
  const run = context as Record<string, (...args: readonly unknown[]) => Column>;
  const column = (first: number, period: number) => run.columnOf?.(ROWS, first, period) as Column;
  const columns = [column(0, 977), column(0, 31), column(0, 17), column(1000, 5000)];
  const views = columns[3] as Column;
  const times = inTurn(61, {
    rate: () => run.ENGAGEMENT_RATE?.(...columns),
    bareRate: () => run.bareEngagementRate?.(...columns),
    rewards: () => run.REWARDS_ESTIMATE?.(views),
    bareRewards: () => run.bareRewards?.(views),
  });
  const row = (what: string, ours: Times, loop: Times): Row => ({
    what,
    measured: milliseconds(ours),
    against: `${milliseconds(loop)}, the bare loop`,
    figure: ratio(ours, loop),
    unit: 'ratio',
    target: 3,
  });
  return [
    row('ENGAGEMENT_RATE over 100,000 rows', times.rate, times.bareRate),
    row('REWARDS_ESTIMATE over 100,000 rows', times.rewards, times.bareRewards),
  ];
}
