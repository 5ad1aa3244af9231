import { usualName } from '../../../templates/tracker/tabs';
import { type Around, describe, setUp } from '../../tracker/calls';
import { failureText, setUpFailureText } from '../../tracker/refusalTexts';
import { type SetUpLine, setUpLines } from '../../tracker/setUpPlan';
import { ids, type Tracker } from '../../tracker/state';
import { tabPurposes, texts } from '../../tracker/texts';
import { Field } from '../Field';
import { PageHead } from './PageHead';

interface Props {
  readonly state: Tracker;
  readonly around: Around;
  readonly onBack: () => void;
}

/** The tabs of a tracker, with what each will be called. */
export function SetUpPage({ state, around, onBack }: Props) {
  const { language, tabs, calling } = state;
  const { outcome } = state.setUp;
  const lines = setUpLines(state);
  const wanted = lines.filter((line) => line.wanted);
  const groups = [
    { what: 'tracker', of: lines.filter(({ tab }) => tab !== 'roster') },
    { what: 'roster', of: lines.filter(({ tab }) => tab === 'roster') },
  ].filter(({ of }) => of.length > 0) as { readonly what: 'tracker' | 'roster'; readonly of: readonly SetUpLine[] }[];
  const wrong = wanted.find(({ error }) => error !== null);
  const canSetUp = calling === null && wanted.length > 0 && wrong === undefined;
  const run = () => {
    const request = wanted.map(({ tab, name }) => ({ tab, name: name.trim() }));
    if (canSetUp) void setUp(around, { tabs: request, language });
  };
  return (
    <>
      <main>
        <PageHead title={texts.setUpTitle} language={language} onBack={onBack} />
        <p class="intro">{texts.setUpAbout[language]}</p>
        {tabs === null && <p class="said">{texts.reading[language]}</p>}
        {tabs?.ok === false && (
          <>
            <p class="said problem">{failureText(tabs.failure, language)}</p>
            <button type="button" aria-disabled={calling !== null} onClick={() => void describe(around)}>
              {texts.again[language]}
            </button>
          </>
        )}
        {groups.map(({ what, of }) => (
          <fieldset key={what}>
            <legend class="hidden">{texts[what][language]}</legend>
            {of.every(({ state: at }) => at === 'there') ? (
              <p class="tab">
                <b>{texts[what][language]}</b> <span class="good">{texts.there[language]}</span>
              </p>
            ) : (
              <div class="check">
                <input
                  id={`want-${what}`}
                  type="checkbox"
                  checked={state.setUp[what]}
                  aria-describedby={`want-${what}-hint`}
                  onChange={(event) => around.dispatch({ do: 'want', what, wanted: event.currentTarget.checked })}
                />
                <label for={`want-${what}`}>{texts[what][language]}</label>
                <p class="hint" id={`want-${what}-hint`}>
                  {what === 'tracker' ? texts.together[language] : tabPurposes.roster[language]}
                </p>
              </div>
            )}
            <ul class="tabs">
              {of.filter(tellsMore).map((line) => (
                <TabLine key={line.tab} line={line} state={state} around={around} />
              ))}
            </ul>
          </fieldset>
        ))}
      </main>
      <footer>
        <p class={outcome !== null && outcome.kind !== 'done' ? 'said problem' : 'said'} aria-live="polite">
          {outcome === null
            ? ''
            : outcome.kind === 'done'
              ? doneText(outcome.tabs.length)
              : setUpFailureText(outcome, language)}
        </p>
        <div class="insert">
          <button type="button" class="primary" id={ids.setUp} aria-disabled={!canSetUp} onClick={run}>
            {(calling === 'set-up' ? texts.settingUp : texts.setUp)[language]}
          </button>
          <p class="hint">
            {lines.length > 0 && lines.every(({ state: at }) => at === 'there') && texts.allThere[language]}
          </p>
        </div>
      </footer>
    </>
  );

  function doneText(count: number): string {
    if (language === 'nb') return count === 1 ? '1 fane er satt opp.' : `${count} faner er satt opp.`;
    return count === 1 ? '1 tab is set up.' : `${count} tabs are set up.`;
  }
}

/** What is said of the roster stands above its line, unless something is to be said of its name. */
function tellsMore({ tab, state: at }: SetUpLine): boolean {
  return tab !== 'roster' || at === 'empty' || at === 'taken';
}

/** A tab that is there, or what it will be called. */
function TabLine({
  line: { tab, state: at, wanted, name, error },
  state,
  around: { dispatch },
}: Pick<Props, 'state' | 'around'> & { readonly line: SetUpLine }) {
  const { language } = state;
  const said = at === 'there' ? texts.there : at === 'empty' ? texts.fill : at === 'taken' ? texts.taken : null;
  return (
    <li>
      <b>{at === 'there' ? name : usualName(tab, language)}</b> <span class="hint">{tabPurposes[tab][language]}</span>
      {said !== null && <p class={at === 'there' ? 'good' : 'hint'}>{said[language]}</p>}
      {wanted && at === 'taken' && (
        <Field
          id={`name-${tab}`}
          label={texts.nameOf[language]}
          text={name}
          numeric={false}
          error={error === null ? null : texts[error][language]}
          onText={(typed) => dispatch({ do: 'name', tab, name: typed })}
        />
      )}
    </li>
  );
}
