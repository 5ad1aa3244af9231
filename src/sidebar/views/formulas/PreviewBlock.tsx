import type { Rate } from '../../../catalogue/rate';
import type { Language } from '../../../lang/language';
import type { CellsRefusal } from '../../../messages';
import { sentence } from '../../../sheet/sentence';
import { formulaText, hasFraction } from '../../formulas/insertion';
import { hindrancesText, readFailureText } from '../../formulas/noticeTexts';
import { resultSpoken, timeInWords } from '../../formulas/resultTexts';
import { texts } from '../../formulas/texts';
import type { Work } from '../../formulas/work';
import { Breakable } from '../Breakable';
import { Spoken } from '../Spoken';
import { ResultTable } from './ResultTable';

interface Props {
  readonly work: Work;
  /** The rate that the result is a figure of. */
  readonly rate: Rate | null;
  /** Cells are being read. */
  readonly reading: boolean;
  readonly language: Language;
  readonly onReadAgain: () => void;
}

/** The formula as it will be written, and what it comes to. */
export function PreviewBlock({ work, rate, reading, language, onReadAgain }: Props) {
  const { entry, form, readings, preview, named } = work;
  const failure = form.readFailure?.parameter === null ? form.readFailure : null;
  return (
    <section aria-labelledby="result">
      <h2 id="result">{texts.result[language]}</h2>
      {preview.kind === 'result' && (
        <>
          <ResultTable entry={entry} preview={preview} rate={rate} language={language} />
          <p class="hint">{entry.about.result[language]}</p>
        </>
      )}
      {preview.kind === 'error' && (
        <>
          <p class="problem">{sentence(preview.error, language)}</p>
          {preview.mendable && <p>{texts.mendable[language]}</p>}
        </>
      )}
      {preview.kind === 'incomplete' && <p>{hindrancesText(work.hindrances, language)}</p>}
      {preview.kind === 'unread' && failure === null && <p>{texts.waiting[language]}</p>}
      {preview.kind === 'unreadable' && (
        <p>{(preview.refusals.every(isTooLarge) ? texts.notComputed : texts.noCells)[language]}</p>
      )}
      {failure !== null && (
        <p class="problem">
          {readFailureText(failure, language)} {preview.kind === 'unread' && texts.notComputed[language]}
        </p>
      )}
      {named.length > 0 && (
        <p class="read-at">
          {form.seen !== null && (preview.kind === 'result' || preview.kind === 'error') && (
            <span>{readAt(form.seen.at, language)} </span>
          )}
          <button type="button" id="read-again" class="small" aria-disabled={reading} onClick={onReadAgain}>
            {(reading ? texts.readingCells : texts.readAgain)[language]}
          </button>
        </p>
      )}
      {preview.kind !== 'incomplete' && (
        <>
          <h3>{texts.formula[language]}</h3>
          <p>
            <code class="formula">
              <Breakable text={formulaText(entry, readings)} />
            </code>
          </p>
          {named.length > 0 && <p class="hint">{texts.otherSheet[language]}</p>}
          {hasFraction(readings) && <p class="hint">{texts.fractions[language]}</p>}
        </>
      )}
      <Spoken text={spoken()} />
    </section>
  );

  function spoken(): string {
    if (preview.kind === 'result') {
      return `${texts.result[language]}: ${resultSpoken(preview, entry, rate, language)}`;
    }
    if (preview.kind === 'incomplete') return hindrancesText(work.hindrances, language);
    return preview.kind === 'error' ? sentence(preview.error, language) : '';
  }
}

/** Cells that are there, only too many to be shown here. */
function isTooLarge({ problem }: CellsRefusal): boolean {
  return problem === 'too-many-cells';
}

function readAt(at: number, language: Language): string {
  const time = timeInWords(at, language);
  return language === 'nb'
    ? `Regnet ut med cellene slik de var kl. ${time}.`
    : `Computed with the cells as they were at ${time}.`;
}
