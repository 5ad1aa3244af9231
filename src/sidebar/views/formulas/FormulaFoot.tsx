import type { Language } from '../../../lang/language';
import { insertNoticeText } from '../../formulas/insertTexts';
import { hindrancesText, questionText } from '../../formulas/noticeTexts';
import { type Calling, ids, type Question } from '../../formulas/state';
import { texts } from '../../formulas/texts';
import type { Work } from '../../formulas/work';

interface Props {
  readonly work: Work;
  readonly calling: Calling | null;
  readonly language: Language;
  readonly onInsert: (question: Question | null) => void;
  readonly onKeep: () => void;
}

/** What is always in sight: the way into the sheet, what stands against it, and what became of it. */
export function FormulaFoot({ work, calling, language, onInsert, onKeep }: Props) {
  const { form, hindrances, preview } = work;
  const { question, notice } = form;
  const wrong = preview.kind === 'error' && !preview.mendable;
  const why = hindrances.length > 0 ? hindrancesText(hindrances, language) : wrong ? texts.wrongFormula[language] : '';
  const failed = notice?.kind === 'failed' || notice?.kind === 'refused' || notice?.kind === 'unresolved';
  const writing = calling?.call === 'insert' && calling.name === work.entry.name;
  return (
    <footer>
      <p class={failed ? 'said problem' : 'said'} aria-live="polite">
        {notice === null ? '' : insertNoticeText(notice, language)}
      </p>
      {question === null ? (
        <>
          {why !== '' && (
            <p class={wrong || hindrances.some((one) => one.why === 'wrong') ? 'error' : 'hint'} id="insert-why">
              {why}
            </p>
          )}
          <div class="insert">
            <button
              type="button"
              class="primary"
              id={ids.insert}
              aria-disabled={calling !== null || why !== ''}
              aria-describedby={why === '' ? 'insert-hint' : 'insert-why'}
              onClick={() => why === '' && onInsert(null)}
            >
              {(writing ? texts.writing : texts.insert)[language]}
            </button>
            <p class="hint" id="insert-hint">
              {(calling !== null && !writing ? texts.wait : texts.insertHint)[language]}
            </p>
          </div>
        </>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
        <div
          role="group"
          aria-labelledby="question"
          onKeyDown={(event) => event.key === 'Escape' && calling === null && onKeep()}
        >
          <p id="question">{questionText(question, language)}</p>
          <div class="buttons">
            <button type="button" id={ids.keep} aria-disabled={calling !== null} onClick={onKeep}>
              {(question.problem === 'cell-filled' ? texts.keep : texts.dontWrite)[language]}
            </button>
            <button type="button" id="replace-cell" aria-disabled={calling !== null} onClick={() => onInsert(question)}>
              {
                (writing ? texts.writing : question.problem === 'cell-filled' ? texts.replace : texts.writeAnyway)[
                  language
                ]
              }
            </button>
          </div>
        </div>
      )}
    </footer>
  );
}
