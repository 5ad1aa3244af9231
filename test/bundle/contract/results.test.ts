import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { cells, loadCode } from '../bare';
import { column, messageOf, norwegianMessageOf, row, run } from './sheet';
import { signatures } from './signatures';

const valuesOf = (name: string) =>
  signatures.find((one) => one.name === name)?.parameters.map(([, , value]) => value) ?? [];

describe('numbers', () => {
  it.each([
    ['ENGAGEMENT_RATE', [1e308, 1e308, 1, 1]],
    ['ENGAGEMENT_RATE_BY_FOLLOWERS', [1e308, 1, 1, 1e-10]],
    ['WATCH_SHARE', [1e300, 1e-300]],
    ['ENGAGEMENT_LIFT', [1e308, 2, -2, 1]],
    ['REWARDS_ESTIMATE', [1e308, 1e10]],
    ['CREATOR_FUND_ESTIMATE', [1e308, 1e10]],
    ['VIEWS_FOR_TARGET', [1e308, 1e-10]],
    ['BREAK_EVEN_QUALIFIED_VIEWS', [1e308, 1e-10]],
    ['EFFECTIVE_RPM', [1e308, 1e-10]],
    ['BRAND_DEAL_ESTIMATE', [1e308, 0.1, 1e10]],
    ['BRAND_DEAL_BY_VIEWS', [1e308, 1e10]],
    ['BRAND_DEAL_QUOTE', [1.7e308, 365]],
    ['AFFILIATE_ESTIMATE', [1e200, 1e200, 0.5]],
    ['LIVE_GIFTS_ESTIMATE', [1e200, 1e200]],
    ['PRODUCT_PROFIT', [1e200, 1e200]],
    ['PRODUCT_PROFIT', [1e200, 0, 1e200]],
    ['ENGAGEMENT_SUMMARY', [1e308, 1e308, 1e308, 1]],
    ['ENGAGEMENT_SUMMARY', [column(1e308, 1e308), column(0, 0), column(0, 0), column(1, 1)]],
    ['CALIBRATE_REWARDS', [1e-300, 1e300, 1]],
    ['CALIBRATE_REWARDS', [column(1, 1), column(1e-10, 1e-10), column(1e308, 1e308)]],
    ['FORECAST_ERROR', [1e-300, 1e300]],
    ['FORECAST_ERROR', [column(1, 1), column(1e308, 1e308)]],
    ['PAYOUT_SCHEDULE', [column(1e308, 1e308), 1.5e308]],
    ['INCOME_SIMULATION', [column(0, 0), column(0, 0), column(1e308, 1e308)]],
  ])('%s%j is beyond what a number can hold, and an error', (name, args) => {
    expect(messageOf(name, ...args)).toMatch(/too large/);
    expect(norwegianMessageOf(name, ...args)).toMatch(/for stort/);
  });

  it('names the row that is too large', () => {
    expect(messageOf('REWARDS_ESTIMATE', column(1, 1, 1e308), 1e10)).toContain('row 3');
  });

  it('are never minus zero', () => {
    for (const [name, args] of [
      ['ENGAGEMENT_RATE', [-0, -0, -0, 5]],
      ['PRODUCT_PROFIT', [0, 0, 5]],
      ['NET_INCOME', [0, 0]],
      ['ENGAGEMENT_LIFT', [0, -1, 1, 1]],
      ['FORECAST_ERROR', [5, 5]],
    ] as const) {
      const code = loadCode()[name]?.(...args);
      for (const value of [code].flat(2)) expect(Object.is(value, -0), name).toBe(false);
    }
  });
});

describe('size', () => {
  const tall = (rows: number) => Array.from({ length: rows }, () => [1]);

  it('is at most 200,000 cells', () => {
    expect(run('QUALIFIED_VIEWS', tall(200_000))).toHaveLength(200_000);
    expect(run('WATCH_SHARE', tall(1000), row(...Array(200).fill(1)))).toHaveLength(1000);
    expect(run('PAYOUT_SCHEDULE', tall(200_000))).toHaveLength(200_000);
    expect(run('REWARDS_RANGE', tall(66_666))).toHaveLength(66_666);
  });

  it.each([
    ['QUALIFIED_VIEWS', [tall(200_001)], '200,001'],
    ['WATCH_SHARE', [tall(1000), row(...Array(201).fill(1))], '201,000'],
    ['WATCH_SHARE', [tall(100_001), row(1, 2)], '200,002'],
    ['REWARDS_RANGE', [tall(66_667)], '200,001'],
    ['PAYOUT_SCHEDULE', [tall(200_001)], '200,001'],
  ] as const)('%s: more is an error that says to split the range', (name, args, count) => {
    const message = messageOf(name, ...args);
    expect(message).toContain(count);
    expect(message).toContain('200,000');
    expect(message).toMatch(/[Ss]plit the range/);
    expect(norwegianMessageOf(name, ...args)).toMatch(/200 000.*[Dd]el området/);
  });

  it('does not limit a table that reads long series', () => {
    const long = tall(210_000);
    expect(run('FORECAST_ERROR', long, long)).toHaveLength(3);
    expect(run('ENGAGEMENT_SUMMARY', long, long, long, long, long)).toHaveLength(6);
  });
});

describe('texts', () => {
  it.each(['en', 'nb'])('are in sentence case: %s', (language) => {
    const texts = [
      run('ENGAGEMENT_TIER', row(0, 0.03, 0.05, 0.1), language),
      run('ENGAGEMENT_SUMMARY', 1, 1, 1, 1, 1, language),
      run('PROGRAM_COMPARISON', 1, 1, language),
      run('REWARDS_GAP', row(0, 10_000), row(0, 100_000), 17, row(false, true), row('NO', 'US'), language),
      run('STREAMS_OPEN', 0, 0, 0, false, 'NO', language),
      run('STREAMS_OPEN', 1e6, 1e6, 30, true, 'US', language),
      run('CALIBRATE_REWARDS', 1, 1, 1, language),
      run('FORECAST_ERROR', 1, 1, language),
      run('INCOME_SIMULATION', 1, 1, 1, 100, 1, language),
    ];
    const names = /Creator|Fund|Rewards|LIVE|RPM|P\d0|Norway|Norge|÷ Fund/g;
    for (const text of texts.flat(3).filter((value) => typeof value === 'string' && value !== '')) {
      expect(text).toMatch(/^[A-ZÆØÅ0-9]/);
      expect((text as string).replace(names, 'x').slice(1), 'capitals inside').not.toMatch(/[A-ZÆØÅ]/);
    }
  });
});

describe('pure', () => {
  const poison = new Script(`
    Math.random = () => { throw new Error('Math.random') };
    Date = class extends Date { constructor(...args) { if (args.length === 0) throw new Error('clock'); super(...args); } };
    Date.now = () => { throw new Error('clock') };
  `);

  it.each(signatures.map(({ name }) => name))('%s asks no clock and no chance', (name) => {
    const context = loadCode();
    poison.runInContext(context);
    const values = valuesOf(name);
    expect(cells(context[name]?.(...values))).toEqual(run(name, ...values));
  });

  it('figures with a seed are the same in another place and at another time', () => {
    const args = [column(200, 0), column(400, 50), column(900, 300), 500, 42];
    expect(cells(loadCode().INCOME_SIMULATION?.(...args))).toEqual(run('INCOME_SIMULATION', ...args));
  });

  it.each(signatures.map(({ name }) => name))('%s does not remember earlier calls', (name) => {
    const context = loadCode();
    const first = cells(context[name]?.(...valuesOf(name)));
    for (const { name: other } of signatures) context[other]?.(...valuesOf(other));
    expect(() => context[name]?.(...valuesOf(name).map(() => '#N/A'))).toThrow();
    expect(cells(context[name]?.(...valuesOf(name)))).toEqual(first);
  });
});
