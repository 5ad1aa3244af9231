import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, run } from '../sheet/calling';

// As people type them: cents, and shares to a hundredth of a percent.
const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);
const count = fc.integer({ min: 0, max: 10_000_000 });
const share = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);
const level = fc.constantFrom('low', 'mid', 'high');
const manager = fc.constantFrom('gross', 'net');

describe('totals do not depend on the order of the rows', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 5, arbitrary }, fc.constant(''));
  const close = (one: unknown, other: unknown): void => {
    const [a, b] = [one, other].map((table) => (table as unknown[][]).flat());
    a?.forEach((cell, i) => {
      if (typeof cell !== 'number') expect(b?.[i]).toEqual(cell);
      else expect(Math.abs(cell - (b?.[i] as number))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cell)));
    });
  };

  it.each([
    ['CALIBRATE_REWARDS', [maybe(count), maybe(count), maybe(amount)]],
    ['FORECAST_ERROR', [maybe(amount), maybe(amount)]],
    [
      'ENGAGEMENT_SUMMARY',
      [maybe(count), maybe(count), maybe(count), maybe(fc.integer({ min: 0, max: 1e9 })), maybe(count)],
    ],
  ] as const)('%s', (name, cells) => {
    const rows = fc.array(fc.tuple(...(cells as readonly fc.Arbitrary<unknown>[])), { minLength: 1, maxLength: 12 });
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, turned]) => {
        const series = (all: readonly unknown[][]) => cells.map((_, i) => column(...all.map((one) => one[i])));
        close(run(name, ...series(given)), run(name, ...series(turned)));
      }),
    );
  });

  it('a calibration of equal months gives what one month gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        share,
        fc.integer({ min: 1, max: 1e5 }),
        fc.integer({ min: 3, max: 9 }),
        (views, part, cents, n) => {
          const qualified = Math.max(1, Math.round(views * part));
          const months = (value: number) => column(...Array(n).fill(value));
          const [, shares, rpm] = run(
            'CALIBRATE_REWARDS',
            months(views),
            months(qualified),
            months(cents / 100),
          ) as unknown as number[][];
          for (const figure of shares?.slice(1, 4) ?? []) expect(figure).toBeCloseTo(qualified / views, 9);
          const single = run('EFFECTIVE_RPM', cents / 100, qualified) as number;
          for (const figure of rpm?.slice(1, 4) ?? [])
            expect(Math.abs(figure - single)).toBeLessThanOrEqual(1e-9 * single);
          expect([shares?.[4], rpm?.[4]]).toEqual([n, n]);
        },
      ),
    );
  });

  it('the pooled middle lies between the lowest and the highest period', () => {
    const positiveCount = fc.integer({ min: 1, max: 1e7 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(positiveCount, positiveCount, amount), { minLength: 3, maxLength: 12 }),
        (months) => {
          const series = [0, 1, 2].map((i) => column(...months.map((month) => month[i])));
          for (const [, low, mid, high] of (
            run('CALIBRATE_REWARDS', ...series) as unknown as [string, number, number, number][]
          ).slice(1)) {
            expect(low).toBeLessThanOrEqual(mid * (1 + 1e-12));
            expect(mid).toBeLessThanOrEqual(high * (1 + 1e-12));
          }
        },
      ),
    );
  });

  it('a perfect forecast has no error', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (amounts) => {
        const [, bias, error] = run('FORECAST_ERROR', column(...amounts), column(...amounts)) as unknown as [
          string,
          unknown,
        ][];
        const paid = amounts.some((one) => one > 0);
        expect([bias?.[1], error?.[1]]).toEqual(paid ? [0, 0] : ['', '']);
      }),
    );
  });
});

describe('there and back', () => {
  it('an RPM measured on rewards gives the rewards', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 1e9 }), (reward, qualified) => {
        const again = run('REWARDS_ESTIMATE', qualified, run('EFFECTIVE_RPM', reward, qualified)) as number;
        expect(Math.abs(again - reward)).toBeLessThanOrEqual(1e-9 * reward);
      }),
    );
  });

  it('a quote without rights is the fee', () => {
    fc.assert(
      fc.property(amount, level, (fee, at) => {
        expect(run('BRAND_DEAL_QUOTE', fee, 0, 0, 0, false, at)).toBe(fee);
      }),
    );
  });

  it('income without costs and shares is the income', () => {
    fc.assert(
      fc.property(amount, manager, (gross, on) => {
        expect(run('NET_INCOME', gross, 0, 0, 0, 0, on)).toBe(gross);
      }),
    );
  });
});
