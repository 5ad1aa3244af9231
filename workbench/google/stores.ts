import type { Host } from './host';
import { emulate } from './service';

/** Google's limits: 9 KB a value, 500 KB in all. */
const maxValue = 9 * 1024;
const maxTotal = 500 * 1024;

/** Document properties only: settings of ours belong to the document or to its cells. */
export function propertiesService(host: Host): object {
  const { properties } = host;
  /** All of it or, where a limit is in the way, nothing. */
  function store(entries: Readonly<Record<string, unknown>>, beside: ReadonlyMap<string, string>): void {
    const after = new Map(beside);
    for (const [key, given] of Object.entries(entries)) {
      const value = String(given);
      if (bytesOf(value) > maxValue) throw new Error('Argument too large: value');
      after.set(key, value);
    }
    let total = 0;
    for (const [key, value] of after) total += bytesOf(key) + bytesOf(value);
    if (total > maxTotal)
      throw new Error('You have exceeded the property storage quota. Please remove some properties.');
    properties.clear();
    for (const [key, value] of after) properties.set(key, value);
    host.propertiesChanged();
  }
  const documentProperties = emulate(host, 'Properties', {
    store: {
      getProperty: (key: unknown) => properties.get(String(key)) ?? null,
      getProperties: () => Object.fromEntries(properties),
      getKeys: () => [...properties.keys()],
      setProperty(key: unknown, value: unknown) {
        store({ [String(key)]: value }, properties);
        return documentProperties;
      },
      setProperties(entries: Readonly<Record<string, unknown>>, deleteAllOthers: unknown = false) {
        store(entries, deleteAllOthers === true ? new Map() : properties);
        return documentProperties;
      },
      deleteProperty(key: unknown) {
        properties.delete(String(key));
        host.propertiesChanged();
        return documentProperties;
      },
      deleteAllProperties() {
        properties.clear();
        host.propertiesChanged();
        return documentProperties;
      },
    },
  });
  return emulate(host, 'PropertiesService', { free: { getDocumentProperties: () => documentProperties } });
}

/** UTF-8, counted by hand: this also runs where a script has no TextEncoder. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Runs what somebody else does: a lock that is held here is held elsewhere to them, and theirs ends with what they do. */
export function asAnother(lock: Host['lock'], run: () => void): void {
  const { held, heldElsewhere } = lock;
  if (held) Object.assign(lock, { held: false, heldElsewhere: true });
  try {
    run();
  } finally {
    lock.held = held;
    if (held) lock.heldElsewhere = heldElsewhere;
  }
}

/** One script runs at a time here, so a lock is taken at once, unless somebody else is said to hold it. */
export function lockService(host: Host): object {
  const { lock } = host;
  function take(): boolean {
    if (!lock.heldElsewhere) lock.held = true;
    return lock.held;
  }
  const documentLock = emulate(host, 'Lock', {
    store: {
      tryLock: () => take(),
      waitLock() {
        if (!take()) throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => lock.held,
      releaseLock() {
        lock.held = false;
      },
    },
  });
  return emulate(host, 'LockService', { free: { getDocumentLock: () => documentLock } });
}

export function sessionService(host: Host): object {
  return emulate(host, 'Session', {
    free: {
      getActiveUserLocale: () => host.userLocale,
      getScriptTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
  });
}
