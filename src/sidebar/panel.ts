import type { Language } from '../lang/language';
import { type Action, change } from './change';
import { changeFormulas, type FormulaAction } from './formulas/change';
import { type Formulas, noFormulas } from './formulas/state';
import { initialState, type State } from './state';

/** The pages of the panel, in the order in which they are named at its top. */
export const pages = ['plans', 'formulas', 'rates'] as const;

export type Page = (typeof pages)[number];

/** The panel as a whole. What is on a page stays while another one is shown. */
export interface Panel {
  readonly page: Page;
  /** Holds the language of the panel too. */
  readonly plans: State;
  readonly formulas: Formulas;
  /** What is looked for among the rates. */
  readonly rateQuery: string;
}

export type PanelAction =
  | { readonly on: 'panel'; readonly do: 'show'; readonly page: Page }
  | { readonly on: 'panel'; readonly do: 'language'; readonly language: Language }
  /** Opens the function that looks up a rate. */
  | { readonly on: 'panel'; readonly do: 'use-rate'; readonly id: string }
  | { readonly on: 'rates'; readonly query: string }
  | { readonly on: 'plans'; readonly action: Action }
  | { readonly on: 'formulas'; readonly action: FormulaAction };

export function initialPanel(language: Language): Panel {
  return { page: 'plans', plans: initialState(language), formulas: noFormulas, rateQuery: '' };
}

/** The next state of the panel. */
export function changePanel(panel: Panel, action: PanelAction): Panel {
  switch (action.on) {
    case 'plans':
      return { ...panel, plans: change(panel.plans, action.action) };
    case 'formulas':
      return { ...panel, formulas: changeFormulas(panel.formulas, action.action) };
    case 'rates':
      return { ...panel, rateQuery: action.query };
    case 'panel':
      break;
  }
  switch (action.do) {
    case 'show':
      return { ...panel, page: action.page };
    case 'language': {
      const { language: from } = panel.plans;
      return {
        ...panel,
        plans: change(panel.plans, { do: 'language', language: action.language }),
        formulas: changeFormulas(panel.formulas, { do: 'translate', from, to: action.language }),
      };
    }
    case 'use-rate': {
      const fields = { rate_id: { text: '', choice: action.id } };
      const chosen = changeFormulas(panel.formulas, { do: 'choose', name: 'PAYOUT_RATE', fields });
      return { ...panel, page: 'formulas', formulas: chosen };
    }
  }
}
