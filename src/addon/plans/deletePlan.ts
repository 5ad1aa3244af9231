import type { DeleteReply, DeleteRequest } from '../../messages';
import { underLock } from '../underLock';
import { DELETED, readStorage } from './storage';
import { isDeleteRequest } from './validate';

/**
 * Deletes a plan, unless somebody saved it meanwhile.
 *
 * @param message a `DeleteRequest`, checked here because anybody could send anything
 */
export function deletePlan(message: unknown): DeleteReply {
  if (!isDeleteRequest(message)) return { ok: false, problem: 'invalid-request' };
  try {
    return underLock(() => remove(message)) ?? { ok: false, problem: 'busy' };
  } catch {
    return { ok: false, problem: 'not-deleted' };
  }
}

function remove({ id, revision }: DeleteRequest): DeleteReply {
  const store = PropertiesService.getDocumentProperties();
  const plan = readStorage(store.getProperties()).plans.find((one) => one.id === id);
  if (plan === undefined) return { ok: true };
  if (plan.revision !== revision) return { ok: false, problem: 'changed' };
  // The plan itself goes last: without it, an older state would come back.
  for (const key of plan.leftovers) store.deleteProperty(key);
  const [first, ...others] = plan.keys as readonly [string, ...string[]];
  if (others.length === 0) {
    store.deleteProperty(first);
    return { ok: true };
  }
  // From here on it is gone at one stroke, and never half there; this takes no more room than what it replaces.
  store.setProperty(first, DELETED);
  try {
    for (const key of [...others, first]) store.deleteProperty(key);
  } catch {
    // The next save removes the rest.
  }
  return { ok: true };
}
