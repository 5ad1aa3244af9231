import { type Around, check, show } from '../../tracker/calls';
import { checkedText, notShownText } from '../../tracker/checkTexts';
import { ids, type Tracker } from '../../tracker/state';
import { texts } from '../../tracker/texts';
import { PageHead } from './PageHead';

interface Props {
  readonly state: Tracker;
  readonly around: Around;
  readonly onBack: () => void;
}

/** Cells that our functions can't read, each with a way to it. */
export function CheckPage({ state, around, onBack }: Props) {
  const { language, calling, notShown } = state;
  const busy = calling !== null;
  const said = state.check === null ? null : checkedText(state.check, language);
  const cells = state.check?.ok && state.check.value.ok ? state.check.value.cells : [];
  return (
    <>
      <main>
        <PageHead title={texts.checkTitle} language={language} onBack={onBack} />
        <p class="intro">{texts.checkAbout[language]}</p>
        <p id={ids.found} tabIndex={-1} class={said?.trouble ? 'said problem' : 'said'}>
          {calling === 'check' ? texts.checking[language] : said?.text}
        </p>
        <ul class="steps">
          {cells.map(({ sheetName, a1, formula, says }) => (
            <li key={`${sheetName}!${a1}`}>
              <b>
                <bdi>{sheetName}</bdi> {a1}
              </b>
              {says}
              <div class="buttons">
                <button
                  type="button"
                  class="small"
                  aria-disabled={busy}
                  onClick={() => void show(around, sheetName, a1)}
                >
                  {texts.goTo[language]}
                  <span class="hidden">
                    {' '}
                    {sheetName} {a1}
                  </span>
                </button>
                <span class="hint">{language === 'nb' ? `leses av ${formula}` : `read by ${formula}`}</span>
              </div>
            </li>
          ))}
        </ul>
        <p class="said problem" aria-live="polite">
          {notShown === null ? '' : notShownText(notShown, language)}
        </p>
      </main>
      <footer>
        <div class="insert">
          <button
            type="button"
            class="primary"
            id={ids.check}
            aria-disabled={busy}
            onClick={() => busy || void check(around)}
          >
            {(calling === 'check' ? texts.checking : texts.checkNow)[language]}
          </button>
        </div>
      </footer>
    </>
  );
}
