import type { Language } from '../lang/language';
import type { SelectionProblem } from '../messages';
import type { FieldId } from '../scenario/fields';
import { type Assumption, FEWEST } from '../scenario/scenario';
import type { BadCell } from '../sheet/problem';
import type { Failure, InsertFailure } from './host';

/** What a field counts with: a built-in range or level, or the figure that is typed. Most fields know only `own`. */
export type Choice = Exclude<Assumption, number> | 'own';

/** A field as the user left it. The text is never touched while they type, and it stays when a level is chosen instead. */
export interface Typed {
  readonly text: string;
  readonly choice: Choice;
}

/** What a read row did to one field; `before` comes back with an undo. */
export interface Change {
  readonly field: FieldId;
  readonly before: Typed;
  readonly after: Typed;
}

/** What was found in a selected row, kept with the plan that it went into. */
export interface RowRead {
  readonly sheetName: string;
  readonly row: number;
  readonly used: readonly { readonly header: string; readonly change: Change }[];
  /** Columns that were recognised but hold nothing (`null`) or nothing usable. */
  readonly unused: readonly { readonly header: string; readonly field: FieldId; readonly bad: BadCell | null }[];
  /** Headers of the columns that no field answers to. */
  readonly unknown: readonly string[];
}

export interface Plan {
  /** Never reused, so that an answer that comes late finds its plan or none. */
  readonly id: number;
  readonly name: string;
  readonly fields: { readonly [F in FieldId]: Typed };
  /** The rows that were read into this plan, newest last. Undo takes them back one by one. */
  readonly rows: readonly RowRead[];
}

export type ReadNotice =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly problem: SelectionProblem }
  | { readonly kind: 'no-headers'; readonly sheetName: string; readonly row: number }
  /** Another plan was opened while the row was read. */
  | { readonly kind: 'elsewhere'; readonly name: string }
  | { readonly kind: 'plan-gone' }
  | { readonly kind: 'undone' };

export type InsertNotice =
  | { readonly kind: 'failed'; readonly failure: InsertFailure }
  | { readonly kind: 'written'; readonly sheetName: string };

export type PlanNotice = { readonly kind: 'added' | 'removed' | 'restored'; readonly name: string };

/** Everything that the panel knows. Figures and results are made from it anew, never stored. */
export interface State {
  readonly language: Language;
  readonly plans: readonly Plan[];
  /** Plans taken away, newest last; they can be brought back as they were. */
  readonly removed: readonly { readonly plan: Plan; readonly index: number }[];
  readonly currentId: number;
  readonly nextId: number;
  /** Text of the target field. */
  readonly target: string;
  /** The call that the server has not answered yet. */
  readonly calling: 'read' | 'insert' | null;
  readonly readNotice: ReadNotice | null;
  readonly insertNotice: InsertNotice | null;
  readonly planNotice: PlanNotice | null;
  /** Where the keyboard goes when the button that had it is gone; counted, so that the same place can be asked twice. */
  readonly focus: { readonly id: string; readonly count: number };
}

/** Elements that the keyboard is sent to. */
export const ids = {
  tab: (plan: number) => `tab-${plan}`,
  field: (field: FieldId) => `field-${field}`,
  readButton: 'read-row',
} as const;

export function emptyPlan(id: number, name: string): Plan {
  const own: Typed = { text: '', choice: 'own' };
  const range: Typed = { text: '', choice: 'range' };
  return {
    id,
    name,
    fields: {
      views: own,
      share: range,
      rpm: range,
      videoSeconds: own,
      followers: own,
      viewsIn30Days: own,
      age: own,
      country: own,
    },
    rows: [],
  };
}

export function initialState(language: Language): State {
  const plans = Array.from({ length: FEWEST }, (_, i) => emptyPlan(i + 1, planName(i + 1)));
  return {
    language,
    plans,
    removed: [],
    currentId: 1,
    nextId: FEWEST + 1,
    target: '',
    calling: null,
    readNotice: null,
    insertNotice: null,
    planNotice: null,
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

export function currentPlan(state: State): Plan {
  return state.plans.find((plan) => plan.id === state.currentId) ?? (state.plans[0] as Plan);
}

/** Whether a plan is as it was made. */
export function isUntouched(plan: Plan): boolean {
  return isEmpty(plan) && /^Plan \d+$/.test(plan.name);
}

/** Whether nothing was typed or chosen in the fields of a plan. */
export function isEmpty(plan: Plan): boolean {
  return Object.values(plan.fields).every(
    ({ text, choice }) => text === '' && (choice === 'own' || choice === 'range'),
  );
}
