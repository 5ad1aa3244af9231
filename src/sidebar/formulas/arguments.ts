import type { Entry, Parameter } from '../../catalogue/entry';
import { isOptional, wordsBesides, wordsOf } from '../../catalogue/leftOut';
import { unitOf } from '../../catalogue/units';
import type { Language } from '../../lang/language';
import type { BadCell } from '../../sheet/problem';
import { parseReference, type Reference } from '../../sheet/reference';
import { readText } from '../fieldText';
import { type Filled, type Form, fieldOf, NO, OWN, YES } from './state';

/** What a field says about its argument. */
export type ArgumentReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: number | string | boolean; readonly percent: boolean }
  | { readonly kind: 'cells'; readonly reference: Reference }
  /** Needed, or asked for by the user, and not there. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad'; readonly bad: BadCell }
  /** Only cells can stand there, and the text names none. */
  | { readonly kind: 'no-reference'; readonly text: string };

/** Whether a parameter is chosen from a list before anything is typed. */
export function hasChoices(parameter: Parameter): boolean {
  if (parameter.type === 'number') return wordsBesides(parameter) !== undefined;
  return parameter.type !== 'country';
}

/** Reads every field of a function, in the order of its parameters. */
export function readForm({ parameters }: Entry, form: Form, language: Language): ArgumentReading[] {
  return parameters.map((parameter) => readArgument(parameter, fieldOf(form, parameter.name), language));
}

/** Reads a field. Words are written into the formula as the panel's language has them. */
export function readArgument(parameter: Parameter, { text, choice }: Filled, language: Language): ArgumentReading {
  if (!hasChoices(parameter) || choice === OWN) return readTyped(parameter, text, language);
  switch (parameter.type) {
    case 'flag':
      return choice === YES || choice === NO ? value(choice === YES) : { kind: 'blank' };
    case 'language': {
      // The texts come out in the language that their reader has here.
      const chosen = choice === '' ? language : choice;
      return chosen === parameter.default ? { kind: 'blank' } : value(chosen);
    }
    default: {
      const word = wordsOf(parameter)?.[choice];
      if (word !== undefined) return value(word[language]);
      return { kind: isOptional(parameter) ? 'blank' : 'missing' };
    }
  }
}

function readTyped(parameter: Parameter, text: string, language: Language): ArgumentReading {
  if (text.trim() === '') return { kind: hasChoices(parameter) || !isOptional(parameter) ? 'missing' : 'blank' };
  const reference = parseReference(withoutEquals(text));
  if (reference !== null) return { kind: 'cells', reference };
  if (parameter.type !== 'number' && parameter.type !== 'country') return { kind: 'no-reference', text: text.trim() };
  const read = readText(text, parameter, language);
  if (read.kind === 'bad') return read;
  if (read.kind === 'blank') return { kind: 'blank' };
  // A country is written as it was typed: its code, which was read, says less to whoever reads the formula.
  if (parameter.type === 'country') return value(text.trim());
  return { kind: 'value', value: read.value, percent: unitOf(parameter.unit).percent === true };
}

/** Who is used to formulas begins with "=". */
function withoutEquals(text: string): string {
  return text.trim().replace(/^=\s*/, '');
}

function value(of: string | boolean): ArgumentReading {
  return { kind: 'value', value: of, percent: false };
}

/** What has to be filled in or corrected before a formula can be written. */
export interface Hindrance {
  readonly parameter: Parameter;
  readonly why: 'missing' | 'wrong';
}

export function hindrancesOf({ parameters }: Entry, readings: readonly ArgumentReading[]): Hindrance[] {
  const all: Hindrance[] = [];
  parameters.forEach((parameter, i) => {
    const kind = readings[i]?.kind;
    if (kind === 'missing') all.push({ parameter, why: 'missing' });
    if (kind === 'bad' || kind === 'no-reference') all.push({ parameter, why: 'wrong' });
  });
  return all;
}
