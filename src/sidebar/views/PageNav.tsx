import type { Language, Text } from '../../lang/language';
import { type Page, pages } from '../panel';
import { texts } from '../texts';

interface Props {
  readonly page: Page;
  readonly language: Language;
  readonly onShow: (page: Page) => void;
}

const names: { readonly [P in Page]: Text } = {
  plans: texts.plansPage,
  formulas: texts.formulasPage,
  rates: texts.ratesPage,
};

/** What the panel is for at the moment. */
export function PageNav({ page, language, onShow }: Props) {
  return (
    <nav aria-label={texts.pages[language]}>
      {pages.map((one) => (
        <button
          key={one}
          type="button"
          id={`page-${one}`}
          aria-current={one === page ? 'page' : undefined}
          onClick={() => onShow(one)}
        >
          {names[one][language]}
        </button>
      ))}
    </nav>
  );
}
