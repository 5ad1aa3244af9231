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

export interface CellsRequest {
  /** References as a user types them, such as `B2:B` or `'My sheet'!A1:A5`; `null` for the cells that are selected. */
  readonly references: readonly (string | null)[];
}

/** What a range holds. */
export interface CellsFound {
  readonly ok: true;
  readonly sheetName: string;
  /** In its shortest form, without `$`: `C4`, `B2:B10`, `B2:B`, `B:B`. */
  readonly a1: string;
  /** Size of `values`. An open range ends with its last row that holds anything, and has one row at least. */
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellMessage[])[];
}

/** Why a range can't be read, with what the user needs to mend it. `reference` is the one that was asked for. */
export type CellsRefusal =
  | { readonly ok: false; readonly problem: 'no-selection' }
  | { readonly ok: false; readonly problem: 'not-a-reference'; readonly reference: string }
  | { readonly ok: false; readonly problem: 'no-such-sheet'; readonly reference: string; readonly sheetName: string }
  | { readonly ok: false; readonly problem: 'out-of-sheet'; readonly reference: string; readonly sheetName: string }
  | {
      readonly ok: false;
      readonly problem: 'too-many-cells';
      readonly sheetName: string;
      readonly a1: string;
      /** As many as would have to be read. An open range is read down to the last row of its sheet that holds anything. */
      readonly cells: number;
      /** As many as may still be read for this request. */
      readonly most: number;
    };

export type CellsRead = CellsFound | CellsRefusal;

export type CellsReply =
  | { readonly ok: true; readonly cells: readonly CellsRead[] }
  | { readonly ok: false; readonly problem: 'invalid-request' };
