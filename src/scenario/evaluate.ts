import { nicheRates, tierFactor } from '../catalogue/dealFactors';
import { rateOf } from '../catalogue/rates';
import { affiliateEstimate } from '../core/affiliateEstimate';
import { brandDealEstimate } from '../core/brandDealEstimate';
import { brandDealQuote } from '../core/brandDealQuote';
import { engagementLift } from '../core/engagementLift';
import { liveGiftsEstimate } from '../core/liveGiftsEstimate';
import { perThousand } from '../core/perThousand';
import { productProfit } from '../core/productProfit';
import { qualifiedViews } from '../core/qualifiedViews';
import { receivesGifts, takesPart } from './account';
import { type ProductKind, productKinds } from './fieldIds';
import type { Figure } from './figures';
import type { Inputs, ProductInputs } from './inputs';
import { additionsFor } from './rights';
import { type Waterfall, waterfall } from './waterfall';

/** The streams of income, in the order in which users see them. */
export const streams = ['rewards', 'deals', 'affiliate', 'live', 'products'] as const;

export type Stream = (typeof streams)[number];

/** What a stream brings. */
export interface StreamAmount {
  /** `null` where a figure that it needs is missing. */
  readonly amount: number | null;
  /** The amount is in USD and not in the total: nothing tells what it is in the currency of the plan. */
  readonly inUsd: boolean;
}

/** One case of a plan, counted out. Amounts are a month's, in the currency of the plan. */
export interface Case {
  /** With the views that more engagement brings; `null` without views. */
  readonly views: number | null;
  /** Views of sponsored videos, which earn no rewards. */
  readonly sponsoredViews: number;
  readonly qualifiedViews: number;
  readonly streams: { readonly [S in Stream]: StreamAmount };
  /** What the sponsored videos would have earned in Creator Rewards. */
  readonly opportunityCost: number;
  /** Fee of one deal before and after rights; `null` where it can't be told. */
  readonly baseFee: number | null;
  readonly fee: number | null;
  /** Profit of each kind of product; negative where it costs more than it brings. */
  readonly profits: { readonly [K in ProductKind]: number | null };
  /** What the closed Creator Fund would have paid for all views. */
  readonly fund: StreamAmount;
  readonly waterfall: Waterfall;
}

/** Counts a case out. */
export function evaluate(inputs: Inputs): Case {
  const { views, sponsoredDeals, viewsPerVideo, longShare, share, rpm } = inputs;
  const lifted = views === null ? null : lift(inputs, views);
  const all = lifted ?? 0;
  const sponsored = viewsPerVideo === null ? 0 : Math.min(all, (sponsoredDeals ?? 0) * lift(inputs, viewsPerVideo));
  const qualified = qualifiedViews((all - sponsored) * longShare, share);
  const open = takesPart(inputs, lifted);
  const reward = (counted: number) => (open ? perThousand(counted, rpm.value) : 0);
  const baseFee = baseFeeOf(inputs);
  const fee = baseFee === null ? null : brandDealQuote(baseFee, additionsFor(inputs.rights, inputs.rightsLevel));
  const profits = {
    merch: profitOf(inputs.products.merch),
    digital: profitOf(inputs.products.digital),
    coaching: profitOf(inputs.products.coaching),
  };
  const amounts: Case['streams'] = {
    rewards: money(reward(qualified), rpm),
    deals: money(times(inputs.deals, fee), inputs.ownFee ?? inputs.feePer1000Followers),
    affiliate: { amount: affiliateOf(inputs), inUsd: false },
    live: money(
      receivesGifts(inputs) ? liveGiftsEstimate(inputs.diamonds ?? 0, inputs.perDiamond.value) : 0,
      inputs.perDiamond,
    ),
    products: { amount: sumOfGains(profits), inUsd: false },
  };
  return {
    views: lifted,
    sponsoredViews: sponsored,
    qualifiedViews: qualified,
    streams: amounts,
    opportunityCost: reward(qualifiedViews(sponsored * longShare, share)),
    baseFee,
    fee,
    profits,
    fund: money(perThousand(all, inputs.fundRpm.value), inputs.fundRpm),
    waterfall: waterfall(grossOf(amounts), lossesOf(amounts, profits), inputs),
  };
}

/** Views at the plan's engagement rate; as they are where the user assumes nothing about it. */
function lift({ engagementRate, baseRate, extraPerPoint }: Inputs, views: number): number {
  if (engagementRate === null || baseRate === null) return views;
  return engagementLift({ views, rate: engagementRate, baseRate, extraPerPoint });
}

function money(amount: number | null, { inUsd }: Figure): StreamAmount {
  return { amount, inUsd };
}

/** Nothing comes of nothing, even at an unknown price. */
function times(count: number | null, price: number | null): number | null {
  if (count === null || count === 0) return 0;
  return price === null ? null : count * price;
}

function baseFeeOf(inputs: Inputs): number | null {
  const { ownFee, followers, engagementRate, feePer1000Followers, niche, audienceFactor } = inputs;
  if (ownFee !== null) return ownFee.value;
  if (followers === null || engagementRate === null) return null;
  return brandDealEstimate({
    followers,
    feePer1000Followers: feePer1000Followers.value,
    tierFactor: tierFactor(engagementRate),
    nicheFactor: rateOf(nicheRates[niche as keyof typeof nicheRates]).mid,
    audienceFactor,
  });
}

function affiliateOf({ orders, orderValue, commission, refundShare }: Inputs): number | null {
  if (orders === null || orders === 0) return 0;
  if (orderValue === null || commission === null) return null;
  return affiliateEstimate({ orders, orderValue, commission, refundShare });
}

function profitOf({ units, price, unitCost, feeShare }: ProductInputs): number | null {
  if (units === null || units === 0) return 0;
  return price === null ? null : productProfit({ units, price, unitCost, feeShare, fixedCost: 0 });
}

/** Products that lose money are a cost: they don't make the income of others smaller. */
function sumOfGains(profits: Case['profits']): number | null {
  let sum = 0;
  for (const kind of productKinds) {
    const profit = profits[kind];
    if (profit === null) return null;
    sum += Math.max(0, profit);
  }
  return sum;
}

function lossesOf(amounts: Case['streams'], profits: Case['profits']): number {
  if (amounts.products.amount === null) return 0;
  let sum = 0;
  for (const kind of productKinds) sum += Math.max(0, -(profits[kind] ?? 0));
  return sum;
}

/** Everything that is known and in the currency of the plan. */
function grossOf(amounts: Case['streams']): number {
  let sum = 0;
  for (const stream of streams) sum += isCounted(amounts[stream]) ? (amounts[stream].amount ?? 0) : 0;
  return sum;
}

/** Whether an amount is in the total. */
export function isCounted({ amount, inUsd }: StreamAmount): boolean {
  return amount !== null && (!inUsd || amount === 0);
}
