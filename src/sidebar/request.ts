import type { InsertRequest } from '../messages';
import type { FieldId } from '../scenario/fields';
import { type PlanReading, readPlan, readTarget, wrongFields } from './reading';
import type { State } from './state';

/** What has to be corrected before a sheet can be written. */
export interface Hindrance {
  /** `null` for the target, which belongs to all plans. */
  readonly plan: string | null;
  readonly fields: readonly (FieldId | 'name' | 'target')[];
}

/** What the server is asked to write, or why it can't be asked yet. A field that is empty is no hindrance. */
export function insertRequest(
  state: State,
): { readonly request: InsertRequest } | { readonly hindrances: Hindrance[] } {
  const { language } = state;
  const readings = state.plans.map((plan, i) => readPlan(plan, i, language));
  const target = readTarget(state.target, language);
  const hindrances: Hindrance[] = readings
    .map((reading) => ({ plan: reading.scenario.name, fields: hindering(reading) }))
    .filter(({ fields }) => fields.length > 0);
  if (target.error !== null) hindrances.push({ plan: null, fields: ['target'] });
  if (hindrances.length > 0) return { hindrances };
  return { request: { scenarios: readings.map((reading) => reading.scenario), target: target.value, language } };
}

/** An own figure that is not typed hinders too: the sheet would show the built-in range, which the user put aside. */
function hindering(reading: PlanReading): (FieldId | 'name')[] {
  const fields: (FieldId | 'name')[] = reading.nameTooLong ? ['name'] : [];
  return [...fields, ...reading.unfilled, ...wrongFields(reading)];
}
