import { describe, expect, it } from 'vitest';
import { createKeeper, type KeeperStatus } from '../../workbench/page/keeper';
import type { SavedWorkbook } from '../../workbench/saved';

/** A storage whose writes end when the test says so. */
function bench(options: { mayWrite?: boolean; hasWork?: boolean } = {}) {
  const written: number[] = [];
  const reported: KeeperStatus[] = [];
  const open: { resolve: () => void; reject: (error: Error) => void }[] = [];
  let state = 0;
  const keeper = createKeeper({
    save: (workbook) => {
      written.push((workbook as unknown as { state: number }).state);
      return new Promise((resolve, reject) => open.push({ resolve, reject }));
    },
    read: () => ({ state }) as unknown as SavedWorkbook,
    report: (status) => reported.push(status),
    mayWrite: options.mayWrite ?? true,
    hasWork: options.hasWork ?? false,
  });
  return {
    keeper,
    written,
    reported,
    change() {
      state++;
      keeper.changed();
    },
    async started(count: number) {
      while (written.length < count) await Promise.resolve();
    },
    async end(failing?: Error) {
      const write = open.shift();
      if (failing) write?.reject(failing);
      else write?.resolve();
    },
  };
}

describe('the keeper', () => {
  it('writes the last state of what changes at once, and not before', async () => {
    const { keeper, written, reported, change, started, end } = bench();
    expect([keeper.hasWork(), reported]).toEqual([false, ['unchanged']]);
    change();
    change();
    expect([keeper.unsaved(), keeper.hasWork()]).toEqual([true, true]);
    await started(1);
    expect(written).toEqual([2]);
    change();
    change();
    expect(written).toEqual([2]);
    await end();
    await started(2);
    expect(written).toEqual([2, 4]);
    expect(keeper.unsaved()).toBe(true);
    await end();
    await keeper.settled();
    expect(keeper.unsaved()).toBe(false);
    expect(reported.at(-1)).toBe('saved');
  });

  it('says so when storage refuses, and tries again with the next change', async () => {
    const { keeper, written, reported, change, started, end } = bench();
    change();
    await started(1);
    const settled = keeper.settled();
    await end(new Error('full'));
    await settled;
    expect([reported.at(-1), keeper.unsaved()]).toEqual(['failed', true]);
    change();
    await started(2);
    await end();
    await keeper.settled();
    expect([written, reported.at(-1), keeper.unsaved()]).toEqual([[1, 2], 'saved', false]);
  });

  it('never writes where another tab does, and knows that work is unsaved', async () => {
    const { keeper, written, reported, change } = bench({ mayWrite: false });
    change();
    await keeper.settled();
    expect([written, reported, keeper.unsaved()]).toEqual([[], ['other-tab'], true]);
  });

  it('writes nothing any more once it is stopped', async () => {
    const { keeper, written, change } = bench({ hasWork: true });
    change();
    keeper.stop();
    await keeper.settled();
    change();
    await keeper.settled();
    expect(written).toEqual([]);
  });
});
