import { describe, expect, it } from 'vitest';
import {
  addFiles,
  check,
  describe as describeTabs,
  readHeld,
  recalculate,
  setUp,
  show,
} from '../../../src/sidebar/tracker/calls';
import { holdsSomething } from '../../../src/sidebar/tracker/state';
import { openPage, silence, yes } from './page';

const tabs = [{ tab: 'videos', state: 'free', name: 'Videos' }] as const;

describe('files', () => {
  it('are taken with their bytes, and one that can’t be read is told of', async () => {
    const page = openPage({});
    const folder = { name: 'Folder', size: 4096, arrayBuffer: () => Promise.reject(new Error('is a folder')) };
    const film = { name: 'film.mov', size: 60_000_000, arrayBuffer: () => expect.unreachable('it was read') };
    const file = new File(['"Date"\n'], 'Overview.csv');
    await addFiles(page.around, [folder as unknown as File, film as unknown as File, file]);
    const { files, unread } = page.state().import;
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['Overview.csv', '"Date"\n'],
    ]);
    expect(unread).toEqual([
      { name: 'Folder', why: 'unreadable' },
      { name: 'film.mov', why: 'too-large' },
    ]);
  });

  it('hold the panel where it is until they are written or taken away', async () => {
    const page = openPage({});
    expect(holdsSomething(page.state())).toBe(false);
    await addFiles(page.around, [new File(['x'], 'a.csv')]);
    expect(holdsSomething(page.state())).toBe(true);
    page.dispatch({ do: 'remove-file', place: 0 });
    expect(holdsSomething(page.state())).toBe(false);
  });

  it('keep others of their name beside them, and add none that is the same', async () => {
    const page = openPage({});
    await addFiles(page.around, [new File(['one'], 'a.csv'), new File(['two'], 'b.csv')]);
    await addFiles(page.around, [new File(['one'], 'a.csv'), new File(['2'], 'b.csv')]);
    const texts = page.state().import.files.map(({ name, bytes }) => `${name} ${new TextDecoder().decode(bytes)}`);
    expect(texts).toEqual(['a.csv one', 'b.csv two', 'b.csv 2']);
  });
});

describe('while files are being read', () => {
  it('nothing can be written: an import would begin without them', async () => {
    const page = openPage({});
    let arrive = (_: ArrayBuffer) => {};
    const slow = {
      name: 'a.csv',
      size: 1,
      arrayBuffer: () => new Promise<ArrayBuffer>((resolve) => (arrive = resolve)),
    };
    const adding = addFiles(page.around, [slow as unknown as File]);
    expect(page.state().import.readingFiles).toBe(true);
    arrive(new ArrayBuffer(1));
    await adding;
    expect(page.state().import.readingFiles).toBe(false);
  });
});

describe('what was asked of the document', () => {
  it('is asked anew by whoever comes back to it, and in another language', async () => {
    const page = openPage({ describeTracker: () => yes({ ok: true, tabs }) });
    await describeTabs(page.around);
    page.dispatch({ do: 'held', held: { ok: true, value: {} } });
    page.dispatch({ do: 'view', view: 'import' });
    expect(page.state().tabs).toBeNull();
    expect(page.state().import.held).toBeNull();
    await describeTabs(page.around);
    page.dispatch({ do: 'language', language: 'nb' });
    expect(page.state().tabs).toBeNull();
    // An answer with names of the language before is of no use.
    page.dispatch({ do: 'tabs', tabs: { ok: true, value: tabs }, language: 'en' });
    expect(page.state().tabs).toBeNull();
  });
});

describe('the tabs', () => {
  it('are asked for, and it is told where that fails', async () => {
    const page = openPage({ describeTracker: () => yes({ ok: true, tabs }) });
    await describeTabs(page.around);
    expect(page.asked).toEqual([{ name: 'describeTracker', request: { language: 'en' } }]);
    expect(page.state().tabs).toEqual({ ok: true, value: tabs });
    expect(page.state().calling).toBeNull();
    const refused = openPage({ describeTracker: () => yes({ ok: false, problem: 'not-read' }) });
    await describeTabs(refused.around);
    expect(refused.state().tabs).toEqual({ ok: false, failure: 'unexpected' });
    const silent = openPage({ describeTracker: () => silence('accounts') });
    await describeTabs(silent.around);
    expect(silent.state().tabs).toEqual({ ok: false, failure: 'accounts' });
  });

  it('are there once they are set up', async () => {
    const page = openPage({
      describeTracker: () => yes({ ok: true, tabs }),
      setUpTracker: () => yes({ ok: true, tabs: [{ tab: 'videos', name: 'My videos' }] }),
    });
    await describeTabs(page.around);
    await setUp(page.around, { tabs: [{ tab: 'videos', name: 'My videos' }], language: 'en' });
    expect(page.state().tabs).toEqual({ ok: true, value: [{ tab: 'videos', state: 'there', name: 'My videos' }] });
    expect(page.state().setUp.outcome).toEqual({ kind: 'done', tabs: [{ tab: 'videos', name: 'My videos' }] });
  });

  it('are not, where they can’t be', async () => {
    const reply = { ok: false, problem: 'name-taken', name: 'Videos' } as const;
    const page = openPage({ describeTracker: () => yes({ ok: true, tabs }), setUpTracker: () => yes(reply) });
    await describeTabs(page.around);
    await setUp(page.around, { tabs: [{ tab: 'videos', name: 'Videos' }], language: 'en' });
    expect(page.state().setUp.outcome).toEqual({ kind: 'refused', reply });
    // A name may be taken by now: they are looked at again.
    expect(page.state().tabs).toBeNull();
    const silent = openPage({ setUpTracker: () => silence('no-answer') });
    await setUp(silent.around, { tabs: [], language: 'en' });
    expect(silent.state().setUp.outcome).toEqual({ kind: 'failed', failure: 'no-answer' });
  });
});

describe('what stands in the tracker', () => {
  it('is told by table', async () => {
    const found = { ok: true, sheetName: 'Videos', column: 'A', rows: [] } as const;
    const gone = { ok: false, problem: 'no-table' } as const;
    const page = openPage({ readImported: () => yes({ ok: true, tables: [found, gone] }) });
    await readHeld(page.around, ['videos', 'daily']);
    expect(page.asked[0]?.request).toEqual({ tables: ['videos', 'daily'] });
    expect(page.state().import.held).toEqual({ ok: true, value: { videos: found, daily: gone } });
  });

  it('may not be read', async () => {
    const page = openPage({ readImported: () => yes({ ok: false, problem: 'not-read' }) });
    await readHeld(page.around, ['videos']);
    expect(page.state().import.held).toEqual({ ok: false, failure: 'unexpected' });
    const silent = openPage({ readImported: () => silence() });
    await readHeld(silent.around, ['videos']);
    expect(silent.state().import.held).toEqual({ ok: false, failure: 'connection' });
  });
});

describe('check and recalculate', () => {
  it('keep what was answered, and send the keyboard there', async () => {
    const checked = { ok: true, formulas: 1, cells: [], count: 0 } as const;
    const page = openPage({
      checkData: () => yes(checked),
      recalculate: () => yes({ ok: true, formulas: 2, sheets: 1, skipped: [] }),
    });
    await check(page.around);
    expect(page.state().check).toEqual({ ok: true, value: checked });
    expect(page.state().focus.id).toBe('found-cells');
    await recalculate(page.around);
    expect(page.state().recalculated).toEqual({ ok: true, value: { ok: true, formulas: 2, sheets: 1, skipped: [] } });
  });

  it('show a cell, or say that it is gone', async () => {
    const page = openPage({ showCell: () => yes({ ok: true }) });
    await show(page.around, 'Videos', 'D4');
    expect(page.asked[0]?.request).toEqual({ sheetName: 'Videos', a1: 'D4' });
    expect(page.state().notShown).toBeNull();
    const gone = openPage({ showCell: () => yes({ ok: false, problem: 'gone' }) });
    await show(gone.around, 'Videos', 'D4');
    expect(gone.state().notShown).toEqual({ a1: 'D4', failure: 'gone' });
  });

  it('wait for one call before the next', async () => {
    const page = openPage({});
    page.dispatch({ do: 'call', calling: 'import' });
    for (const call of [describeTabs, check, recalculate]) await call(page.around);
    await show(page.around, 'A', 'A1');
    await setUp(page.around, { tabs: [], language: 'en' });
    await readHeld(page.around, []);
    expect(page.asked).toEqual([]);
  });
});
