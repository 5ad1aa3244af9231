import type { Rate } from '../../catalogue/rate';
import { rateOf } from '../../catalogue/rates';
import { rewardsCountries, rewardsRequirements, unpaidVideo } from '../../catalogue/rules';
import type { Language } from '../../lang/language';
import { texts } from '../texts';
import { EvidenceItem } from './EvidenceItem';

const USED: readonly Rate[] = [rateOf('rewards_rpm_prudent'), rateOf('qualified_share'), rateOf('creator_fund_rpm')];
/** Another source says otherwise: it is shown, never averaged in. */
const OTHER: readonly Rate[] = [rateOf('rewards_rpm_wide')];

/** Every figure behind the results, with its source, date and grade. */
export function Sources({ language }: { readonly language: Language }) {
  const rate = (note: string) => (item: Rate) => (
    <EvidenceItem key={item.id} item={item} language={language} note={note} />
  );
  return (
    <details>
      <summary>{texts.sources[language]}</summary>
      <ul>
        {USED.map(rate(texts.used[language]))}
        {OTHER.map(rate(texts.notUsed[language]))}
        {[rewardsRequirements(), unpaidVideo(), rewardsCountries()].map((rule) => (
          <EvidenceItem key={rule.what.en} item={rule} language={language} />
        ))}
      </ul>
    </details>
  );
}
