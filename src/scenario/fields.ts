import type { Language } from '../lang/language';
import type { Field, NumberField } from './field';
import { type FieldGroup, type FieldId, type NumberFieldId, productKinds } from './fieldIds';
import { accountFields } from './fields/account';
import { deductionFields } from './fields/deductions';
import { goalFields } from './fields/goal';
import { affiliateFields, dealFields, productFields } from './fields/sales';
import { liveFields, platformFields } from './fields/streams';

let made: ReadonlyMap<FieldId, Field> | undefined;

/**
 * The fields of a scenario by id, in the order in which users see them. Made when first asked for and kept: no cell needs
 * them, and every cold start of one would pay for them.
 */
function fields(): ReadonlyMap<FieldId, Field> {
  made ??= new Map(
    [
      ...accountFields(),
      ...platformFields(),
      ...dealFields(),
      ...affiliateFields(),
      ...liveFields(),
      ...productKinds.flatMap(productFields),
      ...deductionFields(),
      ...goalFields(),
    ].map((field) => [field.id, field]),
  );
  return made;
}

export function allFields(): readonly Field[] {
  return [...fields().values()];
}

/** The field of an id. */
export function fieldOf(id: FieldId): Field {
  return fields().get(id) as Field;
}

export function numberFieldOf(id: NumberFieldId): NumberField {
  return fields().get(id) as NumberField;
}

/** Whether a text that comes from outside names a field. */
export function isFieldId(id: string): id is FieldId {
  return fields().has(id as FieldId);
}

export function fieldsIn(group: FieldGroup): readonly Field[] {
  return allFields().filter((field) => field.group === group);
}

/** What a field is called where its block doesn't stand around it. */
export function fullLabel(id: FieldId, language: Language): string {
  const { label, fullLabel } = fieldOf(id);
  return (fullLabel ?? label)[language];
}
