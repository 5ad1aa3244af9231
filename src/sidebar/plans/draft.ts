import { fieldOf, isFieldId } from '../../scenario/fields';
import { FEWEST, MOST } from '../../scenario/scenario';
import {
  type Fields,
  groups,
  initialState,
  type Plan,
  type Saved,
  type Snapshot,
  type State,
  type Typed,
} from './state';

/** What moves along into the large window and back: everything that the user would miss. */
interface Draft extends Snapshot {
  readonly language: State['language'];
  readonly openGroups: State['openGroups'];
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
}

/** As many steps as can be taken back in the other place, and as long as all of them may be: the server takes no more. */
const STEPS = 20;
const LONGEST_HISTORY = 500_000;

export function toDraft({ language, plans, currentId, openGroups, past, future }: State): unknown {
  const history = { past: past.slice(-STEPS), future: future.slice(-STEPS) };
  const kept = JSON.stringify(history).length <= LONGEST_HISTORY ? history : { past: [], future: [] };
  return { language, plans, currentId, openGroups, ...kept } satisfies Draft;
}

/** The page as it was in the other place; `null` where the draft is none. */
export function fromDraft(draft: unknown): State | null {
  const { language, openGroups, past, future } = record(draft);
  const now = snapshotOf(draft);
  if ((language !== 'en' && language !== 'nb') || now === null) return null;
  const history = { past: snapshotsOf(past), future: snapshotsOf(future) };
  const all = [now, ...history.past, ...history.future].flatMap((snapshot) => snapshot.plans.map(({ id }) => id));
  return {
    ...initialState(language),
    ...now,
    ...history,
    nextId: Math.max(...all) + 1,
    openGroups: Array.isArray(openGroups) ? groups.filter((group) => openGroups.includes(group)) : [],
  };
}

/** Steps that can be taken back; none where one of them is not whole. */
function snapshotsOf(draft: unknown): readonly Snapshot[] {
  if (!Array.isArray(draft)) return [];
  const read = draft.map(snapshotOf).filter((snapshot) => snapshot !== null);
  return read.length === draft.length ? read : [];
}

function snapshotOf(draft: unknown): Snapshot | null {
  const { plans, currentId } = record(draft);
  if (!Array.isArray(plans)) return null;
  const read = plans.map(planOf).filter((plan) => plan !== null);
  const [first] = read;
  if (first === undefined || read.length !== plans.length || read.length < FEWEST || read.length > MOST) return null;
  if (new Set(read.map(({ id }) => id)).size < read.length) return null;
  return { plans: read, currentId: read.some(({ id }) => id === currentId) ? (currentId as number) : first.id };
}

function planOf(draft: unknown): Plan | null {
  const { id, name, fields, saved } = record(draft);
  if (!Number.isSafeInteger(id) || typeof name !== 'string') return null;
  return { id: id as number, name, fields: fieldsOf(fields), saved: savedOf(saved) };
}

function savedOf(draft: unknown): Saved | null {
  const { id, revision, name, fields } = record(draft);
  if (typeof id !== 'string' || !Number.isInteger(revision) || typeof name !== 'string') return null;
  return { id, revision: revision as number, name, fields: fieldsOf(fields) };
}

function fieldsOf(draft: unknown): Fields {
  const fields: Record<string, Typed> = {};
  for (const [id, typed] of Object.entries(record(draft))) {
    const { text, choice } = record(typed);
    const known = choice === 'own' || choice === 'range' || choice === 'low' || choice === 'mid' || choice === 'high';
    if (isFieldId(id) && typeof text === 'string' && known) fields[fieldOf(id).id] = { text, choice };
  }
  return fields as Fields;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
