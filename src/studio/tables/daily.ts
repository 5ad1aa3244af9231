import { columns } from '../csv/columns';
import { isoOf } from '../dates/dayNumber';
import type { DateParts } from '../dates/readDate';
import { readingsOf } from '../dates/readings';
import { extent, type Outcome, settle } from '../dates/settle';
import { type Dated, withYears } from '../dates/years';
import type { Question } from '../question';
import type { Figure, Rows, TableOf } from '../table';
import { type Cells, cellsOf, isUndefined } from './cells';
import { withChanges } from './changes';
import { isWithinLimits } from './limits';
import { repeatsIn } from './repeats';
import { periodOf, type TableResult } from './result';
import type { Sheet, SheetRecord } from './sheet';

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
  const { path, archive, problems, choice } = sheet;
  const cells = cellsOf(sheet);
  const texts = sheet.records.map((record) => cells.text(record, 'date'));
  const settled = settle(path, texts, readingsOf(texts, choice.dateLanguage), (reading) => {
    return outcomeOf(texts.map(reading.partsOf), sheet);
  });
  const { outcome } = settled;
  const fields = Object.keys(columns[kind]).filter((field) => field !== 'date');
  const lines = linesOf(sheet, kind, cells, fields, outcome?.dated.days ?? null);
  const questions: Question[] = [];
  for (const question of [settled.question, cells.question()]) if (question !== null) questions.push(question);
  const ordered = questions.length === 0 ? inOrder(lines, kind, sheet) : [];
  const ready = isWithinLimits(sheet, ordered.length) && questions.length === 0;
  const kept = ready ? ordered : [];
  if (outcome !== null) tellDates(sheet, outcome.dated);
  if (kept.length === 0 && ready) problems.add({ code: 'no-rows', kind });
  const last = outcome?.days?.last ?? null;
  const yearBy = outcome?.dated.yearBy ?? null;
  // A year that the user knows better is not the archive's.
  const end = yearBy === 'user' ? null : (archive?.end ?? null);
  const asOf = end ?? last;
  const table: TableOf<K> = {
    kind,
    path,
    handle: archive?.handle ?? null,
    asOf: asOf === null ? null : isoOf(asOf),
    asOfBy: end !== null ? 'archive' : last !== null ? 'file' : null,
    period: periodOf(extent(kept.map(({ day }) => day))),
    yearBy,
    dateLanguage: settled.language,
    ready,
    rows: rowsOf(kept, kind, fields),
    extra: {
      headers: cells.furtherNames,
      rows: cells.furtherNames.length > 0 ? kept.map(({ further }) => further) : [],
    },
  };
  return { table, questions };
}

interface DailyOutcome extends Outcome {
  readonly dated: Dated;
  readonly days: { readonly first: number; readonly last: number } | null;
}

function outcomeOf(parts: readonly (DateParts | null)[], { archive, choice, today }: Sheet): DailyOutcome {
  const end = archive?.end ?? null;
  const dated = withYears(parts, { lastYear: choice.lastYear, end: end ?? undefined, today });
  const days = extent(dated.days);
  const near = days === null || end === null || isNear(days.last, end);
  return { dated, days, fits: near && dated.unordered.length === 0, period: periodOf(days) };
}

/** Whatever the year, which the user may have changed. */
function isNear(day: number, end: number): boolean {
  const apart = Math.abs(day - end) % 365.25;
  return Math.min(apart, 365.25 - apart) <= NEAR;
}

/** Rows that can be read; of the others, why not. Without days, which are asked for then, their cells alone count. */
function linesOf(
  sheet: Sheet,
  kind: DailyKind,
  cells: Cells,
  fields: readonly string[],
  days: readonly (number | null)[] | null,
): Line[] {
  const { records, problems } = sheet;
  const repeats = repeatsIn(sheet);
  const lines: Line[] = [];
  let missing = 0;
  const tell = (code: 'bad-date' | 'bad-number', record: SheetRecord, field: string): void => {
    problems.add({ code, held: cells.text(record, field) }, { row: record.row, column: cells.nameOf(field) });
  };
  for (const [i, record] of records.entries()) {
    if (['date', ...fields].some((field) => isUndefined(cells.text(record, field)))) {
      missing++;
      continue;
    }
    const day = days === null ? 0 : (days[i] ?? null);
    if (day === null) {
      tell('bad-date', record, 'date');
      continue;
    }
    const figures = fields.map((field) => cells.count(record, field));
    if (figures.includes(undefined)) continue;
    if (kind === 'activity' && !isHour(figures[0])) {
      tell('bad-number', record, 'hour');
      continue;
    }
    if (days !== null && repeats(kind === 'activity' ? `${day} ${figures[0]}` : String(day), record)) continue;
    lines.push({ day, figures: figures as Figure[], further: cells.further(record) });
  }
  if (missing > 0) problems.add({ code: 'undefined-rows', count: missing });
  return lines;
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
export function tellDates({ records, problems, choice }: Sheet, { unordered, usedInstead }: Dated): void {
  const [first] = unordered;
  if (first !== undefined) {
    problems.add({ code: 'not-ascending', count: unordered.length }, { row: records[first]?.row as number });
  }
  if (usedInstead === null) return;
  problems.add({ code: 'no-leap-year', year: choice.lastYear as number, used: usedInstead });
}
