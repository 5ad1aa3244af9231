import type { CellsRead, FormulaCell, FormulaRefusal } from '../../messages';
import type { Failure } from '../host';

/**
 * A field as the user left it. The text is never touched while they type, and it stays when something else is chosen.
 * `choice` is '' for what counts when nothing is given, `OWN` for the text, `YES` and `NO`, or the code of a word.
 */
export interface Filled {
  readonly text: string;
  readonly choice: string;
  /**
   * The sheet of the cells that the text names without saying so: the one that they were picked or found on. It stays while
   * the text is edited, lest another sheet be meant because its tab was opened since.
   */
  readonly sheet?: string;
}

export const OWN = 'own';
export const YES = 'yes';
export const NO = 'no';

/** What cells held when they were last read, by the parameters whose fields name them. */
export interface CellsSeen {
  /** When the answer came, in milliseconds as `Date.now` has them. */
  readonly at: number;
  /** What stood in each field when it was asked. Other cells are named there as soon as the user types on. */
  readonly asked: { readonly [parameter: string]: string };
  readonly found: { readonly [parameter: string]: CellsRead };
}

/** Why cells could not be read. */
export interface ReadFailure {
  readonly failure: Failure | 'invalid-request' | 'no-selection' | 'field-changed';
  /** The field whose button was pressed; `null` when all cells of the function were read. */
  readonly parameter: string | null;
  /** As in `CellsSeen`: the same is not asked again without the user. */
  readonly asked: { readonly [parameter: string]: string };
}

/** What the server asks before it writes: a cell that holds something, or cells in the way of the result. */
export type Question = Extract<FormulaRefusal, { readonly problem: 'cell-filled' | 'spill-blocked' }>;

export type InsertNotice =
  | ({ readonly kind: 'written' } & FormulaCell)
  /** Written, but the fields say something else by now. */
  | ({ readonly kind: 'written-before' } & FormulaCell)
  /** The server asked something about a formula that the fields no longer make. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The cells that the fields name could not be found out. */
  | { readonly kind: 'unresolved' }
  | { readonly kind: 'refused'; readonly refusal: Exclude<FormulaRefusal, Question> };

/** What was filled in for one function. It stays while the user looks at others. */
export interface Form {
  /** Fields that were never touched are missing here. */
  readonly fields: { readonly [parameter: string]: Filled };
  readonly seen: CellsSeen | null;
  readonly readFailure: ReadFailure | null;
  readonly question: Question | null;
  readonly notice: InsertNotice | null;
}

/** The call that the server has not answered yet. */
export interface Calling {
  readonly call: 'read' | 'select' | 'insert';
  /** The function that it is for. */
  readonly name: string;
  /** The field that cells were selected for. */
  readonly parameter: string | null;
}

/** Everything that the page of formulas knows. Formulas and results are made from it anew, never stored. */
export interface Formulas {
  readonly query: string;
  /** Name of the function in hand; `null` while the list is shown. */
  readonly chosen: string | null;
  readonly forms: { readonly [name: string]: Form };
  readonly calling: Calling | null;
  /** Where the keyboard goes; counted, so that the same place can be asked twice. */
  readonly focus: { readonly id: string; readonly count: number };
}

/** Elements that the keyboard is sent to. */
export const ids = {
  search: 'function-search',
  item: (name: string) => `function-${name}`,
  heading: 'function-heading',
  field: (parameter: string) => `argument-${parameter}`,
  cells: (parameter: string) => `cells-${parameter}`,
  insert: 'insert-formula',
  keep: 'keep-cell',
} as const;

export const noFormulas: Formulas = { query: '', chosen: null, forms: {}, calling: null, focus: { id: '', count: 0 } };

const emptyForm: Form = { fields: {}, seen: null, readFailure: null, question: null, notice: null };
const untouched: Filled = { text: '', choice: '' };

export function formOf({ forms }: Formulas, name: string): Form {
  return forms[name] ?? emptyForm;
}

export function fieldOf({ fields }: Form, parameter: string): Filled {
  return fields[parameter] ?? untouched;
}

/** Whether fields say the same as they did. */
export function saysTheSame(one: Form['fields'], other: Form['fields']): boolean {
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => isSame(one[name] ?? untouched, other[name] ?? untouched));
}

export function isSame(one: Filled, other: Filled): boolean {
  return one.text === other.text && one.choice === other.choice;
}
