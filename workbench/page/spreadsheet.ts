import type { Model } from '../engine/engine';

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
  const app = new App(Root, { props: { model }, templates, translateFn: translate, name: 'spreadsheet' });
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
