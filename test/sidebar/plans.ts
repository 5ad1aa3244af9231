import type { FieldId } from '../../src/scenario/fields';
import { type Action, change } from '../../src/sidebar/change';
import { outcomeOf } from '../../src/sidebar/outcome';
import { readPlan, readTarget } from '../../src/sidebar/reading';
import { initialState, type Plan, type State } from '../../src/sidebar/state';

/** The panel after some actions. */
export function panelAfter(actions: readonly Action[], from: State = initialState('en')): State {
  return actions.reduce(change, from);
}

export function typing(plan: number, texts: { readonly [F in FieldId]?: string }): Action[] {
  return (Object.entries(texts) as [FieldId, string][]).map(([field, text]) => ({ do: 'type', plan, field, text }));
}

export function planOf(state: State, id: number): Plan {
  return state.plans.find((plan) => plan.id === id) as Plan;
}

export function outcomes(state: State) {
  const target = readTarget(state.target, state.language).value;
  return state.plans.map((plan, i) => outcomeOf(readPlan(plan, i, state.language), target));
}

export const million = {
  views: '1,000,000',
  videoSeconds: '90',
  followers: '25,000',
  viewsIn30Days: '1,000,000',
  age: '24',
  country: 'US',
};
