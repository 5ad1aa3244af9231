import type { InsertRequest } from '../../../messages';
import { hindrancesInWords } from '../../plans/hindranceTexts';
import { isOfInsertion } from '../../plans/noticeTexts';
import type { Outcome } from '../../plans/outcome';
import type { Hindrance } from '../../plans/request';
import { summary } from '../../plans/resultTexts';
import { ids, type State } from '../../plans/state';
import { texts } from '../../plans/texts';
import { Said } from './Said';

interface Props {
  readonly state: State;
  readonly insertion: InsertRequest | { readonly hindrances: readonly Hindrance[] };
  readonly outcome: Outcome;
  readonly onInsert: () => void;
}

/** What is always in sight: the plan in hand in one line, and the way into the sheet. */
export function Foot({ state, insertion, outcome, onInsert }: Props) {
  const { language, calling, notice } = state;
  const hindrances = 'hindrances' in insertion ? insertion.hindrances : [];
  const { name } = outcome.reading.scenario;
  return (
    <footer>
      <p class="summary">
        <bdi class="name" title={name}>
          {name}
        </bdi>
        <span>{summary(outcome, language)}</span>
      </p>
      <Said notice={notice !== null && isOfInsertion(notice) ? notice : null} language={language} />
      {hindrances.length > 0 && (
        <p class="error" id="insert-why">
          {hindrancesInWords(hindrances, language)}
        </p>
      )}
      <div class="insert">
        <button
          type="button"
          id={ids.insert}
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
