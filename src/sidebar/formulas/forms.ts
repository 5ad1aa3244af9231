import type { Language } from '../../lang/language';
import { inOtherLanguage } from '../fieldText';
import { functionOf } from './finder';
import { type CellsSeen, type Filled, type Form, type Formulas, fieldOf, formOf } from './state';

/** The forms with one of them changed. */
export function onForm(state: Formulas, name: string, next: (form: Form) => Partial<Form>): Formulas {
  const form = formOf(state, name);
  return { ...state, forms: { ...state.forms, [name]: { ...form, ...next(form) } } };
}

/** What was said or asked about a formula belongs to what stood in the fields, and what was read to what they named. */
export function onField(state: Formulas, name: string, parameter: string, typed: Partial<Filled>): Formulas {
  return onForm(state, name, (form) => {
    const filled = { ...fieldOf(form, parameter), ...typed };
    // Who empties a field begins anew: the sheet that is open then is the one that is meant.
    const { sheet: _, ...afresh } = filled;
    return {
      fields: { ...form.fields, [parameter]: filled.text.trim() === '' ? afresh : filled },
      seen: form.seen === null ? null : without(form.seen, parameter),
      question: null,
      notice: null,
    };
  });
}

function without({ at, asked, found }: CellsSeen, parameter: string): CellsSeen {
  const { [parameter]: _, ...restAsked } = asked;
  const { [parameter]: __, ...restFound } = found;
  return { at, asked: restAsked, found: restFound };
}

/** What was read, and on which sheets. */
export function found(form: Form, seen: CellsSeen): Partial<Form> {
  const fields = { ...form.fields };
  for (const [parameter, read] of Object.entries(seen.found)) {
    const filled = fieldOf(form, parameter);
    if (read.ok && filled.text === seen.asked[parameter]) fields[parameter] = { ...filled, sheet: read.sheetName };
  }
  return { fields, seen, readFailure: null };
}

/** Every number that was typed means what it meant, in functions that are not shown too. */
export function translate(state: Formulas, from: Language, to: Language): Formulas {
  if (from === to) return state;
  const forms: { [name: string]: Form } = {};
  for (const [name, form] of Object.entries(state.forms)) {
    const fields: { [parameter: string]: Filled } = {};
    for (const { name: parameter, type } of functionOf(name).parameters) {
      const filled = form.fields[parameter];
      if (filled === undefined) continue;
      fields[parameter] = type === 'number' ? { ...filled, text: inOtherLanguage(filled.text, from, to) } : filled;
    }
    forms[name] = { ...form, fields };
  }
  return { ...state, forms };
}
