import { languages } from '../../lang/language';
import type { DeleteRequest } from '../../messages';
import type { Scenario } from '../../scenario/scenario';
import { readStored, VERSION } from '../../scenario/stored';
import { isRecord } from '../validate';

/** A plan to be stored, and what the user's edits began from; `null` for one that was never saved. */
export interface PlanToSave {
  readonly base: DeleteRequest | null;
  readonly scenario: Scenario;
}

/** Reads a `SaveRequest`, or says `null` to what the panel would not send. Nothing is stored that a plan may not hold. */
export function planToSave(message: unknown): PlanToSave | null {
  if (!isRecord(message)) return null;
  const { id, revision, plan, language } = message;
  const isNew = id === null && revision === null;
  if (!isNew && !isDeleteRequest(message)) return null;
  if (!languages.some((code) => code === language)) return null;
  if (!isRecord(plan) || plan.version !== VERSION) return null;
  const read = readStored(plan);
  if (!read.ok || read.dropped.length > 0) return null;
  return { base: isNew ? null : { id: id as string, revision: revision as number }, scenario: read.scenario };
}

export function isDeleteRequest(message: unknown): message is DeleteRequest {
  if (!isRecord(message)) return false;
  const { id, revision } = message;
  return (
    typeof id === 'string' && /^[1-9]\d{0,14}$/.test(id) && Number.isSafeInteger(revision) && Number(revision) >= 1
  );
}
