import type { DeleteRequest, SaveReply } from '../../messages';
import { LONGEST_NAME, type Scenario } from '../../scenario/scenario';
import { toStored } from '../../scenario/stored';
import { underLock } from '../underLock';
import { nameIn } from './parsed';
import { hasRoom, type Kept, LAST_ID, type Properties, propertiesOf, readStorage } from './storage';
import { type PlanToSave, planToSave } from './validate';

type Store = GoogleAppsScript.Properties.Properties;

/**
 * Stores a plan in the document: all of it, or nothing. What somebody else stored meanwhile is never lost: then this plan
 * stands beside it, under a name that tells them apart.
 *
 * @param message a `SaveRequest`, checked here because anybody could send anything
 */
export function savePlan(message: unknown): SaveReply {
  const plan = planToSave(message);
  if (plan === null) return { ok: false, problem: 'invalid-request' };
  try {
    return underLock(() => save(plan)) ?? { ok: false, problem: 'busy' };
  } catch {
    // Nothing was written yet.
    return { ok: false, problem: 'not-saved' };
  }
}

function save({ base, scenario }: PlanToSave): SaveReply {
  const store = PropertiesService.getDocumentProperties();
  const properties = store.getProperties();
  const { plans, garbage, lastId } = readStorage(properties);
  const same = textOf(scenario);
  // A first save of what is stored word for word is one whose answer never arrived.
  const before = plans.find(({ id, text }) => (base === null ? text === same : id === base.id));
  // Saved already, by an answer that never arrived or by somebody else: nothing is lost.
  if (before?.text === same) return saved(before, scenario.name, null);
  const conflict = conflictOf(base, before);
  if (conflict === null) {
    const target = { id: before?.id ?? String(lastId + 1), revision: (before?.highest ?? 0) + 1 };
    return (
      write(store, properties, target, same, [...garbage, ...(before?.keys ?? [])]) ??
      saved(target, scenario.name, null)
    );
  }
  const { name, kept } = beside(plans, scenario);
  if (kept !== undefined) return saved(kept, name, conflict);
  const target = { id: String(lastId + 1), revision: 1 };
  return write(store, properties, target, textOf({ ...scenario, name }), garbage) ?? saved(target, name, conflict);
}

function textOf(scenario: Scenario): string {
  return JSON.stringify(toStored(scenario));
}

function conflictOf(base: DeleteRequest | null, before: Kept | undefined): 'changed' | 'deleted' | null {
  if (base === null) return null;
  if (before === undefined) return 'deleted';
  return before.revision === base.revision ? null : 'changed';
}

function saved(
  { id, revision }: DeleteRequest,
  name: string,
  conflict: 'changed' | 'deleted' | null,
): Extract<SaveReply, { ok: true }> {
  return { ok: true, id, revision, name, conflict };
}

/**
 * The name under which a plan can stand beside the others: its own where that is free, else with the next free number. A
 * plan that stands there already with the same figures is this one, saved by an answer that never arrived.
 */
function beside(plans: readonly Kept[], scenario: Scenario): { readonly name: string; readonly kept?: Kept } {
  const names = plans.map(({ text }) => nameIn(text));
  for (let i = 1; ; i++) {
    const name = i === 1 ? scenario.name : numbered(scenario.name, ` (${i})`);
    const kept = plans[names.indexOf(name)];
    if (kept === undefined) return { name };
    if (kept.text === textOf({ ...scenario, name })) return { name, kept };
  }
}

/** A name that is too long for its number gives up its end, but no half of a character. */
function numbered(name: string, number: string): string {
  return name.slice(0, LONGEST_NAME - number.length).replace(/[\ud800-\udbff]$/, '') + number;
}

/**
 * Writes one revision beside the one before, which goes only then.
 *
 * @returns what went wrong, or `null`
 */
function write(
  store: Store,
  properties: Properties,
  { id, revision }: DeleteRequest,
  text: string,
  old: readonly string[],
): SaveReply | null {
  const parts = propertiesOf(id, revision, text);
  const fresh = revision === 1 ? { [LAST_ID]: id, ...parts } : parts;
  if (!hasRoom({ ...properties, ...fresh })) return { ok: false, problem: 'full' };
  try {
    store.setProperties(fresh);
  } catch (error) {
    // Nothing tells whether a part of it has arrived.
    remove(store, Object.keys(parts));
    return { ok: false, problem: /quota/i.test(String(error)) ? 'full' : 'not-saved' };
  }
  remove(store, old);
  return null;
}

/** What can't be removed is only in the way of room, and the next save tries again. */
function remove(store: Store, keys: readonly string[]): void {
  try {
    for (const key of keys) store.deleteProperty(key);
  } catch {
    return;
  }
}
