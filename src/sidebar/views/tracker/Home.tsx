import { recalculatedText } from '../../tracker/checkTexts';
import { ids, type Tracker, type View } from '../../tracker/state';
import { texts } from '../../tracker/texts';

interface Props {
  readonly state: Tracker;
  readonly onView: (view: View) => void;
  readonly onRecalculate: () => void;
}

/** What can be done. */
export function Home({ state, onView, onRecalculate }: Props) {
  const { language, calling, recalculated } = state;
  const ways = [
    { view: 'import', title: texts.importTitle, about: texts.importAbout },
    { view: 'set-up', title: texts.setUpTitle, about: texts.setUpAbout },
    { view: 'check', title: texts.checkTitle, about: texts.checkAbout },
  ] as const;
  const said = recalculated === null ? null : recalculatedText(recalculated, language);
  return (
    <main>
      <h1 id={ids.heading} tabIndex={-1}>
        {texts.title[language]}
      </h1>
      <p class="intro">{texts.intro[language]}</p>
      <ul class="choices">
        {ways.map(({ view, title, about }) => (
          <li key={view}>
            <button type="button" class="choice" id={ids.go(view)} onClick={() => onView(view)}>
              {title[language]}
              <span>{about[language]}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            class="choice"
            id={ids.recalculate}
            aria-disabled={calling !== null}
            onClick={() => calling === null && onRecalculate()}
          >
            {(calling === 'recalculate' ? texts.recalculating : texts.recalculateTitle)[language]}
            <span>{texts.recalculateAbout[language]}</span>
          </button>
        </li>
      </ul>
      <p class={said?.trouble ? 'said problem' : 'said'} aria-live="polite">
        {calling === 'recalculate' ? '' : said?.text}
      </p>
    </main>
  );
}
