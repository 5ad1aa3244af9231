import type { Level } from '../core/levels';
import { reaches } from '../core/reaches';
import { evaluate } from './evaluate';
import { type Lever, levers } from './fieldIds';
import { leverOf, withLever } from './goal';
import { caseInputs, type Inputs } from './inputs';
import type { Scenario } from './scenario';

/** A lever that may rise. */
export interface OpenLever {
  readonly lever: Lever;
  readonly now: number;
  /** Its limit; `Infinity` without one. Never below what it is now. */
  readonly most: number;
}

export interface SuggestedMix {
  readonly open: readonly OpenLever[];
  /** The smallest equal raise that reaches the goal, as a share (0.5 is 50% more); `null` where no raise does. */
  readonly raise: number | null;
  /** Each open lever with that raise, or at the limits where the goal is out of reach. */
  readonly figures: { readonly [L in Lever]?: number };
  /** What is left then. */
  readonly net: number;
}

/** A raise beyond this is no plan any more: a million times as much. */
const MOST_RAISE = 1e6;

/**
 * The smallest equal raise of all levers that may rise, each up to its limit, that leaves the goal for the creator.
 *
 * @param level the case that has to reach it
 */
export function suggestMix(scenario: Scenario, target: number, level: Level): SuggestedMix {
  const inputs = caseInputs(scenario, level);
  const open = openLevers(scenario, inputs);
  const raised = (raise: number) => raisedInputs(inputs, open, raise);
  const enough = (raise: number) => reaches(evaluate(raised(raise)).waterfall.net, target);
  const raise = smallestRaise(open, enough);
  const shown = raise ?? lastStop(open);
  const figures: { [L in Lever]?: number } = {};
  for (const lever of open) figures[lever.lever] = raisedFigure(lever, shown);
  return { open, raise, figures, net: evaluate(raised(shown)).waterfall.net };
}

/** Levers that are used, may rise, and bring something. Half as much again of nothing is nothing. */
function openLevers({ values }: Scenario, inputs: Inputs): OpenLever[] {
  return levers
    .filter((lever) => values[`${lever}Fixed`] !== true)
    .map((lever) => {
      const now = leverOf(inputs, lever) ?? 0;
      const limit = values[`${lever}Most`];
      return { lever, now, most: Math.max(now, typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY) };
    })
    .filter((lever) => lever.now > 0 && helps(inputs, lever));
}

/** Whether more of it leaves more at all: views don't where Rewards are closed, nor does what is sold at a loss. */
function helps(inputs: Inputs, lever: OpenLever): boolean {
  return evaluate(raisedInputs(inputs, [lever], MOST_RAISE)).waterfall.net > evaluate(inputs).waterfall.net;
}

/** At its limit a lever is there exactly: the product may come out a hair below, and below a requirement. */
function raisedFigure({ now, most }: OpenLever, raise: number): number {
  return raise >= most / now - 1 ? most : now * (1 + raise);
}

function raisedInputs(inputs: Inputs, open: readonly OpenLever[], raise: number): Inputs {
  let raised = inputs;
  for (const lever of open) {
    const figure = raisedFigure(lever, raise);
    raised = withLever(raised, lever.lever, figure);
    // Views of sponsored videos rise as the deals do: no raise is the plan as it stands, in every case.
    if (lever.lever !== 'deals' || inputs.sponsoredDeals === null) continue;
    raised = { ...raised, sponsoredDeals: inputs.sponsoredDeals * (figure / lever.now) };
  }
  return raised;
}

/** The raise at which each lever comes to its limit, in rising order, with nothing and everything at the ends. */
function stops(open: readonly OpenLever[]): number[] {
  const limits = open.map(({ now, most }) => Math.min(most / now - 1, MOST_RAISE));
  return [0, ...limits.filter((limit) => limit > 0)].sort((a, b) => a - b);
}

/** The raise at which every lever with a limit has come to it. More of one without, where that is not enough, brings nothing. */
function lastStop(open: readonly OpenLever[]): number {
  return Math.max(...stops(open).filter((stop) => stop < MOST_RAISE));
}

/** Between two limits what is left grows, as nothing but amounts do: the first stretch at whose end it is enough holds the answer. */
function smallestRaise(open: readonly OpenLever[], enough: (raise: number) => boolean): number | null {
  const all = stops(open);
  if (enough(0)) return 0;
  for (const [i, high] of all.entries()) {
    if (i === 0) continue;
    const low = all[i - 1] as number;
    // A far end is come to by doubling, lest the halving begin at a million times as much.
    let near = low;
    for (let step = 1; near < high; step *= 2) {
      const next = Math.min(high, low + step);
      if (enough(next)) return halve(near, next, enough);
      near = next;
    }
  }
  return null;
}

/** The raise within a stretch, so exact that no digit that is shown depends on it, and never too small. */
function halve(from: number, to: number, enough: (raise: number) => boolean): number {
  let low = from;
  let high = to;
  while (high - low > 1e-10 * Math.max(1, high)) {
    const middle = (low + high) / 2;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
