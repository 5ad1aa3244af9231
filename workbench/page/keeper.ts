import type { SavedWorkbook } from '../saved';

export type KeeperStatus = 'unchanged' | 'saving' | 'saved' | 'failed' | 'other-tab';

/** Keeps the workbook in storage, state by state. */
export interface Keeper {
  /** To be called at each change. Writes at once, or as soon as the write under way is done. */
  changed(): void;
  /** Whether there is work that storage does not hold. */
  unsaved(): boolean;
  /** Whether storage held or should hold a workbook of the user's own. */
  hasWork(): boolean;
  /** Stops writing for good: what stands in storage is now the better state. */
  stop(): void;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

export function createKeeper(options: {
  readonly save: (workbook: SavedWorkbook) => Promise<void>;
  readonly read: () => SavedWorkbook;
  readonly report: (status: KeeperStatus) => void;
  /** False where another tab holds the workbook. */
  readonly mayWrite: boolean;
  readonly hasWork: boolean;
}): Keeper {
  const { save, read, report, mayWrite } = options;
  let { hasWork } = options;
  let dirty = false;
  let stopped = false;
  let writing: Promise<void> | undefined;

  async function write(): Promise<void> {
    while (dirty && !stopped) {
      dirty = false;
      report('saving');
      try {
        await save(read());
      } catch {
        // Still to be saved: the next change tries again, and closing the page asks first.
        dirty = true;
        writing = undefined;
        report('failed');
        return;
      }
    }
    // Here and not when the promise settles: a change in between would find a write that will not look again.
    writing = undefined;
    if (!stopped) report('saved');
  }

  report(mayWrite ? (hasWork ? 'saved' : 'unchanged') : 'other-tab');
  return {
    changed() {
      if (stopped) return;
      dirty = true;
      hasWork = true;
      if (!mayWrite || writing) return;
      // After the change at hand is complete: one that consists of many steps is written once.
      writing = Promise.resolve().then(write);
    },
    unsaved: () => !stopped && (dirty || writing !== undefined),
    hasWork: () => hasWork,
    stop() {
      stopped = true;
    },
    settled: async () => writing,
  };
}
