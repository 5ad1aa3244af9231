import type { FieldId } from '../../../src/scenario/fieldIds';
import type { Action } from '../../../src/sidebar/plans/actions';
import { change } from '../../../src/sidebar/plans/change';
import { type Outcome, outcomeOf } from '../../../src/sidebar/plans/outcome';
import { readPlan } from '../../../src/sidebar/plans/reading';
import { initialState, type Plan, type State, type Typed } from '../../../src/sidebar/plans/state';

/** The page after some actions. */
export function pageAfter(actions: readonly Action[], from: State = initialState('en')): State {
  return actions.reduce(change, from);
}

export function typing(plan: number, texts: { readonly [F in FieldId]?: string }): Action[] {
  return (Object.entries(texts) as [FieldId, string][]).map(([field, text]) => ({ do: 'type', plan, field, text }));
}

export function planOf(state: State, id: number): Plan {
  return state.plans.find((plan) => plan.id === id) as Plan;
}

export function textOf(state: State, id: number, field: FieldId): string | undefined {
  return planOf(state, id).fields[field]?.text;
}

export function namesOf(state: State): string[] {
  return state.plans.map(({ name }) => name);
}

export function outcomes(state: State): Outcome[] {
  return state.plans.map((plan, i) => outcomeOf(plan.id, readPlan(plan, i, state.language)));
}

/** The first plan of an English page in which texts were typed. */
export function outcomeWith(texts: { readonly [F in FieldId]?: string }, ...more: readonly Action[]): Outcome {
  return outcomes(pageAfter([...typing(1, texts), ...more]))[0] as Outcome;
}

export function own(text: string): Typed {
  return { text, choice: 'own' };
}
