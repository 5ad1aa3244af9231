import type { Language } from '../../../lang/language';
import type { Choice } from '../../../studio/choices';
import type { Question } from '../../../studio/question';
import { answersInWords, questionInWords } from '../../../studio/questionInWords';
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
            <div class="buttons">
              {answersInWords(question, language).map((answer, n) => (
                <button
                  key={answer}
                  type="button"
                  class="small"
                  id={`${id}-${n}`}
                  onClick={() => onChoice(question.path, choicesOf(question)[n] as Choice)}
                >
                  {answer}
                </button>
              ))}
            </div>
          </fieldset>
        );
      })}
    </>
  );
}

/** What each of the answers means, in their order. */
function choicesOf(question: Question): Choice[] {
  switch (question.kind) {
    case 'dates':
      return question.readings.map(({ dateLanguage }) => ({ dateLanguage }));
    case 'number':
      return question.readings.map(({ decimalMark }) => ({ decimalMark }));
    case 'shares':
      return question.readings.map(({ shares }) => ({ shares }));
  }
}
