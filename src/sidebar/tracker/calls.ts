import type { SetUpRequest } from '../../messages';
import type { StudioFile } from '../../studio/file';
import type { ImportedTable } from '../../templates/tracker/imported';
import type { TrackerAction } from './change';
import type { TrackerHost } from './host';
import type { Tracker, UnreadFile } from './state';

/** What a call needs of its surroundings. */
export interface Around {
  readonly host: TrackerHost;
  readonly dispatch: (action: TrackerAction) => void;
  /** The state as it is at that moment: an import goes on for a while. */
  readonly now: () => Tracker;
}

/** Far more than exports of years take; a film would freeze the panel. */
const LARGEST_FILE = 50_000_000;

/** Takes files that the user chose or dropped, all that can be read. */
export async function addFiles({ dispatch }: Around, chosen: readonly File[]): Promise<void> {
  dispatch({ do: 'reading-files' });
  const files: StudioFile[] = [];
  const unread: UnreadFile[] = [];
  for (const file of chosen) {
    const { name } = file;
    if (file.size > LARGEST_FILE) {
      unread.push({ name, why: 'too-large' });
      continue;
    }
    try {
      files.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      unread.push({ name, why: 'unreadable' });
    }
  }
  dispatch({ do: 'add-files', files, unread });
}

/** Asks which tabs there are. */
export async function describe({ host, dispatch, now }: Around): Promise<void> {
  if (now().calling !== null) return;
  dispatch({ do: 'call', calling: 'tabs' });
  const { language } = now();
  const answer = await host.describeTracker({ language });
  if (!answer.ok) return dispatch({ do: 'tabs', tabs: answer, language });
  const { reply } = answer;
  const tabs: Tracker['tabs'] = reply.ok ? { ok: true, value: reply.tabs } : { ok: false, failure: 'unexpected' };
  dispatch({ do: 'tabs', tabs, language });
}

/** Reads what stands in the tracker, for the preview. */
export async function readHeld({ host, dispatch, now }: Around, tables: readonly ImportedTable[]): Promise<void> {
  if (now().calling !== null) return;
  dispatch({ do: 'call', calling: 'held' });
  const answer = await host.readImported({ tables });
  if (!answer.ok) return dispatch({ do: 'held', held: answer });
  const { reply } = answer;
  if (!reply.ok) return dispatch({ do: 'held', held: { ok: false, failure: 'unexpected' } });
  const value = Object.fromEntries(tables.map((table, i) => [table, reply.tables[i]]));
  dispatch({ do: 'held', held: { ok: true, value } });
}

/** Sets up the tabs that the user wants. */
export async function setUp({ host, dispatch, now }: Around, request: SetUpRequest): Promise<void> {
  if (now().calling !== null) return;
  dispatch({ do: 'call', calling: 'set-up' });
  const answer = await host.setUpTracker(request);
  if (!answer.ok) return dispatch({ do: 'set-up-failed', failure: { kind: 'failed', failure: answer.failure } });
  if (!answer.reply.ok) return dispatch({ do: 'set-up-failed', failure: { kind: 'refused', reply: answer.reply } });
  dispatch({ do: 'set-up-done', reply: answer.reply });
}

export async function check({ host, dispatch, now }: Around): Promise<void> {
  if (now().calling !== null) return;
  dispatch({ do: 'call', calling: 'check' });
  const answer = await host.checkData({ language: now().language });
  dispatch({ do: 'checked', check: answer.ok ? { ok: true, value: answer.reply } : answer });
}

/** Shows a cell in the sheet. */
export async function show({ host, dispatch, now }: Around, sheetName: string, a1: string): Promise<void> {
  if (now().calling !== null) return;
  dispatch({ do: 'call', calling: 'show' });
  const answer = await host.showCell({ sheetName, a1 });
  if (!answer.ok) return dispatch({ do: 'shown', notShown: { a1, failure: answer.failure } });
  dispatch({ do: 'shown', notShown: answer.reply.ok ? null : { a1, failure: 'gone' } });
}

export async function recalculate({ host, dispatch, now }: Around): Promise<void> {
  if (now().calling !== null) return;
  dispatch({ do: 'call', calling: 'recalculate' });
  const answer = await host.recalculate();
  dispatch({ do: 'recalculated', outcome: answer.ok ? { ok: true, value: answer.reply } : answer });
}
