import { strToU8 } from 'fflate';
import { readExports } from '../src/studio/readExports';
import { csvText, headers, videoLink } from '../test/studio/files';
import { daysFrom, writeDate } from '../test/studio/writeDate';
import { inTurn, median } from './measure';
import { milliseconds, type Row } from './row';

const DAYS = 10_000;
const VIDEOS = 5_000;

/** Reading of exports far larger than TikTok's own, which go back a year. */
export function studio(): Row[] {
  const first = '1998-06-01';
  const days = daysFrom(first, DAYS);
  const today = days[DAYS - 1] as string;
  const daily = csvText(
    headers.overview,
    days.map((day, i) => [writeDate('nb', day), 4000 + i, 90, 310, 12, 25]),
  );
  const content = (quote: (title: string) => string) =>
    `"${headers.videos.join('","')}"\n${days
      .slice(-VIDEOS)
      .map((day, i) => {
        const cells = [writeDate('nb', today), quote(`Day ${i}, "again" 🍳`), videoLink(day, i), writeDate('nb', day)];
        return `"${[...cells, 900, 14, 22, 12_000 + i].join('","')}"`;
      })
      .join('\n')}`;
  const files = {
    daily: { name: 'Overview.csv', bytes: strToU8(daily) },
    videos: { name: 'Content.csv', bytes: strToU8(content((title) => title.replaceAll('"', '""'))) },
    broken: { name: 'Content.csv', bytes: strToU8(content((title) => title)) },
  };
  const read = (name: keyof typeof files) => () => {
    const { tables, problems } = readExports([files[name]], today);
    const rows = tables[0]?.rows.length;
    if (rows !== (name === 'daily' ? DAYS : VIDEOS)) throw new Error(`${rows} rows: ${JSON.stringify(problems[0])}`);
  };
  const times = inTurn(15, { daily: read('daily'), videos: read('videos'), broken: read('broken') });
  const row = (name: keyof typeof files, what: string): Row => ({
    what,
    measured: milliseconds(times[name]),
    against: `${(files[name].bytes.length / 1e6).toFixed(1)} MB of CSV`,
    figure: median(times[name]),
    unit: 'ms',
    target: 300,
  });
  return [
    row('daily', 'An export with 10,000 days, read'),
    row('videos', 'An export with 5,000 videos, read'),
    row('broken', 'The same with quotes in every title that aren’t doubled'),
  ];
}
