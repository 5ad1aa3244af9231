import { evidenceInWords, rateEvidenceInWords } from '../../catalogue/evidenceInWords';
import type { Rate, Rule } from '../../catalogue/rate';
import { figuresInWords, withCurrency } from '../../catalogue/rateInWords';
import type { Language } from '../../lang/language';

interface Props {
  readonly item: Rate | Rule;
  readonly language: Language;
  /** What part the figure plays. */
  readonly note?: string;
}

/** A figure or a rule with its source, dates and grade. */
export function EvidenceItem({ item, language, note }: Props) {
  if ('what' in item) {
    return (
      <li>
        <b>{item.what[language]}.</b> {evidenceInWords(item, language)}
      </li>
    );
  }
  return (
    <li>
      <b>
        {item.name[language]}: {withCurrency(figuresInWords(item, language), item)}
      </b>
      {note === undefined ? '.' : ` (${note}).`} {rateEvidenceInWords(item, language)}
    </li>
  );
}
