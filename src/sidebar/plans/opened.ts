import type { Language } from '../../lang/language';
import type { Scenario } from '../../scenario/scenario';
import { MOST } from '../../scenario/scenario';
import { throughout, withStep } from './history';
import type { OpenProblem } from './notices';
import { hasChanges, isUntouched, nameOf, type Plan, type Saved, type State } from './state';
import { fieldsFrom, fieldsInLanguage } from './typed';

/** A plan that comes from the document, a sheet or a file. */
export interface Incoming {
  readonly scenario: Scenario;
  /** Where it is stored; `null` for one from a sheet or a file. */
  readonly stored: { readonly id: string; readonly revision: number } | null;
}

interface Opened {
  readonly plans: readonly Incoming[];
  readonly dropped: readonly string[];
  readonly problems: readonly OpenProblem[];
}

/**
 * Puts plans on the page: one that is there already is shown, in its newest state; one that has changes here stays beside it.
 * Others take the place of plans that nobody touched, then what room is left. What finds none is named.
 */
export function withOpened(state: State, { plans: incoming, dropped, problems }: Opened): State {
  let plans = [...state.plans];
  let { nextId, currentId } = state;
  const names: string[] = [];
  const left: string[] = [];
  for (const { scenario, stored } of incoming) {
    const there = stored && plans.find((plan) => plan.saved?.id === stored.id && isUpToDate(plan, stored.revision));
    if (there) {
      if (names.length === 0) currentId = there.id;
      names.push(scenario.name);
      if (there.saved?.revision === stored.revision) continue;
      // Somebody else saved it meanwhile, and nothing on screen would be lost.
      const newer = { ...planFrom(nextId++, scenario, stored, state), id: there.id };
      plans = plans.map((plan) => (plan === there ? newer : plan));
      continue;
    }
    // One that came a moment ago stays, however empty it is.
    const at = plans.findIndex((plan) => plan.id < state.nextId && isUntouched(plan));
    if (at < 0 && plans.length >= MOST) {
      left.push(scenario.name);
      continue;
    }
    const plan = planFrom(nextId++, scenario, stored, state);
    plans = at < 0 ? [...plans, plan] : plans.map((old, i) => (i === at ? plan : old));
    if (names.length === 0) currentId = plan.id;
    names.push(nameOf(plan, plans.indexOf(plan)));
  }
  // A plan that is only shown is nothing to undo.
  const next = nextId === state.nextId ? { ...state, currentId, typing: null } : withStep(state, { plans, currentId });
  const missed: readonly OpenProblem[] = left.length === 0 ? [] : [{ code: 'no-room', names: left }];
  return {
    ...next,
    nextId,
    calling: null,
    library: names.length > 0 && left.length === 0 && problems.length === 0 ? null : state.library,
    notice: { kind: 'opened', names, dropped, problems: [...problems, ...missed] },
    focus: names.length === 0 ? state.focus : { id: `tab-${currentId}`, count: state.focus.count + 1 },
  };
}

/** Whether what is stored may be shown in the place of a plan: it is that state, or a newer one of a plan without changes. */
function isUpToDate(plan: Plan, revision: number): boolean {
  return plan.saved?.revision === revision || !hasChanges(plan);
}

function planFrom(id: number, scenario: Scenario, stored: Incoming['stored'], { language }: State): Plan {
  const fields = fieldsFrom(scenario, language);
  const { name } = scenario;
  return { id, name, fields, saved: stored && { ...stored, name, fields } };
}

interface Answered {
  readonly plan: number;
  readonly saved: Saved;
  readonly sent: string;
  readonly language: Language;
  readonly conflict: 'changed' | 'deleted' | null;
}

/** The plan is stored as it was when it was sent: what was typed since then is a change. */
export function afterSave(state: State, answered: Answered): State {
  const { plan: id, sent, language, conflict } = answered;
  const saved = { ...answered.saved, fields: fieldsInLanguage(answered.saved.fields, language, state.language) };
  const index = state.plans.findIndex((plan) => plan.id === id);
  const before = state.plans[index];
  // An undo must not take the plan's place in the document away, or a second save would be a conflict with oneself.
  const next = throughout(state, (snapshot) => ({
    ...snapshot,
    plans: snapshot.plans.map((plan) => (plan.id === id ? { ...plan, saved } : plan)),
  }));
  // A name that was typed since stays; one that was never typed is the one it is stored under.
  const renamed = before !== undefined && nameOf(before, index) === sent && before.name.trim() !== saved.name;
  const plans = renamed
    ? next.plans.map((plan) => (plan.id === id ? { ...plan, name: saved.name } : plan))
    : next.plans;
  const notice = { kind: 'saved', name: saved.name, conflict, before: sent } as const;
  return { ...next, plans, calling: null, library: null, notice };
}

/** Plans on the page that were stored there are not stored any more, and stay. */
export function afterDelete(state: State, id: string, name: string): State {
  const next = throughout(state, (snapshot) => ({
    ...snapshot,
    plans: snapshot.plans.map((plan) => (plan.saved?.id === id ? { ...plan, saved: null } : plan)),
  }));
  const { library } = state;
  return {
    ...next,
    calling: null,
    library: library && { ...library, asking: null, saved: library.saved.filter((one) => one.id !== id) },
    notice: { kind: 'deleted', name },
  };
}
