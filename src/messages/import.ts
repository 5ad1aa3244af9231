import type { Language } from '../lang/language';
import type { CellMessage } from '../messages';
import type { ImportedTable } from '../templates/tracker/imported';

/** A cell of an import: a day as `2026-02-28`, a share between 0 and 1, `null` for what the files don't say. */
export type ImportCell = string | number | null;

/** One row for the import: its columns in the order of the table's spec, then the day that it is of. */
export type ImportRow = readonly ImportCell[];

/** A row that stands in the tracker. */
export interface HeldRow {
  /** As the user sees its number. */
  readonly row: number;
  /** The imported columns and `asOf`. */
  readonly cells: readonly CellMessage[];
  /** Which of them hold a formula, by their place; nearly always none. */
  readonly formulas: readonly number[];
  /** What the import wrote there last; empty for a row that is the user's. */
  readonly record: string;
}

/** Why an import can't write into a table of the tracker. Nothing is changed. */
export type TableProblem =
  | { readonly ok: false; readonly problem: 'no-table' }
  /** A column was inserted into the block or deleted from it, or two changed places. */
  | { readonly ok: false; readonly problem: 'columns-moved'; readonly sheetName: string; readonly header: string }
  | { readonly ok: false; readonly problem: 'header-formula'; readonly sheetName: string; readonly header: string }
  /** The result of a formula in the columns may fill more than its own cell, where rows are or will be. */
  | { readonly ok: false; readonly problem: 'formula-fills'; readonly sheetName: string; readonly a1: string };

export type TableRead =
  | {
      readonly ok: true;
      readonly sheetName: string;
      /** The letter of its first column. */
      readonly column: string;
      readonly rows: readonly HeldRow[];
    }
  | TableProblem;

export interface TablesRequest {
  readonly tables: readonly ImportedTable[];
}

export type TablesReply =
  | { readonly ok: true; readonly tables: readonly TableRead[] }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'not-read' };

/** Into the table of the tracker, or into a new sheet with further columns of the file as texts behind the usual ones. */
export type ImportTarget =
  | { readonly kind: 'tracker' }
  | { readonly kind: 'sheet'; readonly name: string; readonly extra: readonly string[] };

export interface StartImportRequest {
  readonly table: ImportedTable;
  readonly target: ImportTarget;
  readonly rows: number;
}

export type StartImportReply =
  /** `stage` names the hidden sheet that the rows are put on first. */
  | { readonly ok: true; readonly stage: number }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'busy' | 'not-written' | 'left-over' }
  | TableProblem;

export interface StageRequest {
  readonly stage: number;
  readonly table: ImportedTable;
  /** How many further columns there are: 0 for the tracker. */
  readonly extra: number;
  /** Rows before these. */
  readonly from: number;
  readonly rows: readonly ImportRow[];
}

/** `superseded`: another import has begun since, and this one is over; it has changed nothing. */
export type StageReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'superseded' | 'not-written' };

export interface CommitRequest {
  readonly stage: number;
  readonly table: ImportedTable;
  readonly target: ImportTarget;
  readonly rows: number;
  readonly language: Language;
  /** Whether cells that were changed by hand take what the files say. */
  readonly replace: boolean;
}

/** An imported cell that was changed by hand, and what the files say. */
export interface KeptCell {
  readonly a1: string;
  readonly held: CellMessage;
  readonly imported: ImportCell;
}

export interface ImportOutcome {
  readonly sheetName: string;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Cells that were changed by hand and kept: the first of them, and how many there are. */
  readonly kept: readonly KeptCell[];
  readonly keptCount: number;
}

export type CommitReply =
  | ({
      readonly ok: true;
      /** The hidden sheet could not be taken away; the next import does it. */
      readonly stageLeft: boolean;
    } & ImportOutcome)
  | { readonly ok: false; readonly problem: 'invalid-request' | 'busy' | 'superseded' }
  /** Nothing has changed but the hidden sheet, which the next import takes away if it is still there. */
  | { readonly ok: false; readonly problem: 'not-written' }
  /** A new sheet is there that is not whole, and could not be taken away. */
  | { readonly ok: false; readonly problem: 'left-over'; readonly name: string }
  /** Google did not say whether it was written: the cells could not be read again. */
  | { readonly ok: false; readonly problem: 'unknown'; readonly sheetName: string }
  | TableProblem;

export interface CancelRequest {
  readonly stage: number;
}

export type CancelReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'left-over' };
