import { readPlans } from '../../templates/plans/readPlans';
import type { Around } from './calls';
import { type FileRead, fromFile, readAll, storedName } from './file';
import type { State } from './state';
import { texts } from './texts';

/** Shows what can be opened. */
export async function list({ host, dispatch }: Around, state: State): Promise<void> {
  if (state.calling !== null) return;
  dispatch({ do: 'call', call: 'list' });
  const answer = await host.listPlans();
  if (!answer.ok) return dispatch({ do: 'tell', notice: { kind: 'not-listed', failure: answer.failure } });
  if (!answer.reply.ok) return dispatch({ do: 'tell', notice: { kind: 'not-listed', failure: 'unexpected' } });
  const { saved, sheets } = answer.reply;
  dispatch({ do: 'library', library: { saved, sheets, asking: null } });
}

/** Opens a plan of the list. */
export function openSaved({ dispatch }: Around, state: State, id: string): void {
  const found = state.library?.saved.find((one) => one.id === id);
  if (state.calling !== null || found === undefined) return;
  const { revision, plan } = found;
  dispatch({
    do: 'opened',
    ...readAll([{ plan, stored: { id, revision }, name: texts.unnamed[state.language] }], state.language),
  });
}

/** Opens the plans of a sheet, with whatever was changed in its cells. */
export async function openSheet({ host, dispatch }: Around, state: State, range: string): Promise<void> {
  if (state.calling !== null) return;
  dispatch({ do: 'call', call: 'sheet', target: range });
  const answer = await host.readPlanSheet({ range });
  if (!answer.ok) return dispatch({ do: 'tell', notice: { kind: 'not-listed', failure: answer.failure } });
  if (!answer.reply.ok) return dispatch({ do: 'opened', plans: [], dropped: [], problems: [{ code: 'gone' }] });
  const read = readPlans(answer.reply);
  dispatch({
    do: 'opened',
    plans: (read?.scenarios ?? []).map((scenario) => ({ scenario, stored: null })),
    dropped: (read?.unused ?? []).map(({ plan, label, held }) => `${plan}: ${label} (${held})`),
    problems: read === null || read.scenarios.length === 0 ? [{ code: 'gone' }] : [],
  });
}

/** Many times what the plans of a file take; reading a film would freeze the panel. */
const LARGEST_FILE = 5_000_000;

/** Opens the plans of a file that the user chose. */
export async function openFile({ dispatch }: Around, { language, calling }: State, file: File): Promise<void> {
  if (calling !== null) return;
  let read: FileRead;
  try {
    if (file.size > LARGEST_FILE) throw new Error('too large');
    read = fromFile(file.name, await file.text(), language);
  } catch {
    read = { plans: [], dropped: [], problems: [{ code: 'not-a-file', name: file.name }] };
  }
  dispatch({ do: 'opened', ...read });
}

/** Deletes a stored plan, after the user was asked. */
export async function deletePlan({ host, dispatch }: Around, state: State, id: string): Promise<void> {
  const found = state.library?.saved.find((one) => one.id === id);
  if (state.calling !== null || found === undefined) return;
  dispatch({ do: 'call', call: 'delete' });
  const answer = await host.deletePlan({ id, revision: found.revision });
  if (!answer.ok) return dispatch({ do: 'tell', notice: { kind: 'not-deleted', failure: answer.failure } });
  if (!answer.reply.ok) {
    return dispatch({ do: 'tell', notice: { kind: 'not-deleted', failure: answer.reply.problem } });
  }
  dispatch({ do: 'deleted', id, name: storedName(found.plan) ?? id });
}
