import type { Language } from '../../lang/language';
import { shorten } from '../fieldError';
import { insertNoticeText } from '../noticeTexts';
import type { Outcome } from '../outcome';
import { fieldLabel } from '../reading';
import type { Hindrance, insertRequest } from '../request';
import { summary } from '../resultTexts';
import type { State } from '../state';
import { texts } from '../texts';

interface Props {
  readonly state: State;
  readonly insertion: ReturnType<typeof insertRequest>;
  readonly outcome: Outcome;
  readonly onInsert: () => void;
}

/** What is always in sight: the plan in hand in one line, and the way into the sheet. */
export function Foot({ state, insertion, outcome, onInsert }: Props) {
  const { language, insertNotice, calling } = state;
  const hindrances = 'hindrances' in insertion ? insertion.hindrances : [];
  const failed = insertNotice?.kind === 'failed';
  return (
    <footer>
      {outcome.wrong.length === 0 && (
        <p class="summary">
          <bdi class="name" title={outcome.name}>
            {outcome.name}
          </bdi>
          <span>{summary(outcome, language)}</span>
        </p>
      )}
      <p class={failed ? 'said problem' : 'said'} aria-live="polite">
        {insertNotice === null ? '' : insertNoticeText(insertNotice, language)}
      </p>
      {hindrances.length > 0 && (
        <p class="error" id="insert-why">
          {hindrancesInWords(hindrances, language)}
        </p>
      )}
      <div class="insert">
        <button
          type="button"
          class="primary"
          aria-disabled={calling !== null || hindrances.length > 0}
          aria-describedby={hindrances.length > 0 ? 'insert-why' : 'insert-hint'}
          onClick={onInsert}
        >
          {(calling === 'insert' ? texts.writing : texts.insert)[language]}
        </button>
        <p class="hint" id="insert-hint">
          {texts.insertHint[language]}
        </p>
      </div>
    </footer>
  );
}

function hindrancesInWords(hindrances: readonly Hindrance[], language: Language): string {
  const list = hindrances.map(({ plan, fields }) => {
    const names = fields.map((field) => {
      if (field === 'name') return texts.planName[language];
      return field === 'target' ? texts.target[language] : fieldLabel(field, language);
    });
    return plan === null ? names.join(', ') : `${shorten(plan, 20)} (${names.join(', ')})`;
  });
  return `${language === 'nb' ? 'Rett opp først' : 'Correct first'}: ${list.join('; ')}.`;
}
