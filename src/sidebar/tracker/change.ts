import type { Language } from '../../lang/language';
import type { CheckReply, RecalculateReply, SetUpReply, SetUpTab, TabState } from '../../messages';
import { changeImport, type ImportAction } from './importChange';
import {
  type Asked,
  type Calling,
  done,
  ids,
  initialTracker,
  type SetUpFailure,
  sendTo,
  type Tracker,
  type View,
} from './state';

export type TrackerAction =
  | { readonly do: 'language'; readonly language: Language }
  | { readonly do: 'view'; readonly view: View }
  | { readonly do: 'call'; readonly calling: Calling }
  /** In the language that was asked in: a tab that is not there has the name that it would be given. */
  | { readonly do: 'tabs'; readonly tabs: Asked<readonly TabState[]>; readonly language: Language }
  | ImportAction
  // Set up
  | { readonly do: 'want'; readonly what: 'tracker' | 'roster'; readonly wanted: boolean }
  | { readonly do: 'name'; readonly tab: SetUpTab; readonly name: string }
  | { readonly do: 'set-up-done'; readonly reply: Extract<SetUpReply, { readonly ok: true }> }
  | { readonly do: 'set-up-failed'; readonly failure: SetUpFailure }
  // Check and recalculate
  | { readonly do: 'checked'; readonly check: Asked<CheckReply> }
  | { readonly do: 'shown'; readonly notShown: Tracker['notShown'] }
  | { readonly do: 'recalculated'; readonly outcome: Asked<RecalculateReply> };

/** The next state of the page. */
export function changeTracker(state: Tracker, action: TrackerAction): Tracker {
  switch (action.do) {
    case 'language':
      // Names and sentences of the document are in the language that was asked for.
      return { ...state, language: action.language, ...(state.calling === null ? { tabs: null, check: null } : {}) };
    case 'view':
      // What was done stays to be read when somebody comes back; where the keyboard goes is its heading. What stands in
      // the document is looked at anew: somebody may have come back because they have changed it.
      return sendTo(
        { ...(state.calling === null ? anew(state) : state), view: action.view },
        action.view === 'home' && state.view !== 'home' ? ids.go(state.view) : ids.heading,
      );
    case 'call':
      return { ...state, calling: action.calling };
    case 'tabs':
      return {
        ...state,
        tabs: action.language === state.language ? action.tabs : null,
        calling: done(state, 'tabs'),
      };
    case 'want':
      return inSetUp(state, { [action.what]: action.wanted, outcome: null });
    case 'name':
      return inSetUp(state, { names: { ...state.setUp.names, [action.tab]: action.name }, outcome: null });
    case 'set-up-done': {
      const tabs = withTabs(state.tabs, action.reply.tabs);
      const outcome = { kind: 'done', tabs: action.reply.tabs } as const;
      const setUp = { ...initialTracker(state.language).setUp, outcome };
      return { ...state, tabs, setUp, import: { ...state.import, held: null }, calling: done(state, 'set-up') };
    }
    case 'set-up-failed':
      // A name that was free may be taken, or tabs may be there whose answer never came.
      return { ...inSetUp(state, { outcome: action.failure }), tabs: null, calling: done(state, 'set-up') };
    case 'checked':
      return sendTo(
        { ...state, check: action.check, notShown: null, calling: done(state, 'check') },
        action.check.ok ? ids.found : ids.check,
      );
    case 'shown':
      return { ...state, notShown: action.notShown, calling: done(state, 'show') };
    case 'recalculated':
      return { ...state, recalculated: action.outcome, calling: done(state, 'recalculate') };
    default:
      return changeImport(state, action);
  }
}

function anew(state: Tracker): Tracker {
  return { ...state, tabs: null, import: { ...state.import, held: null } };
}

function inSetUp(state: Tracker, more: Partial<Tracker['setUp']>): Tracker {
  return { ...state, setUp: { ...state.setUp, ...more } };
}

/** Tabs that were just made are there. */
function withTabs(
  tabs: Tracker['tabs'],
  made: readonly { readonly tab: SetUpTab; readonly name: string }[],
): Tracker['tabs'] {
  if (tabs === null || !tabs.ok) return null;
  const value = tabs.value.map((one): TabState => {
    const name = made.find(({ tab }) => tab === one.tab)?.name;
    return name === undefined ? one : { tab: one.tab, state: 'there', name };
  });
  return { ok: true, value };
}
