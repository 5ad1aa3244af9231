import type { CellPosition, Engine, Model } from '../engine/engine';
import { withEnglishNames } from '../engine/norwegian-names';
import { swallowSecondPercent } from './percent';

export interface MountedSpreadsheet {
  /** Puts what is being typed into its cell, as Enter would. */
  commitEdition(): void;
  isEditing(): boolean;
  focus(): void;
  unmount(): void;
}

export interface MountOptions {
  readonly model: Model;
  readonly target: HTMLElement;
  /** The engine's templates, as text. */
  readonly templates: string;
  readonly translate: (term: string) => string;
  /** The engine has thrown: its Model is broken from here on. `typed` is what a cell was to hold, if it was that. */
  readonly onCrash: (error: unknown, typed?: string) => void;
}

interface CellComposer {
  readonly editionMode: 'editing' | 'selecting' | 'inactive';
  readonly currentContent: string;
  stopEdition(): void;
}

/** Commands on which the engine drops what is being typed, where Sheets would take it. */
const endingEdition: ReadonlySet<string> = new Set(['ACTIVATE_SHEET', 'SET_FORMATTING', 'SET_FORMATTING_WITH_PIVOT']);

export async function mountSpreadsheet(options: MountOptions): Promise<MountedSpreadsheet> {
  const { model, target, templates, translate, onCrash } = options;
  const { Component, xml, App } = owl;
  let composer: CellComposer | undefined;
  const isEditing = (): boolean => composer !== undefined && composer.editionMode !== 'inactive';

  // Only within the spreadsheet are its stores at hand, so a component without a look of its own fetches the composer.
  class Probe extends Component {
    static override template = xml`<t/>`;
    override setup(): void {
      composer = o_spreadsheet.stores.useStore(o_spreadsheet.stores.CellComposerStore) as unknown as CellComposer;
    }
  }
  o_spreadsheet.registries.topbarComponentRegistry.replace('workbench_probe', { component: Probe, sequence: 0 });

  class Root extends Component {
    static override template = xml`<Spreadsheet model="props.model"/>`;
    static components = { Spreadsheet: o_spreadsheet.Spreadsheet };
  }
  unfoldArgumentHelp();
  keepCaret();
  takeNorwegianNames();
  guardDispatch(model, onCrash, (type) => {
    if (!endingEdition.has(type) || !isEditing() || composer?.currentContent.startsWith('=')) return;
    composer?.stopEdition();
  });
  // The field for typing shows what the cell held until the first letter is drawn. A second letter before that, as fast
  // typing on a busy page brings it, would be put in front of the old text instead of taking its place.
  const clearOldText = (event: InputEvent): void => {
    const field = event.target;
    if (!isEditing() && field instanceof HTMLElement && field.matches('.o-grid .o-composer')) field.replaceChildren();
  };
  target.addEventListener('beforeinput', clearOldText, { capture: true });
  target.addEventListener('beforeinput', swallowSecondPercent, { capture: true });
  // Below 768 px the engine takes its form for telephones, in which it loses all that is typed but the last letter and,
  // when a panel beside it brings it there, stays as wide as it was.
  const env = { isSmall: false };
  const app = new App(Root, { props: { model }, env, templates, translateFn: translate, name: 'spreadsheet' });
  await app.mount(target);
  return {
    isEditing,
    commitEdition() {
      if (isEditing()) composer?.stopEdition();
    },
    // The grid's own field for typing: the grid itself takes the arrows, but no letters.
    focus: () => target.querySelector<HTMLElement>('.o-grid .o-composer')?.focus(),
    unmount() {
      target.removeEventListener('beforeinput', clearOldText, { capture: true });
      target.removeEventListener('beforeinput', swallowSecondPercent, { capture: true });
      app.destroy();
    },
  };
}

/** The engine folds the help on arguments away at each function; in Sheets it is open. */
function unfoldArgumentHelp(): void {
  const parts: Record<string, unknown> = o_spreadsheet.components.Composer.components;
  const Folded = parts.FunctionDescriptionProvider as typeof owl.Component | undefined;
  if (Folded === undefined || Folded.name === 'Unfolded') return;
  class Unfolded extends Folded {
    override setup(): void {
      super.setup();
      (this as unknown as { state: { isCollapsed: boolean } }).state.isCollapsed = false;
    }
  }
  parts.FunctionDescriptionProvider = Unfolded;
}

/** What is used of the engine's field for typing. */
interface TypingField extends Record<(typeof completing)[number], (...args: unknown[]) => void> {
  readonly props: { readonly composerStore: CellComposer };
  onKeyup(event: KeyboardEvent): void;
  processContent(): void;
  processTokenAtCursor(): void;
}

/** The engine's ways to complete a name: by Tab, by Enter and by a click. */
const completing = ['processTabKey', 'processEnterKey', 'autoComplete'] as const;

/** Keys after which the engine itself says where the caret is. */
const placingCaret: ReadonlySet<string> = new Set(['Tab', 'Enter', 'F2', 'F4']);

let caretIsKept = false;

/**
 * What the engine puts into the field for typing, such as a completed name or what the cell holds, stands there only when
 * it draws next. A letter typed before that, or even the key coming up again, would bring the caret back to where it was.
 */
function keepCaret(): void {
  if (caretIsKept) return;
  caretIsKept = true;
  const field = o_spreadsheet.components.Composer.prototype as unknown as TypingField;
  for (const name of completing) {
    const complete = field[name];
    field[name] = function (this: TypingField, ...args: unknown[]) {
      complete.apply(this, args);
      if (this.props.composerStore.editionMode !== 'inactive') this.processContent();
    };
  }
  const { onKeyup } = field;
  field.onKeyup = function (event) {
    if (placingCaret.has(event.key)) this.processTokenAtCursor();
    else onKeyup.call(this, event);
  };
}

/** Translates at the one place where typed text leaves the field for typing, of the cell and of the bar above alike. */
function takeNorwegianNames(): void {
  interface Typed {
    readonly getters: Model['getters'];
    readonly currentEditedCell: CellPosition;
    getCurrentCanonicalContent(): string;
  }
  const store = o_spreadsheet.stores.CellComposerStore.prototype as unknown as Typed;
  if (Object.hasOwn(store, 'getCurrentCanonicalContent')) return;
  const read = store.getCurrentCanonicalContent;
  store.getCurrentCanonicalContent = function () {
    const typed = read.call(this);
    const isPlainText = this.getters.getCell(this.currentEditedCell)?.format === '@';
    return isPlainText ? typed : withEnglishNames(o_spreadsheet as Engine, this.getters.getLocale(), typed);
  };
}

/** A dispatch that throws leaves the Model broken. Also gives `before` a look at each command that comes from outside. */
function guardDispatch(
  model: Model,
  onCrash: (error: unknown, typed?: string) => void,
  before: (type: string) => void,
): void {
  type Dispatch = (type: string, payload?: { content?: string }) => unknown;
  const guarded = model as unknown as { dispatch: Dispatch };
  const dispatch = guarded.dispatch;
  guarded.dispatch = (type, payload) => {
    before(type);
    try {
      return dispatch(type, payload);
    } catch (error) {
      onCrash(error, type === 'UPDATE_CELL' ? payload?.content : undefined);
      throw error;
    }
  };
}
