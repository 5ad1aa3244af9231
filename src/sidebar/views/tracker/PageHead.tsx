import type { Language, Text } from '../../../lang/language';
import { ids } from '../../tracker/state';
import { texts } from '../../tracker/texts';

interface Props {
  readonly title: Text;
  readonly language: Language;
  readonly onBack: () => void;
}

/** The way back to what else can be done, and what this is. */
export function PageHead({ title, language, onBack }: Props) {
  return (
    <>
      <button type="button" class="plain back" onClick={onBack}>
        {texts.back[language]}
      </button>
      <h1 id={ids.heading} tabIndex={-1}>
        {title[language]}
      </h1>
    </>
  );
}
