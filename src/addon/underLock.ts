/** How long one run waits for another, in milliseconds. */
const PATIENCE = 5000;

/**
 * Runs what reads the document and then changes it, while no other run of this script does: two people may have the panel
 * open, and both would be told that their formula stands in a cell that holds only one of them. Whoever types in the sheet
 * is not held off, so what is read is still read right before it is written.
 *
 * @returns `null` where another run went on for too long
 */
export function underLock<T>(run: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) return null;
  try {
    return run();
  } finally {
    release(lock);
  }
}

/** A lock that can't be released ends with its run: what was done stays done. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
  }
}
