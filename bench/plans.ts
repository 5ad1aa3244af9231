import { takesLevels } from '../src/scenario/check';
import type { Field } from '../src/scenario/field';
import type { FieldId } from '../src/scenario/fieldIds';
import { allFields } from '../src/scenario/fields';
import { writeDraft } from '../src/sidebar/panelDraft';
import { toDraft } from '../src/sidebar/plans/draft';
import { groups, initialState, type Plan, type Typed } from '../src/sidebar/plans/state';

/** Four plans with every field filled in and every block open: more than anybody has on screen. */
export function fullDraft(): string {
  const state = initialState('en');
  const plans = [1, 2, 3, 4].map((id): Plan => ({ id, name: `Plan ${id}`, fields: fieldsOf(id), saved: null }));
  return writeDraft('plans', toDraft({ ...state, plans, openGroups: groups }), null);
}

function fieldsOf(id: number): Plan['fields'] {
  const fields: { [F in FieldId]?: Typed } = {};
  for (const field of allFields()) fields[field.id] = typedOf(field, id);
  return fields;
}

function typedOf(field: Field, id: number): Typed {
  const own = (text: string): Typed => ({ text, choice: 'own' });
  switch (field.kind) {
    case 'number': {
      if (takesLevels(field.parameter)) return { text: '', choice: 'range' };
      const { unit } = field.parameter;
      if (unit === 'share' || unit === 'rate') return own(field.ranged ? `${id}% – ${2 + id}%` : `${id}%`);
      if (unit === 'years' || unit === 'days') return own('30');
      if (unit === 'per_diamond') return own('0.005');
      if (field.id === 'views') return own(`${id}00,000 – ${id}50,000`);
      if (field.id === 'followers') return own(`${id}0,000`);
      return own(field.ranged ? `${10 * id} – ${15 * id}` : String(1000 * id));
    }
    case 'flag':
      return own(field.id === 'rush' ? 'yes' : '');
    case 'word':
      return own(field.parameter.default ?? '');
    case 'country':
      return own('US');
    case 'currency':
      return own('USD');
    case 'date':
      return own('');
  }
}
