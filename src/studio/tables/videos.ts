import { dayNumber, isoOf } from '../dates/dayNumber';
import type { DateParts } from '../dates/readDate';
import { type Reading, readingsOf } from '../dates/readings';
import { extent, settle } from '../dates/settle';
import { lastYearUntil, nearestYear, withYears } from '../dates/years';
import type { Figure, VideoRow } from '../table';
import { cellsOf, isUndefined } from './cells';
import { tellDates } from './daily';
import { periodOf, type TableResult } from './result';
import type { Sheet, SheetRecord } from './sheet';
import { uploadDayOf, videoIdOf } from './videoId';

const COUNTS = ['likes', 'comments', 'shares', 'views'] as const;

/** A video is posted at most so many days after its upload, or else the months were misread. */
const SCHEDULED = 15;

/** The clock of the account may be a day ahead of that of the import. */
const ZONES = 2;

/** Reads the list of the top videos. */
export function readVideos(sheet: Sheet): TableResult<'videos'> {
  const { path, archive, records, problems, choice, today } = sheet;
  const cells = cellsOf(sheet);
  const links = records.map((record) => cells.text(record, 'link').trim());
  const uploads = links.map((link) => uploadDayOf(videoIdOf(link), today + ZONES));
  const upload = extent(uploads)?.last;
  const times = records.map((record) => cells.text(record, 'time'));
  const posts = records.map((record) => cells.text(record, 'posted'));
  const texts = [...times, ...posts];
  const settled = settle(path, texts, readingsOf(texts, choice.dateLanguage), (reading: Reading) => {
    const anchor = { lastYear: choice.lastYear, end: archive?.end ?? undefined, upload, today };
    const dated = withYears(times.map(reading.partsOf), anchor);
    const posted = posts.map((text, i) => postDay(reading.partsOf(text), uploads[i] ?? null, dated.days[i] ?? today));
    return { dated, posted, fits: areNear(posted, uploads), period: periodOf(extent(posted) ?? extent(dated.days)) };
  });
  const rows: VideoRow[] = [];
  const further: (readonly string[])[] = [];
  let missing = 0;
  const tellBadDate = (record: SheetRecord, field: string): void => {
    problems.add(
      { code: 'bad-date', held: cells.text(record, field) },
      { row: record.row, column: cells.nameOf(field) },
    );
  };
  for (const [i, record] of records.entries()) {
    if (['time', 'posted', ...COUNTS].some((field) => isUndefined(cells.text(record, field)))) {
      missing++;
      continue;
    }
    const asOf = settled.outcome?.dated.days[i] ?? null;
    const posted = settled.outcome?.posted[i] ?? null;
    if (settled.outcome !== null && (asOf === null || posted === null)) {
      tellBadDate(record, asOf === null ? 'time' : 'posted');
      continue;
    }
    const [likes, comments, shares, views] = COUNTS.map((field) => cells.count(record, field));
    if ([likes, comments, shares, views].includes(undefined)) continue;
    const link = links[i] as string;
    const counts = { likes, comments, shares, views } as { [field in (typeof COUNTS)[number]]: Figure };
    const days = { posted: isoOf(posted ?? 0), asOf: isoOf(asOf ?? 0) };
    rows.push({ id: videoIdOf(link), link, title: cells.text(record, 'title'), ...counts, ...days });
    further.push(cells.further(record));
  }
  if (missing > 0) problems.add({ code: 'undefined-rows', count: missing });
  const questions = [settled.question, cells.question()].filter((one): one is NonNullable<typeof one> => one !== null);
  const ready = questions.length === 0;
  if (settled.outcome !== null) tellDates(sheet, { ...settled.outcome.dated, unordered: [] });
  if (ready)
    problems.add(rows.length === 0 ? { code: 'no-rows', kind: 'videos' } : { code: 'top-videos', count: rows.length });
  const last = extent(settled.outcome?.dated.days ?? [])?.last ?? archive?.end ?? null;
  return {
    table: {
      kind: 'videos',
      path,
      handle: archive?.handle ?? null,
      asOf: last === null ? null : isoOf(last),
      period: ready ? periodOf(extent(settled.outcome?.posted ?? [])) : null,
      yearBy: settled.outcome?.dated.yearBy ?? null,
      dateLanguage: settled.language,
      ready,
      rows: ready ? rows : [],
      extra: { headers: cells.furtherNames, rows: ready && cells.furtherNames.length > 0 ? further : [] },
    },
    questions,
  };
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
