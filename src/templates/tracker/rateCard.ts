import type { RateId } from '../../catalogue/rates';
import { tierLimits } from '../../catalogue/rules';
import type { Level } from '../../catalogue/words';
import { writeArgument } from '../../sheet/formula';
import { cells, type Place, quoted } from './layout';
import { builtIn, inUse, nicheRange } from './rateCells';

/** The factor in use of a niche, named in either language or given as a number; `unknown` for another word. */
export function nicheFactor(place: Place, niche: string, unknown: string): string {
  const found = (from: 'D' | 'E', column: number) =>
    `VLOOKUP(TRIM(${niche});${cells(place, 'rates', nicheRange(from))};${column};FALSE)`;
  const other = `IF(ISNUMBER(${niche});${niche};${quoted(unknown)})`;
  const factor = `IFERROR(${found('D', 3)};IFERROR(${found('E', 2)};${other}))`;
  return `IF(TRIM(${niche})="";${inUse(place, 'brand_niche_general')};${factor})`;
}

/** The factor in use of the tier that an engagement rate by views is in. */
export function tierFactor(place: Place, rate: string): string {
  const { average, good, excellent } = tierLimits();
  // Rounded, so that a hair below a limit counts as the limit, as in ENGAGEMENT_TIER.
  const reaches = (limit: number) => `ROUND(${rate};12)>=${writeArgument({ percent: limit })}`;
  const factor = (id: RateId) => inUse(place, id);
  const below = `IF(${reaches(average)};${factor('brand_tier_average')};${factor('brand_tier_below')})`;
  const ifGood = `IF(${reaches(good)};${factor('brand_tier_good')};${below})`;
  return `IF(ISNUMBER(${rate});IF(${reaches(excellent)};${factor('brand_tier_excellent')};${ifGood});"")`;
}

/** The base fee of a brand deal in the currency of the account: followers ÷ 1,000 × fee in use × both factors. */
export function baseFee(
  place: Place,
  { followers, niche, tier }: { followers: string; niche: string; tier: string },
  level: Level,
): string {
  const factors = [followers, inUse(place, 'brand_fee_per_1000_followers', level), niche, tier];
  return `IF(COUNT(${factors.join(';')})=4;${factors.join('*')}/1000;"")`;
}

/** What the rate card offers: the right as BRAND_DEAL_QUOTE takes it, and the rate of its addition. */
export const offers = [
  { key: 'usage30', right: '30;0;0;FALSE', rate: 'usage_30' },
  { key: 'usage90', right: '90;0;0;FALSE', rate: 'usage_90' },
  { key: 'spark', right: '0;30;0;FALSE', rate: 'spark_30' },
  { key: 'exclusivity', right: '0;0;30;FALSE', rate: 'exclusivity_30' },
  { key: 'rush', right: '0;0;0;TRUE', rate: 'rush' },
] as const satisfies readonly { readonly key: string; readonly right: string; readonly rate: RateId }[];

export type Offer = (typeof offers)[number];

/** The quote by the built-in rates, and what the rate in use adds to it or takes off. */
export function offered(place: Place, base: string, { right, rate }: Offer, level: Level): string {
  const more = inUse(place, rate, level);
  const quote = `BRAND_DEAL_QUOTE(${base};${right};${quoted(level)})`;
  return `IF(COUNT(${base};${more})=2;${quote}+${base}*(${more}-${builtIn(place, rate, level)});"")`;
}
