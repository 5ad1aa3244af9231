import { findCountry } from '../../catalogue/findCountry';
import type { Language } from '../../lang/language';
import { isCurrency, isDay, takesLevels } from '../../scenario/check';
import { type Field, LONGEST_CURRENCY } from '../../scenario/field';
import type { FieldId } from '../../scenario/fieldIds';
import { allFields } from '../../scenario/fields';
import { LONGEST_NAME, type Scenario, type Value } from '../../scenario/scenario';
import { readCell } from '../../sheet/argument';
import { fieldError } from '../fieldError';
import { readText } from '../fieldText';
import { readFigures } from '../rangeText';
import { nameOf, type Plan, type Typed } from './state';

/** A plan as figures, beside what can't be read. */
export interface PlanReading {
  /** Fields that can't be read are absent, as if they were empty. */
  readonly scenario: Scenario;
  /** What is wrong with a field, as sentences. */
  readonly errors: { readonly [F in FieldId]?: string };
  /** "Own figure" was chosen but none is typed: there is nothing to count with. */
  readonly unfilled: readonly FieldId[];
  readonly nameTooLong: boolean;
}

interface Kept {
  readonly language: Language;
  readonly index: number;
  readonly reading: PlanReading;
}

/** The reading of a plan that didn't change stays the same object, and so do the results made from it. */
const kept = new WeakMap<Plan, Kept>();

/** Reads every field of a plan. */
export function readPlan(plan: Plan, index: number, language: Language): PlanReading {
  const before = kept.get(plan);
  if (before !== undefined && before.language === language && before.index === index) return before.reading;
  const reading = read(plan, index, language);
  kept.set(plan, { language, index, reading });
  return reading;
}

function read(plan: Plan, index: number, language: Language): PlanReading {
  const values: { [F in FieldId]?: Value } = {};
  const errors: { [F in FieldId]?: string } = {};
  const unfilled: FieldId[] = [];
  for (const [id, typed] of Object.entries(plan.fields) as [FieldId, Typed][]) {
    const field = fieldsById().get(id);
    if (field === undefined) continue;
    const found = readTyped(field, typed, language);
    if (found.kind === 'value') values[id] = found.value;
    else if (found.kind === 'bad') errors[id] = found.error;
    else if (field.kind === 'number' && takesLevels(field.parameter) && typed.choice === 'own') unfilled.push(id);
  }
  const name = nameOf(plan, index);
  return { scenario: { name, values }, errors, unfilled, nameTooLong: name.length > LONGEST_NAME };
}

let byId: ReadonlyMap<FieldId, Field> | undefined;

function fieldsById(): ReadonlyMap<FieldId, Field> {
  byId ??= new Map(allFields().map((field) => [field.id, field]));
  return byId;
}

type FieldReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'bad'; readonly error: string };

const BLANK = { kind: 'blank' } as const;

/** What one field means. */
export function readTyped(field: Field, { text, choice }: Typed, language: Language): FieldReading {
  const trimmed = text.trim();
  switch (field.kind) {
    case 'number': {
      // What moves along from elsewhere may hold a level that the field doesn't know.
      if (choice !== 'own' && takesLevels(field.parameter)) {
        return choice === 'range' ? BLANK : { kind: 'value', value: choice };
      }
      const figures = readFigures(text, field.parameter, field.ranged === true, language);
      return figures.kind === 'figure' ? { kind: 'value', value: figures.value } : figures;
    }
    case 'country': {
      if (trimmed === '') return BLANK;
      const found = readText(trimmed, field.parameter, language);
      if (found.kind === 'bad') return { kind: 'bad', error: fieldError(found.bad, language) };
      return found.kind === 'blank' ? BLANK : { kind: 'value', value: String(found.value) };
    }
    case 'word': {
      const read = readCell(field.parameter, trimmed);
      if ('bad' in read) return { kind: 'bad', error: fieldError(read.bad, language) };
      return trimmed === '' || read.value === undefined ? BLANK : { kind: 'value', value: read.value };
    }
    case 'flag':
      return trimmed === '' ? BLANK : { kind: 'value', value: true };
    case 'currency':
      if (trimmed === '') return BLANK;
      return isCurrency(trimmed) ? { kind: 'value', value: trimmed } : { kind: 'bad', error: texts.currency[language] };
    case 'date':
      if (trimmed === '') return BLANK;
      if (trimmed > new Date().toISOString().slice(0, 10)) return { kind: 'bad', error: texts.future[language] };
      return isDay(trimmed) ? { kind: 'value', value: trimmed } : { kind: 'bad', error: texts.date[language] };
  }
}

/** Whether everything that was filled in can be read: the results are those of the whole plan. */
export function isSound({ errors, unfilled }: PlanReading): boolean {
  return Object.keys(errors).length === 0 && unfilled.length === 0;
}

/** Fields that are wrong, in the order in which they stand. */
export function wrongFields({ errors }: PlanReading): FieldId[] {
  return allFields()
    .map((field) => field.id)
    .filter((id) => errors[id] !== undefined);
}

/** The country that a text means, where it isn't plain. */
export function countryOf(text: string): string | undefined {
  return text.trim() === '' ? undefined : findCountry(text)?.code;
}

const texts = {
  currency: {
    en: `The currency is too long. Use at most ${LONGEST_CURRENCY} characters, such as NOK.`,
    nb: `Valutaen er for lang. Bruk høyst ${LONGEST_CURRENCY} tegn, for eksempel NOK.`,
  },
  future: {
    en: 'This day is still to come. Choose the day of the rate that you know.',
    nb: 'Denne dagen er ikke kommet ennå. Velg dagen for kursen du kjenner.',
  },
  date: {
    en: 'This is no date. Choose a day.',
    nb: 'Dette er ikke en dato. Velg en dag.',
  },
} as const;
