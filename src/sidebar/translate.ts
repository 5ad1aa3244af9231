import type { Language } from '../lang/language';
import { type FieldId, fieldOf } from '../scenario/fields';
import { inOtherLanguage } from './fieldText';
import type { Plan, RowRead, State, Typed } from './state';

/** The panel in the other language. Every number that was typed means what it meant, in undo and removed plans too. */
export function inLanguage(state: State, to: Language): State {
  const from = state.language;
  if (from === to) return state;
  const typed = (field: FieldId, { text, choice }: Typed): Typed => {
    return { text: fieldOf(field).parameter.type === 'number' ? inOtherLanguage(text, from, to) : text, choice };
  };
  const row = (read: RowRead): RowRead => ({
    ...read,
    used: read.used.map(({ header, change: { field, before, after } }) => ({
      header,
      change: { field, before: typed(field, before), after: typed(field, after) },
    })),
  });
  const plan = (old: Plan): Plan => {
    const fields = { ...old.fields };
    for (const field of Object.keys(fields) as FieldId[]) fields[field] = typed(field, fields[field]);
    return { ...old, fields, rows: old.rows.map(row) };
  };
  return {
    ...state,
    language: to,
    plans: state.plans.map(plan),
    removed: state.removed.map((removed) => ({ ...removed, plan: plan(removed.plan) })),
    target: inOtherLanguage(state.target, from, to),
  };
}
