import { describe, expect, it } from 'vitest';
import { conflicts } from '../../src/catalogue/claims';
import { countries } from '../../src/catalogue/countries';
import { countryName } from '../../src/catalogue/countryName';
import type { Rule } from '../../src/catalogue/rate';
import { figuresInWords } from '../../src/catalogue/rateInWords';
import { allRates, type RateId, rateOf } from '../../src/catalogue/rates';
import {
  brandDealRequirements,
  dashboard,
  liveRequirements,
  payoutRule,
  rewardsCountries,
  rewardsRequirements,
  tierLimits,
  unpaidKinds,
  unpaidVideo,
} from '../../src/catalogue/rules';
import { languages } from '../../src/lang/language';
import { formatNumber, formatPercent } from '../../src/lang/number';

const rates = allRates();
const allRules: Rule[] = [
  tierLimits(),
  rewardsCountries(),
  rewardsRequirements(),
  unpaidVideo(),
  liveRequirements(),
  brandDealRequirements(),
  unpaidKinds(),
  dashboard(),
  payoutRule(),
];

// Every row of the domain facts, typed from the sources once more: figures, open end, unit, currency, grade, grade of the middle.
const ROWS = [
  ['creator_fund_rpm', 0.02, 0.03, 0.04, false, 'per_1000_views', 'USD', 'D', 'D'],
  ['rewards_rpm_prudent', 0.4, 0.7, 1, true, 'per_1000_qualified_views', 'USD', 'D', 'I'],
  ['rewards_rpm_wide', 0.5, 1.73, 6, true, 'per_1000_qualified_views', 'USD', 'D', 'I'],
  ['qualified_share', 0.3, 0.4, 0.6, false, 'share', null, 'C', 'C'],
  ['brand_fee_per_1000_followers', 10, 17.5, 25, false, 'per_1000_followers', 'USD', 'D', 'I'],
  ['brand_tier_excellent', 1, 1, 1, false, 'factor', null, 'D', 'D'],
  ['brand_tier_good', 0.75, 0.75, 0.75, false, 'factor', null, 'I', 'I'],
  ['brand_tier_average', 0.5, 0.5, 0.5, false, 'factor', null, 'D', 'D'],
  ['brand_tier_below', 0.5, 0.5, 0.5, false, 'factor', null, 'D', 'D'],
  ['brand_niche_premium', 1, 1, 1, false, 'factor', null, 'D', 'D'],
  ['brand_niche_general', 0.5, 0.5, 0.5, false, 'factor', null, 'C', 'C'],
  ['brand_cpm', 10, 15, 20, false, 'per_1000_median_views', 'USD', 'C', 'I'],
  ['brand_cpm_article', 5, 5, 5, true, 'per_1000_median_views', 'USD', 'D', 'D'],
  ['usage_30', 0.1, 0.15, 0.2, false, 'fee_share', null, 'C', 'I'],
  ['usage_90', 0.2, 0.275, 0.35, false, 'fee_share', null, 'C', 'I'],
  ['usage_180', 0.3, 0.525, 0.75, false, 'fee_share', null, 'C', 'I'],
  ['usage_365', 1, 1.5, 2, false, 'fee_share', null, 'C', 'I'],
  ['spark_30', 0.15, 0.2, 0.25, false, 'fee_share', null, 'C', 'I'],
  ['spark_60', 0.25, 0.325, 0.4, false, 'fee_share', null, 'C', 'I'],
  ['spark_180', 0.5, 0.7, 0.9, false, 'fee_share', null, 'C', 'I'],
  ['exclusivity_30', 0.25, 0.375, 0.5, false, 'fee_share', null, 'C', 'I'],
  ['exclusivity_90', 0.5, 0.75, 1, false, 'fee_share', null, 'C', 'I'],
  ['rush', 0.25, 0.375, 0.5, false, 'fee_share', null, 'C', 'I'],
  ['usd_per_diamond', 0.005, 0.005, 0.005, false, 'per_diamond', 'USD', 'B', 'B'],
  ['payout_minimum', 10, 10, 10, false, 'amount', 'USD', 'A', 'A'],
  ['payout_minimum_high', 50, 50, 50, false, 'amount', 'USD', 'D', 'D'],
];

it('holds every rate of the domain facts, and no other', () => {
  expect(
    rates.map(({ id, low, mid, high, openEnded, unit, currency, grade, midGrade }) => [
      id,
      low,
      mid,
      high,
      openEnded,
      unit,
      currency,
      grade,
      midGrade,
    ]),
  ).toEqual(ROWS);
});

it('has middles of its own only where they are said to be an inference, and then in the middle', () => {
  for (const { id, low, mid, high, midGrade } of rates) {
    if (midGrade !== 'I' || low === high) continue;
    // The geometric middle where the band spans more than fivefold.
    const middle = high / low > 5 ? Math.sqrt(low * high) : (low + high) / 2;
    expect(Math.abs(mid - middle), id).toBeLessThan(0.005);
  }
});

it('was checked on one day, and names a source that is dated or said to be undated', () => {
  for (const { checkedOn, sourceDate } of rates) expect([checkedOn, sourceDate]).toEqual(['2026-11-22', null]);
});

it('keeps conflicting rates apart, under ids of their own', () => {
  for (const ids of conflicts.map((conflict) => conflict.rates)) {
    expect(ids.length).toBeGreaterThan(1);
    const figures = ids.map(rateOf).map(({ low, mid, high }) => JSON.stringify([low, mid, high]));
    expect(new Set(figures).size).toBe(ids.length);
  }
  expect(conflicts.map((conflict) => conflict.rates)).toEqual([
    ['rewards_rpm_prudent', 'rewards_rpm_wide'],
    ['brand_cpm', 'brand_cpm_article'],
    ['payout_minimum', 'payout_minimum_high'],
  ]);
});

it('has rules with their grades and dates', () => {
  expect(allRules.map(({ grade, sourceDate }) => [grade, sourceDate])).toEqual([
    ['D', null],
    ['C', '2025-11-26'],
    ['D', null],
    ['D', null],
    ['D', null],
    ['D', null],
    ['C', null],
    ['B', '2025-03'],
    ['A', null],
  ]);
  expect(tierLimits().source.en).toContain('engagement');
  expect(rewardsRequirements().source.en).toContain('How much does TikTok pay');
});

describe.each(rates.map((rate) => [rate.id, rate] as const))('the rate %s', (id, rate) => {
  it('is a range in order, under its own id', () => {
    expect(rateOf(id as RateId)).toBe(rate);
    expect([rate.low, rate.mid, rate.high]).toEqual([rate.low, rate.mid, rate.high].sort((a, b) => a - b));
  });

  it('says in both languages what it is and where it comes from', () => {
    for (const text of [rate.name, rate.basis, rate.region, rate.source]) {
      for (const language of languages) expect(text[language]).not.toBe('');
    }
    expect(rate.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

it.each(allRules.map((rule) => [rule.what.en, rule] as const))('%s: the words and the figures agree', (_, rule) => {
  for (const value of Object.values(rule)) {
    if (typeof value !== 'number') continue;
    for (const language of languages) {
      const figure = value < 1 ? formatPercent(value, language) : formatNumber(value, language);
      expect(rule.what[language].replace(/\u00a0/g, ' ')).toContain(figure.replace(/\u00a0/g, ' '));
    }
  }
});

it('lists eligible countries that exist, in words too, and none of the Nordic ones', () => {
  const codes = countries().map(({ code }) => code);
  expect(rewardsCountries().codes).toEqual(['BR', 'DE', 'FR', 'GB', 'JP', 'KR', 'MX', 'US']);
  for (const code of rewardsCountries().codes) {
    expect(codes).toContain(code);
    for (const language of languages) expect(rewardsCountries().what[language]).toContain(countryName(code, language));
  }
});

it('writes the figures of a rate as each language does', () => {
  expect(figuresInWords(rateOf('rewards_rpm_prudent'), 'en')).toBe('0.40 / 0.70 / 1.00+');
  expect(figuresInWords(rateOf('rewards_rpm_prudent'), 'nb')).toBe('0,40 / 0,70 / 1,00+');
  expect(figuresInWords(rateOf('qualified_share'), 'nb')).toBe('30\u00a0% / 40\u00a0% / 60\u00a0%');
  expect(figuresInWords(rateOf('usd_per_diamond'), 'nb')).toBe('0,005');
  expect(figuresInWords(rateOf('brand_tier_good'), 'en')).toBe('0.75');
  expect(figuresInWords(rateOf('payout_minimum'), 'en')).toBe('10.00');
  expect(figuresInWords(rateOf('usage_90'), 'en')).toBe('20% / 27.5% / 35%');
});
