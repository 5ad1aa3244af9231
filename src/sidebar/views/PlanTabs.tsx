import { useRef } from 'preact/hooks';
import { FEWEST, MOST } from '../../scenario/scenario';
import type { Action } from '../change';
import { ids, nameOf, type Plan, type State } from '../state';
import { texts } from '../texts';

interface Props {
  readonly state: State;
  readonly current: Plan;
  readonly dispatch: (action: Action) => void;
}

/** Which plan is in hand, and what can be done with plans as a whole. */
export function PlanTabs({ state, current, dispatch }: Props) {
  const { plans, language, removed } = state;
  const list = useRef<HTMLDivElement>(null);
  const full = plans.length >= MOST;
  const few = plans.length <= FEWEST;

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
    dispatch({ do: 'open', plan: (plans[at] as Plan).id });
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
            onClick={() => dispatch({ do: 'open', plan: plan.id })}
          >
            <bdi>{nameOf(plan, i)}</bdi>
          </button>
        ))}
      </div>
      <div class="buttons">
        <button
          type="button"
          aria-disabled={full}
          aria-describedby={full ? 'plan-limit' : undefined}
          onClick={() => dispatch({ do: 'add' })}
        >
          {texts.add[language]}
        </button>
        <button
          type="button"
          aria-disabled={full}
          aria-describedby={full ? 'plan-limit' : undefined}
          onClick={() => dispatch({ do: 'duplicate', plan: current.id })}
        >
          {texts.duplicate[language]}
        </button>
        <button
          type="button"
          aria-disabled={few}
          aria-describedby={few ? 'plan-limit' : undefined}
          onClick={() => dispatch({ do: 'remove', plan: current.id })}
        >
          {texts.remove[language]}
        </button>
      </div>
      {(full || few) && (
        <p class="hint" id="plan-limit">
          {(full ? texts.atMost : texts.atLeast)[language]}
        </p>
      )}
      {removed.map(({ plan, index }) => (
        <div class="removed" key={plan.id}>
          <bdi class="name" title={nameOf(plan, index)}>
            {nameOf(plan, index)}
          </bdi>
          <button
            type="button"
            class="plain"
            aria-disabled={full}
            aria-describedby={full ? 'plan-limit' : undefined}
            onClick={() => dispatch({ do: 'restore', plan: plan.id })}
          >
            {texts.restore[language]}
            <span class="hidden"> {nameOf(plan, index)}</span>
          </button>
        </div>
      ))}
    </>
  );
}
