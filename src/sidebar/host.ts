import type {
  CellsReply,
  CellsRequest,
  DeleteReply,
  DeleteRequest,
  FormulaReply,
  FormulaRequest,
  InsertReply,
  InsertRequest,
  LedgerReply,
  PanelReply,
  PanelRequest,
  PlanSheetReply,
  PlanSheetRequest,
  PlansReply,
  SaveReply,
  SaveRequest,
  SelectionReply,
} from '../messages';
import type { Part } from './panel';
import { isDeleteReply, isLedgerReply, isPanelReply, isPlanSheetReply, isPlansReply, isSaveReply } from './planReplies';
import { isCellsReply, isFormulaReply, isInsertReply, isPartReply, isSelectionReply, read } from './replies';

/** Why a question got no answer that can be used. */
export type Failure = 'accounts' | 'connection' | 'no-answer' | 'not-in-sheets' | 'unexpected';

export type Answer<T> = { readonly ok: true; readonly reply: T } | { readonly ok: false; readonly failure: Failure };

/** The few questions that the panel asks of its surroundings. None of them throws. */
export interface Host {
  readonly readSelection: () => Promise<Answer<SelectionReply>>;
  readonly insertScenarios: (request: InsertRequest) => Promise<Answer<InsertReply>>;
  readonly readCells: (request: CellsRequest) => Promise<Answer<CellsReply>>;
  readonly insertFormula: (request: FormulaRequest) => Promise<Answer<FormulaReply>>;
  readonly listPlans: () => Promise<Answer<PlansReply>>;
  readonly savePlan: (request: SaveRequest) => Promise<Answer<SaveReply>>;
  readonly deletePlan: (request: DeleteRequest) => Promise<Answer<DeleteReply>>;
  readonly readLedger: () => Promise<Answer<LedgerReply>>;
  readonly readPlanSheet: (request: PlanSheetRequest) => Promise<Answer<PlanSheetReply>>;
  readonly showPanel: (request: PanelRequest) => Promise<Answer<PanelReply>>;
  /** Closes the panel or the window that this is called in. */
  readonly closePanel: () => void;
  /** A part of the panel that isn't there from the beginning, as a page fragment with one script. */
  readonly readPart: (part: Part) => Promise<Answer<string>>;
  /** Takes the keyboard into the cells, which a panel can be left for by mouse or by this alone. */
  readonly goToSheet: () => void;
}

/** As much of `google.script.run` as is used here. */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readSelection(): void;
  insertScenarios(request: InsertRequest): void;
  readCells(request: CellsRequest): void;
  insertFormula(request: FormulaRequest): void;
  listPlans(): void;
  savePlan(request: SaveRequest): void;
  deletePlan(request: DeleteRequest): void;
  readLedger(): void;
  readPlanSheet(request: PlanSheetRequest): void;
  showPanel(request: PanelRequest): void;
  panelPart(part: Part): void;
}

/** As much of `google.script.host` as is used here. */
interface Frame {
  readonly editor: { focus(): void };
  close(): void;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: Frame } } | undefined;

/** Google ends a call after six minutes; then nothing will come any more. */
const LONGEST_WAIT = 6.5 * 60 * 1000;
/** A file is there within seconds. */
const LONGEST_WAIT_FOR_FILE = 60 * 1000;

/** The spreadsheet around the panel. */
export const sheets: Host = {
  readSelection: () => ask((runner) => runner.readSelection(), isSelectionReply),
  insertScenarios: (request) => ask((runner) => runner.insertScenarios(request), isInsertReply),
  readCells: (request) => {
    return ask(
      (runner) => runner.readCells(request),
      (reply): reply is CellsReply => isCellsReply(reply, request),
    );
  },
  insertFormula: (request) => ask((runner) => runner.insertFormula(request), isFormulaReply),
  listPlans: () => ask((runner) => runner.listPlans(), isPlansReply),
  savePlan: (request) => ask((runner) => runner.savePlan(request), isSaveReply),
  deletePlan: (request) => ask((runner) => runner.deletePlan(request), isDeleteReply),
  readLedger: () => ask((runner) => runner.readLedger(), isLedgerReply),
  readPlanSheet: (request) => ask((runner) => runner.readPlanSheet(request), isPlanSheetReply),
  showPanel: (request) => ask((runner) => runner.showPanel(request), isPanelReply),
  closePanel() {
    try {
      if (typeof google !== 'undefined') google.script.host.close();
    } catch {
      // It stays open, and can be closed by hand.
    }
  },
  readPart: (part) => ask((runner) => runner.panelPart(part), isPartReply, LONGEST_WAIT_FOR_FILE),
  goToSheet() {
    try {
      if (typeof google !== 'undefined') google.script.host.editor.focus();
    } catch {
      // The keyboard stays where it is.
    }
  },
};

/**
 * Asks the server for something.
 *
 * @param call calls the server function on the runner, which has all that there are
 */
export function ask<T, R = Runner>(
  call: (runner: R) => void,
  isReply: (reply: unknown) => reply is T,
  wait = LONGEST_WAIT,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const fail = (failure: Failure) => resolve({ ok: false, failure });
    if (typeof google === 'undefined') return fail('not-in-sheets');
    const timer = setTimeout(() => fail('no-answer'), wait);
    try {
      const runner = google.script.run
        .withSuccessHandler((reply) => {
          clearTimeout(timer);
          if (isReply(reply)) resolve({ ok: true, reply });
          else fail('unexpected');
        })
        .withFailureHandler((error) => {
          clearTimeout(timer);
          fail(failureOf(error));
        });
      call(runner as R);
    } catch (error) {
      clearTimeout(timer);
      fail(failureOf(error));
    }
  });
}

/** What an error of Google's means. Its wording differs by language and is nothing to show to a user. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : typeof error === 'object' ? read(error, 'message') : error;
  const text = String(message);
  // With several accounts in one browser, the panel may speak as another one than the spreadsheet does.
  if (/permission|autori[sz]|authori[sz]|tillatelse/i.test(text)) return 'accounts';
  if (/network|connection|HTTP 0|offline|nettverk|tilkobling/i.test(text)) return 'connection';
  return 'unexpected';
}
