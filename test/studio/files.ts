import { zipSync } from 'fflate';
import type { StudioFile } from '../../src/studio/file';
import { epochOf, type FixtureLanguage, writeDate } from './writeDate';

export { wholeExport } from './wholeExport';

/** What exports are headed with, as they write it. */
export const headers = {
  overview: ['Date', 'Video Views', 'Profile Views', 'Likes', 'Comments', 'Shares'],
  viewers: ['Date', 'Total Viewers', 'New Viewers', 'Returning Viewers'],
  followers: ['Date', 'Followers', 'Difference in followers from previous day'],
  activity: ['Date', 'Hour', 'Active followers'],
  gender: ['Gender', 'Distribution'],
  territories: ['Top territories', 'Distribution'],
  videos: [
    'Time',
    'Video title',
    'Video link',
    'Post time',
    'Total likes',
    'Total comments',
    'Total shares',
    'Total views',
  ],
} as const;

export type Cell = string | number;

/** The text of a CSV as the app writes it: every field in quotes, no break at the end. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows]
    .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
    .join('\n');
}

/** A text as a file with a byte order mark, as the app writes it. */
export function file(name: string, text: string): StudioFile {
  return { name, bytes: new TextEncoder().encode(`\uFEFF${text}`) };
}

export function csv(kind: keyof typeof headers, rows: readonly (readonly Cell[])[], name = `${kind}.csv`): StudioFile {
  return file(name, csvText(headers[kind], rows));
}

/** Files in an archive. */
export function zip(name: string, files: readonly StudioFile[]): StudioFile {
  const entries = Object.fromEntries(files.map((inside) => [inside.name, inside.bytes]));
  // A time of its own would make other bytes each time.
  return { name, bytes: zipSync(entries, { mtime: '2025-01-01T00:00:00' }) };
}

/** The name of an archive of figures over a period. */
export function archiveName(what: 'Overview' | 'Viewers', from: string, to: string, handle: string): string {
  return `${what}_${epochOf(from)}_${epochOf(to)}_${handle}.zip`;
}

/** An overview of the days given, with figures told apart by their place. */
export function overviewRows(language: FixtureLanguage, days: readonly string[]): Cell[][] {
  return days.map((day, i) => [writeDate(language, day), 1000 + i, 100 + i, 50 + i, 5, 2]);
}

/** An overview in the archive that its last day gives it. */
export function overviewZip(language: FixtureLanguage, days: readonly string[], handle = 'nora'): StudioFile {
  const [from, to] = [days[0] as string, days[days.length - 1] as string];
  return zip(archiveName('Overview', from, to, handle), [
    csv('overview', overviewRows(language, days), 'Overview.csv'),
  ]);
}

/** The link of a video that was uploaded at noon of a day; its number holds that time in its upper half. */
export function videoLink(uploaded: string, serial = 1, handle = 'nora'): string {
  return `https://www.tiktok.com/@${handle}/video/${videoId(uploaded, serial)}`;
}

export function videoId(uploaded: string, serial = 1): string {
  return String((BigInt(epochOf(uploaded) + 43_200) << 32n) + BigInt(serial));
}

/** The row of a video: its snapshot, its title, when it was uploaded and posted, and its counts. */
export function videoRow(
  language: FixtureLanguage,
  time: string,
  title: string,
  posted: string,
  { uploaded = posted, serial = 1, counts = [120, 8, 4, 3000] as readonly Cell[] } = {},
): Cell[] {
  return [writeDate(language, time), title, videoLink(uploaded, serial), writeDate(language, posted), ...counts];
}
