import { countryName } from '../../catalogue/countryName';
import { unitOf } from '../../catalogue/units';
import type { Language } from '../../lang/language';
import type { Field, NumberField } from '../../scenario/field';
import type { FieldId } from '../../scenario/fieldIds';
import { fieldOf } from '../../scenario/fields';
import type { Levels, Scenario, Value } from '../../scenario/scenario';
import { shareText } from '../fieldText';
import { figuresInOtherLanguage, figuresText } from '../rangeText';
import type { Choice, Fields, Typed } from './state';

/** The fields of a plan that comes from elsewhere, as the user would have typed them. */
export function fieldsFrom({ values }: Scenario, language: Language): Fields {
  const fields: { [F in FieldId]?: Typed } = {};
  for (const [id, value] of Object.entries(values) as [FieldId, Value][]) {
    fields[id] = typedFrom(fieldOf(id), value, language);
  }
  return fields;
}

export function typedFrom(field: Field, value: Value, language: Language): Typed {
  if (field.kind === 'number') {
    if (typeof value === 'string') return { text: '', choice: value as Choice };
    return { text: figuresText(value as number | Levels, field.parameter, language), choice: 'own' };
  }
  if (typeof value === 'boolean') return { text: value ? 'yes' : '', choice: 'own' };
  if (field.kind === 'country') return { text: countryName(String(value), language), choice: 'own' };
  return { text: String(value), choice: 'own' };
}

/** A measured figure with four digits: more than the counts are good for. Fewer would make nothing of a small share. */
export function measuredText(id: FieldId, value: number | Levels, language: Language): Typed {
  const field = fieldOf(id);
  return typedFrom(
    field,
    rounded(value, (figure) => inDigits(figure, 4, isShare(field))),
    language,
  );
}

/**
 * A figure from cells without the digits that a formula leaves behind: four of a share that no short percentage gives, eight
 * of anything else and all that stand before its decimal mark.
 */
export function cellsText(field: NumberField, value: number | Levels, language: Language): Typed {
  const one = (figure: number) => {
    if (isShare(field)) return shareText(figure, language).endsWith('%') ? figure : inDigits(figure, 4, true);
    const whole = Math.trunc(Math.abs(figure)).toString().length;
    return whole > 15 ? figure : inDigits(figure, Math.max(8, whole), false);
  };
  return typedFrom(field, rounded(value, one), language);
}

function isShare(field: Field): boolean {
  return field.kind === 'number' && unitOf(field.parameter.unit).percent === true;
}

/** A share is rounded as the percentage that it is shown as: 10.1 ÷ 100 and 0.101 differ in their last binary digit. */
function inDigits(figure: number, digits: number, share: boolean): number {
  return share ? Number((figure * 100).toPrecision(digits)) / 100 : Number(figure.toPrecision(digits));
}

function rounded(value: number | Levels, one: (figure: number) => number): number | Levels {
  if (typeof value === 'number') return one(value);
  return { low: one(value.low), mid: one(value.mid), high: one(value.high) };
}

/** Fields in the other language: every number that was typed means what it meant. */
export function fieldsInLanguage(fields: Fields, from: Language, to: Language): Fields {
  if (from === to) return fields;
  const next: { [F in FieldId]?: Typed } = {};
  for (const [id, typed] of Object.entries(fields) as [FieldId, Typed][]) {
    const isNumber = fieldOf(id).kind === 'number';
    next[id] = isNumber ? { ...typed, text: figuresInOtherLanguage(typed.text, from, to) } : typed;
  }
  return next;
}
