import { evidenceInWords } from '../../catalogue/evidenceInWords';
import type { Rate } from '../../catalogue/rate';
import { figuresInWords } from '../../catalogue/rateInWords';
import { rateOf } from '../../catalogue/rates';
import { rewardsCountries, rewardsRequirements, unpaidVideo } from '../../catalogue/rules';
import type { Language } from '../../lang/language';
import { texts } from '../texts';

const USED: readonly Rate[] = [rateOf('rewards_rpm_prudent'), rateOf('qualified_share'), rateOf('creator_fund_rpm')];
/** Another source says otherwise: it is shown, never averaged in. */
const OTHER: readonly Rate[] = [rateOf('rewards_rpm_wide')];

/** Every figure behind the results, with its source, date and grade. */
export function Sources({ language }: { readonly language: Language }) {
  const rate = (note: string) => (item: Rate) => (
    <li key={item.id}>
      <b>
        {item.name[language]}: {figuresInWords(item, language)}
        {item.currency === null ? '' : ` ${item.currency}`}
      </b>{' '}
      ({note}). {evidenceInWords(item, language, item.midGrade)}
    </li>
  );
  return (
    <details>
      <summary>{texts.sources[language]}</summary>
      <ul>
        {USED.map(rate(texts.used[language]))}
        {OTHER.map(rate(texts.notUsed[language]))}
        {[rewardsRequirements(), unpaidVideo(), rewardsCountries()].map((rule) => (
          <li key={rule.what.en}>
            <b>{rule.what[language]}.</b> {evidenceInWords(rule, language)}
          </li>
        ))}
      </ul>
    </details>
  );
}
