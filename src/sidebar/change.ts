import type { Language } from '../lang/language';
import type { SelectedRow } from '../messages';
import type { FieldId } from '../scenario/fields';
import { FEWEST, MOST } from '../scenario/scenario';
import { withExample } from './example';
import { readRow, withoutLastRow, withRow } from './selection';
import {
  type Choice,
  emptyPlan,
  type InsertNotice,
  ids,
  isUntouched,
  nameOf,
  type Plan,
  planName,
  type ReadNotice,
  type State,
} from './state';
import { inLanguage } from './translate';

/** What the user does, and what the server answers. */
export type Action =
  | { readonly do: 'type'; readonly plan: number; readonly field: FieldId; readonly text: string }
  | { readonly do: 'choose'; readonly plan: number; readonly field: FieldId; readonly choice: Choice }
  | { readonly do: 'rename'; readonly plan: number; readonly name: string }
  | { readonly do: 'target'; readonly text: string }
  | { readonly do: 'language'; readonly language: Language }
  | { readonly do: 'open' | 'duplicate' | 'remove' | 'restore' | 'undo-row'; readonly plan: number }
  | { readonly do: 'add' | 'example' }
  | { readonly do: 'call'; readonly call: 'read' | 'insert' }
  | { readonly do: 'row'; readonly plan: number; readonly selection: SelectedRow }
  | { readonly do: 'not-read'; readonly notice: ReadNotice }
  | { readonly do: 'inserted'; readonly notice: InsertNotice };

/** The next state of the panel. Whatever can't be done leaves it as it is. */
export function change(state: State, action: Action): State {
  const next = changed(state, action);
  // What was said about a row belongs to the plan that it was said in.
  return next.currentId === state.currentId ? next : { ...next, readNotice: null };
}

function changed(state: State, action: Action): State {
  switch (action.do) {
    case 'type':
      return onField(state, action.plan, action.field, { text: action.text });
    case 'choose':
      return onField(state, action.plan, action.field, { choice: action.choice });
    case 'rename':
      return onPlan(state, action.plan, (plan) => ({ ...plan, name: action.name }));
    case 'target':
      return { ...state, target: action.text };
    case 'language':
      return inLanguage(state, action.language);
    case 'open':
      return { ...state, currentId: action.plan };
    case 'add':
      return add(state, (id) => emptyPlan(id, freeName(state)), state.plans.length);
    case 'duplicate':
      return duplicate(state, action.plan);
    case 'remove':
      return remove(state, action.plan);
    case 'restore':
      return restore(state, action.plan);
    case 'example':
      return focusOn(withExample(state), ids.field('views'));
    case 'call':
      if (action.call === 'read') return { ...state, calling: 'read', readNotice: null };
      return { ...state, calling: 'insert', insertNotice: null };
    case 'row':
      return applyRow({ ...state, calling: null }, action.plan, action.selection);
    case 'not-read':
      return { ...state, calling: null, readNotice: action.notice };
    case 'inserted':
      return { ...state, calling: null, insertNotice: action.notice };
    case 'undo-row':
      return undoRow(state, action.plan);
  }
}

function onPlan(state: State, id: number, next: (plan: Plan) => Plan): State {
  return { ...state, plans: state.plans.map((plan) => (plan.id === id ? next(plan) : plan)) };
}

function onField(state: State, id: number, field: FieldId, typed: { text: string } | { choice: Choice }): State {
  return onPlan(state, id, (plan) => ({
    ...plan,
    fields: { ...plan.fields, [field]: { ...plan.fields[field], ...typed } },
  }));
}

function add(state: State, plan: (id: number) => Plan, at: number): State {
  if (state.plans.length >= MOST) return state;
  const added = plan(state.nextId);
  return {
    ...state,
    plans: [...state.plans.slice(0, at), added, ...state.plans.slice(at)],
    currentId: added.id,
    nextId: state.nextId + 1,
    planNotice: { kind: 'added', name: nameOf(added, at) },
  };
}

function duplicate(state: State, id: number): State {
  const index = state.plans.findIndex((plan) => plan.id === id);
  const plan = state.plans[index];
  if (plan === undefined) return state;
  const copy = state.language === 'nb' ? 'kopi' : 'copy';
  return add(state, (newId) => ({ ...plan, id: newId, name: `${nameOf(plan, index)} (${copy})`, rows: [] }), index + 1);
}

function remove(state: State, id: number): State {
  const index = state.plans.findIndex((plan) => plan.id === id);
  const plan = state.plans[index];
  if (plan === undefined || state.plans.length <= FEWEST) return state;
  const plans = state.plans.filter((other) => other.id !== id);
  const next = plans[Math.min(index, plans.length - 1)] as Plan;
  return {
    ...state,
    plans,
    // An untouched plan is as quickly added again.
    removed: isUntouched(plan) ? state.removed : [...state.removed, { plan, index }],
    currentId: state.currentId === id ? next.id : state.currentId,
    planNotice: { kind: 'removed', name: nameOf(plan, index) },
  };
}

function restore(state: State, id: number): State {
  const found = state.removed.find(({ plan }) => plan.id === id);
  if (found === undefined || state.plans.length >= MOST) return state;
  const { plan, index } = found;
  const restored: State = {
    ...state,
    plans: [...state.plans.slice(0, index), plan, ...state.plans.slice(index)],
    removed: state.removed.filter((other) => other !== found),
    currentId: id,
    planNotice: { kind: 'restored', name: nameOf(plan, index) },
  };
  return focusOn(restored, ids.tab(id));
}

function applyRow(state: State, id: number, selection: SelectedRow): State {
  const plan = state.plans.find((candidate) => candidate.id === id);
  if (plan === undefined) return { ...state, readNotice: { kind: 'plan-gone' } };
  const row = readRow(selection, plan, state.language);
  if (row === undefined) {
    const { sheetName, row: number } = selection;
    return { ...state, readNotice: { kind: 'no-headers', sheetName, row: number } };
  }
  const name = nameOf(plan, state.plans.indexOf(plan));
  const readNotice: ReadNotice | null = id === state.currentId ? null : { kind: 'elsewhere', name };
  return { ...onPlan(state, id, () => withRow(plan, row)), readNotice };
}

function undoRow(state: State, id: number): State {
  return focusOn({ ...onPlan(state, id, withoutLastRow), readNotice: { kind: 'undone' } }, ids.readButton);
}

/** The first of "Plan 1", "Plan 2", … that no plan bears, a removed one neither: it may come back. */
function freeName(state: State): string {
  const plans = [...state.plans, ...state.removed.map(({ plan }) => plan)];
  const taken = new Set(plans.map((plan) => plan.name.trim()));
  for (let number = state.plans.length + 1; ; number++) {
    if (!taken.has(planName(number))) return planName(number);
  }
}

function focusOn(state: State, id: string): State {
  return { ...state, focus: { id, count: state.focus.count + 1 } };
}
