import type { Language } from '../lang/language';
import type { SetUpTab } from '../templates/tracker/tabs';

export type { SetUpTab };

/**
 * A tab as it stands in the document. `there`: found by its range, whatever it is called. `free`: nobody has its name.
 * `empty`: a sheet of that name holds nothing, and will be filled. `taken`: one holds something; `name` is a free one.
 */
export interface TabState {
  readonly tab: SetUpTab;
  readonly state: 'there' | 'free' | 'empty' | 'taken';
  /** The name that the tab has, or may have. */
  readonly name: string;
}

export interface TrackerRequest {
  readonly language: Language;
}

export type TrackerReply =
  | { readonly ok: true; readonly tabs: readonly TabState[] }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'not-read' };

export interface SetUpRequest {
  /** Tabs to make, and what to call them. Tabs that are there already are left alone. */
  readonly tabs: readonly { readonly tab: SetUpTab; readonly name: string }[];
  readonly language: Language;
}

export type SetUpReply =
  | { readonly ok: true; readonly tabs: readonly { readonly tab: SetUpTab; readonly name: string }[] }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'busy' | 'not-written' }
  /** Sheets that were being made and could not be taken away again. */
  | { readonly ok: false; readonly problem: 'left-over'; readonly names: readonly string[] }
  /** A sheet of that name holds something by now, or two tabs were to have it. */
  | { readonly ok: false; readonly problem: 'name-taken'; readonly name: string };

/**
 * `skipped`: sheets that could not be read, or of which some formulas could not be written; those are as they were.
 * `left-over`: these cells hold their formula as a text, because it could not be written back.
 */
export type RecalculateReply =
  | { readonly ok: true; readonly formulas: number; readonly sheets: number; readonly skipped: readonly string[] }
  | { readonly ok: false; readonly problem: 'busy' | 'not-written' }
  | { readonly ok: false; readonly problem: 'left-over'; readonly cells: readonly string[] };

export interface CheckRequest {
  readonly language: Language;
}

/** A cell that a function of ours can't read. */
export interface UnreadCell {
  readonly sheetName: string;
  readonly a1: string;
  /** The cell with the formula that reads it, with the name of its sheet where that is another one. */
  readonly formula: string;
  /** What stands there, what is wrong and what to do, in the language asked for. */
  readonly says: string;
}

export type CheckReply =
  | {
      readonly ok: true;
      /** Formulas with functions of ours that were looked at. */
      readonly formulas: number;
      /** The first of the cells, and how many there are. */
      readonly cells: readonly UnreadCell[];
      readonly count: number;
    }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'not-read' };

export interface ShowCellRequest {
  readonly sheetName: string;
  readonly a1: string;
}

export type ShowCellReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'gone' };
