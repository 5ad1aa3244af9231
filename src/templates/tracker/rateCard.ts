import { nicheRates } from '../../catalogue/dealFactors';
import type { RateId } from '../../catalogue/rates';
import { tierLimits } from '../../catalogue/rules';
import { type Level, nicheWords } from '../../catalogue/words';
import { writeArgument } from '../../sheet/formula';
import { quoteWithRights, type Rights } from './dealsTab';
import { isAnyOf, type Place } from './layout';
import { builtIn, inUse } from './rateCells';

/**
 * The base fee of a brand deal in the currency of the account. BRAND_DEAL_ESTIMATE counts with the built-in rates in USD; its
 * last argument takes it to the rates in use, in which an own figure or the exchange rate is.
 */
export function baseFee(place: Place, cells: { followers: string; rate: string; niche: string }, level: Level): string {
  const { followers, rate, niche } = cells;
  const fee = inUse(place, 'brand_fee_per_1000_followers', level);
  const ratio = `${fee}/${builtIn(place, 'brand_fee_per_1000_followers', level)}`;
  const estimate = `BRAND_DEAL_ESTIMATE(${followers};MIN(1;${rate});${nicheFactor(place, niche)};"${level}";${ratio}*${tierRatio(place, rate)})`;
  return `IF(COUNT(${followers};${rate};${fee})=3;${estimate};"")`;
}

/** A word that is no niche is handed on, so that the function says what is allowed. */
function nicheFactor(place: Place, niche: string): string {
  const words = nicheWords();
  const known = Object.keys(words) as (keyof typeof words)[];
  const of = (rate: RateId) =>
    isAnyOf(
      niche,
      known.filter((word) => nicheRates[word] === rate).map((word) => words[word]),
    );
  const [premium, general] = ['brand_niche_premium', 'brand_niche_general'] as const;
  const isGeneral = `(${of(general)}+(TRIM(${niche})=""))`;
  return `IF(${of(premium)};${inUse(place, premium)};IF(${isGeneral};${inUse(place, general)};${niche}))`;
}

/** What the factor of the engagement's tier in use is to the built-in one. */
function tierRatio(place: Place, rate: string): string {
  const { average, good, excellent } = tierLimits();
  const ratio = (id: RateId) => `${inUse(place, id)}/${builtIn(place, id)}`;
  // Rounded, so that a hair below a limit counts as the limit, as in ENGAGEMENT_TIER.
  const reaches = (limit: number) => `ROUND(${rate};12)>=${writeArgument({ percent: limit })}`;
  const below = `IF(${reaches(average)};${ratio('brand_tier_average')};${ratio('brand_tier_below')})`;
  return `IF(${reaches(excellent)};${ratio('brand_tier_excellent')};IF(${reaches(good)};${ratio('brand_tier_good')};${below}))`;
}

/** What the rate card offers, each with the base fee. */
export const offers: readonly {
  readonly key: 'usage30' | 'usage90' | 'spark' | 'exclusivity' | 'rush';
  readonly rights: Rights;
}[] = [
  { key: 'usage30', rights: { usage: '30' } },
  { key: 'usage90', rights: { usage: '90' } },
  { key: 'spark', rights: { spark: '30' } },
  { key: 'exclusivity', rights: { exclusivity: '30' } },
  { key: 'rush', rights: { rush: 'TRUE' } },
];

export function offered(place: Place, base: string, rights: Rights, level: Level): string {
  return `IF(ISNUMBER(${base});${quoteWithRights(place, base, rights, level)};"")`;
}
