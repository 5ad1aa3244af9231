import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { Language } from '../../lang/language';
import { change } from '../change';
import type { Host } from '../host';
import { isInPart, type Page } from '../panel';
import { type Loading, partLoader, runPart } from '../partLoader';
import { initialState } from '../state';
import { texts } from '../texts';
import { Countries } from './Countries';
import { PageNav } from './PageNav';
import { PartPlace } from './PartPlace';
import { PlansPage } from './PlansPage';
import { useFocus } from './useFocus';

/** The panel. What is on a page stays while another one is shown. */
export function App({ language: first, host }: { readonly language: Language; readonly host: Host }) {
  const [page, setPage] = useState<Page>('plans');
  // It holds the language of the panel too.
  const [plans, dispatch] = useReducer(change, first, initialState);
  const [loading, setLoading] = useState<Loading>({ kind: 'unasked' });
  const loader = useMemo(() => partLoader(host.readPart, runPart, setLoading), [host]);
  const { language } = plans;

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // Here and not in the page, which would take the focus whenever it is shown again.
  useFocus(plans.focus);

  function show(next: Page): void {
    setPage(next);
    if (isInPart(next)) loader.load();
  }
  const other = language === 'en' ? 'nb' : 'en';
  return (
    <>
      <header>
        <PageNav page={page} language={language} onShow={show} onNear={loader.hint} />
        <button type="button" class="plain" lang={other} onClick={() => dispatch({ do: 'language', language: other })}>
          {texts.otherLanguage[language]}
        </button>
      </header>
      {page === 'plans' && <PlansPage state={plans} dispatch={dispatch} host={host} />}
      <PartPlace page={page} language={language} host={host} loading={loading} onPage={setPage} onAgain={loader.load} />
      <Countries language={language} />
    </>
  );
}
