import type { TableRead } from '../../messages';
import type { Choice } from '../../studio/choices';
import type { StudioFile } from '../../studio/file';
import type { ImportedTable } from '../../templates/tracker/imported';
import {
  type Asked,
  done,
  type ImportState,
  ids,
  initialTracker,
  type Run,
  type SetUpFailure,
  type StepState,
  sendTo,
  type Target,
  type Tracker,
  type UnreadFile,
  withFiles,
} from './state';

/** What happens to an import. */
export type ImportAction =
  | { readonly do: 'add-files'; readonly files: readonly StudioFile[]; readonly unread: readonly UnreadFile[] }
  | { readonly do: 'reading-files' }
  /** By its place in the list. */
  | { readonly do: 'remove-file'; readonly place: number }
  | { readonly do: 'choose'; readonly path: string; readonly choice: Choice; readonly answer?: true }
  | { readonly do: 'account'; readonly handle: string }
  /** Whether the user says that it is the tracker of this account. */
  | { readonly do: 'same-account'; readonly same: boolean }
  | { readonly do: 'leave'; readonly table: ImportedTable; readonly left: boolean }
  | { readonly do: 'replace'; readonly table: ImportedTable; readonly replace: boolean }
  | { readonly do: 'target'; readonly target: Target }
  | { readonly do: 'held'; readonly held: Asked<{ readonly [T in ImportedTable]?: TableRead }> }
  | { readonly do: 'run'; readonly run: Run }
  | { readonly do: 'step'; readonly table: ImportedTable; readonly progress: StepState }
  | {
      readonly do: 'run-set-up';
      readonly setUp: Run['setUp'];
      readonly failed: SetUpFailure | null;
      readonly done?: true;
    }
  | { readonly do: 'cancel' }
  | { readonly do: 'run-over' }
  /** Back to the files of an import that is over. */
  | { readonly do: 'to-files' }
  | { readonly do: 'start-over' };

/** The next state, of what concerns the import. */
export function changeImport(state: Tracker, action: ImportAction): Tracker {
  const before = state.import;
  const change = (more: Partial<ImportState>): Tracker => ({ ...state, import: { ...before, ...more } });
  switch (action.do) {
    case 'add-files': {
      const fresh = action.files.filter((file) => !before.files.some((one) => isSame(one, file)));
      // Files of one name are kept beside each other: unzipped exports are all called Overview.csv.
      const next = withFiles(before, [...before.files, ...fresh], action.unread);
      return sendTo({ ...state, import: { ...next, readingFiles: false } }, ids.heading);
    }
    case 'reading-files':
      return change({ readingFiles: true });
    case 'remove-file': {
      const name = before.files[action.place]?.name ?? '';
      const files = before.files.filter((_, place) => place !== action.place);
      // Chosen again, the file is asked about again.
      const others = Object.entries(before.choices).filter(([path]) => !path.startsWith(name));
      const choices = Object.fromEntries(others);
      return sendTo({ ...state, import: { ...withFiles(before, files, []), choices } }, ids.choose);
    }
    case 'choose': {
      const choice = { ...before.choices[action.path], ...action.choice };
      const next = change({ choices: { ...before.choices, [action.path]: choice } });
      // The question is gone, and with it the button that has the keyboard.
      return action.answer === true ? sendTo(next, ids.heading) : next;
    }
    case 'account':
      return change({ account: action.handle, held: null, replace: [], sameAccount: false });
    case 'same-account':
      return change({ sameAccount: action.same });
    case 'leave':
      return change({ left: toggled(before.left, action.table, action.left) });
    case 'replace':
      return change({ replace: toggled(before.replace, action.table, action.replace) });
    case 'target':
      return change({ target: action.target, replace: [] });
    case 'held':
      return { ...change({ held: action.held }), calling: done(state, 'held') };
    case 'run':
      return sendTo({ ...change({ run: action.run }), calling: 'import' }, ids.cancel);
    case 'step': {
      const { run } = before;
      if (run === null) return state;
      const steps = run.steps.map((one) => (one.table === action.table ? { ...one, progress: action.progress } : one));
      return change({ run: { ...run, steps } });
    }
    case 'run-set-up':
      if (before.run === null) return state;
      return {
        ...change({
          run: { ...before.run, setUp: action.setUp, setUpFailed: action.failed, setUpDone: action.done === true },
        }),
        // A name that was free may be taken, or tabs may be there whose answer never came.
        ...(action.failed === null ? {} : { tabs: null }),
      };
    case 'cancel':
      return before.run === null ? state : change({ run: { ...before.run, cancelling: true } });
    case 'run-over':
      if (before.run === null) return { ...state, calling: done(state, 'import') };
      // What stands in the tracker is another thing now.
      return sendTo(
        { ...change({ run: { ...before.run, over: true }, held: null }), calling: done(state, 'import') },
        ids.outcome,
      );
    case 'to-files':
      return sendTo(change({ run: null, held: null }), ids.heading);
    case 'start-over':
      return sendTo({ ...state, import: initialTracker(state.language).import }, ids.choose);
  }
}

function toggled<T>(list: readonly T[], one: T, isIn: boolean): readonly T[] {
  const others = list.filter((other) => other !== one);
  return isIn ? [...others, one] : others;
}

function isSame(one: StudioFile, other: StudioFile): boolean {
  return (
    one.name === other.name &&
    one.bytes.length === other.bytes.length &&
    one.bytes.every((byte, i) => byte === other.bytes[i])
  );
}
