import { useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import type { Language } from '../../lang/language';
import type { Host } from '../host';
import { type Page, type Part, partOf, parts } from '../panel';
import { type PanelDraft, type Place, writeDraft } from '../panelDraft';
import { type Loading, partLoader, runPart } from '../partLoader';
import { change } from '../plans/change';
import { toDraft } from '../plans/draft';
import { initialState } from '../plans/state';
import { texts } from '../texts';
import { Countries } from './Countries';
import { PageNav } from './PageNav';
import { PartPlace } from './PartPlace';
import { PlansPage } from './plans/PlansPage';
import { useFocus } from './useFocus';

interface Props {
  readonly language: Language;
  readonly place: Place;
  /** What the menu opened it for, on the page of the tracker; empty for nothing of that. */
  readonly start: string;
  /** What was typed in the other place; `null` for a panel that begins afresh. */
  readonly draft: PanelDraft | null;
  readonly host: Host;
}

/** How far each part is; those that nobody asked for are missing. */
type PartsLoading = { readonly [P in Part]?: Loading };

const unasked: Loading = { kind: 'unasked' };

function loadersOf(host: Host, tell: (change: (before: PartsLoading) => PartsLoading) => void) {
  const loader = (part: Part) => {
    return partLoader(
      () => host.readPart(part),
      runPart,
      (loading) => tell((before) => ({ ...before, [part]: loading })),
    );
  };
  return { formulas: loader('formulas'), tracker: loader('tracker') };
}

/** The panel. What is on a page stays while another one is shown. */
export function App({ language: first, place, start, draft, host }: Props) {
  const [page, setPage] = useState<Page>(start === '' ? (draft?.page ?? 'plans') : 'tracker');
  // It holds the language of the panel too.
  const [plans, dispatch] = useReducer(change, draft?.plans ?? initialState(first));
  const [loading, setLoading] = useState<PartsLoading>({});
  const loaders = useMemo(() => loadersOf(host, setLoading), [host]);
  /** A part holds what would stay behind if the panel moved. */
  const [held, hold] = useState(false);
  const { language } = plans;

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A panel that comes from another place may begin with a page of the part.
  useLayoutEffect(() => {
    const part = partOf(page);
    if (part !== null) loaders[part].load();
  }, [page, loaders]);
  // A window that Escape closes would take what is typed in it along.
  useLayoutEffect(() => {
    if (place !== 'window') return;
    const keep = (event: KeyboardEvent) => event.key === 'Escape' && event.preventDefault();
    document.addEventListener('keydown', keep);
    return () => document.removeEventListener('keydown', keep);
  }, [place]);
  // Here and not in the page, which would take the focus whenever it is shown again.
  useFocus(plans.focus);

  /** Opens the panel in the other place with everything that is typed here, and only then closes this one. */
  async function move(): Promise<void> {
    if (plans.calling !== null || held) return;
    dispatch({ do: 'call', call: 'move' });
    const { formulas } = loading;
    const part = formulas?.kind === 'ready' ? formulas.part.snapshot() : draft?.part;
    const answer = await host.showPanel({
      place: place === 'window' ? 'sidebar' : 'window',
      draft: writeDraft(page, toDraft(plans), part),
    });
    if (answer.ok && answer.reply.ok) host.closePanel();
    const failure = answer.ok ? 'unexpected' : answer.failure;
    dispatch({ do: 'tell', notice: answer.ok && answer.reply.ok ? null : { kind: 'not-moved', failure } });
  }
  function near(one: Page): void {
    const part = partOf(one);
    if (part !== null) loaders[part].hint();
  }
  const other = language === 'en' ? 'nb' : 'en';
  const away = place === 'window' ? texts.beside : texts.window;
  return (
    <>
      <header>
        <PageNav page={page} language={language} onShow={setPage} onNear={near} />
        <span class="ways">
          <button
            type="button"
            class="plain"
            id="move"
            aria-disabled={plans.calling !== null || held}
            title={held ? texts.held[language] : undefined}
            onClick={move}
          >
            {(plans.calling === 'move' ? texts.moving : away)[language]}
          </button>
          <button
            type="button"
            class="plain"
            lang={other}
            onClick={() => dispatch({ do: 'language', language: other })}
          >
            {texts.otherLanguage[language]}
          </button>
        </span>
      </header>
      {/* What is typed while the panel moves would stay behind. */}
      <div inert={plans.calling === 'move'}>
        {page === 'plans' && <PlansPage state={plans} dispatch={dispatch} host={host} />}
      </div>
      {parts.map((part) => (
        <PartPlace
          key={part}
          part={part}
          page={page}
          language={language}
          host={host}
          start={start}
          draft={part === 'formulas' ? draft?.part : undefined}
          loading={loading[part] ?? unasked}
          onPage={setPage}
          onHold={hold}
          onAgain={loaders[part].load}
        />
      ))}
      <Countries language={language} />
    </>
  );
}
