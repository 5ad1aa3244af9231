import type { Action } from '../change';
import { canShowExample } from '../example';
import type { Host } from '../host';
import { outcomeOf } from '../outcome';
import { readPlan, readTarget } from '../reading';
import { insertRequest } from '../request';
import { currentPlan, type State } from '../state';
import { texts } from '../texts';
import { Announcer } from './Announcer';
import { Foot } from './Foot';
import { PlanForm } from './PlanForm';
import { PlanTabs } from './PlanTabs';
import { Results } from './Results';
import { Sources } from './Sources';

interface Props {
  readonly state: State;
  readonly dispatch: (action: Action) => void;
  readonly host: Host;
}

/** The page that compares plans. */
export function PlansPage({ state, dispatch, host }: Props) {
  const { language } = state;
  const current = currentPlan(state);
  const index = state.plans.indexOf(current);
  const readings = state.plans.map((plan, i) => readPlan(plan, i, language));
  const target = readTarget(state.target, language);
  const outcomes = readings.map((reading) => outcomeOf(reading, target.value));
  const insertion = insertRequest(state);

  async function readRow() {
    if (state.calling !== null) return;
    const plan = current.id;
    dispatch({ do: 'call', call: 'read' });
    const answer = await host.readSelection();
    if (!answer.ok) dispatch({ do: 'not-read', notice: { kind: 'failed', failure: answer.failure } });
    else if (answer.reply.ok) dispatch({ do: 'row', plan, selection: answer.reply.selection });
    else dispatch({ do: 'not-read', notice: { kind: 'refused', problem: answer.reply.problem } });
  }

  async function insert() {
    if (state.calling !== null || !('request' in insertion)) return;
    dispatch({ do: 'call', call: 'insert' });
    const answer = await host.insertScenarios(insertion.request);
    if (!answer.ok) dispatch({ do: 'inserted', notice: { kind: 'failed', failure: answer.failure } });
    else if (answer.reply.ok) {
      dispatch({ do: 'inserted', notice: { kind: 'written', sheetName: answer.reply.sheetName } });
    } else dispatch({ do: 'inserted', notice: { kind: 'failed', failure: answer.reply.problem } });
  }

  return (
    <>
      <main>
        <h1>{texts.title[language]}</h1>
        <p class="intro">{texts.intro[language]}</p>
        {canShowExample(state) && (
          <button type="button" onClick={() => dispatch({ do: 'example' })}>
            {texts.example[language]}
          </button>
        )}
        <section aria-label={texts.plans[language]}>
          <PlanTabs state={state} current={current} dispatch={dispatch} />
          <PlanForm
            key={current.id}
            plan={current}
            reading={readings[index] as (typeof readings)[number]}
            state={state}
            dispatch={dispatch}
            onReadRow={readRow}
          />
        </section>
        <Results
          outcomes={outcomes}
          plans={state.plans}
          language={language}
          target={state.target}
          targetError={target.error}
          onTarget={(text) => dispatch({ do: 'target', text })}
        />
        <Sources language={language} />
      </main>
      <Foot
        state={state}
        insertion={insertion}
        outcome={outcomes[index] as (typeof outcomes)[number]}
        onInsert={insert}
      />
      <Announcer outcome={outcomes[index] as (typeof outcomes)[number]} notice={state.planNotice} language={language} />
    </>
  );
}
