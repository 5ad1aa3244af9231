import type { Surroundings } from '../google/host';
import { byId } from './dom';
import { createFramePanel, type FrameOptions, type FramePanel } from './frame-panel';

/** The sidebar and the window over the spreadsheet, which may be open at the same time. */
export interface Panels extends Pick<Surroundings, 'showSidebar' | 'showDialog'> {
  /** Runs a function of the menu: what it opens can be opened again by running it again. */
  from(functionName: string, run: () => void): void;
  /** Closes what nothing was typed into and the menu had opened, and gives the functions that had. */
  closeUntouched(): readonly string[];
  /** Takes the keyboard into the one that was opened last; false when none is open. */
  focus(): boolean;
  areOpen(): boolean;
  /** Whether something was typed into any that is open, which reopening would lose. */
  hasInput(): boolean;
}

export function createPanels(options: FrameOptions): Panels {
  const sidebar = createFramePanel({ ...options, id: 'sidebar', keepsSame: true, closesOnEscape: false });
  const dialog = createFramePanel({ ...options, id: 'modeless', keepsSame: false, closesOnEscape: true });
  const room = byId('modeless-body', HTMLElement).style;
  const openers = new Map<FramePanel, string>();
  /** The newest first. */
  let panels: readonly FramePanel[] = [sidebar, dialog];
  let running: string | undefined;

  function opened(panel: FramePanel): void {
    panels = [panel, ...panels.filter((other) => other !== panel)];
    if (running === undefined) openers.delete(panel);
    else openers.set(panel, running);
  }
  return {
    showSidebar(content) {
      opened(sidebar);
      sidebar.show(content);
    },
    showDialog({ width, height, ...content }) {
      opened(dialog);
      room.setProperty('--width', `${width}px`);
      room.setProperty('--height', `${height}px`);
      dialog.show(content);
    },
    from(functionName, run) {
      running = functionName;
      try {
        run();
      } finally {
        running = undefined;
      }
    },
    closeUntouched() {
      const names = new Set<string>();
      for (const panel of panels) {
        const opener = openers.get(panel);
        if (!panel.isOpen() || panel.hasInput() || opener === undefined) continue;
        panel.close();
        names.add(opener);
      }
      return [...names].reverse();
    },
    focus: () => panels.some((panel) => panel.focus()),
    areOpen: () => panels.some((panel) => panel.isOpen()),
    hasInput: () => panels.some((panel) => panel.hasInput()),
  };
}
