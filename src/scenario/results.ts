import type { Level, Levels } from '../core/levels';
import { type AccountResults, accountResults } from './account';
import { type Case, evaluate, isCounted, type Stream, streams } from './evaluate';
import { type FieldId, productKinds } from './fieldIds';
import { currencyOf, isGiven, usdWorth } from './figures';
import { caseInputs } from './inputs';
import type { Scenario } from './scenario';

/** What one stream brings in the three cases. */
export interface StreamResults {
  readonly stream: Stream;
  /** `null` where figures are missing. */
  readonly amounts: Levels | null;
  /** Fields to fill in before it can be counted. */
  readonly missing: readonly FieldId[];
  /** The amounts are published ones in USD, and not in the total. */
  readonly inUsd: boolean;
  /** Its part of the total at mid; `null` where it is not in it or there is none. */
  readonly share: number | null;
}

export interface ScenarioResults {
  readonly currency: string;
  /** What 1 USD is worth; `null` where the plan doesn't say. */
  readonly usdWorth: number | null;
  readonly cases: { readonly [L in Level]: Case };
  readonly streams: readonly StreamResults[];
  readonly total: Levels;
  readonly net: Levels;
  readonly account: AccountResults;
  /** The stream that brings more than 70% of the total at mid; `null` where none does. */
  readonly leaning: Stream | null;
  readonly opportunityCost: Levels;
  readonly fund: Levels;
  readonly fundInUsd: boolean;
  /** Fields that were left empty and counted as something, in the order in which they stand. */
  readonly assumed: readonly FieldId[];
  /** Deals are planned, but not how many views per video has: theirs are still in the rewards. */
  readonly sponsoredUnknown: boolean;
}

/** A stream with more of the income than this is worth a word: when it fails, so does the plan. */
export const LEANING = 0.7;
/** What a share can be off by: 2.1 of 3.0 is 70%, and comes out a hair above. */
const ROUNDING = 1e-12;

/** What a plan comes to in a month. */
export function scenarioResults(scenario: Scenario): ScenarioResults {
  const cases = byLevel((level) => evaluate(caseInputs(scenario, level)));
  const inputs = caseInputs(scenario, 'mid');
  const account = accountResults(inputs, cases.mid.views);
  const figures = (of: (result: Case) => number): Levels => byLevel((level) => of(cases[level]));
  const total = figures(({ waterfall }) => waterfall.gross);
  const results = streams.map((stream): StreamResults => {
    const { mid } = cases;
    const all = [cases.low, mid, cases.high].map((one) => one.streams[stream]);
    // What is nothing at mid may be more at high, and then be unknown or in USD.
    const known = all.every(({ amount }) => amount !== null);
    const counted = all.every(isCounted);
    return {
      stream,
      amounts: known ? figures((result) => result.streams[stream].amount ?? 0) : null,
      missing: known ? [] : missingOf(scenario, stream),
      inUsd: known && !counted,
      share: counted && total.mid > 0 ? (mid.streams[stream].amount ?? 0) / total.mid : null,
    };
  });
  return {
    currency: currencyOf(scenario),
    usdWorth: usdWorth(scenario.values),
    cases,
    streams: results,
    total,
    net: figures(({ waterfall }) => waterfall.net),
    account,
    leaning: results.find(({ share }) => share !== null && share > LEANING + ROUNDING)?.stream ?? null,
    opportunityCost: figures((result) => result.opportunityCost),
    fund: figures(({ fund }) => fund.amount ?? 0),
    fundInUsd: cases.mid.fund.inUsd,
    assumed: assumedOf(scenario, account.rewards.open),
    sponsoredUnknown: (inputs.views ?? 0) > 0 && (inputs.deals ?? 0) > 0 && inputs.viewsPerVideo === null,
  };
}

export function byLevel<T>(figure: (level: Level) => T): { readonly [L in Level]: T } {
  return { low: figure('low'), mid: figure('mid'), high: figure('high') };
}

/** What a stream needs and doesn't have. */
function missingOf(scenario: Scenario, stream: Stream): FieldId[] {
  return needs(scenario, stream).filter((id) => !isGiven(scenario, id));
}

function needs(scenario: Scenario, stream: Stream): FieldId[] {
  switch (stream) {
    case 'deals':
      return ['followers', 'engagementRate'];
    case 'affiliate':
      return ['orderValue', 'commission'];
    case 'products':
      return productKinds
        .filter((kind) => isGiven(scenario, `${kind}Units`) && scenario.values[`${kind}Units`] !== 0)
        .map((kind): FieldId => `${kind}Price`);
    default:
      return [];
  }
}

/** What was left empty although a figure that is given is multiplied by it. */
function assumedOf(scenario: Scenario, rewardsOpen: boolean): FieldId[] {
  const given = (id: FieldId) => isGiven(scenario, id);
  const estimatesFee =
    given('deals') && typeof scenario.values.fee !== 'number' && typeof scenario.values.fee !== 'object';
  const wanted: FieldId[] = [
    ...(given('views') && rewardsOpen ? (['longShare', 'share', 'rpm'] as const) : []),
    ...(estimatesFee ? (['fee', 'niche'] as const) : []),
    ...(given('diamonds') ? (['perDiamond'] as const) : []),
  ];
  return wanted.filter((id) => !given(id));
}
