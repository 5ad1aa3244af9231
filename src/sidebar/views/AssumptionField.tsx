import type { Rate } from '../../catalogue/rate';
import { figureInWords, withCurrency } from '../../catalogue/rateInWords';
import { rateOf } from '../../catalogue/rates';
import { levelHeadings } from '../../catalogue/words';
import type { Language } from '../../lang/language';
import { fieldOf } from '../../scenario/fields';
import { type Choice, ids, type Typed } from '../state';
import { texts } from '../texts';
import { Field } from './Field';

interface Props {
  readonly id: 'share' | 'rpm';
  readonly typed: Typed;
  readonly error: string | null;
  readonly language: Language;
  readonly onChoice: (choice: Choice) => void;
  readonly onText: (text: string) => void;
}

const CHOICES: readonly Choice[] = ['range', 'low', 'mid', 'high', 'own'];

/** A figure that the user may know, or leave to the published one. */
export function AssumptionField({ id, typed, error, language, onChoice, onText }: Props) {
  const { label, hint } = fieldOf(id);
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
            {choiceInWords(id, choice, language)}
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

/** `Low (0.40 USD)`. */
export function choiceInWords(id: 'share' | 'rpm', choice: Choice, language: Language): string {
  const rate: Rate = id === 'share' ? rateOf('qualified_share') : rateOf('rewards_rpm_prudent');
  const figure = (value: number) => figureInWords(value, rate, language);
  if (choice === 'own') return texts.own[language];
  if (choice !== 'range') return `${levelHeadings[choice][language]} (${withCurrency(figure(rate[choice]), rate)})`;
  return language === 'nb'
    ? `Publisert spenn (${figure(rate.low)} til ${withCurrency(figure(rate.high), rate)})`
    : `Published range (${figure(rate.low)} to ${withCurrency(figure(rate.high), rate)})`;
}
