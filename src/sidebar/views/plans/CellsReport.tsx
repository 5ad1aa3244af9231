import type { Language } from '../../../lang/language';
import type { FieldId } from '../../../scenario/fieldIds';
import { fullLabel, numberFieldOf } from '../../../scenario/fields';
import { quote, shorten } from '../../fieldError';
import type { PlanNotice, RowReport } from '../../plans/notices';
import type { Typed } from '../../plans/state';
import { choiceInWords } from './AssumptionField';

interface Props {
  readonly notice: PlanNotice | null;
  readonly plan: number;
  readonly language: Language;
}

/** More names than this of columns without a field are only counted. */
const NAMED = 5;

/** What cells of the sheet gave to the plan in hand. */
export function CellsReport({ notice, plan, language }: Props) {
  const nb = language === 'nb';
  const told = notice !== null && 'plan' in notice && notice.plan === plan ? notice : null;
  return (
    <div class="report" aria-live="polite">
      {told?.kind === 'row' && <Row report={told.report} language={language} />}
      {told?.kind === 'cells' && (
        <p>
          <bdi>{told.where}</bdi> → {fullLabel(told.field, language)}:{' '}
          <bdi>
            <b>{inWords(told.field, told.after, language)}</b>
          </bdi>
          {told.count > 1 && ` (${told.count} ${nb ? 'tall' : 'figures'})`}
          {told.skipped > 0 && ` ${nb ? `Tomme celler: ${told.skipped}.` : `Empty cells: ${told.skipped}.`}`}
        </p>
      )}
      {told?.kind === 'ledger' && (
        <>
          <p>
            {nb
              ? `Fra arket ${quote(told.sheetName, language)}:`
              : `From the sheet ${quote(told.sheetName, language)}:`}
          </p>
          <ul>
            {told.found.map(({ field, after, periods }) => (
              <li key={field}>
                {fullLabel(field, language)}:{' '}
                <bdi>
                  <b>{inWords(field, after, language)}</b>
                </bdi>
                , {periodsInWords(periods, language)}
              </li>
            ))}
          </ul>
          {told.skipped > 0 && (
            <p>
              {nb
                ? `Rader som ikke kan leses, og ikke er brukt: ${told.skipped}.`
                : `Rows that can’t be read, and are not used: ${told.skipped}.`}
            </p>
          )}
        </>
      )}
    </div>
  );
}

function periodsInWords(periods: number, language: Language): string {
  const few = periods < 3;
  if (language === 'nb')
    return `${periods} ${periods === 1 ? 'periode' : 'perioder'}${few ? ', for få til et spenn' : ''}`;
  return `${periods} ${periods === 1 ? 'period' : 'periods'}${few ? ', too few for a range' : ''}`;
}

function Row({ report, language }: { readonly report: RowReport; readonly language: Language }) {
  const nb = language === 'nb';
  const { used, unused, unknown } = report;
  const rest = unknown.length - NAMED;
  const more = rest > 0 ? (nb ? ` og ${rest} til` : ` and ${rest} more`) : '';
  const sheet = quote(report.sheetName, language);
  return (
    <>
      <p>
        <bdi>{nb ? `Ark ${sheet}, rad ${report.row}` : `Sheet ${sheet}, row ${report.row}`}</bdi>
        {used.length === 0 && (nb ? ': ingen felt er fylt ut.' : ': no field was filled in.')}
      </p>
      <ul>
        {used.map(({ header, field, after }) => (
          <li key={field}>
            <bdi>{shorten(header, 40)}</bdi> → {fullLabel(field, language)}:{' '}
            <bdi>
              <b>{inWords(field, after, language)}</b>
            </bdi>
          </li>
        ))}
        {unused.map(({ header, field, why }) => (
          <li key={field} class={why === null ? '' : 'problem'}>
            <bdi>{shorten(header, 40)}</bdi> → {fullLabel(field, language)}: {nb ? 'ikke brukt' : 'not used'}.{' '}
            {why === null ? (nb ? 'Cellen er tom.' : 'The cell is empty.') : why}
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

function inWords(field: FieldId, { text, choice }: Typed, language: Language): string {
  if (choice === 'own') return shorten(text, 40);
  return choiceInWords(numberFieldOf(field as 'share'), choice, language);
}
