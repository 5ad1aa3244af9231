import { isGoodValue } from './check';
import type { FieldId } from './fieldIds';
import { fieldOf, isFieldId } from './fields';
import { LONGEST_NAME, type Scenario, type Value } from './scenario';

/** The form in which plans are stored and put into files. A change of fields that older readers would misread raises it. */
export const VERSION = 1;

export interface StoredPlan {
  readonly version: number;
  readonly name: string;
  readonly values: { readonly [field: string]: unknown };
}

/** What was found where a plan was stored. */
export type PlanRead =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** Fields that hold something no field of today may hold; they are left out of the plan. */
      readonly dropped: readonly string[];
    }
  /** `newer`: a later version of the add-on wrote it. */
  | { readonly ok: false; readonly problem: 'newer' | 'not-a-plan' };

/** Makes the form of one version into that of the next; number n stands at n − 1. */
export type Migration = (plan: StoredPlan) => StoredPlan;

const migrations: readonly Migration[] = [];

export function toStored({ name, values }: Scenario): StoredPlan {
  return { version: VERSION, name, values };
}

/** Reads a plan from what may be anything, of this version or an older one. */
export function readStored(found: unknown, steps = migrations, current = VERSION): PlanRead {
  if (!isStoredPlan(found)) return { ok: false, problem: 'not-a-plan' };
  if (found.version > current) return { ok: false, problem: 'newer' };
  let plan = found;
  while (plan.version < current) {
    const migrate = steps[plan.version - 1];
    if (migrate === undefined) return { ok: false, problem: 'not-a-plan' };
    plan = { ...migrate(plan), version: plan.version + 1 };
  }
  const values: { [F in FieldId]?: Value } = {};
  const dropped: string[] = [];
  for (const [id, value] of Object.entries(plan.values)) {
    if (isFieldId(id) && isGoodValue(fieldOf(id), value)) values[id] = plain(value as Value);
    else dropped.push(id);
  }
  return { ok: true, scenario: { name: plan.name, values }, dropped };
}

function isStoredPlan(found: unknown): found is StoredPlan {
  if (typeof found !== 'object' || found === null) return false;
  const { version, name, values } = found as Record<string, unknown>;
  return (
    Number.isInteger(version) &&
    (version as number) >= 1 &&
    typeof name === 'string' &&
    name.length <= LONGEST_NAME &&
    typeof values === 'object' &&
    values !== null &&
    !Array.isArray(values)
  );
}

/** A range without whatever else came along with it. */
function plain(value: Value): Value {
  if (typeof value !== 'object') return value;
  const { low, mid, high } = value;
  return { low, mid, high };
}
