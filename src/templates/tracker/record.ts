import { isSame, type Meaning } from './cellMeaning';

/** What an import wrote last into a cell; a long text as a number that stands for it, `null` where it wrote nothing. */
export type Written = number | string | null;

/** What the import wrote into a row, by which cells that were changed by hand are known. */
export interface RowRecord {
  /** The row's key when it was written. */
  readonly key: string;
  readonly written: readonly Written[];
  /** The day that each of them is of; empty where no file told. */
  readonly days: readonly string[];
}

const VERSION = 1;

/** Longer texts are not kept a second time. */
const LONGEST_KEPT = 40;

/** A record as its cell holds it: `[1,"7312…","2026-02-28",[…],{"3":"2026-02-20"}]`, the last for cells of other days. */
export function writeRecord({ key, written, days }: RowRecord): string {
  let day = '';
  for (const one of days) if (one > day) day = one;
  let others: { [column: string]: string } | undefined;
  days.forEach((one, i) => {
    if (one === day || written[i] === null) return;
    others ??= {};
    others[i] = one;
  });
  return JSON.stringify(others === undefined ? [VERSION, key, day, written] : [VERSION, key, day, written, others]);
}

/** Reads a record, or gives `null` for what is none: such a row is the user's. */
export function readRecord(text: string, columns: number): RowRecord | null {
  if (text === '') return null;
  const parts = parsed(text);
  if (!Array.isArray(parts)) return null;
  const [version, key, day, written, others] = parts;
  if (version !== VERSION || typeof key !== 'string' || typeof day !== 'string') return null;
  if (!Array.isArray(written) || written.length !== columns || !written.every(isWritten)) return null;
  const days = new Array<string>(columns).fill(day);
  if (typeof others === 'object' && others !== null) {
    for (const [column, one] of Object.entries(others)) if (typeof one === 'string') days[Number(column)] = one;
  }
  return { key, written, days: days.slice(0, columns) };
}

/** What stands in a record for a value. */
export function writtenFor(value: number | string): number | string {
  return typeof value === 'string' && value.length > LONGEST_KEPT ? hashOf(value) : value;
}

/** Whether a cell still means what the import wrote there. */
export function isAsWritten(meaning: Meaning, written: number | string): boolean {
  if (isSame(meaning, written)) return true;
  return typeof meaning === 'string' && typeof written === 'number' && writtenFor(meaning) === written;
}

function isWritten(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** 53 bits out of two hashes of 32, mixed as in MurmurHash3: that two titles share one will not happen. */
function hashOf(text: string): number {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}
