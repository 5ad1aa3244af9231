import type { Around } from '../../../src/sidebar/tracker/calls';
import { changeTracker, type TrackerAction } from '../../../src/sidebar/tracker/change';
import type { TrackerHost } from '../../../src/sidebar/tracker/host';
import type { PlannedTable } from '../../../src/sidebar/tracker/importPlan';
import { initialTracker, type Tracker } from '../../../src/sidebar/tracker/state';
import type { ImportedTable } from '../../../src/templates/tracker/imported';

/** What was asked of the spreadsheet, in order. */
export interface Asked {
  readonly name: keyof TrackerHost;
  readonly request: unknown;
}

/** The page over a spreadsheet whose answers a test gives; what it has no answer for fails. */
export function openPage(answers: Partial<TrackerHost>, first: Tracker = initialTracker('en')) {
  let state = first;
  const asked: Asked[] = [];
  const states: Tracker[] = [];
  const dispatch = (action: TrackerAction) => {
    state = changeTracker(state, action);
    states.push(state);
  };
  const host = new Proxy({} as TrackerHost, {
    get: (_, name: keyof TrackerHost) => (request: unknown) => {
      asked.push({ name, request });
      const answer = answers[name] as ((request: unknown) => Promise<unknown>) | undefined;
      if (answer === undefined) throw new Error(`Nobody was to ask for ${name}.`);
      return answer(request);
    },
  });
  const around: Around = { host, dispatch, now: () => state };
  return { around, dispatch, asked, states, state: () => state, names: () => asked.map(({ name }) => name) };
}

/** Answers of the spreadsheet. */
export const yes = <T>(reply: T) => Promise.resolve({ ok: true, reply } as const);
export const silence = (failure: 'accounts' | 'connection' | 'no-answer' | 'unexpected' = 'connection') =>
  Promise.resolve({ ok: false, failure } as const);

/** A table of so many rows, none of which is like another. */
export function planned(table: ImportedTable, rows: number): PlannedTable {
  const list = Array.from({ length: rows }, (_, i) => [`name ${i}`, i / 100_000, '2026-11-20']);
  return { table, sources: [], ready: true, period: null, rows: list, extra: { headers: [], rows: [] } };
}
