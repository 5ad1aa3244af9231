import { describe, expect, it } from 'vitest';
import type { Values } from '../../src/scenario/scenario';
import { whatMatters } from '../../src/scenario/sensitivity';
import { expectClose } from '../close';
import { plan, range } from './plans';

/** What is left of a plan, straight from its figures. */
interface Figures {
  views: number;
  longShare: number;
  share: number;
  rpm: number;
  deals: number;
  fee: number;
  rights: number;
  orders: number;
  orderValue: number;
  commission: number;
  refundShare: number;
  diamonds: number;
  merchUnits: number;
  merchPrice: number;
  merchUnitCost: number;
  merchFee: number;
  costs: number;
  managerShare: number;
  paymentFee: number;
  taxShare: number;
}

function left(f: Figures): number {
  const rewards = (((f.views - f.deals * 50_000) * f.longShare * f.share) / 1000) * f.rpm;
  const deals = f.deals * f.fee * (1 + f.rights);
  const affiliate = f.orders * f.orderValue * (1 - f.refundShare) * f.commission;
  const merch = f.merchUnits * (f.merchPrice * (1 - f.merchFee) - f.merchUnitCost);
  const gross = rewards + deals + affiliate + f.diamonds * 0.005 + merch;
  return (gross - f.costs - f.managerShare * gross) * (1 - f.paymentFee) * (1 - f.taxShare);
}

/** Each input in the low, the mid and the high case: of what lowers the income the low case has the most. */
const cases: { readonly [F in keyof Figures]: readonly [number, number, number] } = {
  views: [800_000, 1_000_000, 1_500_000],
  longShare: [0.6, 0.8, 0.9],
  share: [0.3, 0.4, 0.6],
  rpm: [0.4, 0.7, 1],
  deals: [1, 2, 4],
  fee: [600, 900, 1400],
  // 30 days of use and a rush: 10% + 25%, 15% + 37.5%, 20% + 50%.
  rights: [0.35, 0.525, 0.7],
  orders: [20, 30, 50],
  orderValue: [20, 25, 35],
  commission: [0.08, 0.1, 0.15],
  refundShare: [0.2, 0.1, 0.05],
  diamonds: [1000, 2000, 6000],
  merchUnits: [10, 20, 30],
  merchPrice: [18, 20, 25],
  merchUnitCost: [9, 7, 6],
  merchFee: [0.1, 0.05, 0.03],
  costs: [300, 200, 100],
  managerShare: [0.2, 0.15, 0.1],
  paymentFee: [0.05, 0.03, 0.01],
  taxShare: [0.35, 0.3, 0.22],
};

const published = ['share', 'rpm', 'rights'];
const inputs = Object.keys(cases) as (keyof Figures)[];

/** Every input at mid but one. */
function moved(input: keyof Figures, to: 0 | 2): number {
  const figures = Object.fromEntries(inputs.map((id) => [id, cases[id][id === input ? to : 1]]));
  return left(figures as unknown as Figures);
}

const ranged: Values = {
  ...Object.fromEntries(
    inputs
      .filter((id) => !published.includes(id))
      .map((id) => [id, range(...(cases[id].toSorted((a, b) => a - b) as [number, number, number]))]),
  ),
  viewsPerVideo: 50_000,
  usageDays: 30,
  rush: true,
};

describe('what matters', () => {
  const found = whatMatters(plan(ranged));

  it.each(inputs)('%s moves what is left as its formula says', (input) => {
    const one = found.find((candidate) => candidate.input === input);
    expectClose(one?.from, cases[input][0]);
    expectClose(one?.to, cases[input][2]);
    expect(Math.abs((one?.low ?? 0) - moved(input, 0))).toBeLessThan(1e-9);
    expect(Math.abs((one?.high ?? 0) - moved(input, 2))).toBeLessThan(1e-9);
    expect(one?.published).toBe(published.includes(input));
  });

  it('comes with the largest first, each input once', () => {
    const spans = inputs.map((input) => ({ input, span: Math.abs(moved(input, 2) - moved(input, 0)) }));
    spans.sort((a, b) => b.span - a.span);
    expect(found.map(({ input }) => input)).toEqual(spans.map(({ input }) => input));
  });

  it('leaves exact figures out, and those at a level of a published range', () => {
    const { fee, ...without } = ranged;
    expect(fee).toEqual(range(600, 900, 1400));
    const inputsOf = (values: Values) => whatMatters(plan(values)).map(({ input }) => input);
    expect(inputsOf({ ...without, fee: 900 })).not.toContain('fee');
    expect(inputsOf({ ...ranged, rpm: 0.7 })).not.toContain('rpm');
    expect(inputsOf({ ...ranged, rpm: 'mid' })).not.toContain('rpm');
    expect(inputsOf({ ...ranged, share: 'low', rpm: 'mid' })).not.toContain('share');
    expect(inputsOf({ ...ranged, usageDays: 0, rush: false })).not.toContain('rights');
    expect(inputsOf({})).toEqual([]);
  });

  it('leaves out what moves nothing', () => {
    const inputsOf = (values: Values) => whatMatters(plan(values)).map(({ input }) => input);
    // No deals: neither the fee nor the rights matter. No views: nor do share and RPM.
    expect(
      inputsOf({ fee: range(1, 2, 3), usageDays: 30, orders: range(1, 2, 3), orderValue: 10, commission: 0.1 }),
    ).toEqual(['orders']);
    expect(inputsOf({ ...ranged, country: 'NO' })).not.toContain('rpm');
    expect(inputsOf({ ...ranged, country: 'NO' })).not.toContain('views');
    // Equal ends are no range.
    expect(inputsOf({ deals: 1, fee: range(5, 5, 5) })).toEqual([]);
    // In USD, while the plan is in kroner: not in what is left.
    expect(inputsOf({ currency: 'NOK', views: 1_000_000, costs: range(1, 2, 3) })).toEqual(['costs']);
  });

  it('knows the range of the estimated fee, and the tiers that engagement comes to', () => {
    const values = { followers: 10_000, engagementRate: range(0.04, 0.06, 0.11), niche: 'tech', deals: 1 };
    // 10 × 17.5 × 0.5 and × 1; 10 × 10 × 0.75 and × 25.
    expect(whatMatters(plan(values))).toEqual([
      { input: 'fee', from: 10, to: 25, published: true, low: 75, high: 187.5 },
      { input: 'engagementRate', from: 0.04, to: 0.11, published: false, low: 87.5, high: 175 },
    ]);
  });

  it('shows where more deals leave less, since their views earn nothing', () => {
    const values = { views: 1_000_000, share: 0.5, rpm: 2, viewsPerVideo: 100_000, deals: range(1, 2, 4), fee: 30 };
    // A deal pays 30 and takes 100,000 × 50% ÷ 1,000 × 2 = 100.
    expect(whatMatters(plan(values))).toEqual([
      { input: 'deals', from: 1, to: 4, published: false, low: 930, high: 720 },
    ]);
  });
});
