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
  /** Forgets what was called and any failure still to come. */
  reset(): void;
  /** For the shim: notes a call, or throws in its place. */
  record(name: string): void;
}

export function createCallLog(): CallLog {
  const names: string[] = [];
  let failing: { readonly from: number; readonly to: number } | undefined;
  return {
    names,
    failAt(n, times = 1) {
      const from = names.length + n;
      failing = { from, to: from + times - 1 };
    },
    reset() {
      names.length = 0;
      failing = undefined;
    },
    record(name) {
      names.push(name);
      if (failing === undefined || names.length < failing.from || names.length > failing.to) return;
      throw new Error(`Service Spreadsheets failed while accessing document (${name}).`);
    },
  };
}
