import { goalSeek, type LeverGoal } from '../../scenario/goal';
import { type SuggestedMix, suggestMix } from '../../scenario/mix';
import { type ScenarioResults, scenarioResults } from '../../scenario/results';
import type { Scenario } from '../../scenario/scenario';
import { type Sensitivity, whatMatters } from '../../scenario/sensitivity';
import { type IncomeSimulation, simulate } from '../../scenario/simulation';
import type { PlanReading } from './reading';

/** What the page says about a plan. */
export interface Outcome {
  readonly id: number;
  readonly reading: PlanReading;
  readonly results: ScenarioResults;
}

/** What takes longer than a key may. */
export interface Study {
  readonly simulation: IncomeSimulation;
  readonly matters: readonly Sensitivity[];
  /** `null` without a goal. */
  readonly goal: Goal | null;
}

export interface Goal {
  readonly target: number;
  readonly levers: readonly LeverGoal[];
  readonly mix: SuggestedMix;
}

/** A plan that didn't change is not counted out again. */
const results = new WeakMap<Scenario, ScenarioResults>();
const studies = new WeakMap<Scenario, Study>();

export function outcomeOf(id: number, reading: PlanReading): Outcome {
  return { id, reading, results: resultsOf(reading.scenario) };
}

function resultsOf(scenario: Scenario): ScenarioResults {
  const known = results.get(scenario) ?? scenarioResults(scenario);
  results.set(scenario, known);
  return known;
}

/** What is known of a plan already. */
export function studyOf(scenario: Scenario): Study | undefined {
  return studies.get(scenario);
}

/** Studies a plan, once. */
export function study(scenario: Scenario): Study {
  const known = studies.get(scenario);
  if (known !== undefined) return known;
  const { target } = scenario.values;
  const made: Study = {
    simulation: simulate(resultsOf(scenario)),
    matters: whatMatters(scenario),
    goal:
      typeof target === 'number'
        ? { target, levers: goalSeek(scenario, target), mix: suggestMix(scenario, target, 'mid') }
        : null,
  };
  studies.set(scenario, made);
  return made;
}
