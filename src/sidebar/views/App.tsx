import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Language } from '../../lang/language';
import { change } from '../change';
import { canShowExample } from '../example';
import type { Host } from '../host';
import { outcomeOf } from '../outcome';
import { readPlan, readTarget } from '../reading';
import { insertRequest } from '../request';
import { currentPlan, initialState } from '../state';
import { texts } from '../texts';
import { Announcer } from './Announcer';
import { Countries } from './Countries';
import { Foot } from './Foot';
import { PlanForm } from './PlanForm';
import { PlanTabs } from './PlanTabs';
import { Results } from './Results';
import { Sources } from './Sources';

/** The panel. One state, and everything on screen is made from it. */
export function App({ language: first, host }: { readonly language: Language; readonly host: Host }) {
  const [state, dispatch] = useReducer(change, first, initialState);
  const { language } = state;
  const current = currentPlan(state);
  const index = state.plans.indexOf(current);
  const readings = state.plans.map((plan, i) => readPlan(plan, i, language));
  const target = readTarget(state.target, language);
  const outcomes = readings.map((reading) => outcomeOf(reading, target.value));
  const insertion = insertRequest(state);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    if (state.focus.count > 0) document.getElementById(state.focus.id)?.focus();
  }, [state.focus.count]);

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

  const other = language === 'en' ? 'nb' : 'en';
  return (
    <>
      <header>
        <h1>{texts.title[language]}</h1>
        <button type="button" class="plain" lang={other} onClick={() => dispatch({ do: 'language', language: other })}>
          {texts.otherLanguage[language]}
        </button>
      </header>
      <main>
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
      <Countries language={language} />
      <Announcer outcome={outcomes[index] as (typeof outcomes)[number]} notice={state.planNotice} language={language} />
    </>
  );
}
