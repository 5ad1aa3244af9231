import type { Language } from '../../../lang/language';
import { texts } from '../../tracker/texts';

interface Props {
  readonly text: string;
  readonly language: Language;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** Why something could not be read, and a way to try again. */
export function Failed({ text, language, busy, onAgain }: Props) {
  return (
    <div role="alert">
      <p class="said problem">{text}</p>
      <button type="button" class="small" aria-disabled={busy} onClick={() => busy || onAgain()}>
        {texts.again[language]}
      </button>
    </div>
  );
}
