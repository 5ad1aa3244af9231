import type { Language } from '../../src/lang/language';
import { checkSaved, type SavedWorkbook } from '../saved';
import { type Bench, type BenchOptions, openBench, tryOpen } from './bench';
import { byId } from './dom';
import { translateTerm } from './engine-terms';
import { preferredLanguage, rememberLanguage, speaker, translatePage } from './language';
import { menuButton } from './menu';
import { clearNotice } from './notices';
import { onPanelKeys } from './panel-keys';
import { createPanels } from './panels';
import { loadParts } from './parts';
import { listenToBuilds } from './reload';
import { openStorage } from './storage';
import { isFirstTab } from './tab-lock';
import { createTeller } from './teller';
import { openFile, type Surface, saveToFile, showEarlier, startAfresh } from './workbooks';

/** Starts the page and ties its parts together. */
export async function startPage(): Promise<void> {
  let language = preferredLanguage();
  const speak = (key: Parameters<ReturnType<typeof speaker>>[0]): string => speaker(language)(key);
  translatePage(language);
  const tell = createTeller(speak);
  tell.status('loading');
  const translate = (term: string): string => translateTerm(language, term);
  o_spreadsheet.setTranslationMethod((...[term]) => translate(term));
  const parts = await loadParts();
  const storage = openStorage();
  const mayWrite = await isFirstTab();
  if (!mayWrite) tell.otherTab();

  let bench: Bench | undefined;
  const panels = createPanels({
    client: parts.client,
    run(name, args) {
      bench?.spreadsheet.commitEdition();
      return bench?.workbench.run(name, ...args) ?? { ok: false, message: speak('loading') };
    },
    focusEditor: () => bench?.spreadsheet.focus(),
  });

  const options = (): BenchOptions => ({
    parts,
    language,
    speak,
    translate,
    target: byId('spreadsheet', HTMLElement),
    surroundings: {
      showSidebar: panels.showSidebar,
      showDialog: panels.showDialog,
      alert: tell.alert,
      toast: tell.toast,
    },
    save: storage.save,
    mayWrite,
    report: tell.status,
    onCrash: tell.crashed,
  });

  async function show(saved: SavedWorkbook | undefined): Promise<void> {
    bench?.close();
    bench = undefined;
    bench = await openBench(options(), saved);
    const { workbench, scriptProblem } = bench;
    byId('menu', HTMLElement).replaceChildren(
      menuButton(speak('extensions'), workbench.menus, speak('noMenu'), runFromMenu),
    );
    if (scriptProblem === undefined) clearNotice('script');
    else tell.scriptFailed(scriptProblem);
  }

  function runFromMenu(functionName: string): void {
    bench?.spreadsheet.commitEdition();
    try {
      panels.from(functionName, () => void bench?.workbench.call(functionName));
      if (!panels.areOpen()) bench?.spreadsheet.focus();
    } catch (error) {
      tell.menuFailed(error);
    }
  }

  function current(): SavedWorkbook {
    if (bench === undefined) throw new Error('No workbook is open.');
    bench.spreadsheet.commitEdition();
    return bench.workbench.save();
  }

  async function changeLanguage(next: Language): Promise<void> {
    if (bench === undefined) return;
    document.body.inert = true;
    const saved = current();
    await bench.keeper.settled();
    const hadWork = bench.keeper.hasWork();
    const place = bench.place();
    language = next;
    rememberLanguage(next);
    translatePage(next);
    for (const said of ['file', 'menu', 'keep', 'toast']) clearNotice(said);
    await show(hadWork ? saved : undefined);
    bench?.goTo(place);
    if (hadWork) bench?.keeper.changed();
    document.body.inert = false;
    // One that something was typed into keeps its language: reopening would lose the input.
    for (const opener of panels.closeUntouched()) runFromMenu(opener);
    byId('language', HTMLSelectElement).focus();
  }

  const surface: Surface = {
    storage,
    speak,
    current,
    hasWork: () => bench?.keeper.hasWork() ?? false,
    check: (saved) => void tryOpen(options(), saved, () => undefined),
    show,
    settled: async () => bench?.keeper.settled(),
    focus: () => bench?.spreadsheet.focus(),
    mayReplace() {
      if (!mayWrite) tell.otherTab();
      return mayWrite;
    },
  };
  await show(await loadSaved());
  surface.focus();
  wire();

  /** What storage holds. What cannot be read is laid aside before anything could be written over it. */
  async function loadSaved(): Promise<SavedWorkbook | undefined> {
    let stored: unknown;
    try {
      stored = await storage.load();
    } catch {
      tell.storageFailed();
      return undefined;
    }
    if (stored === undefined) return undefined;
    const reading = checkSaved(stored);
    try {
      if (reading.ok) {
        surface.check(reading.saved);
        return reading.saved;
      }
    } catch {
      // Laid aside below, like everything else that cannot be read.
    }
    if (mayWrite) await storage.exchange({ keep: { content: stored, readable: false }, next: undefined });
    tell.setAside();
    return undefined;
  }

  function wire(): void {
    const on = (id: string, run: () => void): void => byId(id, HTMLButtonElement).addEventListener('click', run);
    onPanelKeys(() => panels.focus() || byId('extensions', HTMLButtonElement).focus());
    const input = byId('file', HTMLInputElement);
    on('save-file', () => saveToFile(surface));
    on('open-file', () => input.click());
    on('start-afresh', () => void startAfresh(surface));
    on('earlier', () => void showEarlier(surface, (iso) => new Date(iso).toLocaleString(language)));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      input.value = '';
      if (file) void openFile(surface, file);
    });
    const select = byId('language', HTMLSelectElement);
    select.value = language;
    select.addEventListener('change', () => void changeLanguage(select.value === 'nb' ? 'nb' : 'en'));
    addEventListener('beforeunload', (event) => {
      if (bench?.keeper.unsaved() || bench?.spreadsheet.isEditing()) event.preventDefault();
    });
    // An error while drawing takes the whole spreadsheet off the page; its Model and what is stored are sound then.
    const failed = (error: unknown): void => {
      if (byId('spreadsheet', HTMLElement).childElementCount === 0) tell.crashed(error);
    };
    addEventListener('error', (event) => failed(event.error));
    addEventListener('unhandledrejection', (event) => failed(event.reason));
    listenToBuilds({
      built() {
        const losing = bench?.keeper.unsaved() || bench?.spreadsheet.isEditing() || panels.hasInput();
        if (losing) tell.newBuild();
        else location.reload();
      },
      failed: tell.buildFailed,
    });
  }
}
