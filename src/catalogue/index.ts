import type { Entry } from './entry';
import { AFFILIATE_ESTIMATE } from './functions/affiliateEstimate';
import { BRAND_DEAL_BY_VIEWS } from './functions/brandDealByViews';
import { BRAND_DEAL_ESTIMATE } from './functions/brandDealEstimate';
import { BRAND_DEAL_QUOTE } from './functions/brandDealQuote';
import { BREAK_EVEN_QUALIFIED_VIEWS } from './functions/breakEvenQualifiedViews';
import { CALIBRATE_REWARDS } from './functions/calibrateRewards';
import { CREATOR_FUND_ESTIMATE } from './functions/creatorFundEstimate';
import { EFFECTIVE_RPM } from './functions/effectiveRpm';
import { ENGAGEMENT_LIFT } from './functions/engagementLift';
import { ENGAGEMENT_RATE } from './functions/engagementRate';
import { ENGAGEMENT_RATE_BY_FOLLOWERS } from './functions/engagementRateByFollowers';
import { ENGAGEMENT_SUMMARY } from './functions/engagementSummary';
import { ENGAGEMENT_TIER } from './functions/engagementTier';
import { FORECAST_ERROR } from './functions/forecastError';
import { INCOME_SIMULATION } from './functions/incomeSimulation';
import { LIVE_ELIGIBLE } from './functions/liveEligible';
import { LIVE_GIFTS_ESTIMATE } from './functions/liveGiftsEstimate';
import { NET_INCOME } from './functions/netIncome';
import { ORDERS_FROM_VIEWS } from './functions/ordersFromViews';
import { PAYOUT_RATE } from './functions/payoutRate';
import { PAYOUT_SCHEDULE } from './functions/payoutSchedule';
import { PRODUCT_PROFIT } from './functions/productProfit';
import { PROGRAM_COMPARISON } from './functions/programComparison';
import { QUALIFIED_VIEWS } from './functions/qualifiedViews';
import { RATE_CATALOG } from './functions/rateCatalog';
import { REWARDS_ELIGIBLE } from './functions/rewardsEligible';
import { REWARDS_ESTIMATE } from './functions/rewardsEstimate';
import { REWARDS_GAP } from './functions/rewardsGap';
import { REWARDS_RANGE } from './functions/rewardsRange';
import { STREAMS_OPEN } from './functions/streamsOpen';
import { VIEWS_FOR_TARGET } from './functions/viewsForTarget';
import { WATCH_SHARE } from './functions/watchShare';
import { WITHDRAWABLE } from './functions/withdrawable';

/**
 * Every function, in the order in which users see them. Entries are made when they are asked for: a cell needs one of
 * them, and would wait for all at every cold start.
 */
const functions: { readonly [name: string]: () => Entry } = {
  ENGAGEMENT_RATE,
  ENGAGEMENT_RATE_BY_FOLLOWERS,
  ENGAGEMENT_TIER,
  ENGAGEMENT_SUMMARY,
  WATCH_SHARE,
  ENGAGEMENT_LIFT,
  QUALIFIED_VIEWS,
  REWARDS_ESTIMATE,
  REWARDS_RANGE,
  CREATOR_FUND_ESTIMATE,
  PROGRAM_COMPARISON,
  REWARDS_ELIGIBLE,
  REWARDS_GAP,
  LIVE_ELIGIBLE,
  STREAMS_OPEN,
  VIEWS_FOR_TARGET,
  BREAK_EVEN_QUALIFIED_VIEWS,
  EFFECTIVE_RPM,
  CALIBRATE_REWARDS,
  FORECAST_ERROR,
  BRAND_DEAL_ESTIMATE,
  BRAND_DEAL_BY_VIEWS,
  BRAND_DEAL_QUOTE,
  ORDERS_FROM_VIEWS,
  AFFILIATE_ESTIMATE,
  LIVE_GIFTS_ESTIMATE,
  PRODUCT_PROFIT,
  NET_INCOME,
  WITHDRAWABLE,
  PAYOUT_SCHEDULE,
  INCOME_SIMULATION,
  PAYOUT_RATE,
  RATE_CATALOG,
};

/** All entries, in the order in which users see them. */
export function allEntries(): readonly Entry[] {
  return Object.values(functions).map((entry) => entry());
}

/** The entry of a function that exists. */
export function entryOf(name: string): Entry {
  return (functions[name] as () => Entry)();
}
