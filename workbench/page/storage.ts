import { createStore, del, entries, get, promisifyRequest, set, type UseStore } from 'idb-keyval';
import type { SavedWorkbook } from '../saved';

const current = 'current';
const keptPrefix = 'kept:';

/** A workbook that is not open: it made room for another one, or it could not be read. */
export interface Kept {
  readonly key: string;
  /** When it was laid there, as an ISO time. */
  readonly since: string;
  readonly readable: boolean;
  readonly content: unknown;
}

export interface Exchange {
  /** Is laid beside; absent where there is nothing worth it. */
  readonly keep?: { readonly content: unknown; readonly readable: boolean };
  /** Becomes the current workbook; without one the sample is shown. */
  readonly next: SavedWorkbook | undefined;
  /** What was laid beside under this key is the current workbook now. */
  readonly broughtBack?: string | undefined;
}

/** The browser's own storage. Nothing in it is ever overwritten but the current workbook by its next state. */
export interface Storage {
  load(): Promise<unknown>;
  save(workbook: SavedWorkbook): Promise<void>;
  /** All of it or nothing. */
  exchange(change: Exchange): Promise<void>;
  list(): Promise<readonly Kept[]>;
  remove(key: string): Promise<void>;
}

export function openStorage(): Storage {
  const store: UseStore = createStore('creator-paysheet', 'workbooks');
  return {
    load: () => get(current, store),
    save: (workbook) => set(current, workbook, store),
    exchange: ({ keep, next, broughtBack }) =>
      store('readwrite', (objects) => {
        if (keep) {
          const since = new Date().toISOString();
          const entry: Omit<Kept, 'key'> = { since, ...keep };
          objects.put(entry, `${keptPrefix}${since}-${crypto.randomUUID()}`);
        }
        if (next) objects.put(next, current);
        else objects.delete(current);
        if (broughtBack !== undefined) objects.delete(broughtBack);
        return promisifyRequest(objects.transaction);
      }),
    async list() {
      const all = await entries<string, Omit<Kept, 'key'>>(store);
      return all
        .filter(([key]) => key.startsWith(keptPrefix))
        .map(([key, entry]) => ({ key, ...entry }))
        .sort((a, b) => b.since.localeCompare(a.since));
    },
    remove: (key) => del(key, store),
  };
}
