import type { Parameter } from '../../../catalogue/entry';
import type { Language } from '../../../lang/language';
import { formatPercent } from '../../../lang/number';
import type { CellsRead } from '../../../messages';
import { type ArgumentReading, hasChoices } from '../../formulas/arguments';
import { argumentError, choicesOf, labelOf, leftOutInWords, unitInWords } from '../../formulas/fieldTexts';
import { readFailureText, refusalText } from '../../formulas/noticeTexts';
import { cellsInWords } from '../../formulas/resultTexts';
import { type Filled, ids, OWN, type ReadFailure } from '../../formulas/state';
import { texts } from '../../formulas/texts';
import { COUNTRIES } from '../Countries';
import { Field } from '../Field';

interface Props {
  readonly parameter: Parameter;
  readonly filled: Filled;
  readonly reading: ArgumentReading;
  /** What was read of the cells that the field names. */
  readonly read: CellsRead | null;
  /** Why the selected cells did not get here. */
  readonly failure: ReadFailure | null;
  readonly selecting: boolean;
  /** The server is asked something, so that it can't be asked more. */
  readonly busy: boolean;
  readonly language: Language;
  readonly onText: (text: string) => void;
  readonly onChoice: (choice: string) => void;
  readonly onSelect: () => void;
}

/** The field of a parameter: something to choose, a text, or first the one and then the other. */
export function ArgumentField(props: Props) {
  const { parameter, filled, language, onChoice } = props;
  const label = labelOf(parameter, language);
  const unit = unitInWords(parameter, language);
  const hint = [parameter.help[language], leftOutInWords(parameter, language)].filter(Boolean).join(' ');
  const whole = unit === '' ? label : `${label} (${unit})`;
  if (!hasChoices(parameter)) return <TextField {...props} id={ids.field(parameter.name)} label={whole} hint={hint} />;
  const id = ids.field(parameter.name);
  const chosen = parameter.type === 'language' && filled.choice === '' ? language : filled.choice;
  return (
    <div class="field stacked">
      <label for={id}>{whole}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChoice(event.currentTarget.value)}
      >
        {choicesOf(parameter, language).map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {filled.choice === OWN && (
        <TextField
          {...props}
          id={`${id}-own`}
          label={`${label}: ${(parameter.type === 'number' ? texts.ownLabel : texts.cellsLabel)[language]}`}
        />
      )}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/** A text that is a value or names cells, and the button that takes the cells from the sheet. */
function TextField(props: Props & { readonly id: string; readonly label: string; readonly hint?: string }) {
  const { parameter, filled, reading, read, failure, language, id, label, hint } = props;
  // Cells that are too many to be read here are no mistake.
  const usable = read?.ok === true || read?.problem === 'too-many-cells';
  const said = read === null ? null : read.ok ? cellsInWords(read, language) : refusalText(read, language);
  const wrong = usable ? null : said;
  // 1 is 100%, which somebody who meant 1% should see.
  const points =
    reading.kind === 'value' && reading.percent && typeof reading.value === 'number' && !filled.text.includes('%');
  const meaning = points ? `= ${formatPercent(reading.value as number, language, 4)}` : usable ? said : null;
  return (
    <>
      <Field
        id={id}
        label={label}
        text={filled.text}
        error={argumentError(parameter, reading, language) ?? wrong}
        onText={props.onText}
        numeric={false}
        stacked
        {...(hint ? { hint } : {})}
        {...(parameter.type === 'country' ? { list: COUNTRIES } : {})}
        {...(meaning === null ? {} : { meaning })}
      >
        <button
          type="button"
          id={ids.cells(parameter.name)}
          class="small"
          aria-disabled={props.busy}
          onClick={props.onSelect}
        >
          {(props.selecting ? texts.readingCells : texts.useCells)[language]}
          <span class="hidden">: {label}</span>
        </button>
      </Field>
      <p class="said problem" aria-live="polite">
        {failure === null ? '' : readFailureText(failure, language)}
      </p>
    </>
  );
}
