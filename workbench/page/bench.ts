import { allEntries } from '../../src/catalogue/index';
import type { Language } from '../../src/lang/language';
import { sampleTabs } from '../../src/templates/sample/index';
import type { CellPosition, Engine } from '../engine/engine';
import { describe } from '../engine/entries';
import { messageOf } from '../engine/functions';
import type { Surroundings } from '../google/host';
import type { SavedWorkbook } from '../saved';
import { openWorkbench, type SessionOptions, type Workbench } from '../session';
import { showCell } from './cell-message';
import { createKeeper, type Keeper, type KeeperStatus } from './keeper';
import type { Speak } from './language';
import { runInShadow } from './runner';
import { type MountedSpreadsheet, mountSpreadsheet } from './spreadsheet';

/** What the page loads once. */
export interface Parts {
  readonly code: string;
  readonly files: Readonly<Record<string, string>>;
  readonly templates: string;
  readonly client: string;
}

/** One workbook on the page. */
export interface Bench {
  readonly workbench: Workbench;
  readonly spreadsheet: MountedSpreadsheet;
  readonly keeper: Keeper;
  /** Why the script could not be started, in which case there are no functions and no menu. */
  readonly scriptProblem: string | undefined;
  /** The active cell. */
  place(): CellPosition;
  /** Makes it the active one, where its sheet is in this workbook. */
  goTo(place: CellPosition): void;
  close(): void;
}

export interface BenchOptions {
  readonly parts: Parts;
  readonly language: Language;
  readonly speak: Speak;
  readonly translate: (term: string) => string;
  readonly target: HTMLElement;
  readonly surroundings: Surroundings;
  readonly save: (workbook: SavedWorkbook) => Promise<void>;
  readonly mayWrite: boolean;
  readonly report: (status: KeeperStatus) => void;
  readonly onCrash: (error: unknown, typed?: string) => void;
}

/** What undoing and redoing send, besides the commands that change the document themselves. */
const history: ReadonlySet<string> = new Set(['UNDO', 'REDO']);

/** Makes the workbook live without showing it. Throws when the engine cannot read it. */
export function tryOpen(options: BenchOptions, saved: SavedWorkbook | undefined, onChange: () => void) {
  const { language, parts, surroundings } = options;
  const session: SessionOptions = {
    engine: o_spreadsheet as Engine,
    runScript: runInShadow,
    code: parts.code,
    files: parts.files,
    workbook: saved ?? sampleTabs(language),
    userLocale: language,
    functions: describe(allEntries(), language),
    surroundings,
    onPropertiesChanged: onChange,
  };
  try {
    const workbench = openWorkbench(session);
    workbench.open();
    return { workbench, scriptProblem: undefined };
  } catch (error) {
    // Without the script it opens, unless the workbook is at fault, which then throws from here.
    return { workbench: openWorkbench({ ...session, code: '' }), scriptProblem: messageOf(error) };
  }
}

/** Opens the workbook on the page and keeps it in storage from then on. */
export async function openBench(options: BenchOptions, saved: SavedWorkbook | undefined): Promise<Bench> {
  const { target, templates, translate } = { ...options, ...options.parts };
  let keeper: Keeper | undefined;
  const { workbench, scriptProblem } = tryOpen(options, saved, () => keeper?.changed());
  const { model } = workbench;
  keeper = createKeeper({ ...options, read: workbench.save, hasWork: saved !== undefined });
  const kept = keeper;
  const spreadsheet = await mountSpreadsheet({
    model,
    target,
    templates,
    translate,
    onCrash(error, typed) {
      // What stands in storage is sound; an export of a broken Model may not be.
      kept.stop();
      options.onCrash(error, typed);
    },
  });
  const owner = {};
  model.on('command-dispatched', owner, (given) => {
    const command = given as Parameters<Engine['isCoreCommand']>[0];
    if (o_spreadsheet.isCoreCommand(command) || history.has(command.type)) kept.changed();
  });
  const show = (): void => showCell(model, options.speak);
  model.on('update', owner, show);
  show();
  return {
    workbench,
    spreadsheet,
    keeper: kept,
    scriptProblem,
    place: () => model.getters.getActivePosition(),
    goTo({ sheetId, col, row }) {
      if (model.getters.tryGetSheet(sheetId) === undefined) return;
      const sheetIdFrom = model.getters.getActiveSheetId();
      if (sheetIdFrom !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
      model.selection.selectCell(col, row);
    },
    close() {
      kept.stop();
      model.off('command-dispatched', owner);
      model.off('update', owner);
      spreadsheet.unmount();
    },
  };
}
