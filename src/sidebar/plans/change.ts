import type { Language } from '../../lang/language';
import type { FieldId } from '../../scenario/fieldIds';
import type { Action } from './actions';
import { redo, throughout, undo, withStep } from './history';
import { afterDelete, afterSave, withOpened } from './opened';
import { addEmpty, duplicate, remove, withExamples } from './planList';
import { withChanges } from './row';
import { type Choice, currentPlan, ids, nameOf, noText, type OpenGroup, type Plan, type State } from './state';
import { fieldsInLanguage } from './typed';

/** The next state of the page. Whatever can't be done leaves it as it is. */
export function change(state: State, action: Action): State {
  switch (action.do) {
    case 'type':
      return onField(state, action.plan, action.field, { text: action.text }, `${action.plan}:${action.field}`);
    case 'choose':
      return onField(state, action.plan, action.field, { choice: action.choice }, null);
    case 'rename':
      return onPlan(state, action.plan, (plan) => ({ ...plan, name: action.name }), `${action.plan}:name`);
    case 'language':
      return inLanguage(state, action.language);
    case 'show':
      return hasPlan(state, action.plan) ? { ...state, currentId: action.plan, typing: null } : state;
    case 'add':
      return addEmpty(state);
    case 'duplicate':
      return duplicate(state, action.plan);
    case 'remove':
      return remove(state, action.plan);
    case 'example':
      return focusOn(withExamples(state), ids.field('views'));
    case 'undo':
      return state.past.length === 0 ? state : tell(state, undo(state), 'undone');
    case 'redo':
      return state.future.length === 0 ? state : tell(state, redo(state), 'redone');
    case 'pick-field':
      return { ...state, picking: action.field };
    case 'group':
      return { ...state, openGroups: withGroup(state.openGroups, action.group, action.open) };
    case 'call':
      return { ...state, calling: action.call, target: action.target ?? '', notice: null };
    case 'fill':
      return fill(state, action);
    case 'tell':
      return { ...state, calling: null, notice: action.notice };
    case 'library':
      return focusOn({ ...state, calling: null, library: action.library }, ids.library);
    case 'close-library':
      return focusOn({ ...state, library: null }, ids.open);
    case 'ask-delete':
      return ask(state, action.id);
    case 'deleted':
      return focusOn(afterDelete(state, action.id, action.name), ids.library);
    case 'saved':
      return afterSave(state, action);
    case 'opened':
      return withOpened(state, action);
  }
}

function hasPlan({ plans }: State, id: number): boolean {
  return plans.some((plan) => plan.id === id);
}

/** The question takes the place of the button that asked it, and the other way round. */
function ask(state: State, id: string | null): State {
  const { library } = state;
  if (library === null) return state;
  const place = id === null ? ids.deletion(library.asking ?? '') : ids.keep;
  return focusOn({ ...state, library: { ...library, asking: id } }, place);
}

function onPlan(state: State, id: number, next: (plan: Plan) => Plan, typing: string | null): State {
  if (!hasPlan(state, id)) return state;
  return withStep(state, { plans: state.plans.map((plan) => (plan.id === id ? next(plan) : plan)) }, typing);
}

function onField(
  state: State,
  id: number,
  field: FieldId,
  typed: { text: string } | { choice: Choice },
  typing: string | null,
): State {
  // Whoever types a figure means it, whatever was chosen before.
  const own = 'text' in typed ? ({ choice: 'own' } as const) : {};
  const next = (plan: Plan): Plan => ({
    ...plan,
    fields: { ...plan.fields, [field]: { ...(plan.fields[field] ?? noText), ...own, ...typed } },
  });
  return { ...onPlan(state, id, next, typing), picking: field };
}

function fill(state: State, { plan: id, changes, language, notice }: Action & { do: 'fill' }): State {
  const index = state.plans.findIndex((plan) => plan.id === id);
  const plan = state.plans[index];
  const answered: State = { ...state, calling: null };
  if (plan === undefined) return { ...answered, notice: { kind: 'not-read', problem: { code: 'plan-gone' } } };
  const next =
    changes.length === 0
      ? answered
      : onPlan(
          answered,
          id,
          (old) => {
            const filled = fieldsInLanguage(withChanges({}, changes), language, state.language);
            return { ...old, fields: { ...old.fields, ...filled } };
          },
          null,
        );
  return { ...next, notice: notice(nameOf(plan, index)) };
}

function inLanguage(state: State, to: Language): State {
  const from = state.language;
  if (from === to) return state;
  const plan = (old: Plan): Plan => ({
    ...old,
    fields: fieldsInLanguage(old.fields, from, to),
    saved: old.saved && { ...old.saved, fields: fieldsInLanguage(old.saved.fields, from, to) },
  });
  const next = throughout(state, (snapshot) => ({
    plans: snapshot.plans.map(plan),
    currentId: snapshot.currentId,
  }));
  // What was said holds figures and names in the other language.
  return { ...next, language: to, notice: null, typing: null };
}

function tell(before: State, state: State, kind: 'undone' | 'redone'): State {
  const plan = currentPlan(state);
  const told: State = { ...state, notice: { kind, name: nameOf(plan, state.plans.indexOf(plan)) } };
  // The field that has the keyboard goes with the plan that it is in.
  return before.currentId === state.currentId ? told : focusOn(told, ids.tab(plan.id));
}

function withGroup(open: readonly OpenGroup[], group: OpenGroup, isOpen: boolean): readonly OpenGroup[] {
  const others = open.filter((other) => other !== group);
  return isOpen ? [...others, group] : others;
}

export function focusOn(state: State, id: string): State {
  return { ...state, focus: { id, count: state.focus.count + 1 } };
}
