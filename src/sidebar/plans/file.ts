import type { Language } from '../../lang/language';
import { fullLabel, isFieldId } from '../../scenario/fields';
import { LONGEST_NAME } from '../../scenario/scenario';
import { readStored, type StoredPlan, toStored } from '../../scenario/stored';
import type { OpenProblem } from './notices';
import type { Incoming } from './opened';
import type { PlanReading } from './reading';

/** Tells a file of plans from other JSON. */
const KIND = 'creator-paysheet-plans';

/** The plans of a page as a file. */
export function toFile(readings: readonly PlanReading[]): string {
  // A plan whose name is too long could not be read back.
  const plans: StoredPlan[] = readings.map(({ scenario: { name, values } }) => {
    return toStored({ name: name.slice(0, LONGEST_NAME), values });
  });
  return `${JSON.stringify({ kind: KIND, plans }, null, 2)}\n`;
}

export interface FileRead {
  readonly plans: readonly Incoming[];
  readonly dropped: readonly string[];
  readonly problems: readonly OpenProblem[];
}

/** The plans of a file, each as far as it can be read. */
export function fromFile(name: string, text: string, language: Language): FileRead {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return nothing(name);
  }
  if (typeof found !== 'object' || found === null) return nothing(name);
  const { kind, plans } = found as Record<string, unknown>;
  if (kind !== KIND || !Array.isArray(plans) || plans.length === 0) return nothing(name);
  return readAll(
    plans.map((plan: unknown) => ({ plan, stored: null, name })),
    language,
  );
}

function nothing(name: string): FileRead {
  return { plans: [], dropped: [], problems: [{ code: 'not-a-file', name }] };
}

/** Reads plans that may be anything, from a file or from the document. */
export function readAll(
  found: readonly { readonly plan: unknown; readonly stored: Incoming['stored']; readonly name: string }[],
  language: Language,
): FileRead {
  const plans: Incoming[] = [];
  const dropped: string[] = [];
  const problems: OpenProblem[] = [];
  for (const { plan, stored, name } of found) {
    const read = readStored(plan);
    if (!read.ok) {
      problems.push({ code: 'unreadable', name: storedName(plan) ?? name, problem: read.problem });
      continue;
    }
    plans.push({ scenario: read.scenario, stored });
    for (const field of read.dropped)
      dropped.push(`${read.scenario.name}: ${isFieldId(field) ? fullLabel(field, language) : field}`);
  }
  return { plans, dropped, problems };
}

/** The name of a stored plan, even of one that can't be read. */
export function storedName(plan: unknown): string | undefined {
  const name = typeof plan === 'object' && plan !== null ? (plan as Record<string, unknown>).name : undefined;
  return typeof name === 'string' ? name : undefined;
}
