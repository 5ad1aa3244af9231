import { columns } from '../csv/columns';
import { isoOf } from '../dates/dayNumber';
import { type Reading, readingsOf } from '../dates/readings';
import { extent, settle } from '../dates/settle';
import { type Dated, withYears } from '../dates/years';
import type { Question } from '../question';
import type { Figure, Rows, TableOf } from '../table';
import { cellsOf, isUndefined } from './cells';
import { withChanges } from './changes';
import { periodOf, type TableResult } from './result';
import type { Sheet } from './sheet';

export type DailyKind = 'overview' | 'viewers' | 'followers' | 'activity';

/** The last row of an archive is that near its end, in days: farther off, the months were misread. */
const NEAR = 7;

interface Line {
  readonly day: number;
  /** Figures in the order of the kind's columns. */
  readonly figures: readonly Figure[];
  readonly further: readonly string[];
}

/** Reads a table with a row for each day, or for each hour of a day. */
export function readDaily<K extends DailyKind>(sheet: Sheet, kind: K): TableResult<K> {
  const { path, archive, records, problems, choice, today } = sheet;
  const cells = cellsOf(sheet);
  const fields = Object.keys(columns[kind]).filter((field) => field !== 'date');
  const texts = records.map((record) => cells.text(record, 'date'));
  const settled = settle(path, texts, readingsOf(texts, choice.dateLanguage), (reading: Reading) => {
    const dated = withYears(texts.map(reading.partsOf), {
      lastYear: choice.lastYear,
      end: archive?.end ?? undefined,
      today,
    });
    const days = extent(dated.days);
    const near = days === null || archive?.end == null || Math.abs(days.last - archive.end) <= NEAR;
    return { dated, days, fits: near && dated.unordered.length === 0, period: periodOf(days) };
  });
  const lines: Line[] = [];
  let missing = 0;
  for (const [i, record] of records.entries()) {
    if (['date', ...fields].some((field) => isUndefined(cells.text(record, field)))) {
      missing++;
      continue;
    }
    const day = settled.outcome?.dated.days[i] ?? null;
    if (day === null && settled.outcome !== null) {
      problems.add({ code: 'bad-date', held: texts[i] as string }, { row: record.row, column: cells.nameOf('date') });
      continue;
    }
    const figures = fields.map((field) => cells.count(record, field));
    if (figures.includes(undefined)) continue;
    if (kind === 'activity' && !isHour(figures[0])) {
      const column = cells.nameOf('hour');
      problems.add({ code: 'bad-number', held: cells.text(record, 'hour') }, { row: record.row, column });
      continue;
    }
    lines.push({ day: day ?? 0, figures: figures as Figure[], further: cells.further(record) });
  }
  if (missing > 0) problems.add({ code: 'undefined-rows', count: missing });
  const questions = [settled.question, cells.question()].filter((one): one is NonNullable<typeof one> => one !== null);
  const kept = questions.length > 0 ? [] : inOrder(lines, kind, sheet);
  if (settled.outcome !== null) tellDates(sheet, settled.outcome.dated);
  if (kept.length === 0 && questions.length === 0) problems.add({ code: 'no-rows', kind });
  const last = settled.outcome?.days?.last ?? null;
  const yearBy = settled.outcome?.dated.yearBy ?? null;
  // A year that the user knows better is not the archive's.
  const asOf = yearBy === 'user' ? last : (archive?.end ?? last);
  const table: TableOf<K> = {
    kind,
    path,
    handle: archive?.handle ?? null,
    asOf: asOf === null ? null : isoOf(asOf),
    period: periodOf(extent(kept.map(({ day }) => day))),
    yearBy,
    dateLanguage: settled.language,
    ready: questions.length === 0,
    rows: rowsOf(kept, kind, fields),
    extra: {
      headers: cells.furtherNames,
      rows: cells.furtherNames.length > 0 ? kept.map(({ further }) => further) : [],
    },
  };
  return { table, questions: questions as Question[] };
}

function isHour(figure: Figure | undefined): boolean {
  return typeof figure === 'number' && Number.isInteger(figure) && figure >= 0 && figure <= 23;
}

/** Rows by day and hour. Rows of zeros at the start of an overview are of days before the account existed. */
function inOrder(lines: Line[], kind: DailyKind, { problems }: Sheet): Line[] {
  const hour = ({ figures }: Line) => (kind === 'activity' ? (figures[0] as number) : 0);
  const ordered = lines.sort((a, b) => a.day - b.day || hour(a) - hour(b));
  if (kind !== 'overview') return ordered;
  let zeros = 0;
  while (ordered[zeros]?.figures.every((figure) => figure === 0)) zeros++;
  if (zeros > 0) problems.add({ code: 'zero-rows', count: zeros });
  return ordered.slice(zeros);
}

function rowsOf<K extends DailyKind>(lines: readonly Line[], kind: K, fields: readonly string[]): Rows[K][] {
  const rows = lines.map(({ day, figures }) => {
    const row: { date: string; [field: string]: Figure | string } = { date: isoOf(day) };
    for (const [i, field] of fields.entries()) row[field] = figures[i] as Figure;
    return row;
  });
  // The fields of each kind are those of its row.
  const made = rows as unknown as Rows[K][];
  return kind === 'followers' ? (withChanges(made as Rows['followers'][]) as Rows[K][]) : made;
}

/** Tells what the user should look at in the days. */
export function tellDates({ records, problems, choice }: Sheet, { unordered, noLeapYear }: Dated): void {
  const [first] = unordered;
  if (first !== undefined) {
    problems.add({ code: 'not-ascending', count: unordered.length }, { row: records[first]?.row as number });
  }
  if (noLeapYear) problems.add({ code: 'no-leap-year', year: choice.lastYear as number });
}
