import type { Pages, PagesAction } from '../formulasPart/state';
import type { Host } from '../host';
import { FormulasPage } from './formulas/FormulasPage';
import { RatesPage } from './rates/RatesPage';
import { useFocus } from './useFocus';

interface Props {
  readonly pages: Pages;
  readonly host: Host;
  readonly dispatch: (action: PagesAction) => void;
}

/** The page in sight, if it is one of these. */
export function PartPages({ pages, host, dispatch }: Props) {
  const { page, language, formulas, rateQuery } = pages;
  // Here and not in the page, which would take the focus whenever it is shown again.
  useFocus(formulas.focus);
  return (
    <>
      {page === 'formulas' && (
        <FormulasPage
          state={formulas}
          language={language}
          dispatch={(action) => dispatch({ do: 'formulas', action })}
          host={host}
        />
      )}
      {page === 'rates' && (
        <RatesPage
          query={rateQuery}
          language={language}
          onQuery={(query) => dispatch({ do: 'search-rates', query })}
          onUse={(id) => dispatch({ do: 'use-rate', id })}
        />
      )}
    </>
  );
}
