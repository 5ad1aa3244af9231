import { describe, expect, it } from 'vitest';
import type { Stream } from '../../src/scenario/evaluate';
import type { Values } from '../../src/scenario/scenario';
import type { Waterfall } from '../../src/scenario/waterfall';
import { expectClose } from '../close';
import { expectLevels, type levels, range, results, stream, type Three } from './plans';

interface Expected {
  readonly streams: { readonly [S in Stream]?: Three };
  readonly waterfall: { readonly [K in keyof Waterfall]: Three };
  readonly opportunityCost?: Three;
  readonly fund?: Three;
  readonly fee?: Three;
}

const us: Values = {
  country: 'US',
  followers: 60_000,
  age: 25,
  views: 1_200_000,
  longShare: 0.75,
  viewsPerVideo: 40_000,
  deals: 3,
  fee: 800,
  usageDays: 30,
  sparkDays: 60,
  exclusivityDays: 90,
  rush: true,
  orders: 40,
  orderValue: 25,
  commission: 0.15,
  refundShare: 0.1,
  diamonds: 4200,
  merchUnits: 50,
  merchPrice: 20,
  merchUnitCost: 4,
  merchFee: 0.05,
  digitalUnits: 12,
  digitalPrice: 35,
  digitalFee: 0.08,
  coachingUnits: 4,
  coachingPrice: 60,
  coachingUnitCost: 10,
  costs: 300,
  managerShare: 0.2,
  paymentFee: 0.03,
  taxShare: 0.3,
};

const germany: Values = {
  currency: 'EUR',
  country: 'DE',
  followers: 40_000,
  engagementRate: 0.06,
  niche: 'tech',
  views: 800_000,
  viewsPerVideo: 30_000,
  deals: 2,
  orders: 30,
  orderValue: 50,
  commission: 0.1,
  diamonds: 2000,
  costs: 40,
  taxShare: 0.25,
};

/** Every field that lowers the income has a range of its own, always from its lowest figure to its highest. */
const norway: Values = {
  currency: 'NOK',
  country: 'NO',
  followers: 25_000,
  engagementRate: 0.08,
  niche: 'beauty',
  views: 900_000,
  viewsPerVideo: 50_000,
  deals: range(1, 2, 4),
  fee: range(4000, 6000, 9000),
  orders: range(20, 30, 45),
  orderValue: range(300, 400, 450),
  commission: range(0.05, 0.1, 0.12),
  refundShare: range(0.05, 0.1, 0.2),
  diamonds: 5000,
  perDiamond: 0.05,
  costs: range(500, 800, 1500),
  managerShare: range(0.1, 0.15, 0.2),
  paymentFee: range(0.01, 0.02, 0.04),
  taxShare: range(0.2, 0.3, 0.35),
};

const lift: Values = {
  country: 'GB',
  followers: 50_000,
  engagementRate: range(0.04, 0.06, 0.09),
  baseRate: 0.05,
  extraPerPoint: 0.05,
  niche: 'general',
  audienceFactor: 1.2,
  views: range(400_000, 600_000, 1_000_000),
  viewsPerVideo: 80_000,
  deals: range(1, 2, 3),
};

/** Merch loses 7.50 and more apiece at worst, 0.50 at best (15 × 0.9 − 22, 15 × 0.9 − 18, 15 − 16). */
const loss: Values = {
  merchUnits: range(10, 20, 40),
  merchPrice: 15,
  merchUnitCost: range(16, 18, 22),
  merchFee: range(0, 0.1, 0.1),
  digitalUnits: 30,
  digitalPrice: 10,
  digitalUnitCost: range(1, 2, 3),
  digitalFee: range(0.05, 0.1, 0.15),
  costs: range(20, 40, 60),
  managerShare: 0.1,
  managerOn: 'net',
  paymentFee: 0.02,
  taxShare: 0.2,
};

/**
 * Computed by a second implementation, in Python with exact fractions (fractions.Fraction), straight from the rates and
 * rules: rewards = (views − views of sponsored videos) × share over one minute × qualified share ÷ 1,000 × RPM and so on;
 * then gross − costs − losses − manager, of which the payment fee, of which the tax.
 */
const plans: readonly (readonly [name: string, Values, Expected])[] = [
  [
    'every stream and every deduction, manager on gross',
    us,
    {
      streams: {
        rewards: [97.2, 226.8, 486],
        deals: [5040, 6240, 7440],
        affiliate: 135,
        live: 21,
        products: 1336.4,
      },
      fee: [1680, 2080, 2480],
      opportunityCost: [10.8, 25.2, 54],
      fund: [24, 36, 48],
      waterfall: {
        gross: [6629.6, 7959.2, 9418.4],
        costs: 300,
        losses: 0,
        managerBase: [6629.6, 7959.2, 9418.4],
        manager: [1325.92, 1591.84, 1883.68],
        paymentBase: [5003.68, 6067.36, 7234.72],
        payment: [150.1104, 182.0208, 217.0416],
        taxBase: [4853.5696, 5885.3392, 7017.6784],
        tax: [1456.07088, 1765.60176, 2105.30352],
        net: [3397.49872, 4119.73744, 4912.37488],
      },
    },
  ],
  [
    'the same, manager on net',
    { ...us, managerOn: 'net' },
    {
      streams: {},
      fee: [1680, 2080, 2480],
      waterfall: {
        gross: [6629.6, 7959.2, 9418.4],
        costs: 300,
        losses: 0,
        managerBase: [6329.6, 7659.2, 9118.4],
        manager: [1265.92, 1531.84, 1823.68],
        paymentBase: [5063.68, 6127.36, 7294.72],
        payment: [151.9104, 183.8208, 218.8416],
        taxBase: [4911.7696, 5943.5392, 7075.8784],
        tax: [1473.53088, 1783.06176, 2122.76352],
        net: [3438.23872, 4160.47744, 4953.11488],
      },
    },
  ],
  [
    'in euros without a rate: published amounts are shown in USD and not added up',
    germany,
    {
      streams: {
        rewards: [88.8, 207.2, 444],
        deals: [600, 1050, 1500],
        affiliate: 150,
        live: 10,
        products: 0,
      },
      fee: [300, 525, 750],
      opportunityCost: [7.2, 16.8, 36],
      fund: [16, 24, 32],
      waterfall: {
        gross: 150,
        costs: 40,
        losses: 0,
        managerBase: 150,
        manager: 0,
        paymentBase: 110,
        payment: 0,
        taxBase: 110,
        tax: 27.5,
        net: 82.5,
      },
    },
  ],
  [
    'in euros with a dated rate: all of it counts',
    { ...germany, usdRate: 0.9, usdDate: '2026-11-20' },
    {
      streams: {
        rewards: [79.92, 186.48, 399.6],
        deals: [540, 945, 1350],
        affiliate: 150,
        live: 9,
        products: 0,
      },
      fee: [270, 472.5, 675],
      opportunityCost: [6.48, 15.12, 32.4],
      fund: [14.4, 21.6, 28.8],
      waterfall: {
        gross: [778.92, 1290.48, 1908.6],
        costs: 40,
        losses: 0,
        managerBase: [778.92, 1290.48, 1908.6],
        manager: 0,
        paymentBase: [738.92, 1250.48, 1868.6],
        payment: 0,
        taxBase: [738.92, 1250.48, 1868.6],
        tax: [184.73, 312.62, 467.15],
        net: [554.19, 937.86, 1401.45],
      },
    },
  ],
  [
    'in Norway with ranges: the low case takes the highest refunds, costs and shares',
    norway,
    {
      streams: {
        rewards: 0,
        deals: [4000, 12_000, 36_000],
        affiliate: [240, 1080, 2308.5],
        live: 250,
        products: 0,
      },
      fee: [4000, 6000, 9000],
      opportunityCost: 0,
      fund: [18, 27, 36],
      waterfall: {
        gross: [4490, 13_330, 38_558.5],
        costs: [1500, 800, 500],
        losses: 0,
        managerBase: [4490, 13_330, 38_558.5],
        manager: [898, 1999.5, 3855.85],
        paymentBase: [2092, 10_530.5, 34_202.65],
        payment: [83.68, 210.61, 342.0265],
        taxBase: [2008.32, 10_319.89, 33_860.6235],
        tax: [702.912, 3095.967, 6772.1247],
        net: [1305.408, 7223.923, 27_088.4988],
      },
    },
  ],
  [
    // The rate lies 1 point below, 1 and 4 above its base: 95%, 105% and 120% of all views, those of sponsored videos too.
    'engagement lifts all views, those a video too, and the tier of the fee',
    lift,
    {
      streams: { rewards: [27.36, 129.36, 604.8], deals: [150, 787.5, 1687.5], affiliate: 0, live: 0, products: 0 },
      fee: [150, 393.75, 562.5],
      opportunityCost: [18.24, 47.04, 115.2],
      fund: [7.6, 18.9, 48],
      waterfall: {
        gross: [177.36, 916.86, 2292.3],
        costs: 0,
        losses: 0,
        managerBase: [177.36, 916.86, 2292.3],
        manager: 0,
        paymentBase: [177.36, 916.86, 2292.3],
        payment: 0,
        taxBase: [177.36, 916.86, 2292.3],
        tax: 0,
        net: [177.36, 916.86, 2292.3],
      },
    },
  ],
  [
    'a product that loses money is a cost, the more so the more of it is sold',
    loss,
    {
      streams: { rewards: 0, deals: 0, affiliate: 0, live: 0, products: [165, 210, 255] },
      waterfall: {
        gross: [165, 210, 255],
        costs: [60, 40, 20],
        losses: [340, 90, 10],
        managerBase: [0, 80, 225],
        manager: [0, 8, 22.5],
        paymentBase: [-235, 72, 202.5],
        payment: [0, 1.44, 4.05],
        taxBase: [-235, 70.56, 198.45],
        tax: [0, 14.112, 39.69],
        net: [-235, 56.448, 158.76],
      },
    },
  ],
  [
    'a loss stays as it is: nothing but the manager on gross is taken of it',
    { orders: 10, orderValue: 20, commission: 0.1, costs: 500, managerShare: 0.2, paymentFee: 0.03, taxShare: 0.3 },
    {
      streams: { affiliate: 20 },
      waterfall: {
        gross: 20,
        costs: 500,
        losses: 0,
        managerBase: 20,
        manager: 4,
        paymentBase: -484,
        payment: 0,
        taxBase: -484,
        tax: 0,
        net: -484,
      },
    },
  ],
  [
    // Two videos of 150,000 views are more than there are: all 200,000 are sponsored.
    'sponsored videos take no more views than there are',
    { country: 'US', views: 200_000, viewsPerVideo: 150_000, deals: 2, fee: 100 },
    {
      streams: { rewards: 0, deals: 200 },
      fee: 100,
      opportunityCost: [24, 56, 120],
      fund: [4, 6, 8],
      waterfall: {
        gross: 200,
        costs: 0,
        losses: 0,
        managerBase: 200,
        manager: 0,
        paymentBase: 200,
        payment: 0,
        taxBase: 200,
        tax: 0,
        net: 200,
      },
    },
  ],
];

describe('a second implementation', () => {
  it.each(plans)('%s', (_, values, expected) => {
    const found = results(values);
    for (const [name, amounts] of Object.entries(expected.streams)) {
      expectLevels(stream(found, name as Stream).amounts, amounts);
    }
    for (const [step, amounts] of Object.entries(expected.waterfall)) {
      const at = (level: (typeof levels)[number]) => found.cases[level].waterfall[step as keyof Waterfall];
      expectLevels(range(at('low'), at('mid'), at('high')), amounts);
    }
    expectLevels(found.total, expected.waterfall.gross);
    expectLevels(found.net, expected.waterfall.net);
    if (expected.opportunityCost !== undefined) expectLevels(found.opportunityCost, expected.opportunityCost);
    if (expected.fund !== undefined) expectLevels(found.fund, expected.fund);
    const { low, mid, high } = found.cases;
    if (expected.fee === undefined) expect([low.fee, mid.fee, high.fee]).toEqual([null, null, null]);
    else expectLevels({ low: low.fee ?? -1, mid: mid.fee ?? -1, high: high.fee ?? -1 }, expected.fee);
  });
});

describe('views', () => {
  it('are lifted, and those of sponsored videos with them', () => {
    const { low, mid, high } = results(lift).cases;
    expectLevels({ low: low.views ?? 0, mid: mid.views ?? 0, high: high.views ?? 0 }, [380_000, 630_000, 1_200_000]);
    // Those of the likeliest two deals in all cases.
    expectLevels(
      { low: low.sponsoredViews, mid: mid.sponsoredViews, high: high.sponsoredViews },
      [152_000, 168_000, 192_000],
    );
  });

  it('of sponsored videos are unknown without the views per video has', () => {
    const { viewsPerVideo, ...without } = us;
    expect(viewsPerVideo).toBe(40_000);
    expect(results(us).sponsoredUnknown).toBe(false);
    expect(results(without).sponsoredUnknown).toBe(true);
    // 1,200,000 × 75% × 40% ÷ 1,000 × 0.70.
    expectClose(stream(results(without), 'rewards').amounts?.mid, 252);
    expect(results({ views: 500_000 }).sponsoredUnknown).toBe(false);
    expect(results({ deals: 2, fee: 10 }).sponsoredUnknown).toBe(false);
    expect(results({ views: 500_000, deals: 0 }).sponsoredUnknown).toBe(false);
  });

  it('that engagement lifts over the limit open Creator Rewards', () => {
    const values = { views: 90_000, engagementRate: 0.08, baseRate: 0.05, share: 0.5, rpm: 1 };
    expectLevels(stream(results(values), 'rewards').amounts, 0);
    // 90,000 × (1 + 3 × 4%) = 100,800.
    expectLevels(stream(results({ ...values, extraPerPoint: 0.04 }), 'rewards').amounts, 50.4);
  });

  it('never go below none', () => {
    const values = { views: 500_000, engagementRate: 0.01, baseRate: 0.12, extraPerPoint: 0.1 };
    expect(results(values).cases.mid.views).toBe(0);
  });
});

describe('currency', () => {
  const inUsd = (values: Values) => results(values).streams.map((one) => one.inUsd);

  it('is USD where nothing or USD is said, and published amounts count then', () => {
    for (const currency of ['USD', 'usd', ' USD ', 'US$', '$']) {
      const found = results({ ...us, currency });
      expect(found.currency).toBe('USD');
      expect(found.usdWorth).toBe(1);
      expectLevels(found.net, [3397.49872, 4119.73744, 4912.37488]);
    }
    expect(results(us).currency).toBe('USD');
    // A rate that is left over from another currency changes nothing.
    expectLevels(results({ ...us, usdRate: 10, usdDate: '2026-11-20' }).net, [3397.49872, 4119.73744, 4912.37488]);
  });

  it('is called as the user calls it', () => {
    expect(results({ currency: ' kr ' }).currency).toBe('kr');
    expect(results({ currency: 'NOK' }).usdWorth).toBeNull();
  });

  it('keeps what is published out of the total, each stream alone', () => {
    expect(inUsd(germany)).toEqual([true, true, false, true, false]);
    expect(stream(results(germany), 'rewards').share).toBeNull();
    expect(stream(results(germany), 'affiliate').share).toBe(1);
    expect(results(germany).fundInUsd).toBe(true);
  });

  it('needs the date of the rate', () => {
    expect(inUsd({ ...germany, usdRate: 0.9 })).toEqual([true, true, false, true, false]);
    expect(inUsd({ ...germany, usdDate: '2026-11-20' })).toEqual([true, true, false, true, false]);
    const dated = { ...germany, usdRate: 0.9, usdDate: '2026-11-20' };
    expect(inUsd(dated)).toEqual([false, false, false, false, false]);
    expect(results(dated).usdWorth).toBe(0.9);
    expect(results(dated).fundInUsd).toBe(false);
  });

  it('of a figure of one’s own is that of the plan', () => {
    const own = { ...germany, rpm: 0.6, fee: 500, perDiamond: 0.004 };
    expect(inUsd(own)).toEqual([false, false, false, false, false]);
    // 740,000 × 40% ÷ 1,000 × 0.60, two deals of 500, 30 × 50 × 10%, 2,000 × 0.004.
    expectClose(results(own).total.mid, 177.6 + 1000 + 150 + 8);
    expect(inUsd({ ...germany, rpm: 'high', fee: 'low' })).toEqual([true, true, false, true, false]);
  });

  it('of nothing needs no rate', () => {
    const { amounts, inUsd, share } = stream(results({ ...germany, country: 'NO' }), 'rewards');
    expect({ amounts, inUsd, share }).toEqual({ amounts: range(0, 0, 0), inUsd: false, share: 0 });
  });

  it('is USD as soon as one case brings anything', () => {
    // Too few views for Creator Rewards in two of the cases: 150,000 × 60% ÷ 1,000 × 1.00 in the third.
    const found = results({ currency: 'EUR', views: range(50_000, 90_000, 150_000) });
    expect(stream(found, 'rewards')).toMatchObject({ inUsd: true, share: null });
    expectLevels(stream(found, 'rewards').amounts, [0, 0, 90]);
    expectLevels(found.total, 0);
  });
});

describe('an account in Norway', () => {
  it('gets nothing from Creator Rewards, and is told why', () => {
    const { rewards, live } = results(norway).account;
    expect(rewards).toEqual({
      open: false,
      gap: { followers: 0, viewsIn30Days: 0, years: 0, goodStanding: false, country: true },
      unchecked: ['age'],
    });
    expect(live).toEqual({ open: true, gap: { followers: 0, years: 0 } });
  });

  it.each(['NO', 'SE', 'DK', 'FI', 'IS', 'IT', 'ES', 'CA'])('%s is not on the list', (country) =>
    expectLevels(stream(results({ country, views: 1_000_000 }), 'rewards').amounts, 0));

  it.each(['US', 'GB', 'DE', 'FR', 'JP', 'KR', 'BR', 'MX'])('%s is on it', (country) =>
    expectLevels(stream(results({ country, views: 1_000_000 }), 'rewards').amounts, [120, 280, 600]));

  it('takes what isn’t filled in as met, and says so', () => {
    expect(results({}).account.rewards).toMatchObject({ open: true, unchecked: ['followers', 'age', 'country'] });
    expect(results({ country: 'US', followers: 1, age: 40 }).account.rewards.unchecked).toEqual([]);
  });
});

describe('a stream without its price', () => {
  it.each<[string, Values, Stream, string[]]>([
    ['deals without a fee', { deals: 2 }, 'deals', ['followers', 'engagementRate']],
    ['deals of unknown engagement', { deals: 2, followers: 5000 }, 'deals', ['engagementRate']],
    ['orders without a value', { orders: 5, commission: 0.1 }, 'affiliate', ['orderValue']],
    ['orders alone', { orders: 5 }, 'affiliate', ['orderValue', 'commission']],
    ['one product of two', { merchUnits: 5, digitalUnits: 3, digitalPrice: 9 }, 'products', ['merchPrice']],
    ['a range from none', { coachingUnits: range(0, 2, 5) }, 'products', ['coachingPrice']],
    ['a range that most likely is none', { deals: range(0, 0, 2) }, 'deals', ['followers', 'engagementRate']],
  ])('%s is unknown, not nothing', (_, values, name, missing) => {
    const found = results({ ...values, costs: 10 });
    expect(stream(found, name)).toEqual({ stream: name, amounts: null, missing, inUsd: false, share: null });
    expectLevels(found.total, 0);
    expectLevels(found.net, -10);
  });

  it('keeps products out in every case alike', () => {
    const found = results({ merchUnits: range(0, 5, 10), digitalUnits: 3, digitalPrice: 20 });
    expect(stream(found, 'products')).toMatchObject({ amounts: null, missing: ['merchPrice'] });
    expectLevels(found.total, 0);
  });

  it('needs none where nothing is sold', () => {
    const found = results({ deals: 0, orders: 0, merchUnits: 0, digitalUnits: 3, digitalPrice: 20 });
    for (const one of found.streams) expect(one.missing).toEqual([]);
    expectLevels(found.total, 60);
  });

  it('is nothing in an empty plan', () => {
    const found = results({});
    expect(found.streams.map(({ amounts, missing, share }) => [amounts, missing, share])).toEqual(
      Array(5).fill([range(0, 0, 0), [], null]),
    );
    expectLevels(found.net, 0);
    expect(found).toMatchObject({ leaning: null, assumed: [], sponsoredUnknown: false, currency: 'USD', usdWorth: 1 });
    expect(found.cases.mid.views).toBeNull();
  });
});

describe('leaning on one stream', () => {
  const leaning = (fee: number, price: number) =>
    results({ deals: 1, fee, digitalUnits: 1, digitalPrice: price }).leaning;

  it.each([
    [701, 299, 'deals'],
    [700, 300, null],
    [500, 500, null],
    [299, 701, 'products'],
    [300, 700, null],
    // 70%, and a hair more in binary fractions.
    [2.1, 0.9, null],
    [1, 0, 'deals'],
    [0, 0, null],
  ])('of %f beside %f: %s', (fee, price, expected) => expect(leaning(fee, price)).toBe(expected));

  it('counts only what is in the total', () => {
    // 224 in USD beside 100 in euros.
    const found = results({ currency: 'EUR', views: 800_000, orders: 10, orderValue: 100, commission: 0.1 });
    expect(found.leaning).toBe('affiliate');
  });

  it('tells each stream’s share', () => {
    const shares = results(us).streams.map(({ share }) => share);
    [226.8, 6240, 135, 21, 1336.4].forEach((amount, i) => {
      expectClose(shares[i], amount / 7959.2);
    });
  });
});

describe('assumed', () => {
  it.each<[Values, string[]]>([
    [{}, []],
    [{ views: 100_000 }, ['longShare', 'share', 'rpm']],
    // Nothing is paid for them: nothing is assumed.
    [{ views: 99_999 }, []],
    [{ views: 1_000_000, country: 'NO' }, []],
    [{ views: 100_000, longShare: 1, share: 'mid', rpm: 0.5 }, []],
    [{ deals: 1 }, ['fee', 'niche']],
    [{ deals: 1, fee: 'low' }, ['niche']],
    [{ deals: 1, fee: 'low', niche: 'tech' }, []],
    [{ deals: 1, fee: 100 }, []],
    [{ deals: 1, fee: range(1, 2, 3) }, []],
    [{ diamonds: 1 }, ['perDiamond']],
    [{ diamonds: 1, views: 100_000, deals: 1 }, ['longShare', 'share', 'rpm', 'fee', 'niche', 'perDiamond']],
    [us, ['share', 'rpm', 'perDiamond']],
  ])('%j: %j', (values, assumed) => expect(results(values).assumed).toEqual(assumed));
});

describe('levels of published ranges', () => {
  it('hold in all three cases', () => {
    const rewards = (values: Values) => stream(results({ views: 1_000_000, ...values }), 'rewards').amounts;
    expectLevels(rewards({}), [120, 280, 600]);
    expectLevels(rewards({ rpm: 'high' }), [300, 400, 600]);
    expectLevels(rewards({ share: 'mid' }), [160, 280, 400]);
    expectLevels(rewards({ share: 'low', rpm: 'low' }), 120);
    expectLevels(rewards({ share: 0.43, rpm: 0.67 }), 288.1);
  });
});
