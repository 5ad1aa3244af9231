import { useRef } from 'preact/hooks';
import type { Around } from '../../plans/calls';
import { storedName, toFile } from '../../plans/file';
import { deletePlan, openFile, openSaved, openSheet } from '../../plans/libraryCalls';
import type { Library } from '../../plans/notices';
import { readPlan } from '../../plans/reading';
import { insertRequest } from '../../plans/request';
import { ids, type State } from '../../plans/state';
import { texts } from '../../plans/texts';
import { download } from '../download';

interface Props {
  readonly state: State;
  readonly library: Library;
  readonly around: Around;
}

/** What can be opened: plans stored in the document, sheets that plans were written into, and files. */
export function LibraryList({ state, library, around }: Props) {
  const { language } = state;
  const { dispatch } = around;
  const busy = state.calling !== null;
  return (
    <section
      class="library"
      aria-labelledby={ids.library}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The list is what it closes, and not the window that the list is in.
        event.preventDefault();
        dispatch(library.asking === null ? { do: 'close-library' } : { do: 'ask-delete', id: null });
      }}
    >
      <h2 id={ids.library} tabIndex={-1}>
        {texts.library[language]}
      </h2>
      <h3>{texts.inDocument[language]}</h3>
      {library.saved.length === 0 && <p class="hint">{texts.noneSaved[language]}</p>}
      <ul class="choices">
        {library.saved.map(({ id, plan }) => (
          <SavedItem key={id} id={id} name={storedName(plan)} state={state} library={library} around={around} />
        ))}
      </ul>
      {library.sheets.length > 0 && (
        <>
          <h3>{texts.inSheets[language]}</h3>
          <ul class="choices">
            {library.sheets.map(({ range, sheetName }) => (
              <li key={range} class="item">
                <bdi class="name" title={sheetName}>
                  {sheetName}
                </bdi>
                <button type="button" aria-disabled={busy} onClick={() => openSheet(around, state, range)}>
                  {(state.calling === 'sheet' && state.target === range ? texts.reading : texts.openIt)[language]}
                  <span class="hidden"> {sheetName}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Files state={state} around={around} />
      <button type="button" id="close-library" onClick={() => dispatch({ do: 'close-library' })}>
        {texts.close[language]}
      </button>
    </section>
  );
}

function SavedItem({
  id,
  name,
  state,
  library,
  around,
}: Props & { readonly id: string; readonly name: string | undefined }) {
  const { language } = state;
  const { dispatch } = around;
  const busy = state.calling !== null;
  const shown = name === undefined || name.trim() === '' ? texts.unnamed[language] : name;
  const asked = library.asking === id;
  return (
    <li class="item">
      <bdi class="name" title={shown}>
        {shown}
      </bdi>
      {asked ? (
        <span class="buttons">
          <button type="button" class="danger" aria-disabled={busy} onClick={() => deletePlan(around, state, id)}>
            {(state.calling === 'delete' ? texts.deleting : texts.deleteIt)[language]}
            <span class="hidden"> {shown}</span>
          </button>
          {/* Where the keyboard is, so that a second press does no harm. */}
          <button type="button" id={ids.keep} onClick={() => dispatch({ do: 'ask-delete', id: null })}>
            {texts.keepIt[language]}
          </button>
        </span>
      ) : (
        <span class="buttons">
          <button type="button" id={ids.saved(id)} aria-disabled={busy} onClick={() => openSaved(around, state, id)}>
            {texts.openIt[language]}
            <span class="hidden"> {shown}</span>
          </button>
          <button type="button" class="plain" id={ids.deletion(id)} onClick={() => dispatch({ do: 'ask-delete', id })}>
            {texts.deleteIt[language]}
            <span class="hidden"> {shown}</span>
          </button>
        </span>
      )}
    </li>
  );
}

function Files({ state, around }: { readonly state: State; readonly around: Around }) {
  const { language, plans } = state;
  const input = useRef<HTMLInputElement>(null);
  const readings = () => plans.map((plan, i) => readPlan(plan, i, language));
  const wrong = 'hindrances' in insertRequest(state);
  return (
    <>
      <h3>{texts.inFiles[language]}</h3>
      <input
        ref={input}
        type="file"
        id="plans-file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) openFile(around, state, file);
        }}
      />
      <div class="buttons">
        <button type="button" id="import-plans" onClick={() => input.current?.click()}>
          {texts.importFile[language]}
        </button>
        {/* A file of plans with a wrong field would lack it without a word. The foot says what to correct. */}
        <button
          type="button"
          id="export-plans"
          aria-disabled={wrong}
          aria-describedby={wrong ? 'insert-why' : undefined}
          onClick={() => wrong || download(texts.fileName[language], toFile(readings()))}
        >
          {texts.exportFile[language]}
        </button>
      </div>
    </>
  );
}
