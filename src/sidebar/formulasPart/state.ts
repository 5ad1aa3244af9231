import type { Language } from '../../lang/language';
import { changeFormulas, type FormulaAction } from '../formulas/change';
import { type Formulas, noFormulas } from '../formulas/state';
import type { Page } from '../panel';

/** The pages of formulas and rates. What is on one stays while another one is shown. */
export interface Pages {
  readonly page: Page;
  /** The language that figures were typed in. */
  readonly language: Language;
  readonly formulas: Formulas;
  /** What is looked for among the rates. */
  readonly rateQuery: string;
}

export type PagesAction =
  | { readonly do: 'show'; readonly page: Page; readonly language: Language }
  /** Opens the function that looks up a rate. */
  | { readonly do: 'use-rate'; readonly id: string }
  | { readonly do: 'search-rates'; readonly query: string }
  | { readonly do: 'formulas'; readonly action: FormulaAction };

export function initialPages(language: Language): Pages {
  return { page: 'plans', language, formulas: noFormulas, rateQuery: '' };
}

/** The next state of the pages. */
export function changePages(pages: Pages, action: PagesAction): Pages {
  switch (action.do) {
    case 'show': {
      const { page, language: to } = action;
      const formulas = changeFormulas(pages.formulas, { do: 'translate', from: pages.language, to });
      return { ...pages, page, language: to, formulas };
    }
    case 'use-rate': {
      const fields = { rate_id: { text: '', choice: action.id } };
      const formulas = changeFormulas(pages.formulas, { do: 'choose', name: 'PAYOUT_RATE', fields });
      return { ...pages, page: 'formulas', formulas };
    }
    case 'search-rates':
      return { ...pages, rateQuery: action.query };
    case 'formulas':
      return { ...pages, formulas: changeFormulas(pages.formulas, action.action) };
  }
}
