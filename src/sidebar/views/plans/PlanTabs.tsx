import { useRef } from 'preact/hooks';
import { FEWEST, MOST } from '../../../scenario/scenario';
import type { Action } from '../../plans/actions';
import { hindrancesInWords } from '../../plans/hindranceTexts';
import type { Hindrance } from '../../plans/request';
import { hasChanges, ids, nameOf, type Plan, type State } from '../../plans/state';
import { texts } from '../../plans/texts';

interface Props {
  readonly state: State;
  readonly current: Plan;
  /** What keeps the plan in hand from being saved. */
  readonly hindrances: readonly Hindrance[];
  readonly dispatch: (action: Action) => void;
  readonly onSave: () => void;
  readonly onList: () => void;
}

/** Which plan is in hand, and what can be done with plans as a whole. */
export function PlanTabs({ state, current, hindrances, dispatch, onSave, onList }: Props) {
  const { plans, language, past, future, calling } = state;
  const list = useRef<HTMLDivElement>(null);
  const full = plans.length >= MOST;
  const few = plans.length <= FEWEST;
  const busy = calling !== null;

  function onKey(event: KeyboardEvent) {
    const index = plans.indexOf(current);
    const places: { readonly [key: string]: number } = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: plans.length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const at = (place + plans.length) % plans.length;
    dispatch({ do: 'show', plan: (plans[at] as Plan).id });
    (list.current?.children[at] as HTMLElement | undefined)?.focus();
  }

  return (
    <>
      <div role="tablist" aria-label={texts.plans[language]} ref={list} onKeyDown={onKey}>
        {plans.map((plan, i) => (
          <button
            type="button"
            role="tab"
            key={plan.id}
            id={ids.tab(plan.id)}
            aria-selected={plan === current}
            aria-controls="plan"
            tabIndex={plan === current ? 0 : -1}
            title={nameOf(plan, i)}
            onClick={() => dispatch({ do: 'show', plan: plan.id })}
          >
            <bdi>{nameOf(plan, i)}</bdi>
          </button>
        ))}
      </div>
      <div class="buttons">
        <button
          type="button"
          id="add-plan"
          aria-disabled={full}
          aria-describedby={full ? 'plan-limit' : undefined}
          onClick={() => dispatch({ do: 'add' })}
        >
          {texts.add[language]}
        </button>
        <button
          type="button"
          id="duplicate-plan"
          aria-disabled={full}
          aria-describedby={full ? 'plan-limit' : undefined}
          onClick={() => dispatch({ do: 'duplicate', plan: current.id })}
        >
          {texts.duplicate[language]}
        </button>
        <button
          type="button"
          id="remove-plan"
          aria-disabled={few}
          aria-describedby={few ? 'plan-limit' : undefined}
          onClick={() => dispatch({ do: 'remove', plan: current.id })}
        >
          {texts.remove[language]}
        </button>
        <button
          type="button"
          id={ids.undo}
          aria-disabled={past.length === 0}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={() => dispatch({ do: 'undo' })}
        >
          {texts.undo[language]}
        </button>
        <button
          type="button"
          id="redo"
          aria-disabled={future.length === 0}
          aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z"
          onClick={() => dispatch({ do: 'redo' })}
        >
          {texts.redo[language]}
        </button>
      </div>
      {(full || few) && (
        <p class="hint" id="plan-limit">
          {(full ? texts.atMost : texts.atLeast)[language]}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          id="save-plan"
          aria-disabled={busy || hindrances.length > 0}
          aria-describedby={hindrances.length > 0 ? 'save-why' : 'save-state'}
          onClick={onSave}
        >
          {(calling === 'save' ? texts.saving : texts.save)[language]}
        </button>
        <button
          type="button"
          id={ids.open}
          aria-disabled={busy}
          aria-expanded={state.library !== null}
          onClick={onList}
        >
          {(calling === 'list' ? texts.opening : texts.open)[language]}
        </button>
      </div>
      {hindrances.length > 0 && (
        <p class="error" id="save-why">
          {hindrancesInWords(hindrances, language)}
        </p>
      )}
      <p class="hint" id="save-state">
        {saveState(current)[language]}
      </p>
    </>
  );
}

function saveState(plan: Plan) {
  if (plan.saved === null) return texts.notSaved;
  return hasChanges(plan) ? texts.unsavedChanges : texts.allSaved;
}
