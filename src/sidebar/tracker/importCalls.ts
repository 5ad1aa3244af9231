import type { ImportTarget, SetUpRequest } from '../../messages';
import { ROWS_A_MESSAGE } from '../../templates/tracker/staging';
import type { Answer } from '../host';
import type { Around } from './calls';
import type { PlannedTable } from './importPlan';
import type { Step, StepProblem } from './state';

/** A table and where it goes. */
export interface Task {
  readonly planned: PlannedTable;
  readonly target: ImportTarget;
  readonly replace: boolean;
}

/**
 * Writes tables one after the other, each in its entirety or not at all; at the first one that can't be written it stops.
 *
 * @param first a tracker to set up before that
 * @param before what an earlier attempt has written, which stays in the report
 */
export async function runImport(
  around: Around,
  tasks: readonly Task[],
  first: SetUpRequest | null,
  before: readonly Step[] = [],
): Promise<void> {
  const { dispatch, now } = around;
  if (now().calling !== null) return;
  const waiting = tasks.map(({ planned: { table, rows } }) => {
    return { table, rows: rows.length, progress: { state: 'waiting' } as const };
  });
  const steps = [...before, ...waiting];
  const setUp = first === null ? null : 'waiting';
  dispatch({ do: 'run', run: { steps, setUp, setUpFailed: null, setUpDone: false, cancelling: false, over: false } });
  let goesOn = first === null || (await setUpFirst(around, first));
  for (const task of tasks) {
    const { table } = task.planned;
    if (goesOn && !isCancelled(around)) goesOn = await write(around, task);
    else dispatch({ do: 'step', table, progress: { state: 'not-begun' } });
  }
  dispatch({ do: 'run-over' });
}

async function setUpFirst({ host, dispatch }: Around, request: SetUpRequest): Promise<boolean> {
  dispatch({ do: 'run-set-up', setUp: 'writing', failed: null });
  const answer = await host.setUpTracker(request);
  if (answer.ok && answer.reply.ok) {
    dispatch({ do: 'set-up-done', reply: answer.reply });
    dispatch({ do: 'run-set-up', setUp: null, failed: null, done: true });
    return true;
  }
  const failed = answer.ok
    ? ({ kind: 'refused', reply: answer.reply as Exclude<typeof answer.reply, { ok: true }> } as const)
    : ({ kind: 'failed', failure: answer.failure } as const);
  dispatch({ do: 'run-set-up', setUp: null, failed });
  return false;
}

/** One table. Says whether the next one may follow. */
async function write(around: Around, { planned, target, replace }: Task): Promise<boolean> {
  const { host, dispatch, now } = around;
  const { table, rows } = planned;
  const extra = target.kind === 'sheet' ? planned.extra : { headers: [], rows: [] };
  const fail = (problem: StepProblem): false => {
    dispatch({ do: 'step', table, progress: { state: 'failed', problem } });
    return false;
  };
  dispatch({ do: 'step', table, progress: { state: 'staging', done: 0 } });
  const started = await host.startImport({ table, target, rows: rows.length });
  if (!isYes(started)) return fail(problemOf('start', started));
  const { stage } = started.reply;
  // Between two messages is when somebody who cancels is heard.
  for (let from = 0; from < rows.length; from += ROWS_A_MESSAGE) {
    if (isCancelled(around)) return cancel(around, planned, stage);
    const chunk = rows.slice(from, from + ROWS_A_MESSAGE).map((row, i) => [...row, ...(extra.rows[from + i] ?? [])]);
    const staged = await host.stageRows({ stage, table, extra: extra.headers.length, from, rows: chunk });
    if (!isYes(staged)) {
      // What is on the hidden sheet is of no use any more. If it can't go now, the next import takes it away.
      await host.cancelImport({ stage });
      return fail(problemOf('stage', staged));
    }
    dispatch({ do: 'step', table, progress: { state: 'staging', done: Math.min(from + ROWS_A_MESSAGE, rows.length) } });
  }
  if (isCancelled(around)) return cancel(around, planned, stage);
  dispatch({ do: 'step', table, progress: { state: 'committing' } });
  const { language } = now();
  const written = await host.commitImport({ stage, table, target, rows: rows.length, language, replace });
  if (!isYes(written)) {
    // A refusal has left the hidden sheet where it is. Without an answer it may be in use still.
    if (written.ok) await host.cancelImport({ stage });
    return fail(problemOf('commit', written));
  }
  dispatch({ do: 'step', table, progress: { state: 'done', reply: written.reply } });
  return true;
}

async function cancel({ host, dispatch }: Around, { table }: PlannedTable, stage: number): Promise<false> {
  const answer = await host.cancelImport({ stage });
  dispatch({ do: 'step', table, progress: { state: 'cancelled', left: !isYes(answer) } });
  return false;
}

function isCancelled({ now }: Around): boolean {
  return now().import.run?.cancelling === true;
}

function isYes<T extends { readonly ok: boolean }>(
  answer: Answer<T>,
): answer is { readonly ok: true; readonly reply: Extract<T, { readonly ok: true }> } {
  return answer.ok && answer.reply.ok;
}

function problemOf(at: 'start' | 'stage' | 'commit', answer: Answer<{ readonly ok: boolean }>): StepProblem {
  if (!answer.ok) return { kind: 'failed', at, failure: answer.failure };
  return { kind: 'refused', reply: answer.reply as Extract<StepProblem, { readonly kind: 'refused' }>['reply'] };
}
