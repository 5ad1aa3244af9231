import type { Rate } from '../../../catalogue/rate';
import { type RateId, rateOf } from '../../../catalogue/rates';
import {
  liveRequirements,
  rewardsCountries,
  rewardsRequirements,
  unpaidKinds,
  unpaidVideo,
} from '../../../catalogue/rules';
import type { Language } from '../../../lang/language';
import { texts } from '../../plans/texts';
import { EvidenceItem } from '../EvidenceItem';

const USED: readonly RateId[] = [
  'rewards_rpm_prudent',
  'qualified_share',
  'brand_fee_per_1000_followers',
  'brand_tier_excellent',
  'brand_tier_good',
  'brand_tier_average',
  'brand_tier_below',
  'brand_niche_premium',
  'brand_niche_general',
  'usage_30',
  'usage_90',
  'usage_180',
  'usage_365',
  'spark_30',
  'spark_60',
  'spark_180',
  'exclusivity_30',
  'exclusivity_90',
  'rush',
  'usd_per_diamond',
  'creator_fund_rpm',
];
/** Other sources say otherwise: they are shown, never averaged in. */
const OTHER: readonly RateId[] = ['rewards_rpm_wide', 'brand_cpm', 'brand_cpm_article'];

/** Every figure behind the results, with its source, date and grade. */
export function Sources({ language }: { readonly language: Language }) {
  const rate = (note: string) => (item: Rate) => (
    <EvidenceItem key={item.id} item={item} language={language} note={note} />
  );
  const rules = [rewardsRequirements(), unpaidVideo(), unpaidKinds(), rewardsCountries(), liveRequirements()];
  return (
    <details>
      <summary>{texts.sources[language]}</summary>
      <ul>
        {USED.map(rateOf).map(rate(texts.used[language]))}
        {OTHER.map(rateOf).map(rate(texts.notUsed[language]))}
        {rules.map((rule) => (
          <EvidenceItem key={rule.what.en} item={rule} language={language} />
        ))}
      </ul>
    </details>
  );
}
