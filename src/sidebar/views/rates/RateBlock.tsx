import { gradeNames, gradeOf, middleInWords, sourceDateInWords } from '../../../catalogue/evidenceInWords';
import { hasLevels, type Rate } from '../../../catalogue/rate';
import { figureInWords, rateUnitInWords } from '../../../catalogue/rateInWords';
import { levelHeadings } from '../../../catalogue/words';
import { formatDate } from '../../../lang/date';
import type { Language } from '../../../lang/language';
import { texts } from '../../rates/texts';
import { Breakable } from '../Breakable';

interface Props {
  readonly rate: Rate;
  readonly language: Language;
  readonly onUse: (id: string) => void;
}

const LEVELS = ['low', 'mid', 'high'] as const;

/** One rate with everything that is known of it. */
export function RateBlock({ rate, language, onUse }: Props) {
  const { id, name, basis, region, source, checkedOn, grade, midGrade, openEnded } = rate;
  const title = `rate-${id}`;
  const figure = (value: number) => figureInWords(value, rate, language);
  const middle = midGrade === grade ? '' : `; ${middleInWords(rate, language)}`;
  const facts: readonly (readonly [key: string, value: string])[] = [
    [texts.unit[language], rateUnitInWords(rate, language)],
    [texts.basis[language], basis[language]],
    [texts.region[language], region[language]],
    [texts.source[language], source[language]],
    [texts.sourceDate[language], sourceDateInWords(rate, language)],
    [texts.checkedOn[language], formatDate(checkedOn, language)],
    [texts.grade[language], `${gradeOf(rate, language)}, ${gradeNames[grade][language]}${middle}`],
  ];
  return (
    <article class="block" aria-labelledby={title}>
      <h3 id={title}>{name[language]}</h3>
      {hasLevels(rate) ? (
        <table aria-labelledby={title}>
          <thead>
            <tr>
              {LEVELS.map((level) => (
                <th key={level} scope="col">
                  {levelHeadings[level][language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="figures">
              {LEVELS.map((level) => (
                <td key={level}>
                  {figure(rate[level])}
                  {level === 'high' && openEnded && '+'}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      ) : (
        <p class="value">{figure(rate.mid)}</p>
      )}
      {openEnded && <p class="hint">+ {texts.andMore[language]}</p>}
      <dl>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{texts.id[language]}</dt>
          <dd>
            <code>
              <Breakable text={id} />
            </code>
          </dd>
        </div>
      </dl>
      <button type="button" class="small" onClick={() => onUse(id)}>
        {texts.use[language]}
        <span class="hidden">: {name[language]}</span>
      </button>
    </article>
  );
}
