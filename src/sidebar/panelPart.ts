import type { Language } from '../lang/language';
import type { Host } from './host';
import type { Page } from './panel';

// What is said between the panel and its other parts, which are bundles of their own: types only.

/** What the panel tells the part each time that something of it changes. */
export interface PartProps {
  /** The page in sight. Where it is none of the part's own, the part shows nothing and keeps what it knows. */
  readonly page: Page;
  readonly language: Language;
  readonly host: Host;
  /** What the menu opened the panel for: a place on the page, or nothing. */
  readonly start: string;
  /** The part has gone on to another page by itself. */
  readonly onPage: (page: Page) => void;
  /** The part holds something, or does something, that would be lost if the panel moved now. */
  readonly onHold: (held: boolean) => void;
}

/** Some pages. The script that brings them puts them on the global `PaysheetPages`. */
export interface PanelPart {
  /**
   * Shows them, or shows them anew with other props.
   *
   * @param draft a snapshot to begin with. It counts the first time only, and is ignored where it isn't one.
   */
  show(place: Element, props: PartProps, draft?: unknown): void;
  /** What was typed and chosen on them, as plain JSON; `null` where there is nothing, as before they were first shown. */
  snapshot(): unknown;
}
