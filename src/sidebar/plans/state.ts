import type { Language } from '../../lang/language';
import type { FieldId } from '../../scenario/fieldIds';
import { FEWEST } from '../../scenario/scenario';
import type { Library, PlanNotice } from './notices';

/** What a field counts with: a published range, one level of it, or the figure that is typed. Most fields know only `own`. */
export type Choice = 'range' | 'low' | 'mid' | 'high' | 'own';

/** A field as the user left it. The text is never touched while they type, and it stays when a level is chosen instead. */
export interface Typed {
  readonly text: string;
  readonly choice: Choice;
}

export type Fields = { readonly [F in FieldId]?: Typed };

/** Where a plan is stored in the document, and what was stored there. */
export interface Saved {
  readonly id: string;
  readonly revision: number;
  /** Name and fields as they were then: a plan that differs has changes that are not saved. */
  readonly name: string;
  readonly fields: Fields;
}

export interface Plan {
  /** Never reused, so that an answer that comes late finds its plan or none. */
  readonly id: number;
  readonly name: string;
  readonly fields: Fields;
  readonly saved: Saved | null;
}

/** A block of the form. The kinds of own products share one. */
export const groups = ['account', 'rewards', 'deals', 'affiliate', 'live', 'products', 'deductions', 'goal'] as const;

export type OpenGroup = (typeof groups)[number];

/** What undo brings back. */
export interface Snapshot {
  readonly plans: readonly Plan[];
  readonly currentId: number;
}

/** A question that the server hasn't answered yet. */
export type Calling = 'row' | 'cells' | 'ledger' | 'insert' | 'list' | 'save' | 'delete' | 'sheet' | 'move';

/** Everything that the page knows. Figures and results are made from it anew, never stored. */
export interface State extends Snapshot {
  readonly language: Language;
  readonly nextId: number;
  readonly past: readonly Snapshot[];
  readonly future: readonly Snapshot[];
  /** The field that is being typed in: all that is typed in a row is one step to undo. */
  readonly typing: string | null;
  /** The field that cells go into. */
  readonly picking: FieldId;
  readonly openGroups: readonly OpenGroup[];
  readonly calling: Calling | null;
  /** Which of several buttons asked it. */
  readonly target: string;
  readonly notice: PlanNotice | null;
  /** The list of what can be opened; `null` while it is closed. */
  readonly library: Library | null;
  /** Where the keyboard goes when the button that had it is gone; counted, so that the same place can be asked twice. */
  readonly focus: { readonly id: string; readonly count: number };
}

/** Elements that the keyboard is sent to. */
export const ids = {
  tab: (plan: number) => `tab-${plan}`,
  field: (field: FieldId) => `field-${field}`,
  planName: 'plan-name',
  undo: 'undo',
  library: 'library',
  open: 'open-plans',
  saved: (id: string) => `saved-${id}`,
  deletion: (id: string) => `delete-${id}`,
  keep: 'keep-plan',
  insert: 'insert-plans',
} as const;

export const noText: Typed = { text: '', choice: 'own' };
const published: Typed = { text: '', choice: 'range' };

/** A field of a plan; one that nobody touched counts with what is published where there is such a thing. */
export function typedOf({ fields }: Pick<Plan, 'fields'>, id: FieldId, takesLevels: boolean): Typed {
  return fields[id] ?? (takesLevels ? published : noText);
}

export function emptyPlan(id: number, name: string): Plan {
  return { id, name, fields: {}, saved: null };
}

export function initialState(language: Language): State {
  return {
    language,
    plans: Array.from({ length: FEWEST }, (_, i) => emptyPlan(i + 1, planName(i + 1))),
    currentId: 1,
    nextId: FEWEST + 1,
    past: [],
    future: [],
    typing: null,
    picking: 'views',
    openGroups: ['account', 'rewards'],
    calling: null,
    target: '',
    notice: null,
    library: null,
    focus: { id: '', count: 0 },
  };
}

/** The same in both languages, so that a switch leaves names alone. */
export function planName(number: number): string {
  return `Plan ${number}`;
}

/** A name for where one must stand: the plan's own, or its place in the row while it has none. */
export function nameOf(plan: Plan, index: number): string {
  return plan.name.trim() === '' ? planName(index + 1) : plan.name.trim();
}

export function currentPlan(state: Snapshot): Plan {
  return state.plans.find((plan) => plan.id === state.currentId) ?? (state.plans[0] as Plan);
}

/** Whether a plan is as it was made: another one may take its place. */
export function isUntouched(plan: Plan): boolean {
  return isEmpty(plan) && plan.saved === null && /^Plan \d+$/.test(plan.name);
}

/** Whether nothing was typed or chosen in the fields of a plan. */
export function isEmpty(plan: Plan): boolean {
  return Object.values(plan.fields).every(
    ({ text, choice }) => text === '' && (choice === 'own' || choice === 'range'),
  );
}

/** Whether a plan holds what is not stored in the document. */
export function hasChanges({ saved, name, fields }: Plan): boolean {
  return saved === null || saved.name !== name.trim() || !sameFields(saved.fields, fields);
}

export function sameFields(a: Fields, b: Fields): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as ReadonlySet<FieldId>;
  for (const id of keys) {
    const [one, other] = [a[id] ?? null, b[id] ?? null];
    if (!sameTyped(one, other)) return false;
  }
  return true;
}

/** A field that was emptied again is as one that was never touched. */
function sameTyped(a: Typed | null, b: Typed | null): boolean {
  const [one, other] = [countsAsEmpty(a) ? null : a, countsAsEmpty(b) ? null : b];
  if (one === null || other === null) return one === other;
  return one.choice === other.choice && (one.choice !== 'own' || one.text.trim() === other.text.trim());
}

function countsAsEmpty(typed: Typed | null): boolean {
  return typed === null || typed.choice === 'range' || (typed.choice === 'own' && typed.text.trim() === '');
}
