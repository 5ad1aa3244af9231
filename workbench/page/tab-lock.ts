/**
 * Whether this tab is the one that saves. The first one is, until it is closed; two would overwrite each other's work.
 * Where the browser has no locks every tab is taken to be the first.
 */
export function isFirstTab(): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    void navigator.locks.request('creator-paysheet-workbook', { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held for as long as the page lives.
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}
