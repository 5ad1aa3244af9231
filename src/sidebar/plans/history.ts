import type { Snapshot, State } from './state';

/** As many steps as can be taken back. */
const STEPS = 200;

/**
 * Makes a change that can be undone.
 *
 * @param typing what is being typed in; changes of the same are one step
 */
export function withStep(state: State, next: Partial<State>, typing: string | null = null): State {
  const goesOn = typing !== null && typing === state.typing;
  const past = goesOn ? state.past : [...state.past, snapshotOf(state)].slice(-STEPS);
  return { ...state, ...next, past, future: [], typing };
}

export function undo(state: State): State {
  const before = state.past[state.past.length - 1];
  if (before === undefined) return state;
  return {
    ...state,
    ...before,
    past: state.past.slice(0, -1),
    future: [...state.future, snapshotOf(state)],
    typing: null,
  };
}

export function redo(state: State): State {
  const after = state.future[state.future.length - 1];
  if (after === undefined) return state;
  return {
    ...state,
    ...after,
    future: state.future.slice(0, -1),
    past: [...state.past, snapshotOf(state)],
    typing: null,
  };
}

/** Changes every state that can be come back to, and not what can be done next: a language, or where a plan is stored. */
export function throughout(state: State, next: (snapshot: Snapshot) => Snapshot): State {
  return { ...state, ...next(state), past: state.past.map(next), future: state.future.map(next) };
}

function snapshotOf({ plans, currentId }: State): Snapshot {
  return { plans, currentId };
}
