import type { Language } from '../lang/language';
import type { FieldId } from '../scenario/fields';
import { inOtherLanguage } from './fieldText';
import { isEmpty, type Plan, type State } from './state';

/** Two plans that differ in what a creator can change: how much is watched, and whether the account is there yet. */
const examples: readonly { readonly [F in FieldId]?: string }[] = [
  { views: '400,000', videoSeconds: '75', followers: '8,800', viewsIn30Days: '400,000', age: '24', country: 'US' },
  { views: '1,000,000', videoSeconds: '90', followers: '25,000', viewsIn30Days: '1,000,000', age: '24', country: 'US' },
];
const EXAMPLE_TARGET = '500';

/** Whether the example would overwrite nothing. */
export function canShowExample(state: State): boolean {
  return state.plans.slice(0, examples.length).every(isEmpty);
}

export function withExample(state: State): State {
  if (!canShowExample(state)) return state;
  const plans = state.plans.map((plan, i) => filled(plan, examples[i] ?? {}, state.language));
  return { ...state, plans, target: state.target === '' ? EXAMPLE_TARGET : state.target };
}

function filled(plan: Plan, texts: { readonly [F in FieldId]?: string }, language: Language): Plan {
  const fields = { ...plan.fields };
  for (const [id, text] of Object.entries(texts) as [FieldId, string][]) {
    fields[id] = { text: language === 'en' ? text : inOtherLanguage(text, 'en', language), choice: 'own' };
  }
  return { ...plan, fields };
}
