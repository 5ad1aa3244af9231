import type { PanelPart, PartProps } from '../panelPart';
import { draftOf, pagesOf } from './draft';
import { changePages, initialPages, type Pages, type PagesAction } from './state';

/** What is on screen. */
interface Shown {
  readonly place: Element;
  readonly props: PartProps;
  readonly pages: Pages;
}

/** Puts it there. */
export type Draw = (shown: Shown, dispatch: (action: PagesAction) => void) => void;

/** The part. It keeps its state to itself, and tells the panel nothing but the page that it has gone on to. */
export function createPart(draw: Draw): PanelPart {
  // Here and not in a component: an answer may come, or a snapshot be asked for, while none of the pages is in sight.
  let shown: Shown | null = null;
  function show(next: Shown): void {
    shown = next;
    draw(next, dispatch);
  }
  function dispatch(action: PagesAction): void {
    if (shown === null) return;
    const { page } = shown.pages;
    const pages = changePages(shown.pages, action);
    show({ ...shown, pages });
    if (pages.page !== page) shown.props.onPage(pages.page);
  }
  return {
    show(place, props, draft) {
      const { page, language } = props;
      const before = shown?.pages ?? pagesOf(draft) ?? initialPages(language);
      show({ place, props, pages: changePages(before, { do: 'show', page, language }) });
    },
    snapshot: () => (shown === null ? null : draftOf(shown.pages)),
  };
}
