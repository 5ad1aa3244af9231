import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, run } from '../sheet/calling';

// Laws that hold whatever the figures. The figures themselves are held to reference values elsewhere.

// As people type them: cents, and shares to a hundredth of a percent.
const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);
const count = fc.integer({ min: 0, max: 10_000_000 });
const positive = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);
const rate = fc.integer({ min: -10_000, max: 20_000 }).map((parts) => parts / 10_000);
const factor = fc.integer({ min: 0, max: 500 }).map((parts) => parts / 100);
const days = (most: number) => fc.integer({ min: 0, max: most });
const level = fc.constantFrom('low', 'mid', 'high');
const flag = fc.boolean();
const manager = fc.constantFrom('gross', 'net');

const UP = 1;
const DOWN = -1;

/** Functions that pay, with what each argument may be and whether more of it pays more or less. 0: neither. */
const directions: Readonly<
  Record<string, readonly (readonly [arbitrary: fc.Arbitrary<unknown>, direction: number])[]>
> = {
  EFFECTIVE_RPM: [
    [amount, UP],
    [fc.integer({ min: 1, max: 10_000_000 }), DOWN],
  ],
  QUALIFIED_VIEWS: [
    [count, UP],
    [share, UP],
  ],
  REWARDS_ESTIMATE: [
    [count, UP],
    [factor, UP],
    [days(600).map((seconds) => seconds + 3), UP],
    [flag, DOWN],
  ],
  CREATOR_FUND_ESTIMATE: [
    [count, UP],
    [factor, UP],
  ],
  VIEWS_FOR_TARGET: [
    [amount, UP],
    [positive, DOWN],
    [fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100), DOWN],
  ],
  BREAK_EVEN_QUALIFIED_VIEWS: [
    [amount, UP],
    [positive, DOWN],
  ],
  BRAND_DEAL_ESTIMATE: [
    [count, UP],
    [rate, UP],
    [factor, UP],
    [level, UP],
    [factor, UP],
  ],
  BRAND_DEAL_BY_VIEWS: [
    [count, UP],
    [factor, UP],
  ],
  BRAND_DEAL_QUOTE: [
    [amount, UP],
    [days(365), UP],
    [days(180), UP],
    [days(90), UP],
    [flag, UP],
    [level, UP],
  ],
  ORDERS_FROM_VIEWS: [
    [count, UP],
    [share, UP],
    [share, UP],
  ],
  AFFILIATE_ESTIMATE: [
    [count, UP],
    [amount, UP],
    [share, UP],
    [share, DOWN],
  ],
  LIVE_GIFTS_ESTIMATE: [
    [count, UP],
    [factor, UP],
  ],
  PRODUCT_PROFIT: [
    [count, 0],
    [amount, UP],
    [amount, DOWN],
    [share, DOWN],
    [amount, DOWN],
  ],
  NET_INCOME: [
    [amount, UP],
    [amount, DOWN],
    [share, DOWN],
    [share, DOWN],
    [share, DOWN],
    [manager, 0],
  ],
  WITHDRAWABLE: [
    [amount, UP],
    [amount, DOWN],
  ],
};

const ORDER: readonly unknown[] = ['low', 'mid', 'high'];
const rank = (value: unknown): number => (typeof value === 'string' ? ORDER.indexOf(value) : Number(value));

describe('more never pays less', () => {
  const moving = Object.entries(directions).flatMap(([name, all]) =>
    all.flatMap(([, direction], i) => (direction === 0 ? [] : [[name, i + 1, direction, all] as const])),
  );

  it.each(moving)('%s: argument %d, direction %d', (name, position, direction, all) => {
    const args = fc.tuple(...all.map(([arbitrary]) => arbitrary));
    const other = (all[position - 1] as (typeof all)[number])[0];
    fc.assert(
      fc.property(args, other, (given, second) => {
        const first = given[position - 1];
        const [less, more] = rank(first) <= rank(second) ? [first, second] : [second, first];
        const pay = (value: unknown) =>
          run(name, ...given.map((one, i) => (i === position - 1 ? value : one))) as number;
        const change = direction * (pay(more) - pay(less));
        // The last digits of a binary fraction.
        expect(change).toBeGreaterThanOrEqual(
          -1e-9 * Math.max(1, Math.abs(pay(more)), Math.abs(pay(less)), ...given.map(rank)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a unit more pays more as long as it brings more than it costs', () => {
    fc.assert(
      fc.property(count, amount, share, factor, (units, price, fee, fixed) => {
        const profit = (sold: number) => run('PRODUCT_PROFIT', sold, price, 0, fee, fixed) as number;
        expect(profit(units + 1)).toBeGreaterThanOrEqual(profit(units));
      }),
    );
  });
});

describe('a loss', () => {
  it('is never made smaller by fee or tax, and no share takes more than there is', () => {
    fc.assert(
      fc.property(amount, amount, share, share, share, manager, (gross, costs, managed, fee, tax, on) => {
        const net = run('NET_INCOME', gross, costs, managed, fee, tax, on) as number;
        const before = run('NET_INCOME', gross, costs, managed, 0, 0, on) as number;
        if (before <= 0) expect(net).toBe(before);
        else expect(net).toBeGreaterThanOrEqual(0);
        expect(net).toBeLessThanOrEqual(gross);
      }),
    );
  });
});

describe('the waterfall of NET_INCOME', () => {
  it('adds up: income is costs, manager, fee, tax and what is left', () => {
    fc.assert(
      fc.property(amount, amount, share, share, share, manager, (gross, costs, managed, fee, tax, on) => {
        const net = (...args: readonly unknown[]) => run('NET_INCOME', gross, ...args) as number;
        const afterCosts = net(costs);
        const afterManager = net(costs, managed, 0, 0, on);
        const afterFee = net(costs, managed, fee, 0, on);
        const afterTax = net(costs, managed, fee, tax, on);
        const parts = {
          costs: gross - afterCosts,
          manager: afterCosts - afterManager,
          fee: afterManager - afterFee,
          tax: afterFee - afterTax,
        };
        const slack = 1e-9 * Math.max(1, gross, costs);
        const base = on === 'gross' ? gross : Math.max(0, gross - costs);
        expect(Math.abs(parts.costs - costs)).toBeLessThanOrEqual(slack);
        expect(Math.abs(parts.manager - managed * base)).toBeLessThanOrEqual(slack);
        expect(Math.abs(parts.fee - fee * Math.max(0, afterManager))).toBeLessThanOrEqual(slack);
        expect(Math.abs(parts.tax - tax * Math.max(0, afterFee))).toBeLessThanOrEqual(slack);
        const sum = parts.costs + parts.manager + parts.fee + parts.tax + afterTax;
        expect(Math.abs(sum - gross)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});

describe('PAYOUT_SCHEDULE', () => {
  // Quarters are exact as binary fractions, so that sums can be compared digit by digit.
  const quarters = fc.integer({ min: 0, max: 200 }).map((n) => n / 4);
  const months = fc.array(fc.oneof({ weight: 5, arbitrary: quarters }, fc.constant('')), {
    minLength: 1,
    maxLength: 30,
  });

  it('pays all that was earned, sooner or later, and never below the minimum', () => {
    fc.assert(
      fc.property(months, quarters, (earned, minimum) => {
        const paid = (run('PAYOUT_SCHEDULE', column(...earned), minimum) as unknown as (number | '')[][]).map(
          ([cell]) => cell,
        );
        let balance = 0;
        expect(paid).toHaveLength(earned.length);
        paid.forEach((amount = '', i) => {
          expect(amount === '').toBe(earned[i] === '');
          if (amount === '') return;
          balance += earned[i] as number;
          if (amount > 0) expect(amount).toBeGreaterThanOrEqual(minimum);
          // What is paid is the whole balance, and nothing stays that could have been paid.
          expect(amount === 0 || amount === balance).toBe(true);
          balance -= amount;
          expect(balance === 0 || balance < minimum).toBe(true);
        });
        const sum = (cells: readonly unknown[]) => cells.reduce<number>((total, cell) => total + Number(cell), 0);
        expect(sum(paid) + balance).toBe(sum(earned));
      }),
    );
  });

  it('does as WITHDRAWABLE does with the balance', () => {
    fc.assert(
      fc.property(quarters, quarters, (earned, minimum) => {
        expect(run('PAYOUT_SCHEDULE', column(earned), minimum)).toEqual(column(run('WITHDRAWABLE', earned, minimum)));
      }),
    );
  });
});
