import type { Language } from './lang/language';
import type { Scenario } from './scenario/scenario';

/** What a cell holds, in a form that survives the way between server and sidebar, which carries JSON only. */
export type CellMessage = number | string | boolean | null | { readonly date: string };

/** The row that the user selected, and the rows at the top of its sheet among which its headers are. */
export interface SelectedRow {
  readonly sheetName: string;
  /** Row number as the user sees it. */
  readonly row: number;
  readonly values: readonly CellMessage[];
  /** Rows 1, 2, … of the sheet above the selected one, each as wide as `values`. */
  readonly rowsAbove: readonly (readonly CellMessage[])[];
}

export type SelectionProblem = 'no-selection' | 'first-row' | 'empty-row';

export type SelectionReply =
  | { readonly ok: true; readonly selection: SelectedRow }
  | { readonly ok: false; readonly problem: SelectionProblem };

export interface InsertRequest {
  readonly scenarios: readonly Scenario[];
  /** Amount a month to reach, in USD; `null` where the user named none. */
  readonly target: number | null;
  readonly language: Language;
}

export type InsertProblem = 'invalid-request' | 'not-written' | 'left-over';

export type InsertReply =
  | { readonly ok: true; readonly sheetName: string }
  | { readonly ok: false; readonly problem: InsertProblem };
