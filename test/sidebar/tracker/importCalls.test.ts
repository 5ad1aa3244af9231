import { describe, expect, it } from 'vitest';
import type { CommitReply, StageRequest, StartImportRequest } from '../../../src/messages';
import type { TrackerHost } from '../../../src/sidebar/tracker/host';
import { runImport, type Task } from '../../../src/sidebar/tracker/importCalls';
import type { Run } from '../../../src/sidebar/tracker/state';
import { openPage, planned, silence, yes } from './page';

const task = (...given: Parameters<typeof planned>): Task => ({
  planned: planned(...given),
  target: { kind: 'tracker' },
  replace: false,
});

const written: CommitReply = {
  ok: true,
  sheetName: 'Audience',
  stageLeft: false,
  added: 3,
  updated: 0,
  unchanged: 0,
  kept: [],
  keptCount: 0,
};

const good: Partial<TrackerHost> = {
  startImport: () => yes({ ok: true, stage: 7 }),
  stageRows: () => yes({ ok: true }),
  commitImport: () => yes(written),
  cancelImport: () => yes({ ok: true }),
};

const steps = (run: Run | null) => run?.steps.map(({ progress }) => progress.state);

describe('an import', () => {
  it('puts all rows on the stage, in chunks and in order, and then writes', async () => {
    const page = openPage(good);
    const one = task('gender', 2500);
    await runImport(page.around, [one], null);
    expect(page.names()).toEqual(['startImport', 'stageRows', 'stageRows', 'stageRows', 'commitImport']);
    const staged = page.asked.filter(({ name }) => name === 'stageRows').map(({ request }) => request as StageRequest);
    expect(staged.map(({ from, rows }) => [from, rows.length])).toEqual([
      [0, 1000],
      [1000, 1000],
      [2000, 500],
    ]);
    expect(staged.flatMap(({ rows }) => rows)).toEqual(one.planned.rows);
    expect(page.asked.at(-1)?.request).toEqual({
      stage: 7,
      table: 'gender',
      target: { kind: 'tracker' },
      rows: 2500,
      language: 'en',
      replace: false,
    });
    expect(page.state().import.run).toMatchObject({ over: true });
    expect(page.state().import.run?.steps[0]?.progress).toEqual({ state: 'done', reply: written });
    expect(page.state().calling).toBeNull();
  });

  it('tells how far it is after every chunk', async () => {
    const page = openPage(good);
    await runImport(page.around, [task('gender', 2500)], null);
    const done = page.states.flatMap(({ import: { run } }) => {
      const progress = run?.steps[0]?.progress;
      return progress?.state === 'staging' ? [progress.done] : [];
    });
    expect(done).toEqual([0, 1000, 2000, 2500]);
  });

  it('takes further columns of the file along into a new sheet, beside their rows, and not into the tracker', async () => {
    const page = openPage(good);
    const extra = { headers: ['Mood'], rows: [['good'], ['bad']] };
    const one = { ...planned('gender', 2), extra };
    const target = { kind: 'sheet', name: 'New', extra: ['Mood'] } as const;
    await runImport(page.around, [{ planned: one, target, replace: false }, { ...task('territories', 1) }], null);
    const [first, second] = page.asked.filter(({ name }) => name === 'stageRows');
    expect(first?.request).toMatchObject({
      extra: 1,
      rows: [
        [...(one.rows[0] ?? []), 'good'],
        [...(one.rows[1] ?? []), 'bad'],
      ],
    });
    expect(second?.request).toMatchObject({ extra: 0 });
    expect((page.asked[0]?.request as StartImportRequest).target).toEqual(target);
  });

  it('stops between two chunks when the user cancels, and takes the stage away', async () => {
    const page = openPage({
      ...good,
      stageRows: () => {
        page.dispatch({ do: 'cancel' });
        return yes({ ok: true } as const);
      },
    });
    await runImport(page.around, [task('gender', 2500), task('territories', 1)], null);
    expect(page.names()).toEqual(['startImport', 'stageRows', 'cancelImport']);
    expect(page.asked.at(-1)?.request).toEqual({ stage: 7 });
    expect(steps(page.state().import.run)).toEqual(['cancelled', 'not-begun']);
  });

  it('does not write what was cancelled after the last chunk', async () => {
    const page = openPage({
      ...good,
      stageRows: () => {
        page.dispatch({ do: 'cancel' });
        return yes({ ok: true } as const);
      },
      cancelImport: () => silence(),
    });
    await runImport(page.around, [task('gender', 10)], null);
    expect(page.names()).not.toContain('commitImport');
    expect(page.state().import.run?.steps[0]?.progress).toEqual({ state: 'cancelled', left: true });
  });

  it.each([
    ['startImport', 'start', ['startImport']],
    ['stageRows', 'stage', ['startImport', 'stageRows', 'cancelImport']],
    ['commitImport', 'commit', ['startImport', 'stageRows', 'commitImport']],
  ] as const)('stops where %s gets no answer, and begins no other table', async (name, at, names) => {
    const page = openPage({ ...good, [name]: () => silence() });
    await runImport(page.around, [task('gender', 3), task('territories', 3)], null);
    expect(page.names()).toEqual(names);
    expect(page.state().import.run?.steps.map(({ progress }) => progress)).toEqual([
      { state: 'failed', problem: { kind: 'failed', at, failure: 'connection' } },
      { state: 'not-begun' },
    ]);
    expect(page.state().import.run?.over).toBe(true);
  });

  it.each([
    ['startImport', { ok: false, problem: 'no-table' }],
    ['stageRows', { ok: false, problem: 'superseded' }],
    ['commitImport', { ok: false, problem: 'not-written' }],
  ] as const)('stops where %s is refused', async (name, reply) => {
    const page = openPage({ ...good, [name]: () => yes(reply) });
    await runImport(page.around, [task('gender', 3)], null);
    expect(page.state().import.run?.steps[0]?.progress).toEqual({
      state: 'failed',
      problem: { kind: 'refused', reply },
    });
    // The hidden sheet goes, if there is one.
    expect(page.names().at(-1)).toBe(name === 'startImport' ? name : 'cancelImport');
  });

  it('sets up the tracker first, and writes nothing where that fails', async () => {
    const request = { tabs: [{ tab: 'videos', name: 'Videos' }], language: 'en' } as const;
    const page = openPage({ ...good, setUpTracker: () => yes({ ok: true, tabs: request.tabs }) });
    await runImport(page.around, [task('gender', 3)], request);
    expect(page.names()[0]).toBe('setUpTracker');
    expect(page.asked[0]?.request).toEqual(request);
    expect(steps(page.state().import.run)).toEqual(['done']);

    const failing = openPage({ ...good, setUpTracker: () => yes({ ok: false, problem: 'not-written' }) });
    await runImport(failing.around, [task('gender', 3)], request);
    expect(failing.names()).toEqual(['setUpTracker']);
    expect(failing.state().import.run).toMatchObject({
      over: true,
      setUpFailed: { kind: 'refused', reply: { ok: false, problem: 'not-written' } },
    });
    expect(steps(failing.state().import.run)).toEqual(['not-begun']);
  });

  it('keeps in its report what an earlier attempt has written', async () => {
    const page = openPage(good);
    const before = [{ table: 'videos', rows: 2, progress: { state: 'done', reply: written as never } }] as const;
    await runImport(page.around, [task('gender', 3)], null, before);
    expect(page.state().import.run?.steps.map(({ table }) => table)).toEqual(['videos', 'gender']);
    expect(page.names().filter((name) => name === 'commitImport')).toHaveLength(1);
    page.dispatch({ do: 'to-files' });
    expect(page.state().import.run).toBeNull();
  });

  it('does not begin while another call is under way', async () => {
    const page = openPage(good);
    page.dispatch({ do: 'call', calling: 'held' });
    await runImport(page.around, [task('gender', 3)], null);
    expect(page.asked).toEqual([]);
  });

  it('is read anew from the tracker afterwards', async () => {
    const page = openPage(good);
    page.dispatch({ do: 'held', held: { ok: true, value: {} } });
    await runImport(page.around, [task('gender', 3)], null);
    expect(page.state().import.held).toBeNull();
  });
});
