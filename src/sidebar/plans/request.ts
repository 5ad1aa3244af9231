import type { InsertRequest } from '../../messages';
import type { FieldId } from '../../scenario/fieldIds';
import { type PlanReading, readPlan, wrongFields } from './reading';
import type { State } from './state';

/** What has to be corrected in a plan before it can leave the panel. */
export interface Hindrance {
  readonly plan: string;
  readonly fields: readonly (FieldId | 'name')[];
}

/** What the server is asked to write, or why it can't be asked yet. A field that is empty is no hindrance. */
export function insertRequest({ plans, language }: State): InsertRequest | { readonly hindrances: Hindrance[] } {
  const readings = plans.map((plan, i) => readPlan(plan, i, language));
  const hindrances = readings.flatMap(hindranceOf);
  if (hindrances.length > 0) return { hindrances };
  return { scenarios: readings.map((reading) => reading.scenario), language };
}

/** An own figure that is not typed hinders too: what is published would come in its place, which the user put aside. */
export function hindranceOf(reading: PlanReading): Hindrance[] {
  const name: readonly 'name'[] = reading.nameTooLong ? ['name'] : [];
  const fields = [...name, ...reading.unfilled, ...wrongFields(reading)];
  return fields.length === 0 ? [] : [{ plan: reading.scenario.name, fields }];
}
