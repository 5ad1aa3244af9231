import type { Rate } from '../../../catalogue/rate';
import { figureInWords, withCurrency } from '../../../catalogue/rateInWords';
import { rateOf } from '../../../catalogue/rates';
import { levelHeadings } from '../../../catalogue/words';
import type { Language } from '../../../lang/language';
import type { NumberField } from '../../../scenario/field';
import { type Choice, ids, type Typed } from '../../plans/state';
import { texts } from '../../plans/texts';
import { Field } from '../Field';

interface Props {
  readonly field: NumberField;
  readonly typed: Typed;
  readonly error: string | null;
  readonly language: Language;
  readonly onChoice: (choice: Choice) => void;
  readonly onText: (text: string) => void;
}

const CHOICES: readonly Choice[] = ['range', 'low', 'mid', 'high', 'own'];

/** A figure that the user may know, or leave to the published one. */
export function AssumptionField({ field, typed, error, language, onChoice, onText }: Props) {
  const { id, label, hint } = field;
  const fieldId = ids.field(id);
  return (
    <div class="field assumption">
      <label for={fieldId}>{label[language]}</label>
      <select
        id={fieldId}
        value={typed.choice}
        aria-describedby={`${fieldId}-hint`}
        onChange={(event) => {
          const chosen = CHOICES.find((choice) => choice === event.currentTarget.value);
          if (chosen !== undefined) onChoice(chosen);
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {choiceInWords(field, choice, language)}
          </option>
        ))}
      </select>
      {typed.choice === 'own' && (
        <Field
          id={`${fieldId}-own`}
          label={`${label[language]}: ${texts.own[language].toLowerCase()}`}
          text={typed.text}
          error={error}
          onText={onText}
          wide
        />
      )}
      <p class="hint" id={`${fieldId}-hint`}>
        {hint[language]}
      </p>
    </div>
  );
}

/** `Low (0.40 USD)`. The estimated fee has its figures per 1,000 followers. */
export function choiceInWords({ id, parameter }: NumberField, choice: Choice, language: Language): string {
  if (choice === 'own' || parameter.rate === undefined) return texts.own[language];
  const rate: Rate = rateOf(parameter.rate);
  const figure = (value: number) => figureInWords(value, rate, language);
  const per = id === 'fee' ? (language === 'nb' ? ' per 1\u00a0000 følgere' : ' per 1,000 followers') : '';
  if (choice !== 'range') {
    return `${levelHeadings[choice][language]} (${withCurrency(figure(rate[choice]), rate)}${per})`;
  }
  const nb = language === 'nb';
  const range = `${figure(rate.low)} ${nb ? 'til' : 'to'} ${withCurrency(figure(rate.high), rate)}${per}`;
  if (id === 'fee') return nb ? `Anslag (${range})` : `Estimate (${range})`;
  return nb ? `Publisert spenn (${range})` : `Published range (${range})`;
}
