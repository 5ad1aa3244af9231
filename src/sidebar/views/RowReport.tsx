import type { Language } from '../../lang/language';
import { cellError, quote, shorten } from '../fieldError';
import { readNoticeText } from '../noticeTexts';
import { fieldLabel } from '../reading';
import type { Change, ReadNotice, RowRead } from '../state';
import { texts } from '../texts';
import { choiceInWords } from './AssumptionField';

interface Props {
  readonly row: RowRead | null;
  readonly notice: ReadNotice | null;
  readonly language: Language;
  readonly onUndo: () => void;
}

/** More names than this of columns without a field are only counted. */
const NAMED = 5;

/** What the selected row gave, or why it gave nothing. */
export function RowReport({ row, notice, language, onUndo }: Props) {
  return (
    <div class="report">
      <div aria-live="polite">
        {notice !== null && (
          <p class={notice.kind === 'undone' || notice.kind === 'elsewhere' ? 'said' : 'said problem'}>
            {readNoticeText(notice, language)}
          </p>
        )}
        {row !== null && <Found row={row} language={language} />}
      </div>
      {row !== null && (
        <button type="button" class="plain" onClick={onUndo}>
          {row.used.length > 0 ? texts.undo[language] : texts.close[language]}
          <span class="hidden"> {place(row, language)}</span>
        </button>
      )}
    </div>
  );
}

function Found({ row, language }: { readonly row: RowRead; readonly language: Language }) {
  const nb = language === 'nb';
  const { used, unused, unknown } = row;
  const rest = unknown.length - NAMED;
  const more = rest > 0 ? (nb ? ` og ${rest} til` : ` and ${rest} more`) : '';
  return (
    <>
      <p>
        <bdi>{place(row, language)}</bdi>
        {used.length === 0 && (nb ? ': ingen felt er fylt ut.' : ': no field was filled in.')}
      </p>
      <ul>
        {used.map(({ header, change }) => (
          <li key={change.field}>
            <bdi>{shorten(header, 40)}</bdi> → {fieldLabel(change.field, language)}:{' '}
            <bdi>
              <b>{valueInWords(change, language)}</b>
            </bdi>
          </li>
        ))}
        {unused.map(({ header, field, bad }) => (
          <li key={field} class={bad === null ? '' : 'problem'}>
            <bdi>{shorten(header, 40)}</bdi> → {fieldLabel(field, language)}: {nb ? 'ikke brukt' : 'not used'}.{' '}
            {bad === null ? (nb ? 'Cellen er tom.' : 'The cell is empty.') : cellError(bad, language)}
          </li>
        ))}
        {unknown.length > 0 && (
          <li>
            {nb ? 'Ikke brukt, uten felt her: ' : 'Not used, no field here: '}
            <bdi>
              {unknown
                .slice(0, NAMED)
                .map((header) => shorten(header, 30))
                .join(', ')}
            </bdi>
            {more}
          </li>
        )}
      </ul>
    </>
  );
}

function place({ sheetName, row }: RowRead, language: Language): string {
  const sheet = quote(sheetName, language);
  return language === 'nb' ? `Ark ${sheet}, rad ${row}` : `Sheet ${sheet}, row ${row}`;
}

function valueInWords({ field, after }: Change, language: Language): string {
  if (after.choice === 'own' || (field !== 'share' && field !== 'rpm')) return shorten(after.text, 40);
  return choiceInWords(field, after.choice, language);
}
