import { describe, expect, it } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { countryName } from '../../src/catalogue/countryName';
import type { Rate, Rule } from '../../src/catalogue/rate';
import { figuresInWords } from '../../src/catalogue/rateInWords';
import { rates } from '../../src/catalogue/rates';
import {
  brandDealRequirements,
  dashboard,
  liveRequirements,
  rewardsCountries,
  rewardsRequirements,
  tierLimits,
  unpaidKinds,
  unpaidVideo,
} from '../../src/catalogue/rules';
import { languages } from '../../src/lang/language';
import { formatNumber, formatPercent } from '../../src/lang/number';

const allRates: Rate[] = Object.values(rates);
const allRules: Rule[] = [
  tierLimits,
  rewardsCountries,
  rewardsRequirements,
  unpaidVideo,
  liveRequirements,
  brandDealRequirements,
  unpaidKinds,
  dashboard,
];

// The published figures, typed from the sources once more.
it.each([
  ['creator_fund_rpm', 0.02, 0.03, 0.04, false],
  ['rewards_rpm_prudent', 0.4, 0.7, 1, true],
  ['rewards_rpm_wide', 0.5, 1.73, 6, true],
  ['qualified_share', 0.3, 0.4, 0.6, false],
] as const)('%s is %d, %d, %d', (id, low, mid, high, openEnded) => {
  expect(rates[id]).toMatchObject({ id, low, mid, high, openEnded });
});

// Grades, units and dates, typed from the sources once more.
it.each([
  ['creator_fund_rpm', 'D', 'D', 'per_1000_views', null],
  ['rewards_rpm_prudent', 'D', 'I', 'per_1000_qualified_views', null],
  ['rewards_rpm_wide', 'D', 'I', 'per_1000_qualified_views', null],
  ['qualified_share', 'C', 'C', 'share', null],
] as const)('%s is of grade %s, its middle of grade %s', (id, grade, midGrade, unit, sourceDate) => {
  expect(rates[id]).toMatchObject({ grade, midGrade, unit, sourceDate, checkedOn: '2026-11-22' });
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
  ]);
  expect(tierLimits.source.en).toContain('engagement');
  expect(rewardsRequirements.source.en).toContain('How much does TikTok pay');
});

it('has a middle figure for the wide range that is its geometric mean, and for the prudent one its midpoint', () => {
  const { rewards_rpm_wide: wide, rewards_rpm_prudent: prudent } = rates;
  expect(wide.mid).toBeCloseTo(Math.sqrt(wide.low * wide.high), 2);
  expect(prudent.mid).toBeCloseTo((prudent.low + prudent.high) / 2, 10);
  expect([wide.midGrade, prudent.midGrade]).toEqual(['I', 'I']);
});

describe.each(allRates.map((rate) => [rate.id, rate] as const))('the rate %s', (id, rate) => {
  it('is a range in order, under its own id', () => {
    expect(rates[id as keyof typeof rates]).toBe(rate);
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
  expect(rewardsCountries.codes).toEqual(['BR', 'DE', 'FR', 'GB', 'JP', 'KR', 'MX', 'US']);
  for (const code of rewardsCountries.codes) {
    expect(codes).toContain(code);
    for (const language of languages) expect(rewardsCountries.what[language]).toContain(countryName(code, language));
  }
});

it('writes the figures of a rate as each language does', () => {
  expect(figuresInWords(rates.rewards_rpm_prudent, 'en')).toBe('0.40 / 0.70 / 1.00+');
  expect(figuresInWords(rates.rewards_rpm_prudent, 'nb')).toBe('0,40 / 0,70 / 1,00+');
  expect(figuresInWords(rates.qualified_share, 'nb')).toBe('30\u00a0% / 40\u00a0% / 60\u00a0%');
});
