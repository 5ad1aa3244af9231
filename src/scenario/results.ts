import type { Rate } from '../catalogue/rate';
import { rateOf } from '../catalogue/rates';
import { rewardsRequirements, unpaidVideo } from '../catalogue/rules';
import type { Level, Levels } from '../core/levels';
import { perThousand } from '../core/perThousand';
import { qualifiedViews } from '../core/qualifiedViews';
import { rewardsEstimate, videoEarnsRewards } from '../core/rewardsEstimate';
import { type RewardsGap, rewardsEligible, rewardsGap } from '../core/rewardsGap';
import { viewsForTarget } from '../core/viewsForTarget';
import type { Assumption, Scenario } from './scenario';

/** Fields without which it can't be said whether an account may take part. */
export type AccountField = 'followers' | 'viewsIn30Days' | 'age';

/** Why no views reach a target through Creator Rewards. */
export type Obstacle = 'country' | 'short-videos';

export interface ScenarioResults {
  /** What the closed Creator Fund would have paid for all views; `null` without views, as the next two. */
  readonly fund: Levels | null;
  readonly qualifiedViews: Levels | null;
  /** `null` also where the programme is not offered in the country. */
  readonly rewards: Levels | null;
  readonly account:
    | { readonly status: 'incomplete'; readonly missing: readonly AccountField[]; readonly offered: boolean }
    | { readonly status: 'eligible'; readonly offered: true }
    | { readonly status: 'not-yet' | 'not-offered'; readonly gap: RewardsGap; readonly offered: boolean };
  /** Views a month that reach the target, by level of the rates: at low rates it takes the most. `null` without target. */
  readonly viewsNeeded: Levels | Obstacle | null;
}

/** What a plan pays, and what it takes; amounts in USD, by month. Each result asks only for the fields that it needs. */
export function scenarioResults(scenario: Scenario, target: number | null): ScenarioResults {
  const { views } = scenario;
  const share = atEachLevel(scenario.share, rateOf('qualified_share'));
  const rpm = atEachLevel(scenario.rpm, rateOf('rewards_rpm_prudent'));
  const video = {
    videoSeconds: scenario.videoSeconds ?? undefined,
    sponsored: false,
    unpaidSeconds: unpaidVideo().seconds,
  };
  const account = accountResults(scenario);
  const qualified = views === null ? null : byLevel((level) => qualifiedViews(views, share[level]));
  return {
    fund: views === null ? null : byLevel((level) => perThousand(views, rateOf('creator_fund_rpm')[level])),
    qualifiedViews: qualified,
    rewards:
      qualified === null || !account.offered
        ? null
        : byLevel((level) => rewardsEstimate(qualified[level], rpm[level], video)),
    account,
    viewsNeeded: needed(),
  };

  function needed(): Levels | Obstacle | null {
    if (target === null) return null;
    if (!account.offered) return 'country';
    if (!videoEarnsRewards(video)) return 'short-videos';
    const amount = target;
    return byLevel((level) => viewsForTarget(amount, rpm[level], share[level]));
  }
}

function accountResults(scenario: Scenario): ScenarioResults['account'] {
  const { followers, viewsIn30Days, age } = scenario;
  const country = scenario.country ?? undefined;
  const offered = country === undefined || rewardsRequirements().countries.some((code) => code === country);
  if (followers === null || viewsIn30Days === null || age === null) {
    const missing = (['followers', 'viewsIn30Days', 'age'] as const).filter((field) => scenario[field] === null);
    return { status: 'incomplete', missing, offered };
  }
  const account = { followers, viewsIn30Days, age, goodStanding: true, country };
  if (rewardsEligible(account, rewardsRequirements())) return { status: 'eligible', offered: true };
  const gap = rewardsGap(account, rewardsRequirements());
  return { status: offered ? 'not-yet' : 'not-offered', gap, offered };
}

/** The figures that an assumption stands for: the whole range, or one figure for all levels. */
function atEachLevel(assumption: Assumption, rate: Rate): Levels {
  if (assumption === 'range') return rate;
  const figure = typeof assumption === 'number' ? assumption : rate[assumption];
  return { low: figure, mid: figure, high: figure };
}

function byLevel(figure: (level: Level) => number): Levels {
  return { low: figure('low'), mid: figure('mid'), high: figure('high') };
}
