import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import type { Exports } from '../src/studio/readExports';
import { csvText, headers, videoLink } from '../test/studio/files';
import { daysFrom, writeDate } from '../test/studio/writeDate';
import { launchChrome } from '../workbench/chrome';
import { median } from './measure';
import { milliseconds, type Row } from './row';

const DAYS = 10_000;
const VIDEOS = 5_000;
const PAGES = 9;

interface Given {
  readonly name: string;
  readonly text: string;
  readonly today: string;
}

/** Reading of exports far larger than TikTok's own, which go back a year, in a browser and for the first time in it. */
export async function studio(): Promise<Row[]> {
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
    daily: { name: 'Overview.csv', text: daily },
    videos: { name: 'Content.csv', text: content((title) => title.replaceAll('"', '""')) },
    broken: { name: 'Content.csv', text: content((title) => title) },
  };
  const script = await bundle();
  const browser = await launchChrome();
  try {
    const row = async (name: keyof typeof files, what: string): Promise<Row> => {
      const { text } = files[name];
      const times: number[] = [];
      for (let i = 0; i < PAGES; i++) {
        const { ms, rows } = await readOnce(browser, script, { ...files[name], today });
        if (rows !== (name === 'daily' ? DAYS : VIDEOS)) throw new Error(`${rows} rows were read.`);
        times.push(ms);
      }
      return {
        what,
        measured: milliseconds(times),
        against: `${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB of CSV`,
        figure: median(times),
        unit: 'ms',
        target: 300,
      };
    };
    return [
      await row('daily', 'An export with 10,000 days, read in a fresh page'),
      await row('videos', 'An export with 5,000 videos, read in a fresh page'),
      await row('broken', 'The same with quotes in every title that aren’t doubled'),
    ];
  } finally {
    await browser.close();
  }
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/studio/readExports.ts', import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'studio',
    target: 'es2022',
    define: { XMLHttpRequest: 'undefined' },
  });
  return outputFiles[0]?.text ?? '';
}

async function readOnce(browser: Browser, script: string, given: Given): Promise<{ ms: number; rows: number }> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: script });
    return await page.evaluate(({ name, text, today }) => {
      const { studio: room } = globalThis as unknown as {
        studio: { readExports(files: readonly object[], today: string): Exports };
      };
      const bytes = new TextEncoder().encode(text);
      const start = performance.now();
      const { tables } = room.readExports([{ name, bytes }], today);
      return { ms: performance.now() - start, rows: tables[0]?.rows.length ?? 0 };
    }, given);
  } finally {
    await page.close();
  }
}
