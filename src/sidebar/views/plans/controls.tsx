import type { Words } from '../../../catalogue/entry';
import { capital } from '../../../lang/capital';
import type { Language } from '../../../lang/language';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** One of a few words; what counts when nothing is chosen stands first. */
export function Choose({
  id,
  label,
  hint,
  text,
  onText,
  words,
  byDefault,
  language,
}: Props & { readonly words: Words; readonly byDefault: string; readonly language: Language }) {
  const codes = [byDefault, ...Object.keys(words).filter((code) => code !== byDefault)];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={text === '' ? byDefault : text}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onText(event.currentTarget.value)}
      >
        {codes.map((code) => (
          <option key={code} value={code}>
            {capital(words[code]?.[language] ?? code)}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/** Yes or no. */
export function Check({ id, label, hint, text, onText }: Props) {
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={text !== ''}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={(event) => onText(event.currentTarget.checked ? 'yes' : '')}
      />
      <label for={id}>{label}</label>
      {hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A day, chosen as the browser lets people choose days. */
export function DateField({ id, label, hint, text, onText, error }: Props & { readonly error: string | null }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={text}
        aria-describedby={`${id}-error ${id}-hint`}
        aria-invalid={error !== null}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="error" id={`${id}-error`} aria-live="polite">
        {error}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
