import type { InsertProblem, PlanSheet, SavedPlan, SaveProblem, SelectionProblem } from '../../messages';
import type { FieldId } from '../../scenario/fieldIds';
import type { PlanRead } from '../../scenario/stored';
import type { Failure } from '../host';
import type { Typed } from './state';

/** What cells did to one field. */
export interface FieldChange {
  readonly field: FieldId;
  readonly header: string;
  readonly after: Typed;
}

/** What was found in a selected row. */
export interface RowReport {
  readonly sheetName: string;
  readonly row: number;
  readonly used: readonly FieldChange[];
  /** Columns that were recognised but hold nothing (`null`) or nothing usable, and why. */
  readonly unused: readonly { readonly header: string; readonly field: FieldId; readonly why: string | null }[];
  /** Headers of the columns that no field answers to. */
  readonly unknown: readonly string[];
  /** How amounts came into the currency of the plan, or ''. */
  readonly said: string;
}

/** Why nothing was read. */
export type ReadProblem =
  | { readonly code: 'failed'; readonly failure: Failure }
  | { readonly code: 'refused'; readonly problem: SelectionProblem }
  | { readonly code: 'no-headers'; readonly sheetName: string; readonly row: number }
  | { readonly code: 'plan-gone' }
  | { readonly code: 'no-cells' }
  /** Cells without a usable figure for the field. */
  | { readonly code: 'bad-cells'; readonly field: FieldId; readonly where: string; readonly why: string }
  | { readonly code: 'no-ledger' }
  | { readonly code: 'empty-ledger'; readonly sheetName: string };

/** Files, sheets and stored plans that could not be opened, and why. */
export type OpenProblem =
  | { readonly code: 'no-room'; readonly names: readonly string[] }
  | { readonly code: 'unreadable'; readonly name: string; readonly problem: (PlanRead & { ok: false })['problem'] }
  | { readonly code: 'not-a-file'; readonly name: string }
  | { readonly code: 'gone' };

/** What the page says after something was done or failed. It stands until the next one. */
export type PlanNotice =
  | { readonly kind: 'added' | 'removed' | 'undone' | 'redone'; readonly name: string }
  | { readonly kind: 'row'; readonly plan: number; readonly name: string; readonly report: RowReport }
  | {
      readonly kind: 'cells';
      readonly plan: number;
      readonly name: string;
      readonly field: FieldId;
      readonly where: string;
      readonly after: Typed;
      readonly count: number;
      readonly skipped: number;
      readonly said: string;
    }
  | {
      readonly kind: 'ledger';
      readonly plan: number;
      readonly name: string;
      readonly sheetName: string;
      readonly found: readonly { readonly field: 'share' | 'rpm'; readonly after: Typed; readonly periods: number }[];
      readonly skipped: number;
      /** Rows with sums or averages. */
      readonly totals: number;
      readonly said: string;
    }
  | { readonly kind: 'not-read'; readonly problem: ReadProblem }
  | { readonly kind: 'inserted'; readonly sheetName: string }
  | { readonly kind: 'not-inserted'; readonly failure: InsertFailure }
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly conflict: 'changed' | 'deleted' | null;
      readonly before: string;
    }
  | { readonly kind: 'not-saved'; readonly failure: Failure | SaveProblem }
  | {
      readonly kind: 'opened';
      readonly names: readonly string[];
      /** Cells or fields that hold nothing a plan may hold. */
      readonly dropped: readonly string[];
      readonly problems: readonly OpenProblem[];
    }
  | { readonly kind: 'deleted'; readonly name: string }
  | { readonly kind: 'not-deleted'; readonly failure: Failure | 'invalid-request' | 'busy' | 'changed' | 'not-deleted' }
  | { readonly kind: 'not-listed'; readonly failure: Failure }
  | { readonly kind: 'not-moved'; readonly failure: Failure };

export type InsertFailure = Failure | InsertProblem;

/** What can be opened, as the document was when it was asked. */
export interface Library {
  readonly saved: readonly SavedPlan[];
  readonly sheets: readonly PlanSheet[];
  /** The stored plan that the user is asked about before it is deleted. */
  readonly asking: string | null;
}
