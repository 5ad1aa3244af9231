import { describe, expect, it } from 'vitest';
import { expectClose } from '../../close';
import { row, run } from './sheet';

/** The catalogue as the domain facts have it: low, mid, high, grade of the range. */
const catalogue = {
  creator_fund_rpm: [0.02, 0.03, 0.04, 'D'],
  rewards_rpm_prudent: [0.4, 0.7, 1, 'D'],
  rewards_rpm_wide: [0.5, 1.73, 6, 'D'],
  qualified_share: [0.3, 0.4, 0.6, 'C'],
  brand_fee_per_1000_followers: [10, 17.5, 25, 'D'],
  brand_tier_excellent: [1, 1, 1, 'D'],
  brand_tier_good: [0.75, 0.75, 0.75, 'I'],
  brand_tier_average: [0.5, 0.5, 0.5, 'D'],
  brand_tier_below: [0.5, 0.5, 0.5, 'D'],
  brand_niche_premium: [1, 1, 1, 'D'],
  brand_niche_general: [0.5, 0.5, 0.5, 'C'],
  brand_cpm: [10, 15, 20, 'C'],
  brand_cpm_article: [5, 5, 5, 'D'],
  usage_30: [0.1, 0.15, 0.2, 'C'],
  usage_90: [0.2, 0.275, 0.35, 'C'],
  usage_180: [0.3, 0.525, 0.75, 'C'],
  usage_365: [1, 1.5, 2, 'C'],
  spark_30: [0.15, 0.2, 0.25, 'C'],
  spark_60: [0.25, 0.325, 0.4, 'C'],
  spark_180: [0.5, 0.7, 0.9, 'C'],
  exclusivity_30: [0.25, 0.375, 0.5, 'C'],
  exclusivity_90: [0.5, 0.75, 1, 'C'],
  rush: [0.25, 0.375, 0.5, 'C'],
  usd_per_diamond: [0.005, 0.005, 0.005, 'B'],
  payout_minimum: [10, 10, 10, 'A'],
  payout_minimum_high: [50, 50, 50, 'D'],
} as const;
const rates = Object.entries(catalogue);
const table = (language: string) => run('RATE_CATALOG', language) as unknown[][];
const rowOf = (id: string) => table('en').find(([first]) => first === id) as unknown[];

describe('PAYOUT_RATE', () => {
  it.each(rates)('%s: %j', (id, [low, mid, high]) => {
    expectClose(run('PAYOUT_RATE', id, 'low'), low);
    expectClose(run('PAYOUT_RATE', id, 'mid'), mid);
    expectClose(run('PAYOUT_RATE', id), mid);
    expectClose(run('PAYOUT_RATE', id, 'high'), high);
  });

  it('is mapped over ids and levels', () => {
    expect(run('PAYOUT_RATE', row('payout_minimum', 'payout_minimum_high'))).toEqual(row(10, 50));
    expect(run('PAYOUT_RATE', 'creator_fund_rpm', row('lav', 'MIDDELS', 'høy'))).toEqual(row(0.02, 0.03, 0.04));
  });
});

describe('RATE_CATALOG', () => {
  it('has a header and every rate, once', () => {
    expect(
      table('en')
        .map(([id]) => id)
        .slice(1)
        .sort(),
    ).toEqual(rates.map(([id]) => id).sort());
    expect(table('en')[0]).toEqual([
      'Id',
      'Name',
      'Low',
      'Mid',
      'High',
      'Open-ended',
      'Unit',
      'Basis',
      'Region',
      'Source',
      'Source date',
      'Checked on',
      'Grade',
    ]);
  });

  it.each(rates)('%s stands there with %j', (id, [low, mid, high, grade]) => {
    const [, name, ...cells] = rowOf(id);
    expect(name).toMatch(/\S/);
    expect(cells.slice(0, 3)).toEqual([low, mid, high]);
    expect(cells[10]).toMatch(new RegExp(`^${grade}\\b`));
  });

  it('says that prudent and wide are open-ended, and the bands of the fund are not', () => {
    for (const id of ['rewards_rpm_prudent', 'rewards_rpm_wide']) expect(rowOf(id)[5]).toBe(true);
    for (const id of ['creator_fund_rpm', 'qualified_share', 'usage_30']) expect(rowOf(id)[5]).toBe(false);
  });

  it('shows a middle of our own as such', () => {
    for (const id of ['rewards_rpm_prudent', 'rewards_rpm_wide', 'brand_cpm', 'usage_90', 'rush'])
      expect(rowOf(id)[12]).toMatch(/\bI\b/);
    for (const id of ['creator_fund_rpm', 'qualified_share']) expect(rowOf(id)[12]).not.toMatch(/\bI\b/);
  });

  it.each(['en', 'nb'])('has unit, basis, region, source and the day of checking in each row: %s', (language) => {
    for (const line of table(language).slice(1)) {
      expect(line).toHaveLength(13);
      for (const column of [6, 7, 8, 9]) expect(line[column], String(line[0])).toMatch(/\S/);
      expect(line[11]).toBe(language === 'en' ? '2026-11-22' : '22.11.2026');
    }
  });

  it('calls the fund closed, and does not average conflicting rates', () => {
    expect(rowOf('creator_fund_rpm').join(' ')).toMatch(/closed/);
    expect(rowOf('brand_cpm').slice(2, 5)).not.toEqual(rowOf('brand_cpm_article').slice(2, 5));
  });

  it('holds the figures that the formulas count with', () => {
    const levels = row('low', 'mid', 'high');
    expect(run('CREATOR_FUND_ESTIMATE', 1000, levels)).toEqual([rowOf('creator_fund_rpm').slice(2, 5)]);
    expect(run('REWARDS_ESTIMATE', 1000, levels)).toEqual([rowOf('rewards_rpm_prudent').slice(2, 5)]);
    expect(run('REWARDS_RANGE', 1000, 'wide')).toEqual([rowOf('rewards_rpm_wide').slice(2, 5)]);
    expect(run('QUALIFIED_VIEWS', 1, levels)).toEqual([rowOf('qualified_share').slice(2, 5)]);
    expect(run('BRAND_DEAL_BY_VIEWS', 1000, levels)).toEqual([rowOf('brand_cpm').slice(2, 5)]);
    expect(run('BRAND_DEAL_ESTIMATE', 1000, 0.1, 'tech', levels)).toEqual([
      rowOf('brand_fee_per_1000_followers').slice(2, 5),
    ]);
    expect(run('LIVE_GIFTS_ESTIMATE', 1)).toBe(rowOf('usd_per_diamond')[3]);
  });
});
