import type { Language } from '../lang/language';
import type { Host } from './host';
import type { Page } from './panel';

// What is said between the panel and its other part, which is a bundle of its own: types only.

/** What the panel tells the part each time that something of it changes. */
export interface PartProps {
  /** The page in sight. Where it is none of the part's own, the part shows nothing and keeps what it knows. */
  readonly page: Page;
  readonly language: Language;
  readonly host: Host;
  /** The part has gone on to another page by itself. */
  readonly onPage: (page: Page) => void;
}

/** The pages of formulas and rates. Their script puts them on the global `PaysheetPages`. */
export interface PanelPart {
  /**
   * Shows them, or shows them anew with other props.
   *
   * @param draft a snapshot to begin with. It counts the first time only, and is ignored where it isn't one.
   */
  show(place: Element, props: PartProps, draft?: unknown): void;
  /** What was typed and chosen on them, as plain JSON; `null` before they were first shown. */
  snapshot(): unknown;
}
