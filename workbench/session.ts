import { languageOfLocale, languages } from '../src/lang/language';
import type { Tab } from '../src/templates/tab';
import { type BridgeReply, runFromFrame } from './bridge';
import { registerBatch } from './engine/batch';
import type { Engine, Model } from './engine/engine';
import { type EngineFunction, registerFunctions, type ScriptHost } from './engine/functions';
import { spreadsheetLocale } from './engine/locale';
import { registerNotes } from './engine/notes';
import { workbookOf } from './engine/workbook';
import { type CallLog, createCallLog } from './google/calls';
import { googleGlobals } from './google/globals';
import type { Dialog, Host, MenuBar, Sidebar, Surroundings } from './google/host';
import type { Mode } from './google/permissions';
import { asAnother } from './google/stores';
import { type CellSeen, cellsOf } from './inspect';
import { type SavedWorkbook, toImport, toSaved } from './saved';
import { loadScript, type ScriptFunctions, type ScriptRunner } from './script';

export interface SessionOptions {
  readonly engine: Engine;
  readonly runScript: ScriptRunner;
  /** The text of dist/Code.js. */
  readonly code: string;
  /** The HTML files beside it, by name without `.html`. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the workbook begins with: sheets as data, or a workbook saved before. */
  readonly workbook: readonly Tab[] | SavedWorkbook;
  /** What `Session.getActiveUserLocale()` reports; decides the spreadsheet's locale too. */
  readonly userLocale: string;
  /** For autocomplete and argument help. */
  readonly functions?: readonly EngineFunction[];
  /** Name of the add-on's menu and of the document. */
  readonly name?: string;
  readonly surroundings?: Partial<Surroundings>;
  readonly onPropertiesChanged?: () => void;
}

export interface Workbench {
  readonly model: Model;
  readonly calls: CallLog;
  readonly functions: ScriptFunctions;
  /** Menus as the script built them; filled by `open`. */
  readonly menus: readonly MenuBar[];
  /** The sidebar shown last. */
  readonly sidebar: Sidebar | undefined;
  /** The modeless dialog shown last. */
  readonly dialog: Dialog | undefined;
  readonly properties: ReadonlyMap<string, string>;
  readonly lock: { held: boolean; heldElsewhere: boolean };
  /** What the script logged, and results of it that no cell could hold. */
  readonly logged: readonly string[];
  readonly faults: readonly string[];
  /** What Google does when the document is opened: calls `onOpen` in the given mode. */
  open(mode?: Mode): void;
  /** Calls a global function of the script. */
  call(name: string, args?: readonly unknown[], mode?: Mode): unknown;
  /** Calls as `google.script.run` of the sidebar does. */
  run(name: string, ...args: readonly unknown[]): BridgeReply;
  /** One cell, such as `('Sheet1', 'B2')`. */
  cell(sheet: string, a1: string): CellSeen;
  /** Rows of values of a range, as a script sees them; errors as `#N/A` and the like. */
  values(sheet: string, a1: string): unknown[][];
  /** As if a user had typed it, in the spreadsheet's locale. */
  setCell(sheet: string, a1: string, typed: string): void;
  select(sheet: string, a1: string): void;
  save(): SavedWorkbook;
}

/** Opens a workbook with the script bound to it, as a spreadsheet at Google with the add-on installed. */
export function openWorkbench(options: SessionOptions): Workbench {
  const {
    engine,
    code,
    runScript,
    userLocale,
    workbook,
    functions: described = [],
    name = 'Creator Paysheet',
  } = options;
  const logged: string[] = [];
  const faults: string[] = [];
  let sidebar: Sidebar | undefined;
  let dialog: Dialog | undefined;
  let model: Model | undefined;
  const lock = { held: false, heldElsewhere: false };
  const host: Host = {
    engine,
    get model() {
      if (model === undefined) throw new Error('The document is not open yet.');
      return model;
    },
    calls: createCallLog((run) => asAnother(lock, run)),
    surroundings: {
      showSidebar(shown) {
        sidebar = shown;
        options.surroundings?.showSidebar?.(shown);
      },
      showDialog(shown) {
        dialog = shown;
        options.surroundings?.showDialog?.(shown);
      },
      alert: (...args) => options.surroundings?.alert?.(...args) ?? 'CLOSE',
      toast: (...args) => options.surroundings?.toast?.(...args),
    },
    userLocale,
    title: name,
    files: options.files ?? {},
    properties: new Map('format' in workbook ? Object.entries(workbook.properties) : []),
    lock,
    menus: [],
    mode: 'FULL',
    propertiesChanged: () => options.onPropertiesChanged?.(),
  };

  function inMode<T>(mode: Mode, run: () => T): T {
    const before = host.mode;
    host.mode = mode;
    try {
      return run();
    } finally {
      host.mode = before;
    }
  }

  registerBatch(engine);
  registerNotes(engine);
  // In NONE, as at Google: a service call at the script's top level is found here, and not by users without a menu.
  const functions = inMode('NONE', () => loadScript(code, googleGlobals(host, name, logged), runScript));
  registerFunctions(engine, described, functions.keys());
  model = openModel(options, scriptHost(functions, inMode, faults));

  function call(functionName: string, args: readonly unknown[] = [], mode: Mode = 'FULL'): unknown {
    const run = functions.get(functionName);
    if (run === undefined) throw new Error(`Script function not found: ${functionName}`);
    return inMode(mode, () => run(...args));
  }
  return {
    model,
    calls: host.calls,
    functions,
    menus: host.menus,
    get sidebar() {
      return sidebar;
    },
    get dialog() {
      return dialog;
    },
    properties: host.properties,
    lock: host.lock,
    logged,
    faults,
    open: (mode = 'LIMITED') => void (functions.has('onOpen') && call('onOpen', [{ authMode: mode }], mode)),
    call,
    run: (functionName, ...args) => runFromFrame(functions, call, functionName, args),
    ...cellsOf(host),
    save: () => toSaved(host.model, host.properties),
  };
}

function openModel({ engine, workbook, userLocale }: SessionOptions, script: ScriptHost): Model {
  const locale = spreadsheetLocale(languageOfLocale(userLocale));
  // `custom` is handed to every function that the engine evaluates.
  const config = { custom: { script }, external: { loadLocales: async () => languages.map(spreadsheetLocale) } };
  if (!('format' in workbook)) return new engine.Model(workbookOf(engine, locale, workbook), config);
  const data = toImport(workbook);
  if (data.settings?.locale?.code === locale.code) return new engine.Model(data, config);
  // The change of locale turns dates over; a second Model, so that undo does not turn them back.
  const before = new engine.Model(data, config);
  before.dispatch('UPDATE_LOCALE', { locale });
  return new engine.Model(toImport(toSaved(before, new Map())), config);
}

function scriptHost(
  functions: ScriptFunctions,
  inMode: <T>(mode: Mode, run: () => T) => T,
  faults: string[],
): ScriptHost {
  // Sheets finds functions whatever the case they are typed in.
  const byUpperCase = new Map([...functions].map(([name, run]) => [name.toUpperCase(), run]));
  return {
    has: (name) => byUpperCase.has(name),
    callFromCell: (name, args) => inMode('CUSTOM_FUNCTION', () => byUpperCase.get(name)?.(...args)),
    reportFault: (message) => void faults.push(message),
  };
}
