import { dayNumber, isoOf } from '../dates/dayNumber';
import type { DateParts } from '../dates/readDate';
import { readingsOf } from '../dates/readings';
import { extent, type Outcome, settle } from '../dates/settle';
import { type Dated, lastYearUntil, nearestYear, withYears } from '../dates/years';
import type { Question } from '../question';
import type { TableOf, VideoRow } from '../table';
import { type Cells, cellsOf, isUndefined } from './cells';
import { tellDates } from './daily';
import { isWithinLimits } from './limits';
import { repeatsIn } from './repeats';
import { periodOf, type TableResult } from './result';
import type { Sheet } from './sheet';
import { uploadDayOf, videoIdOf } from './videoId';

const COUNTS = ['likes', 'comments', 'shares', 'views'] as const;

/** A video is posted at most so many days after its upload, or else the months were misread. */
const SCHEDULED = 15;

/** The clock of the account may be a day ahead of that of the import. */
const ZONES = 2;

interface Line {
  readonly video: Omit<VideoRow, 'posted' | 'asOf'>;
  readonly posted: number;
  readonly asOf: number;
  readonly further: readonly string[];
}

/** Days of snapshots and posts, one for each record. */
interface VideosOutcome extends Outcome {
  readonly dated: Dated;
  readonly posted: readonly (number | null)[];
}

/** Reads the list of the top videos. */
export function readVideos(sheet: Sheet): TableResult<'videos'> {
  const { path, archive, records, problems, choice, today } = sheet;
  const cells = cellsOf(sheet);
  const uploads = records.map((record) => uploadDayOf(videoIdOf(cells.text(record, 'link')), today + ZONES));
  const times = records.map((record) => cells.text(record, 'time'));
  const posts = records.map((record) => cells.text(record, 'posted'));
  const texts = [...times, ...posts];
  const settled = settle(path, texts, readingsOf(texts, choice.dateLanguage), ({ partsOf }): VideosOutcome => {
    const { lastYear } = choice;
    const anchor = { lastYear, end: archive?.end ?? undefined, upload: extent(uploads)?.last, today };
    const dated = withYears(times.map(partsOf), anchor);
    const posted = posts.map((text, i) => postDay(partsOf(text), uploads[i] ?? null, dated.days[i] ?? today));
    return { dated, posted, fits: areNear(posted, uploads), period: periodOf(extent(posted) ?? extent(dated.days)) };
  });
  const { outcome } = settled;
  const lines = linesOf(sheet, cells, outcome);
  const questions: Question[] = [];
  for (const question of [settled.question, cells.question()]) if (question !== null) questions.push(question);
  const ready = isWithinLimits(sheet, questions.length === 0 ? lines.length : 0) && questions.length === 0;
  // Snapshots may stand in any order.
  if (outcome !== null) tellDates(sheet, { ...outcome.dated, unordered: [] });
  const kept = ready ? lines : [];
  if (kept.length > 0) problems.add({ code: 'top-videos', count: kept.length });
  else if (ready) problems.add({ code: 'no-rows', kind: 'videos' });
  const last = extent(outcome?.dated.days ?? [])?.last ?? null;
  const asOf = last ?? archive?.end ?? null;
  const table: TableOf<'videos'> = {
    kind: 'videos',
    path,
    handle: archive?.handle ?? null,
    asOf: asOf === null ? null : isoOf(asOf),
    asOfBy: last !== null ? 'file' : asOf !== null ? 'archive' : null,
    period: periodOf(extent(kept.map(({ posted }) => posted))),
    yearBy: outcome?.dated.yearBy ?? null,
    dateLanguage: settled.language,
    ready,
    rows: kept.map((line) => ({ ...line.video, posted: isoOf(line.posted), asOf: isoOf(line.asOf) })),
    extra: {
      headers: cells.furtherNames,
      rows: cells.furtherNames.length > 0 ? kept.map(({ further }) => further) : [],
    },
  };
  return { table, questions };
}

/** Rows that can be read; of the others, why not. Without days, which are asked for then, their cells alone count. */
function linesOf(sheet: Sheet, cells: Cells, outcome: VideosOutcome | null): Line[] {
  const { records, problems } = sheet;
  const repeats = repeatsIn(sheet);
  const lines: Line[] = [];
  let missing = 0;
  for (const [i, record] of records.entries()) {
    if (['time', 'posted', ...COUNTS].some((field) => isUndefined(cells.text(record, field)))) {
      missing++;
      continue;
    }
    const asOf = outcome === null ? 0 : (outcome.dated.days[i] ?? null);
    const posted = outcome === null ? 0 : (outcome.posted[i] ?? null);
    if (asOf === null || posted === null) {
      const field = asOf === null ? 'time' : 'posted';
      const place = { row: record.row, column: cells.nameOf(field) };
      problems.add({ code: 'bad-date', held: cells.text(record, field) }, place);
      continue;
    }
    const [likes, comments, shares, views] = COUNTS.map((field) => cells.count(record, field));
    if (likes === undefined || comments === undefined || shares === undefined || views === undefined) continue;
    const link = cells.text(record, 'link').trim();
    const id = videoIdOf(link);
    if (outcome !== null && repeats(`${asOf} ${id === '' ? link : id}`, record)) continue;
    const title = cells.text(record, 'title');
    const video = { id, link, title, likes, comments, shares, views };
    lines.push({ video, posted, asOf, further: cells.further(record) });
  }
  if (missing > 0) problems.add({ code: 'undefined-rows', count: missing });
  return lines;
}

/** The day of a post, as given; its year is the one nearest to the upload, or else the last one up to the snapshot. */
function postDay(parts: DateParts | null, upload: number | null, snapshot: number): number | null {
  if (parts === null) return null;
  const { month, day } = parts;
  const year = upload === null ? lastYearUntil(month, day, snapshot) : nearestYear(month, day, upload);
  return dayNumber(parts.year ?? year, month, day);
}

/** Whether most posts are from about the time of their upload. */
function areNear(posted: readonly (number | null)[], uploads: readonly (number | null)[]): boolean {
  let near = 0;
  let known = 0;
  for (const [i, upload] of uploads.entries()) {
    const day = posted[i] ?? null;
    if (upload === null || day === null) continue;
    known++;
    if (Math.abs(day - upload) <= SCHEDULED) near++;
  }
  return near * 2 >= known;
}
