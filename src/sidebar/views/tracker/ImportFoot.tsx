import { isUnfinished } from '../../tracker/outcomeTexts';
import { ids, type Tracker } from '../../tracker/state';
import { texts } from '../../tracker/texts';
import type { Hindrance } from '../../tracker/work';

interface Props {
  readonly state: Tracker;
  /** What stands against writing. */
  readonly hindrance: Hindrance | null;
  readonly onWrite: () => void;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
  readonly onToFiles: () => void;
  readonly onStartOver: () => void;
}

/** The way into the sheet, out of it again while it is written, and on when that is over. */
export function ImportFoot({ state, hindrance, onWrite, onRetry, onCancel, onToFiles, onStartOver }: Props) {
  const { language, calling } = state;
  const { run } = state.import;
  if (run === null) {
    const able = hindrance === null && calling === null;
    return (
      <footer>
        <div class="insert">
          <button
            type="button"
            class="primary"
            id={ids.write}
            aria-disabled={!able}
            aria-describedby="write-hint"
            onClick={() => able && onWrite()}
          >
            {texts.write[language]}
          </button>
          <p class="hint" id="write-hint">
            {texts[hindrance ?? 'writeHint'][language]}
          </p>
        </div>
      </footer>
    );
  }
  return (
    <footer>
      <div class="insert">
        {run.over ? (
          <>
            {isUnfinished(run) && (
              <>
                <button
                  type="button"
                  class="primary"
                  id={ids.write}
                  aria-disabled={calling !== null}
                  onClick={() => calling === null && onRetry()}
                >
                  {texts.again[language]}
                </button>
                <button type="button" id="to-files" onClick={onToFiles}>
                  {texts.toFiles[language]}
                </button>
              </>
            )}
            <button type="button" id="start-over" onClick={onStartOver}>
              {texts.startOver[language]}
            </button>
          </>
        ) : (
          <button
            type="button"
            id={ids.cancel}
            aria-disabled={run.cancelling}
            onClick={() => run.cancelling || onCancel()}
          >
            {(run.cancelling ? texts.cancelling : texts.cancel)[language]}
          </button>
        )}
      </div>
    </footer>
  );
}
