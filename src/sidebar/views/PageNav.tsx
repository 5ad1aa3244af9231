import type { Language, Text } from '../../lang/language';
import { type Page, pages } from '../panel';
import { texts } from '../texts';

interface Props {
  readonly page: Page;
  readonly language: Language;
  readonly onShow: (page: Page) => void;
  /** Somebody is on the way to a page that may have to be loaded first. */
  readonly onNear: (page: Page) => void;
}

export const pageNames: { readonly [P in Page]: Text } = {
  plans: texts.plansPage,
  formulas: texts.formulasPage,
  rates: texts.ratesPage,
  tracker: texts.trackerPage,
};

/** Id of the button that shows a page. */
export function pageButton(page: Page): string {
  return `page-${page}`;
}

/** What the panel is for at the moment. */
export function PageNav({ page, language, onShow, onNear }: Props) {
  return (
    <nav aria-label={texts.pages[language]}>
      {pages.map((one) => (
        <button
          key={one}
          type="button"
          id={pageButton(one)}
          aria-current={one === page ? 'page' : undefined}
          onClick={() => onShow(one)}
          onPointerEnter={() => onNear(one)}
          onFocus={() => onNear(one)}
        >
          {pageNames[one][language]}
        </button>
      ))}
    </nav>
  );
}
