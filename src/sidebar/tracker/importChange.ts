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
  | { readonly do: 'remove-file'; readonly name: string }
  | { readonly do: 'choose'; readonly path: string; readonly choice: Choice; readonly answer?: true }
  | { readonly do: 'account'; readonly handle: string }
  | { readonly do: 'leave'; readonly table: ImportedTable; readonly left: boolean }
  | { readonly do: 'replace'; readonly table: ImportedTable; readonly replace: boolean }
  | { readonly do: 'target'; readonly target: Target }
  | { readonly do: 'held'; readonly held: Asked<{ readonly [T in ImportedTable]?: TableRead }> }
  | { readonly do: 'run'; readonly run: Run }
  | { readonly do: 'step'; readonly table: ImportedTable; readonly progress: StepState }
  | { readonly do: 'run-set-up'; readonly setUp: Run['setUp']; readonly failed: SetUpFailure | null }
  | { readonly do: 'cancel' }
  | { readonly do: 'run-over' }
  | { readonly do: 'start-over' };

/** The next state, of what concerns the import. */
export function changeImport(state: Tracker, action: ImportAction): Tracker {
  const before = state.import;
  const change = (more: Partial<ImportState>): Tracker => ({ ...state, import: { ...before, ...more } });
  switch (action.do) {
    case 'add-files': {
      const fresh = action.files.filter((file) => !before.files.some((one) => isSame(one, file)));
      // A file chosen again under its name has changed since: the newer one counts.
      const kept = before.files.filter((one) => !fresh.some(({ name }) => name === one.name));
      return sendTo({ ...state, import: withFiles(before, [...kept, ...fresh], action.unread) }, ids.heading);
    }
    case 'remove-file': {
      const files = before.files.filter(({ name }) => name !== action.name);
      // Chosen again, the file is asked about again.
      const others = Object.entries(before.choices).filter(([path]) => !path.startsWith(action.name));
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
      return change({ account: action.handle });
    case 'leave':
      return change({ left: toggled(before.left, action.table, action.left) });
    case 'replace':
      return change({ replace: toggled(before.replace, action.table, action.replace) });
    case 'target':
      return change({ target: action.target });
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
      return before.run === null
        ? state
        : change({ run: { ...before.run, setUp: action.setUp, setUpFailed: action.failed } });
    case 'cancel':
      return before.run === null ? state : change({ run: { ...before.run, cancelling: true } });
    case 'run-over':
      if (before.run === null) return state;
      // What stands in the tracker is another thing now.
      return sendTo(
        { ...change({ run: { ...before.run, over: true }, held: null }), calling: done(state, 'import') },
        ids.outcome,
      );
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
