import { describe, expect, it } from 'vitest';
import { expectResult } from '../../close';
import { column, messageOf, run } from './sheet';
import { parameters, replaced, signatures } from './signatures';

const single = parameters.filter(({ series }) => !series);

describe('blank', () => {
  it.each(
    single.filter(({ optional }) => !optional).map((one) => [one.name, one.parameter, one] as const),
  )('%s: a blank %s gives an empty result', (name, _, { index, values, shape }) => {
    expect(run(name, ...replaced(values, index, ''))).toEqual(
      shape === 'row' ? [['', '', '']] : shape === 'table' ? [['']] : '',
    );
  });

  it.each(
    single.filter(({ optional }) => optional).map((one) => [one.name, one.parameter, one] as const),
  )('%s: a blank %s takes its default', (name, _, { index, values }) => {
    // Every later argument is left out too, so that leaving this one out says the same as a blank.
    const before = values.slice(0, index);
    expect(run(name, ...before, '')).toEqual(run(name, ...before));
    expect(run(name, ...replaced(values, index, ''))).toEqual(run(name, ...replaced(values, index, undefined)));
  });

  it.each([
    ['ENGAGEMENT_RATE', [1, 1, 1, 10], [0]],
    ['ENGAGEMENT_LIFT', [100, 0.08, 0.05], [0]],
    ['QUALIFIED_VIEWS', [100], [0.4]],
    ['REWARDS_ESTIMATE', [1000], [0.7, '', false]],
    ['REWARDS_RANGE', [1000], ['prudent', '', false]],
    ['CREATOR_FUND_ESTIMATE', [1000], [0.03]],
    ['PROGRAM_COMPARISON', [1000], [0.4, 'en']],
    ['VIEWS_FOR_TARGET', [100], [0.7, 0.4]],
    ['BREAK_EVEN_QUALIFIED_VIEWS', [100], [0.7]],
    ['REWARDS_ELIGIBLE', [10_000, 100_000, 18], [true, '']],
    ['REWARDS_GAP', [1000, 100_000, 18], [true, '', 'en']],
    ['STREAMS_OPEN', [1000, 100_000, 18], [true, '', 'en']],
    ['BRAND_DEAL_ESTIMATE', [1000, 0.1], ['general', 'mid', 1]],
    ['BRAND_DEAL_BY_VIEWS', [1000], [15]],
    ['BRAND_DEAL_QUOTE', [1000], [0, 0, 0, false, 'mid']],
    ['AFFILIATE_ESTIMATE', [10, 10, 0.1], [0]],
    ['LIVE_GIFTS_ESTIMATE', [100], [0.005]],
    ['PRODUCT_PROFIT', [10, 10], [0, 0, 0]],
    ['NET_INCOME', [100], [0, 0, 0, 0, 'gross']],
    ['WITHDRAWABLE', [9.99], [10]],
    ['PAYOUT_SCHEDULE', [column(4, 5, 3)], [10]],
    ['PAYOUT_RATE', ['rewards_rpm_wide'], ['mid']],
    ['ENGAGEMENT_TIER', [0.1], ['en']],
  ])('%s%j: the defaults are %j', (name, required, defaults) => {
    expect(run(name, ...required)).toEqual(run(name, ...required, ...defaults));
    expect(run(name, ...required, ...defaults.map(() => ''))).toEqual(run(name, ...required, ...defaults));
  });

  it('is missing, never zero', () => {
    expect(run('PRODUCT_PROFIT', '', 20)).toBe('');
    expectResult(run('PRODUCT_PROFIT', 0, 20), 0);
    expect(run('REWARDS_ELIGIBLE', '', 100_000, 18)).toBe('');
    expect(run('REWARDS_ELIGIBLE', 0, 100_000, 18)).toBe(false);
  });

  it('leaves only its own row empty', () => {
    expectResult(run('WATCH_SHARE', column(15, '', 30), column(60, 60, '')), column(0.25, '', ''));
    expectResult(run('QUALIFIED_VIEWS', column(100, 100), column('', 0.5)), column(40, 50));
  });
});

describe('zero as divisor', () => {
  it.each([
    ['ENGAGEMENT_RATE', [5, 1, 1, 0]],
    ['ENGAGEMENT_RATE', [0, 0, 0, 0]],
    ['ENGAGEMENT_RATE_BY_FOLLOWERS', [5, 1, 1, 0]],
    ['WATCH_SHARE', [5, 0]],
    ['EFFECTIVE_RPM', [20, 0]],
    ['EFFECTIVE_RPM', [0, 0]],
  ])('%s%j is empty', (name, args) => expect(run(name, ...args)).toBe(''));

  it('does not break its column', () => {
    expectResult(run('EFFECTIVE_RPM', column(20, 20, 20), column(10_000, 0, 40_000)), column(2, '', 0.5));
    expectResult(run('ENGAGEMENT_RATE', column(1, 1), 0, 0, column(0, 4)), column('', 0.25));
  });

  it.each([
    ['VIEWS_FOR_TARGET', 'rpm', [1000, 0]],
    ['VIEWS_FOR_TARGET', 'qualified_share', [1000, 1, 0]],
    ['BREAK_EVEN_QUALIFIED_VIEWS', 'rpm', [1000, 0]],
  ])('%s: a typed %s of 0 is an error', (name, parameter, args) => {
    expect(messageOf(name, ...args)).toContain(`${parameter}: 0 `);
    expect(messageOf(name, ...args)).toMatch(/above 0/);
  });

  it('a rate of 0 that is multiplied by is none', () => {
    expectResult(run('REWARDS_ESTIMATE', 1000, 0), 0);
    expectResult(run('QUALIFIED_VIEWS', 1000, 0), 0);
  });
});

describe('pure', () => {
  it.each(
    signatures.map(({ name, parameters: all }) => [name, all.map(([, , value]) => value)] as const),
  )('%s gives the same again, and leaves its arguments as they were', (name, values) => {
    const args = values.map((value) => column(value));
    const before = JSON.stringify(args);
    const first = run(name, ...args);
    expect(run(name, ...args)).toEqual(first);
    expect(JSON.stringify(args)).toBe(before);
  });
});
