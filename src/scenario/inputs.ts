import type { Level } from '../core/levels';
import { type NumberFieldId, type ProductKind, productKinds } from './fieldIds';
import { type Figure, figureAt, moneyAt, opposite, publishedAt } from './figures';
import type { Rights } from './rights';
import type { Scenario } from './scenario';

/** Sales of one product as far as they are known. */
export interface ProductInputs {
  readonly units: number | null;
  readonly price: number | null;
  readonly unitCost: number;
  readonly feeShare: number;
}

/** One case of a plan: a figure for everything, `null` where it is unknown. */
export interface Inputs {
  readonly country: string | null;
  readonly followers: number | null;
  readonly age: number | null;
  readonly engagementRate: number | null;
  readonly views: number | null;
  readonly longShare: number;
  readonly share: number;
  readonly rpm: Figure;
  readonly viewsPerVideo: number | null;
  readonly baseRate: number | null;
  readonly extraPerPoint: number;
  readonly deals: number | null;
  /** Deals whose views earn no rewards: in the low and high case of a plan those of its mid case. */
  readonly sponsoredDeals: number | null;
  /** A fee for a deal, or `null` where it is estimated by followers. */
  readonly ownFee: Figure | null;
  readonly feePer1000Followers: Figure;
  readonly niche: string;
  readonly audienceFactor: number;
  readonly rights: Rights;
  readonly rightsLevel: Level;
  readonly orders: number | null;
  readonly orderValue: number | null;
  readonly commission: number | null;
  readonly refundShare: number;
  readonly diamonds: number | null;
  readonly perDiamond: Figure;
  readonly products: { readonly [K in ProductKind]: ProductInputs };
  readonly costs: number;
  readonly managerShare: number;
  readonly managerOn: 'gross' | 'net';
  readonly paymentFee: number;
  readonly taxShare: number;
  readonly fundRpm: Figure;
}

/** What a case takes from low to high: a field, or the additions for rights. */
export type InputId = NumberFieldId | 'rights';

/** A plan's figures, each at the level that is picked for it. */
export function inputsOf(scenario: Scenario, pick: (id: InputId) => Level): Inputs {
  const { values } = scenario;
  const figure = (id: NumberFieldId) => figureAt(scenario, id, pick(id));
  const known = (id: NumberFieldId) => figure(id) ?? 0;
  const money = (id: NumberFieldId) => moneyAt(scenario, id, pick(id)) as Figure;
  const fee = money('fee');
  const isOwnFee = typeof values.fee === 'number' || typeof values.fee === 'object';
  const product = (kind: ProductKind): ProductInputs => {
    const price = figure(`${kind}Price`);
    return {
      // Without a price a range that begins at none is as unknown there as at its other end.
      units: price === null ? figureAt(scenario, `${kind}Units`, 'high') : figure(`${kind}Units`),
      price,
      unitCost: known(`${kind}UnitCost`),
      feeShare: known(`${kind}Fee`),
    };
  };
  const [merch, digital, coaching] = productKinds.map(product) as [ProductInputs, ProductInputs, ProductInputs];
  return {
    country: (values.country as string | undefined) ?? null,
    followers: figure('followers'),
    age: figure('age'),
    engagementRate: figure('engagementRate'),
    views: figure('views'),
    longShare: known('longShare'),
    share: known('share'),
    rpm: money('rpm'),
    viewsPerVideo: figure('viewsPerVideo'),
    baseRate: figure('baseRate'),
    extraPerPoint: known('extraPerPoint'),
    deals: figure('deals'),
    sponsoredDeals: figure('deals'),
    ownFee: isOwnFee ? fee : null,
    feePer1000Followers: fee,
    niche: (values.niche as string | undefined) ?? 'general',
    audienceFactor: known('audienceFactor'),
    rights: {
      usage: known('usageDays'),
      spark: known('sparkDays'),
      exclusivity: known('exclusivityDays'),
      rush: values.rush === true,
    },
    rightsLevel: pick('rights'),
    orders: figure('orders'),
    orderValue: figure('orderValue'),
    commission: figure('commission'),
    refundShare: known('refundShare'),
    diamonds: figure('diamonds'),
    perDiamond: money('perDiamond'),
    products: { merch, digital, coaching },
    costs: known('costs'),
    managerShare: known('managerShare'),
    managerOn: values.managerOn === 'net' ? 'net' : 'gross',
    paymentFee: known('paymentFee'),
    taxShare: known('taxShare'),
    fundRpm: publishedAt(values, 'creator_fund_rpm', pick('rpm')),
  };
}

/**
 * The low, mid or high case of a plan. The views of sponsored videos are those of the likeliest number of deals in all
 * three: with more deals Rewards would else pay less in the high case than in the low one.
 */
export function caseInputs(scenario: Scenario, level: Level): Inputs {
  const inputs = inputsOf(scenario, () => level);
  const product = (kind: ProductKind) => withLosses(scenario, kind, level, inputs.products[kind]);
  return {
    ...inputs,
    sponsoredDeals: figureAt(scenario, 'deals', 'mid'),
    products: { merch: product('merch'), digital: product('digital'), coaching: product('coaching') },
  };
}

/** Of a product that costs more than it brings, the low case sells the most. */
function withLosses(scenario: Scenario, kind: ProductKind, level: Level, product: ProductInputs): ProductInputs {
  const { price, unitCost, feeShare } = product;
  if (price === null || price * (1 - feeShare) >= unitCost) return product;
  return { ...product, units: figureAt(scenario, `${kind}Units`, opposite[level]) };
}
