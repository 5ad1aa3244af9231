import { type Page, pages } from './panel';
import { fromDraft } from './plans/draft';
import type { State } from './plans/state';
import { read } from './replies';

/** Where the panel is open. */
export type Place = 'sidebar' | 'window';

/** What the panel begins with when it comes from another place. */
export interface PanelDraft {
  readonly page: Page;
  readonly plans: State;
  /** For the other part of the panel, which reads it itself. */
  readonly part: unknown;
}

/** Everything that was typed in the panel, as a text that goes through the server into the other place. */
export function writeDraft(page: Page, plans: unknown, part: unknown): string {
  return JSON.stringify({ page, plans, part });
}

/** Reads such a text as the page holds it; `null` where there is none, or one of another release that doesn't fit. */
export function readDraft(encoded: string): PanelDraft | null {
  try {
    const draft: unknown = JSON.parse(decodeURIComponent(encoded));
    const plans = fromDraft(read(draft, 'plans'));
    if (plans === null) return null;
    return { page: pages.find((page) => page === read(draft, 'page')) ?? 'plans', plans, part: read(draft, 'part') };
  } catch {
    return null;
  }
}
