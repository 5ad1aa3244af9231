import type { FieldId } from '../../scenario/fieldIds';
import { fieldsIn } from '../../scenario/fields';
import { FEWEST, MOST } from '../../scenario/scenario';
import { examples } from './example';
import { withStep } from './history';
import { currentPlan, emptyPlan, groups, nameOf, type Plan, planName, type State, type Typed } from './state';

/** A new plan behind the others, of the same account as the one in hand: plans in different currencies can't be compared. */
export function addEmpty(state: State): State {
  const { fields } = currentPlan(state);
  const account: { [F in FieldId]?: Typed } = {};
  for (const { id } of fieldsIn('account')) if (fields[id] !== undefined) account[id] = fields[id];
  return add(state, (id) => ({ ...emptyPlan(id, freeName(state)), fields: account }), state.plans.length);
}

function add(state: State, plan: (id: number) => Plan, at: number): State {
  if (state.plans.length >= MOST) return state;
  const added = plan(state.nextId);
  const next = withStep(state, {
    plans: [...state.plans.slice(0, at), added, ...state.plans.slice(at)],
    currentId: added.id,
  });
  return { ...next, nextId: state.nextId + 1, notice: { kind: 'added', name: nameOf(added, at) } };
}

/** The copy is a plan of its own, which is stored nowhere. */
export function duplicate(state: State, id: number): State {
  const index = state.plans.findIndex((plan) => plan.id === id);
  const plan = state.plans[index];
  if (plan === undefined) return state;
  const copy = state.language === 'nb' ? 'kopi' : 'copy';
  const name = `${nameOf(plan, index)} (${copy})`;
  return add(state, (newId) => ({ ...plan, id: newId, name, saved: null }), index + 1);
}

export function remove(state: State, id: number): State {
  const index = state.plans.findIndex((plan) => plan.id === id);
  const plan = state.plans[index];
  if (plan === undefined || state.plans.length <= FEWEST) return state;
  const plans = state.plans.filter((other) => other.id !== id);
  const next = plans[Math.min(index, plans.length - 1)] as Plan;
  const removed = withStep(state, { plans, currentId: state.currentId === id ? next.id : state.currentId });
  return { ...removed, notice: { kind: 'removed', name: nameOf(plan, index) } };
}

export function withExamples(state: State): State {
  const fields = examples(state.language);
  if (fields.length === 0 || !canShowExample(state)) return state;
  return withStep(state, {
    plans: state.plans.map((plan, i) => ({ ...plan, ...(fields[i] ?? {}) })),
    currentId: (state.plans[0] as Plan).id,
    // The keyboard goes to the views.
    openGroups: groups.filter((group) => group === 'rewards' || state.openGroups.includes(group)),
  });
}

/** Whether the example would overwrite nothing. */
export function canShowExample({ plans }: State): boolean {
  return plans.every((plan) => Object.keys(plan.fields).length === 0 && plan.saved === null);
}

/** The first of "Plan 1", "Plan 2", … that no plan bears. */
function freeName(state: State): string {
  const taken = new Set(state.plans.map((plan) => plan.name.trim()));
  for (let number = state.plans.length + 1; ; number++) {
    if (!taken.has(planName(number))) return planName(number);
  }
}
