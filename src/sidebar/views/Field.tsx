import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly label: string;
  /** The label is said but not shown, because another one stands above. */
  readonly labelHidden?: true;
  readonly hint?: string;
  readonly text: string;
  readonly error: string | null;
  readonly onText: (text: string) => void;
  readonly list?: string;
  readonly numeric?: boolean;
  /** What the figure is in: a currency, a percent sign. */
  readonly unit?: string;
  /** How the text was understood, where that isn't plain. */
  readonly meaning?: string;
  readonly wide?: true;
  /** The label stands above, so that the text has room beside a button. */
  readonly stacked?: true;
  readonly children?: ComponentChildren;
}

/** A label, a text, and what is wrong with the text. */
export function Field(props: Props) {
  const { id, label, hint, text, meaning, unit, children } = props;
  const [focused, setFocused] = useState(false);
  const error = useSettled(props.error, focused);
  const described = [hint && `${id}-hint`, meaning && `${id}-meaning`, `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={['field', props.wide && 'wide', props.stacked && 'stacked'].filter(Boolean).join(' ')}>
      <label for={id} class={props.labelHidden && 'hidden'}>
        {label}
        {unit && <span class="unit"> ({unit})</span>}
      </label>
      <input
        id={id}
        type="text"
        inputMode={props.numeric === false ? 'text' : 'decimal'}
        autocomplete="off"
        spellcheck={false}
        value={text}
        list={props.list}
        aria-describedby={described}
        aria-invalid={error !== null}
        onInput={(event) => props.onText(event.currentTarget.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      {children}
      {meaning && (
        <p class="meaning" id={`${id}-meaning`}>
          {meaning}
        </p>
      )}
      <p class="error" id={`${id}-error`} aria-live="polite">
        {error}
      </p>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** While somebody types, "9" on the way to "90" is no error yet: one is shown after a pause, or on leaving the field. */
const PAUSE = 500;

function useSettled(error: string | null, focused: boolean): string | null {
  const [shown, show] = useState<string | null>(focused ? null : error);
  useEffect(() => {
    const timer = setTimeout(() => show(error), error === null || !focused ? 0 : PAUSE);
    return () => clearTimeout(timer);
  }, [error, focused]);
  // Gone at once when the text is good again.
  return error === null ? null : shown;
}
