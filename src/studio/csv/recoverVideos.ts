import { readDate } from '../dates/readDate';
import type { Header } from './header';
import { isBlank, recordsOf } from './records';

/** A record, or what is left of one. */
export type VideoRecord =
  | { readonly fields: readonly string[]; readonly lost: null }
  | { readonly fields: null; readonly lost: string };

/** Whether a record has its fields where they belong: a date and a link are told from the lines of a title. */
export function isWhole(record: readonly string[], header: Header): boolean {
  const { inFigures, byLanguage } = readDate(timeOf(record, header));
  return (inFigures !== null || byLanguage.size > 0) && hasLink(record, header);
}

function timeOf(record: readonly string[], { places }: Header): string {
  return record[places.get('time') as number] ?? '';
}

function hasLink(record: readonly string[], { names, places }: Header): boolean {
  const link = record[places.get('link') as number] ?? '';
  return record.length === names.length && /^\s*https?:\/\/\S+\s*$/i.test(link);
}

/**
 * Records of a file with titles whose quotes aren't doubled, so that they can't be told from those around a field. Every
 * record ends in a link and the fields right of it, by which it is found again; the title is what stands before.
 *
 * @param text the file without its header
 */
export function recoverVideos(text: string, header: Header): VideoRecord[] {
  const { dialect, names, places } = header;
  const title = places.get('title') as number;
  const found: VideoRecord[] = [];
  const take = (records: readonly (readonly string[])[]): void => {
    for (const record of records) {
      if (isWhole(record, header)) found.push({ fields: record, lost: null });
      else if (!isBlank(record)) found.push({ fields: null, lost: record.join(dialect.delimiter).trim() });
    }
  };
  let start = 0;
  // Where other columns part title and link, nothing tells where a title ends.
  const tails =
    places.get('link') === title + 1 ? text.matchAll(tailOf(names.length - title - 2, dialect.delimiter)) : [];
  for (const tail of tails) {
    const segment = text.slice(start, tail.index + tail[0].length).replace(/^[\r\n]+/, '');
    start = tail.index + tail[0].length;
    const records = recordsOf(segment, dialect);
    const last = records.pop() ?? [];
    // A record of its own with a bad date is one all the same, and the date told later, if it isn't two lines in one.
    const alone = records.every(isBlank) && hasLink(last, header) && !/["\r\n]/.test(timeOf(last, header));
    if (isWhole(last, header) || alone) {
      take(records);
      found.push({ fields: last, lost: null });
      continue;
    }
    const head = segment.slice(0, segment.length - tail[0].length);
    const [before, fields] = splitHead(head, title, dialect.delimiter);
    if (fields === null) {
      found.push({ fields: null, lost: segment.trim() });
      continue;
    }
    take(recordsOf(before, dialect));
    const [rest = []] = recordsOf(tail[0].slice(dialect.delimiter.length), dialect);
    found.push({ fields: [...fields, ...rest], lost: null });
  }
  take(recordsOf(text.slice(start), dialect));
  return found;
}

/** A link and so many fields after it, up to the end of the line. */
function tailOf(after: number, delimiter: string): RegExp {
  const field = `(?:"[^"\\r\\n]*"|[^"${delimiter}\\r\\n]*)`;
  return new RegExp(
    `${delimiter}"?https?://[^\\s"${delimiter}]+"?(?:${delimiter}${field}){${after}}(?=[\\r\\n]|$)`,
    'gi',
  );
}

/** Parts what stands before a link into lines that don't belong to it, the fields before the title, and the title. */
function splitHead(head: string, before: number, delimiter: string): [string, string[] | null] {
  const field = `(?:"([^"\\r\\n]{0,40})"|([^"${delimiter}\\r\\n]{0,40}))${delimiter}`;
  // The first field is a date, which a line of a title seldom begins with.
  const start = before === 0 ? '' : `(?="?[^"${delimiter}\\r\\n]*\\d)`;
  const match = new RegExp(`(?<![^\\r\\n])${start}${field.repeat(before)}([^]*)$`).exec(head);
  if (match === null) return ['', null];
  const values: string[] = [];
  for (let i = 1; i < match.length - 1; i += 2) values.push(match[i] ?? match[i + 1] ?? '');
  return [head.slice(0, match.index), [...values, withoutQuotes(match[match.length - 1] as string)]];
}

/** A title without the quotes around it. Those inside count as doubled only where all of them are. */
function withoutQuotes(title: string): string {
  const inner = title.length > 1 && title.startsWith('"') && title.endsWith('"') ? title.slice(1, -1) : title;
  return /(?<!")"(?:"")*(?!")/.test(inner) ? inner : inner.replace(/""/g, '"');
}
