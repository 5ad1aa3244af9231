import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scenarioResults } from '../../src/scenario/results';
import { emptyScenario, type Scenario } from '../../src/scenario/scenario';
import { expectClose } from '../close';

const full: Scenario = {
  name: 'Full',
  views: 1_000_000,
  share: 'range',
  rpm: 'range',
  videoSeconds: 90,
  followers: 20_000,
  viewsIn30Days: 1_000_000,
  age: 25,
  country: 'GB',
};

const levels = (figures: { low: number; mid: number; high: number } | null, low: number, mid: number, high: number) => {
  expectClose(figures?.low, low);
  expectClose(figures?.mid, mid);
  expectClose(figures?.high, high);
};

describe('what a plan pays', () => {
  // By hand: 1,000,000 × 30%, 40%, 60% qualified; ÷ 1,000 × 0.40, 0.70, 1.00.
  it('goes low with low and high with high over the published ranges', () => {
    const results = scenarioResults(full, null);
    levels(results.fund, 20, 30, 40);
    levels(results.qualifiedViews, 300_000, 400_000, 600_000);
    levels(results.rewards, 120, 280, 600);
  });

  it('uses one figure at all levels where the user names one', () => {
    levels(scenarioResults({ ...full, share: 0.43, rpm: 0.67 }, null).rewards, 288.1, 288.1, 288.1);
    levels(scenarioResults({ ...full, share: 'mid' }, null).rewards, 160, 280, 400);
    levels(scenarioResults({ ...full, rpm: 'high' }, null).rewards, 300, 400, 600);
  });

  it('is nothing for videos of one minute or less', () => {
    levels(scenarioResults({ ...full, videoSeconds: 60 }, null).rewards, 0, 0, 0);
    levels(scenarioResults({ ...full, videoSeconds: 61 }, null).rewards, 120, 280, 600);
    levels(scenarioResults({ ...full, videoSeconds: null }, null).rewards, 120, 280, 600);
  });

  it('shows no amount where the programme is not offered', () => {
    const results = scenarioResults({ ...full, country: 'NO' }, 1000);
    expect(results.rewards).toBeNull();
    expect(results.account).toMatchObject({ status: 'not-offered', offered: false });
    expect(results.viewsNeeded).toBe('country');
    levels(results.fund, 20, 30, 40);
  });

  it('never pays less for more views', () => {
    const views = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(views, views, (some, more) => {
        const before = scenarioResults({ ...full, views: some }, null);
        const after = scenarioResults({ ...full, views: some + more }, null);
        for (const level of ['low', 'mid', 'high'] as const) {
          expect(after.rewards?.[level]).toBeGreaterThanOrEqual(before.rewards?.[level] as number);
          expect(after.fund?.[level]).toBeGreaterThanOrEqual(before.fund?.[level] as number);
        }
      }),
    );
  });
});

describe('whether the account may take part', () => {
  it.each([
    [{}, 'eligible'],
    [{ country: null }, 'eligible'],
    [{ followers: 9999 }, 'not-yet'],
    [{ viewsIn30Days: 99_999 }, 'not-yet'],
    [{ age: 17 }, 'not-yet'],
    [{ country: 'NO' }, 'not-offered'],
    [{ country: 'NO', followers: 1 }, 'not-offered'],
    [{ age: null }, 'incomplete'],
  ] as const)('%j: %s', (change, status) => {
    expect(scenarioResults({ ...full, ...change }, null).account.status).toBe(status);
  });

  it('says what is missing', () => {
    const { account } = scenarioResults({ ...full, followers: 8800, viewsIn30Days: 80_000 }, null);
    expect(account).toMatchObject({ gap: { followers: 1200, viewsIn30Days: 20_000, years: 0, country: false } });
  });

  it('names the fields it needs', () => {
    const { account } = scenarioResults({ ...full, followers: null, age: null }, null);
    expect(account).toEqual({ status: 'incomplete', missing: ['followers', 'age'], offered: true });
  });
});

describe('views for a target', () => {
  it('takes the most views at low rates', () => {
    expect(scenarioResults(full, 1000).viewsNeeded).toEqual({ low: 8_333_334, mid: 3_571_429, high: 1_666_667 });
  });

  it('has no figure without a target, and none where no views are enough', () => {
    expect(scenarioResults(full, null).viewsNeeded).toBeNull();
    expect(scenarioResults({ ...full, videoSeconds: 45 }, 1000).viewsNeeded).toBe('short-videos');
    expect(scenarioResults({ ...full, views: null }, 1000).viewsNeeded).toMatchObject({ mid: 3_571_429 });
  });

  it('reaches the target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (target) => {
        const needed = scenarioResults(full, target).viewsNeeded as { low: number; mid: number; high: number };
        for (const level of ['low', 'mid', 'high'] as const) {
          const reached = scenarioResults({ ...full, views: needed[level] }, null).rewards?.[level] as number;
          expect(reached).toBeGreaterThanOrEqual(target * (1 - 1e-12));
        }
      }),
    );
  });
});

it('asks of an empty plan only what each result needs', () => {
  expect(scenarioResults(emptyScenario('New'), null)).toEqual({
    fund: null,
    qualifiedViews: null,
    rewards: null,
    account: { status: 'incomplete', missing: ['followers', 'viewsIn30Days', 'age'], offered: true },
    viewsNeeded: null,
  });
});
