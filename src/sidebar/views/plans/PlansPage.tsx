import { useEffect, useMemo } from 'preact/hooks';
import type { Host } from '../../host';
import type { Action } from '../../plans/actions';
import { insert, save } from '../../plans/calls';
import { list } from '../../plans/libraryCalls';
import { isOfInsertion } from '../../plans/noticeTexts';
import { outcomeOf } from '../../plans/outcome';
import { canShowExample } from '../../plans/planList';
import { readPlan } from '../../plans/reading';
import { hindranceOf, insertRequest } from '../../plans/request';
import { summary } from '../../plans/resultTexts';
import { currentPlan, type State } from '../../plans/state';
import { texts } from '../../plans/texts';
import { Spoken } from '../Spoken';
import { Comparison } from './Comparison';
import { Foot } from './Foot';
import { FromSheet } from './FromSheet';
import { LibraryList } from './LibraryList';
import { PlanForm } from './PlanForm';
import { PlanResults } from './PlanResults';
import { PlanTabs } from './PlanTabs';
import { Said } from './Said';
import { Sources } from './Sources';
import { Studies } from './Studies';
import { useStudies } from './useStudies';

interface Props {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly host: Host;
}

/** The page that compares plans. */
export function PlansPage({ state, dispatch, host }: Props) {
  const { language, notice } = state;
  const around = useMemo(() => ({ host, dispatch }), [host, dispatch]);
  const current = currentPlan(state);
  const index = state.plans.indexOf(current);
  const outcomes = state.plans.map((plan, i) => outcomeOf(plan.id, readPlan(plan, i, language)));
  const outcome = outcomes[index] as (typeof outcomes)[number];
  const { reading } = outcome;
  const studies = useStudies([outcome, ...outcomes].map((one) => one.reading.scenario));
  useUndoKeys(dispatch);
  // Nothing in them depends on what is typed.
  const sources = useMemo(() => <Sources language={language} />, [language]);

  return (
    <>
      <main class="plans">
        <div class="edit">
          <h1>{texts.title[language]}</h1>
          <p class="intro">{texts.intro[language]}</p>
          {canShowExample(state) && (
            <button type="button" onClick={() => dispatch({ do: 'example' })}>
              {texts.example[language]}
            </button>
          )}
          <section aria-label={texts.plans[language]}>
            <PlanTabs
              state={state}
              current={current}
              hindrances={hindranceOf(reading)}
              dispatch={dispatch}
              onSave={() => save(around, state)}
              onList={() => list(around, state)}
            />
            <Said notice={notice === null || isOfInsertion(notice) ? null : notice} language={language} />
            {state.library !== null && <LibraryList state={state} library={state.library} around={around} />}
            <div role="tabpanel" id="plan" aria-labelledby={`tab-${current.id}`}>
              <FromSheet state={state} around={around} />
              <PlanForm key={current.id} plan={current} outcome={outcome} state={state} dispatch={dispatch} />
            </div>
          </section>
        </div>
        <div class="outcome">
          <h2 id="results">{texts.results[language]}</h2>
          <p class="hint">{texts.estimates[language]}</p>
          <PlanResults outcome={outcome} language={language} />
          <Studies outcome={outcome} study={studies.get(reading.scenario)} language={language} />
          <Comparison outcomes={outcomes} language={language} />
          {sources}
        </div>
      </main>
      <Foot state={state} insertion={insertRequest(state)} outcome={outcome} onInsert={() => insert(around, state)} />
      <Spoken text={`${reading.scenario.name}: ${summary(outcome, language)}`} />
    </>
  );
}

/** The keys that take edits back everywhere. A field would take back its own letters only, and none of what a button did. */
function useUndoKeys(dispatch: (action: Action) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      dispatch({ do: redo ? 'redo' : 'undo' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [dispatch]);
}
