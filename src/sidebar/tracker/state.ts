import type { Language } from '../../lang/language';
import type {
  CheckReply,
  CommitReply,
  RecalculateReply,
  SetUpReply,
  SetUpTab,
  StageReply,
  StartImportReply,
  TableRead,
  TabState,
} from '../../messages';
import type { Choices } from '../../studio/choices';
import type { StudioFile } from '../../studio/file';
import type { ImportedTable } from '../../templates/tracker/imported';
import type { Failure } from '../host';

/** What the page shows: the list of what can be done, or one of it. */
export type View = 'home' | 'import' | 'set-up' | 'check';

/** What the document said, or why it said nothing. */
export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Where an import goes: into the tracker, into a tracker that is set up first, or into new sheets. */
export type Target = 'tracker' | 'new-tracker' | 'sheets';

/** A file that the browser could not give. */
export interface UnreadFile {
  readonly name: string;
  readonly why: 'unreadable' | 'too-large';
}

/** Why a step of an import came to nothing. */
export type StepProblem =
  | { readonly kind: 'failed'; readonly at: 'start' | 'stage' | 'commit'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly reply: Refusal };

export type Refusal = Exclude<StartImportReply | StageReply | CommitReply, { readonly ok: true }>;

/** How far one table is. */
export type StepState =
  | { readonly state: 'waiting' | 'not-begun' }
  /** Rows that are on the hidden sheet. */
  | { readonly state: 'staging'; readonly done: number }
  | { readonly state: 'committing' }
  | { readonly state: 'done'; readonly reply: Extract<CommitReply, { readonly ok: true }> }
  /** `left`: the hidden sheet could not be taken away. */
  | { readonly state: 'cancelled'; readonly left: boolean }
  | { readonly state: 'failed'; readonly problem: StepProblem };

export interface Step {
  readonly table: ImportedTable;
  readonly rows: number;
  readonly progress: StepState;
}

/** An import that is running, or over. */
export interface Run {
  readonly steps: readonly Step[];
  /** A tracker is being set up first; afterwards what became of it. */
  readonly setUp: 'waiting' | 'writing' | null;
  readonly setUpFailed: SetUpFailure | null;
  /** A tracker was set up first, and is there. */
  readonly setUpDone: boolean;
  readonly cancelling: boolean;
  readonly over: boolean;
}

export type SetUpFailure =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly reply: Exclude<SetUpReply, { readonly ok: true }> };

export interface ImportState {
  /** In the order in which they were chosen. */
  readonly files: readonly StudioFile[];
  readonly unread: readonly UnreadFile[];
  /** Files that were chosen are still being read. */
  readonly readingFiles: boolean;
  readonly choices: Choices;
  /** Whose files, where there are several accounts. */
  readonly account: string | null;
  /** The user says that the tracker is of this account, though it holds videos of another. */
  readonly sameAccount: boolean;
  /** Tables that the user leaves out. */
  readonly left: readonly ImportedTable[];
  /** Tables in which cells that were changed by hand take what the files say. */
  readonly replace: readonly ImportedTable[];
  /** `null` for what is likely. */
  readonly target: Target | null;
  /** What stands in the tracker, for the tables that were asked for. */
  readonly held: Asked<{ readonly [T in ImportedTable]?: TableRead }> | null;
  readonly run: Run | null;
}

export interface SetUpState {
  /** Whether the user wants the tabs of the tracker, which are set up together, and the roster. */
  readonly tracker: boolean;
  readonly roster: boolean;
  /** Names as the user typed them. */
  readonly names: { readonly [T in SetUpTab]?: string };
  readonly outcome:
    | { readonly kind: 'done'; readonly tabs: Extract<SetUpReply, { readonly ok: true }>['tabs'] }
    | SetUpFailure
    | null;
}

/** The call that the server has not answered yet. */
export type Calling = 'tabs' | 'held' | 'set-up' | 'import' | 'check' | 'show' | 'recalculate';

export interface Tracker {
  readonly view: View;
  readonly language: Language;
  /** Tabs as they stand in the document. */
  readonly tabs: Asked<readonly TabState[]> | null;
  readonly import: ImportState;
  readonly setUp: SetUpState;
  readonly check: Asked<CheckReply> | null;
  /** The cell that could not be shown. */
  readonly notShown: { readonly a1: string; readonly failure: Failure | 'gone' } | null;
  readonly recalculated: Asked<RecalculateReply> | null;
  readonly calling: Calling | null;
  /** Where the keyboard goes; counted, so that the same place can be asked twice. */
  readonly focus: { readonly id: string; readonly count: number };
}

/** Elements that the keyboard is sent to. */
export const ids = {
  heading: 'tracker-heading',
  go: (view: View) => `go-${view}`,
  choose: 'choose-files',
  write: 'write-import',
  cancel: 'cancel-import',
  outcome: 'import-outcome',
  setUp: 'set-up-tracker',
  check: 'check-data',
  found: 'found-cells',
  recalculate: 'recalculate',
} as const;

const noImport: ImportState = {
  files: [],
  unread: [],
  readingFiles: false,
  choices: {},
  account: null,
  sameAccount: false,
  left: [],
  replace: [],
  target: null,
  held: null,
  run: null,
};

export function initialTracker(language: Language, view: View = 'home'): Tracker {
  return {
    view,
    language,
    tabs: null,
    import: noImport,
    setUp: { tracker: true, roster: false, names: {}, outcome: null },
    check: null,
    notShown: null,
    recalculated: null,
    calling: null,
    focus: { id: '', count: 0 },
  };
}

/** Sends the keyboard somewhere. */
export function sendTo(state: Tracker, id: string): Tracker {
  return { ...state, focus: { id, count: state.focus.count + 1 } };
}

/** A call is over; another one may have begun since. */
export function done({ calling }: Tracker, over: Calling): Calling | null {
  return calling === over ? null : calling;
}

/** An import with other files, of which nothing was written yet. */
export function withFiles(
  before: ImportState,
  files: readonly StudioFile[],
  unread: readonly UnreadFile[],
): ImportState {
  return { ...before, files, unread, held: null, run: null };
}

/** Whether something would be lost if the panel closed now. */
export function holdsSomething({ import: { files, run }, calling }: Tracker): boolean {
  return files.length > 0 && (run === null || !run.over) ? true : calling === 'set-up' || calling === 'import';
}
