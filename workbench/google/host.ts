import type { Engine, Model } from '../engine/engine';
import type { CallLog } from './calls';
import type { Mode } from './permissions';

export interface Sidebar {
  readonly title: string;
  readonly html: string;
}

/** A window over the spreadsheet, which can be used while it is open. Sizes are pixels of its content. */
export interface Dialog extends Sidebar {
  readonly width: number;
  readonly height: number;
}

/** An item of a menu: a function of the script, a line, or a menu within the menu. */
export type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

export interface MenuBar {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** What the script's dialogs and panels become: a page shows them, a test keeps them. */
export interface Surroundings {
  showSidebar(sidebar: Sidebar): void;
  showDialog(dialog: Dialog): void;
  alert(title: string, prompt: string, buttons: ButtonSetName): ButtonName;
  toast(title: string, message: string): void;
}

/** All that the emulated services share. */
export interface Host {
  readonly engine: Engine;
  readonly model: Model;
  readonly calls: CallLog;
  readonly surroundings: Surroundings;
  /** What `Session.getActiveUserLocale()` reports. */
  readonly userLocale: string;
  readonly title: string;
  /** The HTML files of the script, by name without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  /** Document properties, kept with the workbook. */
  readonly properties: Map<string, string>;
  readonly lock: { held: boolean; heldElsewhere: boolean };
  readonly menus: MenuBar[];
  mode: Mode;
  propertiesChanged(): void;
}
