import { accountsOf } from './accountsOf';
import { type Choice, type Choices, choiceOf, chosenDay } from './choices';
import { dayNumberOf, isoOf } from './dates/dayNumber';
import type { Day } from './day';
import type { StudioFile } from './file';
import { type Source, unpackAll } from './files/unpack';
import { type Problem, problemsOf } from './problem';
import type { Question } from './question';
import type { Kind, StudioTable } from './table';
import { readDaily } from './tables/daily';
import type { TableResult } from './tables/result';
import { readShares } from './tables/shares';
import { readSheet, type Sheet } from './tables/sheet';
import { readVideos } from './tables/videos';

/** What an import holds. */
export interface Exports {
  /** One for each CSV that is known, in the order of the files. */
  readonly tables: readonly StudioTable[];
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/**
 * Reads exports of TikTok Studio: archives as they were downloaded, or CSV files out of them under any name. Nothing is
 * guessed and nothing left out without being told: what can't be read is among the problems, what can be read in two ways
 * among the questions.
 *
 * @param files all files of an import, 200 MB unpacked at most
 * @param today the day of import where the user is, such as `2025-06-30`: dates without a year are at most a
 *   day after it
 * @param choices the user's answers, by the paths of tables
 * @throws RangeError where `today` is no day
 */
export function readExports(files: readonly StudioFile[], today: Day, choices: Choices = {}): Exports {
  const { sources, problems } = unpackAll(files);
  const found: Problem[] = [...problems];
  const tables: StudioTable[] = [];
  const questions: Question[] = [];
  const sourceOf = new Map<StudioTable, Source>();
  const day = dayNumberOf(today);
  for (const { source, table, asked, told } of readSources(sources, choices, day)) {
    found.push(...told);
    if (table === null) continue;
    tables.push(table);
    sourceOf.set(table, source);
    questions.push(...asked);
  }
  const dated = tables.map((table) => {
    if (table.kind !== 'gender' && table.kind !== 'territories') return table;
    const chosen = chosenDay(choiceOf(choices, table.path), day);
    const beside = chosen === null ? dayBeside(table, sourceOf) : null;
    const asOfBy = chosen !== null ? 'user' : beside !== null ? 'archive' : 'today';
    return { ...table, asOf: chosen ?? beside ?? today, asOfBy } satisfies StudioTable;
  });
  const handles = accountsOf(dated);
  const all = problemsOf('');
  if (handles.length > 1) all.add({ code: 'more-accounts', handles });
  return { tables: dated, problems: [...found, ...all.all()], questions };
}

interface Read {
  readonly source: Source;
  readonly table: StudioTable | null;
  readonly asked: readonly Question[];
  readonly told: readonly Problem[];
}

/** Reads files; those of one archive are in one language, so that what one of them leaves open, another may settle. */
function readSources(sources: readonly Source[], choices: Choices, today: number): Read[] {
  const read = sources.map((source) => readSource(source, choiceOf(choices, source.path), today));
  return read.map((one) => {
    const { archive, path } = one.source;
    if (archive === null || !one.asked.some(({ kind }) => kind === 'dates')) return one;
    for (const { source, table } of read) {
      const dateLanguage = table?.dateLanguage ?? null;
      if (source.archive?.path !== archive.path || dateLanguage === null) continue;
      const again = readSource(one.source, { ...choiceOf(choices, path), dateLanguage }, today);
      if (again.table?.dateLanguage === dateLanguage) return again;
    }
    return one;
  });
}

function readSource(source: Source, choice: Choice, today: number): Read {
  const problems = problemsOf(source.path);
  const sheet = readSheet(source, choice, today, problems);
  const result = sheet === null ? null : readTable(sheet);
  // Of which kind it is, its header tells.
  const table = (result?.table ?? null) as StudioTable | null;
  return { source, table, asked: result?.questions ?? [], told: problems.all() };
}

function readTable(sheet: Sheet): TableResult<Kind> {
  const { kind } = sheet.header;
  switch (kind) {
    case 'overview':
    case 'viewers':
    case 'followers':
    case 'activity':
      return readDaily(sheet, kind);
    case 'gender':
    case 'territories':
      return readShares(sheet, kind);
    case 'videos':
      return readVideos(sheet);
  }
}

/** The day of the newest table beside a table in its archive, or of the archive; `null` where neither tells. */
function dayBeside(table: StudioTable, sourceOf: ReadonlyMap<StudioTable, Source>): Day | null {
  const archive = sourceOf.get(table)?.archive ?? null;
  if (archive === null) return null;
  let newest: Day | null = null;
  for (const [{ asOf }, source] of sourceOf) {
    if (source.archive?.path === archive.path && asOf !== null && (newest === null || asOf > newest)) newest = asOf;
  }
  return newest ?? (archive.end === null ? null : isoOf(archive.end));
}
