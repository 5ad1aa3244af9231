/**
 * The log of service calls. A service call is a call on a Google service that reads or changes the document, a store or a
 * lock. Locating a range and builders' setters don't count.
 */
export interface CallLog {
  /** Names in the order they were called, such as `Range.setValues`. */
  readonly names: readonly string[];
  /**
   * Makes the n-th call from now on fail, counted from 1, as a call at Google can fail at any time; and with `times` as
   * many from that one on.
   */
  failAt(n: number, times?: number): void;
  /**
   * Plays somebody else, once: what `run` does comes right before the n-th call from now on, or the next call of that
   * name, does anything. Calls of theirs are not counted and don't fail, and a lock that is held is not theirs.
   */
  before(call: number | string, run: () => void): void;
  /** Forgets what was called, and any failure and anybody still to come. */
  reset(): void;
  /** For the shim: notes a call, or throws in its place. */
  record(name: string): void;
}

interface Interruption {
  readonly at: number | string;
  readonly run: () => void;
}

/** `asAnother` runs something as another person than the one whose calls are noted. */
export function createCallLog(asAnother: (run: () => void) => void): CallLog {
  const names: string[] = [];
  let failing: { readonly from: number; readonly to: number } | undefined;
  let interruptions: readonly Interruption[] = [];
  let isAnother = false;

  function interrupt(name: string): void {
    const due = interruptions.filter(({ at }) => at === name || at === names.length);
    interruptions = interruptions.filter((one) => !due.includes(one));
    isAnother = true;
    try {
      for (const { run } of due) asAnother(run);
    } finally {
      isAnother = false;
    }
  }
  return {
    names,
    failAt(n, times = 1) {
      const from = names.length + n;
      failing = { from, to: from + times - 1 };
    },
    before(call, run) {
      const at = typeof call === 'number' ? names.length + call : call;
      interruptions = [...interruptions, { at, run }];
    },
    reset() {
      names.length = 0;
      failing = undefined;
      interruptions = [];
    },
    record(name) {
      if (isAnother) return;
      names.push(name);
      interrupt(name);
      if (failing === undefined || names.length < failing.from || names.length > failing.to) return;
      throw new Error(`Service Spreadsheets failed while accessing document (${name}).`);
    },
  };
}
