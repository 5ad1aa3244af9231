import { unpaidVideo } from '../catalogue/rules';
import { allFields, type FieldId } from '../scenario/fields';
import { type ScenarioResults, scenarioResults } from '../scenario/results';
import { type PlanReading, wrongFields } from './reading';

/** One figure at low, mid and high rates. */
export type Figures = NonNullable<ScenarioResults['fund']>;

/** What the panel says about a plan. Each figure is there as soon as the fields that it needs are. */
export interface Outcome {
  readonly name: string;
  readonly country: string | null;
  readonly account: ScenarioResults['account'];
  /** Fields to fill in before everything is known, in the order in which they stand. */
  readonly missing: readonly FieldId[];
  /** Fields to correct. */
  readonly wrong: readonly FieldId[];
  readonly fund: Figures | null;
  readonly rewards: Figures | null;
  /** Videos so short that they earn nothing. */
  readonly tooShort: boolean;
  /** `unknown`: a field that it needs is missing or wrong. `null`: no target. */
  readonly needed: ScenarioResults['viewsNeeded'] | 'unknown';
}

/** Fields that Creator Rewards can't be counted without once something was typed in them. */
const NEEDED: readonly FieldId[] = ['share', 'rpm', 'videoSeconds', 'country'];

/** What a plan comes to. A field that can't be read holds back every figure that it would change. */
export function outcomeOf(reading: PlanReading, target: number | null): Outcome {
  const { scenario, unfilled } = reading;
  const results = scenarioResults(scenario, target);
  const wrong = wrongFields(reading);
  const held = unfilled.length > 0 || NEEDED.some((id) => wrong.includes(id));
  const absent = new Set<FieldId>(unfilled);
  if (scenario.views === null) absent.add('views');
  if (results.account.status === 'incomplete' && results.account.offered) {
    for (const id of results.account.missing) absent.add(id);
  }
  return {
    name: scenario.name,
    country: scenario.country,
    account: results.account,
    missing: allFields()
      .map((field) => field.id)
      .filter((id) => absent.has(id) && !wrong.includes(id)),
    wrong,
    fund: results.fund,
    rewards: held ? null : results.rewards,
    tooShort: scenario.videoSeconds !== null && scenario.videoSeconds <= unpaidVideo().seconds,
    needed: target !== null && held && results.account.offered ? 'unknown' : results.viewsNeeded,
  };
}
