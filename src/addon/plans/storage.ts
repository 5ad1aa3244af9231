import { bytesOf, inParts } from './utf8';

/** Everything in the document's properties, as Google gives it. */
export type Properties = { readonly [key: string]: string };

/** A plan as it is stored. */
export interface Kept {
  readonly id: string;
  readonly revision: number;
  /** `null` where parts of it are missing. */
  readonly text: string | null;
  /** Its properties, the first part first. */
  readonly keys: readonly string[];
  /** Properties of other revisions of it: older ones, and newer ones that never became whole. */
  readonly leftovers: readonly string[];
  /** The highest revision that there are properties of. */
  readonly highest: number;
}

export interface Storage {
  /** By age, the oldest first. */
  readonly plans: readonly Kept[];
  /** All leftovers, and what is left of plans that were deleted, in the order in which it may be removed. */
  readonly garbage: readonly string[];
  /** The number that was last given to a plan. */
  readonly lastId: number;
}

/** Numbers are never given twice, so that what somebody still has open is not taken for a later plan. */
export const LAST_ID = 'plan.last';

/** Stands in the first part of a plan that is being deleted. No plan begins like this. */
export const DELETED = 'deleted';

/** Google's limits, 9 KB for a value and 500 KB for all, in the smaller of the two meanings of a KB. */
const MOST_IN_VALUE = 9000;
const MOST_IN_ALL = 500_000;

/**
 * Id, revision, part, number of parts. Each revision has properties of its own, and its number of parts is in all of them,
 * so that whatever is half written or half removed, what was whole before is still found whole.
 */
const KEY = /^plan\.([1-9]\d{0,14})\.([1-9]\d{0,14})\.([1-9]\d{0,3})\.([1-9]\d{0,3})$/;

/** One state of a plan. */
interface Revision {
  readonly revision: number;
  readonly parts: number;
  readonly keys: string[];
}

/** Finds the plans among properties that may hold anything. None hides another. */
export function readStorage(properties: Properties): Storage {
  const plans: Kept[] = [];
  const garbage: string[] = [];
  let lastId = /^\d{1,15}$/.test(properties[LAST_ID] ?? '') ? Number(properties[LAST_ID]) : 0;
  for (const [id, revisions] of revisionsOf(properties)) {
    lastId = Math.max(lastId, Number(id));
    revisions.sort((a, b) => b.revision - a.revision);
    const newest = revisions[0] as Revision;
    const whole = revisions.find(({ keys, parts }) => keys.filter(Boolean).length === parts);
    const kept = whole ?? newest;
    const keys = kept.keys.filter(Boolean);
    const leftovers = revisions.filter((one) => one !== kept).flatMap((one) => one.keys.filter(Boolean));
    if (newest.keys[0] !== undefined && properties[newest.keys[0]] === DELETED) {
      // The mark goes last: without it, an older state that is still whole would come back.
      garbage.push(...[...keys, ...leftovers].filter((key) => key !== newest.keys[0]), newest.keys[0]);
      continue;
    }
    garbage.push(...leftovers);
    const text = whole === undefined ? null : keys.map((key) => properties[key]).join('');
    plans.push({ id, revision: kept.revision, text, keys, leftovers, highest: newest.revision });
  }
  plans.sort((a, b) => Number(a.id) - Number(b.id));
  return { plans, garbage, lastId };
}

function revisionsOf(properties: Properties): Map<string, Revision[]> {
  const all = new Map<string, Revision[]>();
  for (const key of Object.keys(properties)) {
    const match = KEY.exec(key);
    if (match === null) continue;
    const [, id, revision, part, parts] = match as unknown as [string, string, string, string, string];
    if (Number(part) > Number(parts)) continue;
    const found = all.get(id) ?? [];
    all.set(id, found);
    let one = found.find((other) => other.revision === Number(revision) && other.parts === Number(parts));
    if (one === undefined) {
      one = { revision: Number(revision), parts: Number(parts), keys: [] };
      found.push(one);
    }
    one.keys[Number(part) - 1] = key;
  }
  return all;
}

/** The properties that hold one revision of a plan. */
export function propertiesOf(id: string, revision: number, text: string): Properties {
  const parts = inParts(text, MOST_IN_VALUE);
  const properties: { [key: string]: string } = {};
  parts.forEach((part, i) => {
    properties[`plan.${id}.${revision}.${i + 1}.${parts.length}`] = part;
  });
  return properties;
}

/** Whether there is room for all of them. */
export function hasRoom(properties: Properties): boolean {
  let bytes = 0;
  for (const [key, value] of Object.entries(properties)) bytes += bytesOf(key) + bytesOf(value);
  return bytes <= MOST_IN_ALL;
}
