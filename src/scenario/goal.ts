import type { Level } from '../core/levels';
import { reaches } from '../core/reaches';
import { type Case, evaluate, isCounted, type Stream } from './evaluate';
import { type FieldId, type Lever, levers, type ProductKind, productKinds } from './fieldIds';
import { figureAt, isGiven } from './figures';
import { caseInputs, type Inputs } from './inputs';
import { byLevel } from './results';
import type { Scenario } from './scenario';

/** What it takes with one lever alone. */
export interface LeverGoal {
  readonly lever: Lever;
  /** Its figure in the plan, at mid; 0 where none is filled in. */
  readonly now: number;
  /** The smallest whole figure that reaches the goal, by case; `null` where none does. */
  readonly needed: { readonly [L in Level]: number | null };
  /** Figures without which the lever brings nothing. */
  readonly missing: readonly FieldId[];
  /** What it brings is in USD and not in the total. */
  readonly inUsd: boolean;
}

/** More of anything than anybody has. */
const MOST = 1e15;

const streamOf: { readonly [L in Lever]: Stream } = {
  views: 'rewards',
  deals: 'deals',
  orders: 'affiliate',
  diamonds: 'live',
  merchUnits: 'products',
  digitalUnits: 'products',
  coachingUnits: 'products',
};

/** Products are counted together: a price that another one lacks keeps all of them out. */
function missingFor(scenario: Scenario, lever: Lever, profits: Case['profits']): FieldId[] {
  if (lever === 'deals') return (['followers', 'engagementRate'] as const).filter((id) => !isGiven(scenario, id));
  if (lever === 'orders') return (['orderValue', 'commission'] as const).filter((id) => !isGiven(scenario, id));
  return productKinds.filter((kind) => profits[kind] === null).map((kind): FieldId => `${kind}Price`);
}

/** For each lever the figure that leaves the goal for the creator while all others stay as they are. */
export function goalSeek(scenario: Scenario, target: number): LeverGoal[] {
  return levers.map((lever) => {
    // As much as can be: the programmes pay nothing for a little.
    const { streams, profits } = evaluate(withLever(caseInputs(scenario, 'mid'), lever, MOST));
    const most = streams[streamOf[lever]];
    return {
      lever,
      now: figureAt(scenario, lever, 'mid') ?? 0,
      needed: byLevel((level) => smallest(caseInputs(scenario, level), lever, target)),
      missing: most.amount === null ? missingFor(scenario, lever, profits) : [],
      inUsd: most.amount !== null && !isCounted(most),
    };
  });
}

/** A case with another figure for a lever. All sponsored videos take their views from Rewards then. */
export function withLever(inputs: Inputs, lever: Lever, figure: number): Inputs {
  switch (lever) {
    case 'deals':
      return { ...inputs, deals: figure, sponsoredDeals: figure };
    case 'merchUnits':
      return withUnits(inputs, 'merch', figure);
    case 'digitalUnits':
      return withUnits(inputs, 'digital', figure);
    case 'coachingUnits':
      return withUnits(inputs, 'coaching', figure);
    default:
      return { ...inputs, [lever]: figure };
  }
}

/** The figure of a lever in a case; `null` where none is filled in. */
export function leverOf(inputs: Inputs, lever: Lever): number | null {
  switch (lever) {
    case 'merchUnits':
      return inputs.products.merch.units;
    case 'digitalUnits':
      return inputs.products.digital.units;
    case 'coachingUnits':
      return inputs.products.coaching.units;
    default:
      return inputs[lever];
  }
}

function withUnits(inputs: Inputs, kind: ProductKind, units: number): Inputs {
  const { products } = inputs;
  return { ...inputs, products: { ...products, [kind]: { ...products[kind], units } } };
}

/**
 * What is left never falls when there is more of a lever, with one exception: deals that pay less than their views would
 * have earned. Then it falls until no other views are left and rises from there on, so that from the smallest figure that
 * reaches a goal every larger one does, unless none at all does so already.
 */
function smallest(inputs: Inputs, lever: Lever, target: number): number | null {
  const enough = (figure: number) => reaches(evaluate(withLever(inputs, lever, figure)).waterfall.net, target);
  if (enough(0)) return 0;
  let high = 1;
  while (high < MOST && !enough(high)) high *= 4;
  if (high >= MOST) return null;
  let low = high === 1 ? 0 : high / 4;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
