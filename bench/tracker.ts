import type { CommitReply, ImportRow, ImportTarget, SetUpReply, StartImportReply } from '../src/messages';
import type { HeldCell } from '../src/templates/tracker/cellMeaning';
import { columnKinds, merge } from '../src/templates/tracker/merge';
import { ROWS_A_MESSAGE } from '../src/templates/tracker/staging';
import { trackerTabs } from '../src/templates/tracker/tabs';
import { openHeadless } from '../workbench/node';
import type { Workbench } from '../workbench/session';
import { median } from './measure';
import { pushed } from './pushed';
import type { Row } from './row';

const VIDEOS = 5000;

/** What a tracker costs: service calls of its set-up and of an import, and the time that merging takes. */
export function tracker(): Row[] {
  const bench = openHeadless(pushed());
  return [setUp(bench), importing(bench), merging()];
}

function ask<T extends { readonly ok: boolean }>(bench: Workbench, name: string, request: unknown): T & { ok: true } {
  const reply = bench.run(name, request);
  if (!reply.ok) throw new Error(reply.message);
  const value = reply.value as T;
  if (!value.ok) throw new Error(JSON.stringify(value));
  return value as T & { ok: true };
}

function setUp(bench: Workbench): Row {
  bench.calls.reset();
  const tabs = trackerTabs.map((tab) => ({ tab, name: '' }));
  ask<SetUpReply>(bench, 'setUpTracker', { tabs, language: 'en' });
  return row('“Set up tracker”', bench.calls.names.length, `${tabs.length} tabs made`, 120);
}

function importing(bench: Workbench): Row {
  const target: ImportTarget = { kind: 'tracker' };
  const rows = Array.from({ length: VIDEOS }, (_, i) => video(i, i, '2026-02-28'));
  const whole = { table: 'videos', target, rows: VIDEOS } as const;
  bench.calls.reset();
  const { stage } = ask<StartImportReply>(bench, 'startImport', whole);
  for (let from = 0; from < VIDEOS; from += ROWS_A_MESSAGE) {
    const some = rows.slice(from, from + ROWS_A_MESSAGE);
    ask(bench, 'stageRows', { stage, table: 'videos', extra: 0, from, rows: some });
  }
  ask<CommitReply>(bench, 'commitImport', { ...whole, stage, language: 'en', replace: false });
  return row(`An import of ${VIDEOS} videos`, bench.calls.names.length, `${VIDEOS} rows added`, 20);
}

/** A newer file over rows that stand there, as the panel does for its preview. */
function merging(): Row {
  const kinds = columnKinds('videos');
  const first = Array.from({ length: VIDEOS }, (_, i) => video(i, i, '2026-02-28'));
  const standing = merge('videos', [], first, false).rows.map(({ cells, record }, i) => {
    const held = cells.map((cell, c): HeldCell => {
      return kinds[c] === 'day' ? { date: `${cell}T00:00:00.000Z` } : (cell ?? null);
    });
    return { row: i + 2, cells: held, formulas: [], record };
  });
  const news = Array.from({ length: VIDEOS }, (_, i) => video(i, i + 1, '2026-03-31'));
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    merge('videos', standing, news, false);
    return performance.now() - start;
  });
  const figure = median(times.slice(5));
  return {
    what: `${VIDEOS} rows merged into as many`,
    measured: `${figure.toFixed(1)} ms`,
    against: 'every row changed',
    figure,
    unit: 'ms',
    target: 100,
  };
}

function video(id: number, views: number, asOf: string): ImportRow {
  const number = String(7_300_000_000_000_000 + id);
  return [`https://www.tiktok.com/@me/video/${number}`, `Video ${id}`, '2026-01-15', 10, 2, 1, views, asOf];
}

function row(what: string, calls: number, against: string, target: number): Row {
  return { what, measured: `${calls} service calls`, against, figure: calls, unit: 'calls', target };
}
