import type { Conflict } from '../../../catalogue/claims';
import { figuresInWords, withCurrency } from '../../../catalogue/rateInWords';
import { rateOf } from '../../../catalogue/rates';
import type { Language } from '../../../lang/language';
import { texts } from '../../rates/texts';

interface Props {
  readonly conflict: Conflict;
  readonly language: Language;
}

/** Rates that answer one question differently, side by side, and which of them counts. */
export function Conflicts({ conflict, language }: Props) {
  const { question, rates, comment } = conflict;
  return (
    <div class="conflict">
      <h3>{texts.conflict[language]}</h3>
      <p>{question[language]}</p>
      <ul class="beside">
        {rates.map((id) => {
          const rate = rateOf(id);
          return (
            <li key={id}>
              {rate.name[language]}
              <b>{withCurrency(figuresInWords(rate, language), rate)}</b>
            </li>
          );
        })}
      </ul>
      <p>{comment[language]}</p>
    </div>
  );
}
