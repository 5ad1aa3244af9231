import type { Language } from '../lang/language';
import type { CellMessage } from '../messages';
import type { StoredPlan } from '../scenario/stored';

/** A plan that is stored in the document. */
export interface SavedPlan {
  readonly id: string;
  /** Rises with each save: who saves names the one that they began from. */
  readonly revision: number;
  /** A `StoredPlan` of any version; the panel reads it. `null` where the stored text is no JSON. */
  readonly plan: unknown;
}

/** A sheet with plans that the panel wrote, found by its named range whatever the sheet is called by now. */
export interface PlanSheet {
  /** Name of the range. */
  readonly range: string;
  readonly sheetName: string;
}

export type PlansReply =
  | { readonly ok: true; readonly saved: readonly SavedPlan[]; readonly sheets: readonly PlanSheet[] }
  | { readonly ok: false; readonly problem: 'not-read' };

export interface SaveRequest {
  /** `null` for a plan that was never saved. */
  readonly id: string | null;
  /** The revision that the user's edits began from; `null` with `id`. */
  readonly revision: number | null;
  readonly plan: StoredPlan;
  readonly language: Language;
}

/** `full`: the document has no room for more plans. `busy`: another run was changing it for too long. */
export type SaveProblem = 'invalid-request' | 'busy' | 'full' | 'not-saved';

export type SaveReply =
  | {
      readonly ok: true;
      readonly id: string;
      readonly revision: number;
      /** The name that it is stored under, which is another one after a conflict. */
      readonly name: string;
      /** Somebody saved or deleted the plan meanwhile: their state is kept, and this one stands beside it. */
      readonly conflict: 'changed' | 'deleted' | null;
    }
  | { readonly ok: false; readonly problem: SaveProblem };

export interface DeleteRequest {
  readonly id: string;
  readonly revision: number;
}

/** `changed`: somebody saved the plan meanwhile; it is kept. Deleting what is gone already is no problem. */
export type DeleteReply =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'busy' | 'changed' | 'not-deleted' };

export interface PlanSheetRequest {
  readonly range: string;
}

/** What a sheet of plans holds, cell by cell. */
export type PlanSheetReply =
  | {
      readonly ok: true;
      readonly sheetName: string;
      readonly values: readonly (readonly CellMessage[])[];
      /** Empty for a cell without one. */
      readonly formulas: readonly (readonly string[])[];
    }
  | { readonly ok: false; readonly problem: 'invalid-request' | 'gone' };

/** A list of what Creator Rewards has paid, found in the document by its headers. */
export interface Ledger {
  readonly sheetName: string;
  /** Headers of the columns, as they stand there. */
  readonly headers: { readonly views: string; readonly qualifiedViews: string; readonly rewards: string };
  /** Row by row; as long as each other. What a row is called: its first text, `null` where it has none. */
  readonly labels: readonly CellMessage[];
  readonly views: readonly CellMessage[];
  readonly qualifiedViews: readonly CellMessage[];
  readonly rewards: readonly CellMessage[];
}

/** `ledger` is `null` where no sheet has such columns. */
export type LedgerReply = { readonly ok: true; readonly ledger: Ledger | null };

/** Shows the panel in a large window, or back beside the sheet, with what is typed in it. */
export interface PanelRequest {
  readonly place: 'sidebar' | 'window';
  /** Only the panel understands it; at most 1,000,000 characters. */
  readonly draft: string;
}

export type PanelReply = { readonly ok: true } | { readonly ok: false; readonly problem: 'invalid-request' };
