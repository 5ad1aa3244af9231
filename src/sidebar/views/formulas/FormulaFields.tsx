import type { Language } from '../../../lang/language';
import type { FormulaAction } from '../../formulas/change';
import { type Calling, fieldOf } from '../../formulas/state';
import { texts } from '../../formulas/texts';
import type { Work } from '../../formulas/work';
import { ArgumentField } from './ArgumentField';

interface Props {
  readonly work: Work;
  /** The call that is under way, for this function or another. */
  readonly calling: Calling | null;
  readonly language: Language;
  readonly dispatch: (action: FormulaAction) => void;
  readonly onSelect: (parameter: string) => void;
  readonly onGoToSheet: () => void;
}

/** A field for each parameter, and how they are filled from the sheet. */
export function FormulaFields({ work, calling, language, dispatch, onSelect, onGoToSheet }: Props) {
  const { entry, form, readings, named } = work;
  const { name, parameters } = entry;
  const failure = form.readFailure;
  return (
    <fieldset class="arguments">
      <legend>{texts.fields[language]}</legend>
      <p class="hint">{texts.fieldsHint[language]}</p>
      <details class="keyboard">
        <summary>{texts.keyboard[language]}</summary>
        <p class="hint">{texts.keyboardHint[language]}</p>
        <button type="button" onClick={onGoToSheet}>
          {texts.goToSheet[language]}
        </button>
      </details>
      {parameters.map((parameter, i) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          filled={fieldOf(form, parameter.name)}
          reading={readings[i] as (typeof readings)[number]}
          read={named.find((one) => one.parameter === parameter.name)?.read ?? null}
          failure={failure?.parameter === parameter.name ? failure : null}
          selecting={calling?.call === 'select' && calling.name === name && calling.parameter === parameter.name}
          busy={calling !== null}
          language={language}
          onText={(text) => dispatch({ do: 'type', name, parameter: parameter.name, text })}
          onChoice={(choice) => dispatch({ do: 'pick', name, parameter: parameter.name, choice })}
          onSelect={() => onSelect(parameter.name)}
        />
      ))}
    </fieldset>
  );
}
