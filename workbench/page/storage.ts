import { createStore, del, entries, get, promisifyRequest, type UseStore } from 'idb-keyval';
import { checkSaved, type SavedWorkbook } from '../saved';

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

/**
 * The browser's own storage. Nothing in it is ever overwritten but the current workbook by its next state: one that could
 * not be read when the page was opened is laid beside before another takes its place.
 */
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
  /** Whether the page knows what the current workbook in storage is. */
  let known = false;

  function layBeside(objects: IDBObjectStore, keep: NonNullable<Exchange['keep']>): void {
    const since = new Date().toISOString();
    const entry: Omit<Kept, 'key'> = { since, ...keep };
    objects.put(entry, `${keptPrefix}${since}-${crypto.randomUUID()}`);
  }

  /** Changes what is stored, in one transaction that begins by saving what nobody has seen yet. */
  async function write(change: (objects: IDBObjectStore) => void): Promise<void> {
    await store('readwrite', async (objects) => {
      const unseen: unknown = known ? undefined : await promisifyRequest(objects.get(current));
      if (unseen !== undefined) layBeside(objects, { content: unseen, readable: checkSaved(unseen).ok });
      change(objects);
      return promisifyRequest(objects.transaction);
    });
    known = true;
  }

  return {
    async load() {
      const stored = await get(current, store);
      known = true;
      return stored;
    },
    save: (workbook) => write((objects) => void objects.put(workbook, current)),
    exchange: ({ keep, next, broughtBack }) =>
      write((objects) => {
        if (keep) layBeside(objects, keep);
        if (next) objects.put(next, current);
        else objects.delete(current);
        if (broughtBack !== undefined) objects.delete(broughtBack);
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
