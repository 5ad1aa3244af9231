import type { Evidence, Rate } from '../../catalogue/rate';
import { figuresInWords } from '../../catalogue/rateInWords';
import { rates } from '../../catalogue/rates';
import { rewardsCountries, rewardsRequirements, unpaidVideo } from '../../catalogue/rules';
import { formatDate } from '../../lang/date';
import type { Language } from '../../lang/language';
import { gradeTexts, texts } from '../texts';

const USED: readonly Rate[] = [rates.rewards_rpm_prudent, rates.qualified_share, rates.creator_fund_rpm];
/** Another source says otherwise: it is shown, never averaged in. */
const OTHER: readonly Rate[] = [rates.rewards_rpm_wide];

/** Every figure behind the results, with its source, date and grade. */
export function Sources({ language }: { readonly language: Language }) {
  const rate = (note: string) => (item: Rate) => (
    <li key={item.id}>
      <b>
        {item.name[language]}: {figuresInWords(item, language)}
        {item.currency === null ? '' : ` ${item.currency}`}
      </b>{' '}
      ({note}). {evidence(item, language, item.midGrade)}
    </li>
  );
  return (
    <details>
      <summary>{texts.sources[language]}</summary>
      <ul>
        {USED.map(rate(texts.used[language]))}
        {OTHER.map(rate(texts.notUsed[language]))}
        {[rewardsRequirements, unpaidVideo, rewardsCountries].map((rule) => (
          <li key={rule.what.en}>
            <b>{rule.what[language]}.</b> {evidence(rule, language, rule.grade)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function evidence(item: Evidence, language: Language, midGrade: Evidence['grade']): string {
  const { source, sourceDate, checkedOn, grade } = item;
  const date = sourceDate === null ? texts.undated[language] : formatDate(sourceDate, language);
  const mid = midGrade === grade ? '' : `; ${texts.midIs[language]}: ${midGrade}, ${gradeTexts[midGrade][language]}`;
  return `${source[language]}, ${date}; ${texts.checked[language]} ${formatDate(checkedOn, language)}. ${texts.grade[language]} ${grade}: ${gradeTexts[grade][language]}${mid}.`;
}
