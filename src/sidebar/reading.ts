import type { Language } from '../lang/language';
import { allFields, type FieldId, fieldOf } from '../scenario/fields';
import { type Assumption, LONGEST_NAME, type Scenario } from '../scenario/scenario';
import { target } from '../scenario/target';
import type { BadCell } from '../sheet/problem';
import { readText } from './fieldText';
import { nameOf, type Plan } from './state';

/** A plan as figures, beside what can't be read. */
export interface PlanReading {
  /** Fields that can't be read stand here as if they were empty. */
  readonly scenario: Scenario;
  readonly errors: { readonly [F in FieldId]?: BadCell };
  /** "Own figure" was chosen but none is typed: there is nothing to count with. */
  readonly unfilled: readonly ('share' | 'rpm')[];
  readonly nameTooLong: boolean;
}

export interface TargetReading {
  readonly value: number | null;
  readonly error: BadCell | null;
}

/** Reads every field of a plan. */
export function readPlan(plan: Plan, index: number, language: Language): PlanReading {
  const errors: { [F in FieldId]?: BadCell } = {};
  const unfilled: ('share' | 'rpm')[] = [];
  const values = new Map<FieldId, number | string>();
  for (const { id, parameter } of allFields()) {
    const { text, choice } = plan.fields[id];
    if (choice !== 'own') continue;
    const read = readText(text, parameter, language);
    if (read.kind === 'bad') errors[id] = read.bad;
    else if (read.kind === 'value') values.set(id, read.value as number | string);
    else if (id === 'share' || id === 'rpm') unfilled.push(id);
  }
  const name = nameOf(plan, index);
  const scenario: Scenario = {
    name,
    views: number('views'),
    share: assumption('share'),
    rpm: assumption('rpm'),
    videoSeconds: number('videoSeconds'),
    followers: number('followers'),
    viewsIn30Days: number('viewsIn30Days'),
    age: number('age'),
    country: (values.get('country') as string | undefined) ?? null,
  };
  return { scenario, errors, unfilled, nameTooLong: name.length > LONGEST_NAME };

  function number(id: FieldId): number | null {
    return (values.get(id) as number | undefined) ?? null;
  }

  function assumption(id: 'share' | 'rpm'): Assumption {
    const { choice } = plan.fields[id];
    return choice === 'own' ? (number(id) ?? 'range') : choice;
  }
}

/** Fields in the order in which they stand, of those that are wrong. */
export function wrongFields(reading: PlanReading): FieldId[] {
  return allFields()
    .map((field) => field.id)
    .filter((id) => reading.errors[id] !== undefined);
}

export function readTarget(text: string, language: Language): TargetReading {
  const read = readText(text, target, language);
  if (read.kind === 'bad') return { value: null, error: read.bad };
  return { value: read.kind === 'value' ? (read.value as number) : null, error: null };
}

export function fieldLabel(id: FieldId, language: Language): string {
  return fieldOf(id).label[language];
}
