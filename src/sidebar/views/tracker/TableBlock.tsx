import { useMemo } from 'preact/hooks';
import { formatDate } from '../../../lang/date';
import type { Language } from '../../../lang/language';
import { formatNumber } from '../../../lang/number';
import type { StudioTable } from '../../../studio/table';
import type { TrackerAction } from '../../tracker/change';
import type { PlannedTable } from '../../tracker/importPlan';
import { countsText, keptCellText, keptText, NAMED } from '../../tracker/outcomeTexts';
import { previewOf } from '../../tracker/preview';
import { tableProblemText } from '../../tracker/refusalTexts';
import type { Target, Tracker } from '../../tracker/state';
import { tableNames, texts } from '../../tracker/texts';
import { FirstRows } from './FirstRows';

interface Props {
  readonly planned: PlannedTable;
  readonly tooLarge: boolean;
  readonly target: Target;
  readonly state: Tracker;
  readonly dispatch: (action: TrackerAction) => void;
}

/** One table: its period and first rows, and what would be written where. */
export function TableBlock({ planned, tooLarge, target, state, dispatch }: Props) {
  const { language } = state;
  const { left, replace, held } = state.import;
  const { table, period, ready } = planned;
  const isLeft = left.includes(table);
  const found = target === 'tracker' && held?.ok === true ? held.value[table] : undefined;
  const replaces = replace.includes(table);
  const preview = useMemo(() => previewOf(planned, found, replaces), [planned, found, replaces]);
  return (
    <section class={isLeft ? 'table left' : 'table'} aria-label={tableNames[table][language]}>
      <div class="check">
        <input
          id={`take-${table}`}
          type="checkbox"
          checked={!isLeft}
          onChange={(event) => dispatch({ do: 'leave', table, left: !event.currentTarget.checked })}
        />
        <label for={`take-${table}`}>
          {tableNames[table][language]}
          <span class="hidden">: {texts.take[language]}</span>
        </label>
      </div>
      {period !== null && (
        <p>
          {formatDate(period.from, language)} – {formatDate(period.to, language)}
        </p>
      )}
      {planned.sources.map((source, i) => (
        <Year key={source.path} id={`year-${table}-${i}`} source={source} language={language} dispatch={dispatch} />
      ))}
      {planned.sources.map((source, i) => (
        <AsOf key={source.path} id={`as-of-${table}-${i}`} source={source} language={language} dispatch={dispatch} />
      ))}
      {tooLarge && <p class="problem">{texts.tooLarge[language]}</p>}
      {ready && preview.rows.length > 0 && <FirstRows table={table} rows={preview.rows} language={language} />}
      {ready && target !== 'tracker' && <p>{newText(preview.rows.length, language)}</p>}
      {found?.ok === true && (
        <>
          <p>
            {language === 'nb' ? `«${found.sheetName}»` : `“${found.sheetName}”`}: {countsText(preview, language)}
          </p>
          {(preview.keptCount > 0 || replaces) && (
            <div>
              {preview.keptCount > 0 && <p>{keptText(preview.keptCount, language)}</p>}
              <ul>
                {preview.kept.slice(0, NAMED).map((cell) => (
                  <li key={cell.a1}>{keptCellText(cell, language)}</li>
                ))}
              </ul>
              <div class="check">
                <input
                  id={`replace-${table}`}
                  type="checkbox"
                  checked={replaces}
                  onChange={(event) => dispatch({ do: 'replace', table, replace: event.currentTarget.checked })}
                />
                <label for={`replace-${table}`}>{texts.replace[language]}</label>
              </div>
            </div>
          )}
        </>
      )}
      {found?.ok === false && <p class="problem">{tableProblemText(found, language)}</p>}
    </section>
  );
}

function newText(rows: number, language: Language): string {
  const number = formatNumber(rows, language);
  if (language === 'nb') return rows === 1 ? '1 rad blir skrevet.' : `${number} rader blir skrevet.`;
  return rows === 1 ? '1 row will be written.' : `${number} rows will be written.`;
}

/** Where nothing but the day of import tells the year, the user can change it. */
function Year({
  id,
  source: { path, yearBy, period, asOf, kind },
  language,
  dispatch,
}: {
  /** No blanks: others refer to it by a list. */
  readonly id: string;
  readonly source: StudioTable;
  readonly language: Language;
  readonly dispatch: (action: TrackerAction) => void;
}) {
  const last = kind === 'videos' ? asOf : (period?.to ?? null);
  // What the archive's name says is certain, and dates with a year need none.
  if (yearBy === null || yearBy === 'archive' || last === null) return null;
  const year = Number(last.slice(0, 4));
  const years = Array.from({ length: 8 }, (_, i) => new Date().getFullYear() - i);
  return (
    <div class="field">
      <label for={id}>{(kind === 'videos' ? texts.yearOfVideos : texts.year)[language]}</label>
      <select
        id={id}
        value={String(year)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => dispatch({ do: 'choose', path, choice: { lastYear: Number(event.currentTarget.value) } })}
      >
        {[...new Set([...years, year])].map((one) => (
          <option key={one} value={String(one)}>
            {one}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {path}
        {yearBy === 'today' && `: ${texts.yearToday[language]}`}
      </p>
    </div>
  );
}

/** Shares have no dates: where no file beside them tells their day, the user can. */
function AsOf({
  id,
  source: { path, asOfBy, asOf, kind },
  language,
  dispatch,
}: {
  readonly id: string;
  readonly source: StudioTable;
  readonly language: Language;
  readonly dispatch: (action: TrackerAction) => void;
}) {
  const isShares = kind === 'gender' || kind === 'territories';
  if (!isShares || (asOfBy !== 'today' && asOfBy !== 'user')) return null;
  return (
    <div class="field">
      <label for={id}>{texts.asOf[language]}</label>
      <input
        id={id}
        type="date"
        value={asOf ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={(event) => dispatch({ do: 'choose', path, choice: { asOf: event.currentTarget.value } })}
      />
      <p class="hint" id={`${id}-hint`}>
        {path}: {texts.asOfToday[language]}
      </p>
    </div>
  );
}
