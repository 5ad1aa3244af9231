import { formatDate } from '../../../lang/date';
import type { Language } from '../../../lang/language';
import { formatNumber, formatPercent } from '../../../lang/number';
import type { Choice } from '../../../studio/choices';
import type { Question } from '../../../studio/question';
import { questionInWords } from '../../../studio/questionInWords';
import { texts } from '../../tracker/texts';

interface Props {
  readonly questions: readonly Question[];
  readonly language: Language;
  readonly onChoice: (path: string, choice: Choice) => void;
}

/** What only the user can know about the files, each with its possible answers. */
export function Questions({ questions, language, onChoice }: Props) {
  return (
    <>
      {questions.map((question, i) => {
        const id = `question-${i}`;
        return (
          <fieldset key={`${question.path} ${question.kind}`} class="ask" id={id}>
            <legend class="hidden">{texts.question[language]}</legend>
            <p>{questionInWords(question, language)}</p>
            {answersOf(question, language).map(({ text, choice }, n) => (
              <div key={text} class="radio">
                <input
                  type="radio"
                  id={`${id}-${n}`}
                  name={id}
                  checked={false}
                  onChange={() => onChoice(question.path, choice)}
                />
                <label for={`${id}-${n}`}>{text}</label>
              </div>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}

function answersOf(question: Question, language: Language): { readonly text: string; readonly choice: Choice }[] {
  switch (question.kind) {
    case 'dates': {
      const names = new Intl.DisplayNames([language], { type: 'language' });
      return question.readings.map(({ dateLanguage, period }) => ({
        text: `${names.of(dateLanguage) ?? dateLanguage}: ${formatDate(period.from, language)} – ${formatDate(period.to, language)}`,
        choice: { dateLanguage },
      }));
    }
    case 'number':
      return question.readings.map(({ decimalMark, value }) => ({
        text: formatNumber(value, language, 6),
        choice: { decimalMark },
      }));
    case 'shares':
      return question.readings.map(({ shares, value }) => ({
        text: formatPercent(value, language, 2),
        choice: { shares },
      }));
  }
}
