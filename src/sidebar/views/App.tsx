import { useCallback, useLayoutEffect, useReducer } from 'preact/hooks';
import type { Language } from '../../lang/language';
import type { Action } from '../change';
import type { FormulaAction } from '../formulas/change';
import type { Host } from '../host';
import { changePanel, initialPanel } from '../panel';
import { texts } from '../texts';
import { Countries } from './Countries';
import { FormulasPage } from './formulas/FormulasPage';
import { PageNav } from './PageNav';
import { PlansPage } from './PlansPage';
import { RatesPage } from './rates/RatesPage';

/** The panel. One state, and everything on screen is made from it. */
export function App({ language: first, host }: { readonly language: Language; readonly host: Host }) {
  const [panel, dispatch] = useReducer(changePanel, first, initialPanel);
  const { page, plans, formulas, rateQuery } = panel;
  const { language } = plans;
  const onPlans = useCallback((action: Action) => dispatch({ on: 'plans', action }), []);
  const onFormulas = useCallback((action: FormulaAction) => dispatch({ on: 'formulas', action }), []);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Here and not in the pages, which would take the focus whenever they are shown again.
  useFocus(plans.focus);
  useFocus(formulas.focus);

  const other = language === 'en' ? 'nb' : 'en';
  return (
    <>
      <header>
        <PageNav page={page} language={language} onShow={(next) => dispatch({ on: 'panel', do: 'show', page: next })} />
        <button
          type="button"
          class="plain"
          lang={other}
          onClick={() => dispatch({ on: 'panel', do: 'language', language: other })}
        >
          {texts.otherLanguage[language]}
        </button>
      </header>
      {page === 'plans' && <PlansPage state={plans} dispatch={onPlans} host={host} />}
      {page === 'formulas' && <FormulasPage state={formulas} language={language} dispatch={onFormulas} host={host} />}
      {page === 'rates' && (
        <RatesPage
          query={rateQuery}
          language={language}
          onQuery={(query) => dispatch({ on: 'rates', query })}
          onUse={(id) => dispatch({ on: 'panel', do: 'use-rate', id })}
        />
      )}
      <Countries language={language} />
    </>
  );
}

/** Sends the keyboard where the state says, each time that it says so. */
function useFocus({ id, count }: { readonly id: string; readonly count: number }): void {
  useLayoutEffect(() => {
    if (count > 0) document.getElementById(id)?.focus();
  }, [count]);
}
