import type { Language } from './lang/language';
import type { Scenario } from './scenario/scenario';

export type * from './messages/import';
export type * from './messages/plans';
export type * from './messages/tracker';

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
  readonly language: Language;
}

/** `busy`: another run was changing the document for too long. */
export type InsertProblem = 'invalid-request' | 'busy' | 'not-written' | 'left-over';

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

/** One argument of a formula. The formula itself is written by the server, which takes no text for one. */
export type FormulaArgumentMessage =
  | {
      readonly kind: 'reference';
      readonly sheetName: string;
      /** Without the name of the sheet. `$` signs are kept in the formula. */
      readonly a1: string;
    }
  | {
      readonly kind: 'value';
      /** A text has at most 500 characters. */
      readonly value: number | string | boolean;
      /** A number to be written as percent: 0.15 as `15%`. */
      readonly percent?: true;
    }
  | { readonly kind: 'blank' };

/** What the user was shown about a cell, and has confirmed. Taken from the refusal that asked. */
export interface FormulaConfirmation {
  readonly sheetName: string;
  readonly a1: string;
  readonly token: string;
  /** Whether the user was asked about cells in the way of the result as well: true after `spill-blocked`. */
  readonly spill: boolean;
}

export interface FormulaRequest {
  /** A function of the catalogue. */
  readonly name: string;
  /** In the order of its parameters. Required ones are given; blanks at the end are left out of the formula. */
  readonly args: readonly FormulaArgumentMessage[];
  /** Size of the result, as the panel computed it. The server makes it taller where an open range does. */
  readonly rows: number;
  readonly columns: number;
  /** `null` for the current cell; after a confirmation, the cell that the user was asked about. */
  readonly at: FormulaConfirmation | null;
}

/** The cell that a formula was to be written into. */
export interface FormulaCell {
  readonly sheetName: string;
  readonly a1: string;
}

/** What stands in that cell, to ask the user about it. */
export interface FormulaCellHeld extends FormulaCell {
  /** Its formula or the text that it shows, cut at 100 characters; empty for a cell without content. */
  readonly held: string;
  /** Tells exactly what it holds, for the confirmation. */
  readonly token: string;
}

/** Why no formula was written. All but `left-over` leave the sheet as it was. */
export type FormulaRefusal =
  | { readonly ok: false; readonly problem: 'invalid-request' | 'no-selection' | 'not-written' }
  /** The confirmed cell is gone or holds something else by now. */
  | { readonly ok: false; readonly problem: 'changed' }
  | { readonly ok: false; readonly problem: 'no-such-sheet'; readonly sheetName: string }
  | { readonly ok: false; readonly problem: 'out-of-sheet'; readonly reference: string; readonly sheetName: string }
  /** An open range makes a result of more cells than a formula may have: the user has to name its last row. */
  | { readonly ok: false; readonly problem: 'too-many-cells'; readonly cells: number; readonly most: number }
  /** Another run of the script was changing the document for too long. */
  | { readonly ok: false; readonly problem: 'busy' }
  /**
   * The formula in `reference` would lose the room for its result, or, where that is empty, this one has none because of
   * a result that looks empty. Can't be confirmed.
   */
  | ({ readonly ok: false; readonly problem: 'inside-result'; readonly reference: string } & FormulaCell)
  /** The result would cover cells that it is computed from. Can't be confirmed. */
  | ({ readonly ok: false; readonly problem: 'circular'; readonly reference: string } & FormulaCell)
  /** Rows and columns that the sheet lacks for the result. With an open range only a cell higher up helps. */
  | ({
      readonly ok: false;
      readonly problem: 'no-room';
      readonly missingRows: number;
      readonly missingColumns: number;
    } & FormulaCell)
  | ({ readonly ok: false; readonly problem: 'cell-filled' } & FormulaCellHeld)
  /** Confirmed, only the cell is written: it shows an error until the user empties the cells in the way. */
  | ({
      readonly ok: false;
      readonly problem: 'spill-blocked';
      /** Names of the first five. */
      readonly cells: readonly string[];
      readonly count: number;
    } & FormulaCellHeld)
  /** The cell is neither as it was nor complete. */
  | ({ readonly ok: false; readonly problem: 'left-over' } & FormulaCell);

export type FormulaReply = ({ readonly ok: true } & FormulaCell) | FormulaRefusal;
