import type { Language } from '../../../lang/language';
import type { FormulaAction } from '../../formulas/change';
import { functionOf } from '../../formulas/finder';
import { type Formulas, formOf } from '../../formulas/state';
import type { Host } from '../../host';
import { FunctionList } from './FunctionList';
import { FunctionPage } from './FunctionPage';

interface Props {
  readonly state: Formulas;
  readonly language: Language;
  readonly dispatch: (action: FormulaAction) => void;
  readonly host: Host;
}

/** The page that makes formulas: a list of questions, and the function that answers the one that was chosen. */
export function FormulasPage({ state, language, dispatch, host }: Props) {
  const { chosen, query, calling } = state;
  if (chosen === null) return <FunctionList query={query} language={language} dispatch={dispatch} />;
  return (
    <FunctionPage
      key={chosen}
      entry={functionOf(chosen)}
      form={formOf(state, chosen)}
      calling={calling}
      language={language}
      dispatch={dispatch}
      host={host}
    />
  );
}
