/**
 * Engagement rate by views: likes, comments, shares and saves, divided by views.
 *
 * @param {number} likes Likes of the video.
 * @param {number} comments Comments on the video.
 * @param {number} shares Times the video was shared.
 * @param {number} views All views, as TikTok shows them.
 * @param {number} saves Optional, 0 when left out. Times the video was saved as a favourite. TikTok Studio's export does not have them.
 * @customfunction
 */
function ENGAGEMENT_RATE(likes, comments, shares, views, saves) {
  return Paysheet.customFunction("ENGAGEMENT_RATE", arguments);
}

/**
 * Engagement rate by followers: likes, comments and shares, divided by followers. May exceed 100%.
 *
 * @param {number} likes Likes of the video.
 * @param {number} comments Comments on the video.
 * @param {number} shares Times the video was shared.
 * @param {number} followers Followers of the account.
 * @customfunction
 */
function ENGAGEMENT_RATE_BY_FOLLOWERS(likes, comments, shares, followers) {
  return Paysheet.customFunction("ENGAGEMENT_RATE_BY_FOLLOWERS", arguments);
}

/**
 * How good an engagement rate by views is, in words.
 *
 * @param {number} rate Engagement rate by views, such as 15%.
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function ENGAGEMENT_TIER(rate, language) {
  return Paysheet.customFunction("ENGAGEMENT_TIER", arguments);
}

/**
 * The engagement rates by views of several videos in one table: pooled, mean, median, lowest and highest.
 *
 * @param {Array<Array<number>>} likes Likes of the video.
 * @param {Array<Array<number>>} comments Comments on the video.
 * @param {Array<Array<number>>} shares Times the video was shared.
 * @param {Array<Array<number>>} views All views, as TikTok shows them.
 * @param {Array<Array<number>>} saves Optional, 0 when left out. Times the video was saved as a favourite. TikTok Studio's export does not have them.
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function ENGAGEMENT_SUMMARY(likes, comments, shares, views, saves, language) {
  return Paysheet.customFunction("ENGAGEMENT_SUMMARY", arguments);
}

/**
 * How much of a video the average viewer sees. May exceed 100% when people watch again.
 *
 * @param {number} average_seconds Average watch time in seconds.
 * @param {number} video_seconds Length of the video in seconds.
 * @customfunction
 */
function WATCH_SHARE(average_seconds, video_seconds) {
  return Paysheet.customFunction("WATCH_SHARE", arguments);
}

/**
 * Views at another engagement rate, under your own assumption of what a percentage point brings.
 *
 * @param {number} views All views, as TikTok shows them.
 * @param {number} rate The engagement rate to try.
 * @param {number} base_rate The engagement rate you had when you got these views.
 * @param {number} extra_per_point Optional, 0 when left out. Extra views for each percentage point, such as 10%. Your own assumption: no figure is published.
 * @customfunction
 */
function ENGAGEMENT_LIFT(views, rate, base_rate, extra_per_point) {
  return Paysheet.customFunction("ENGAGEMENT_LIFT", arguments);
}

/**
 * The views that count for Creator Rewards, estimated from all views.
 *
 * @param {number} views All views, as TikTok shows them.
 * @param {number} share Optional, mid when left out. The part of all views that is qualified: your own figure such as 43%, or "low", "mid" or "high".
 * @customfunction
 */
function QUALIFIED_VIEWS(views, share) {
  return Paysheet.customFunction("QUALIFIED_VIEWS", arguments);
}

/**
 * What Creator Rewards pays for qualified views: an estimate, not a promise.
 *
 * @param {number} qualified_views Qualified views as the Creator Rewards page shows them. They are fewer than all views: see QUALIFIED_VIEWS.
 * @param {number} rpm Optional, mid when left out. Reward per 1,000 qualified views: your own figure in your currency, or "low", "mid" or "high" of the prudent range in USD.
 * @param {number} video_seconds Optional. Length of the video in seconds. 60 seconds or less pays nothing. Left out, the length is not checked.
 * @param {boolean} sponsored Optional, FALSE when left out. TRUE for a sponsored or promoted video: it earns no rewards.
 * @customfunction
 */
function REWARDS_ESTIMATE(qualified_views, rpm, video_seconds, sponsored) {
  return Paysheet.customFunction("REWARDS_ESTIMATE", arguments);
}

/**
 * What Creator Rewards pays for qualified views as a range: low, mid and high in three columns.
 *
 * @param {number} qualified_views Qualified views as the Creator Rewards page shows them. They are fewer than all views: see QUALIFIED_VIEWS.
 * @param {string} band Optional, prudent when left out. Which published range: "prudent" (0.40 / 0.70 / 1.00+ USD) or "wide" (0.50 / 1.73 / 6.00+ USD).
 * @param {number} video_seconds Optional. Length of the video in seconds. 60 seconds or less pays nothing. Left out, the length is not checked.
 * @param {boolean} sponsored Optional, FALSE when left out. TRUE for a sponsored or promoted video: it earns no rewards.
 * @customfunction
 */
function REWARDS_RANGE(qualified_views, band, video_seconds, sponsored) {
  return Paysheet.customFunction("REWARDS_RANGE", arguments);
}

/**
 * What the Creator Fund paid for views. The programme is closed: only for comparison.
 *
 * @param {number} views All views, as TikTok shows them.
 * @param {number} rpm Optional, mid when left out. Amount per 1,000 views: your own figure, or "low", "mid" or "high" in USD.
 * @customfunction
 */
function CREATOR_FUND_ESTIMATE(views, rpm) {
  return Paysheet.customFunction("CREATOR_FUND_ESTIMATE", arguments);
}

/**
 * The closed Creator Fund and Creator Rewards side by side for the same views.
 *
 * @param {number} views All views, as TikTok shows them.
 * @param {number} qualified_share Optional, mid when left out. The part of all views that is qualified: your own figure such as 43%, or "low", "mid" or "high".
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function PROGRAM_COMPARISON(views, qualified_share, language) {
  return Paysheet.customFunction("PROGRAM_COMPARISON", arguments);
}

/**
 * Whether an account can take part in Creator Rewards.
 *
 * @param {number} followers Followers of the account.
 * @param {number} views_30_days Views of all videos in the last 30 days.
 * @param {number} age Age of the creator in whole years.
 * @param {boolean} good_standing Optional, TRUE when left out. TRUE for a personal account without serious breaches of the community guidelines.
 * @param {string} country Optional. Country of the account: a name in English or Norwegian, or an ISO code such as NO. Left out, the country is not checked.
 * @customfunction
 */
function REWARDS_ELIGIBLE(followers, views_30_days, age, good_standing, country) {
  return Paysheet.customFunction("REWARDS_ELIGIBLE", arguments);
}

/**
 * What an account still lacks before it can take part in Creator Rewards, in words.
 *
 * @param {number} followers Followers of the account.
 * @param {number} views_30_days Views of all videos in the last 30 days.
 * @param {number} age Age of the creator in whole years.
 * @param {boolean} good_standing Optional, TRUE when left out. TRUE for a personal account without serious breaches of the community guidelines.
 * @param {string} country Optional. Country of the account: a name in English or Norwegian, or an ISO code such as NO. Left out, the country is not checked.
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function REWARDS_GAP(followers, views_30_days, age, good_standing, country, language) {
  return Paysheet.customFunction("REWARDS_GAP", arguments);
}

/**
 * Whether an account can receive LIVE gifts.
 *
 * @param {number} followers Followers of the account.
 * @param {number} age Age of the creator in whole years.
 * @customfunction
 */
function LIVE_ELIGIBLE(followers, age) {
  return Paysheet.customFunction("LIVE_ELIGIBLE", arguments);
}

/**
 * Which income streams are open to an account, and what the others still ask for.
 *
 * @param {number} followers Followers of the account.
 * @param {number} views_30_days Views of all videos in the last 30 days.
 * @param {number} age Age of the creator in whole years.
 * @param {boolean} good_standing Optional, TRUE when left out. TRUE for a personal account without serious breaches of the community guidelines.
 * @param {string} country Optional. Country of the account: a name in English or Norwegian, or an ISO code such as NO. Left out, the country is not checked.
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function STREAMS_OPEN(followers, views_30_days, age, good_standing, country, language) {
  return Paysheet.customFunction("STREAMS_OPEN", arguments);
}

/**
 * How many views it takes to earn an amount from Creator Rewards.
 *
 * @param {number} target The amount to earn, in the currency of the RPM (USD for a level).
 * @param {number} rpm Optional, mid when left out. Reward per 1,000 qualified views: your own figure in your currency, or "low", "mid" or "high" of the prudent range in USD.
 * @param {number} qualified_share Optional, mid when left out. The part of all views that is qualified: your own figure such as 43%, or "low", "mid" or "high".
 * @customfunction
 */
function VIEWS_FOR_TARGET(target, rpm, qualified_share) {
  return Paysheet.customFunction("VIEWS_FOR_TARGET", arguments);
}

/**
 * The qualified views that pay as much through Creator Rewards as one brand deal does.
 *
 * @param {number} fee Fee of the brand deal, in the currency of the RPM (USD for a level).
 * @param {number} rpm Optional, mid when left out. Reward per 1,000 qualified views: your own figure in your currency, or "low", "mid" or "high" of the prudent range in USD.
 * @customfunction
 */
function BREAK_EVEN_QUALIFIED_VIEWS(fee, rpm) {
  return Paysheet.customFunction("BREAK_EVEN_QUALIFIED_VIEWS", arguments);
}

/**
 * Your own RPM: what a reward comes to per 1,000 qualified views.
 *
 * @param {number} reward What Creator Rewards paid, in one currency.
 * @param {number} qualified_views Qualified views as the Creator Rewards page shows them. They are fewer than all views: see QUALIFIED_VIEWS.
 * @customfunction
 */
function EFFECTIVE_RPM(reward, qualified_views) {
  return Paysheet.customFunction("EFFECTIVE_RPM", arguments);
}

/**
 * Your own qualified share and RPM, measured over several periods such as months, to use in place of the published rates.
 *
 * @param {Array<Array<number>>} views All views, as TikTok shows them.
 * @param {Array<Array<number>>} qualified_views Qualified views as the Creator Rewards page shows them. They are fewer than all views: see QUALIFIED_VIEWS.
 * @param {Array<Array<number>>} rewards What Creator Rewards paid, in one currency.
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function CALIBRATE_REWARDS(views, qualified_views, rewards, language) {
  return Paysheet.customFunction("CALIBRATE_REWARDS", arguments);
}

/**
 * How far estimates were from what was paid.
 *
 * @param {Array<Array<number>>} actual What was paid, one amount for each period.
 * @param {Array<Array<number>>} estimate What was estimated for the same periods, in the same currency.
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function FORECAST_ERROR(actual, estimate, language) {
  return Paysheet.customFunction("FORECAST_ERROR", arguments);
}

/**
 * What a brand may pay for one video, by followers, engagement and niche.
 *
 * @param {number} followers Followers of the account.
 * @param {number} engagement_rate Engagement rate by views, such as 6%: see ENGAGEMENT_RATE. A rate by followers is another figure.
 * @param {number} niche Optional, general when left out. What the videos are about, as a word, or your own factor: 1 is a premium niche.
 * @param {string} level Optional, mid when left out. Which end of the published range: "low", "mid" or "high".
 * @param {number} audience_factor Optional, 1 when left out. What the region of your audience is worth to the brand: your own assumption, 1 leaves the fee as it is.
 * @customfunction
 */
function BRAND_DEAL_ESTIMATE(followers, engagement_rate, niche, level, audience_factor) {
  return Paysheet.customFunction("BRAND_DEAL_ESTIMATE", arguments);
}

/**
 * What a brand may pay for one video, by the views that your videos usually get.
 *
 * @param {number} median_views The middle view count of your last 10 to 12 videos: =MEDIAN(E2:E13). One viral video does not count.
 * @param {number} cpm Optional, mid when left out. Fee per 1,000 views: your own figure in your currency, or "low", "mid" or "high" in USD.
 * @customfunction
 */
function BRAND_DEAL_BY_VIEWS(median_views, cpm) {
  return Paysheet.customFunction("BRAND_DEAL_BY_VIEWS", arguments);
}

/**
 * A quote for a brand deal: the fee for the video and what its rights add.
 *
 * @param {number} base_fee The fee for the video alone, such as the result of BRAND_DEAL_ESTIMATE.
 * @param {number} usage_days Optional, 0 when left out. For how many days the brand may use the video in its own channels.
 * @param {number} spark_days Optional, 0 when left out. For how many days the brand may advertise with your post.
 * @param {number} exclusivity_days Optional, 0 when left out. For how many days you may not work for competing brands.
 * @param {boolean} rush Optional, FALSE when left out. TRUE for delivery at short notice.
 * @param {string} level Optional, mid when left out. Which end of the published range: "low", "mid" or "high".
 * @customfunction
 */
function BRAND_DEAL_QUOTE(base_fee, usage_days, spark_days, exclusivity_days, rush, level) {
  return Paysheet.customFunction("BRAND_DEAL_QUOTE", arguments);
}

/**
 * Orders that views lead to, from your own shares of clicks and orders.
 *
 * @param {number} views All views, as TikTok shows them.
 * @param {number} click_share The part of the views that clicks your link, such as 1%. Your own figure.
 * @param {number} order_share The part of the clicks that orders, such as 3%. Your own figure.
 * @customfunction
 */
function ORDERS_FROM_VIEWS(views, click_share, order_share) {
  return Paysheet.customFunction("ORDERS_FROM_VIEWS", arguments);
}

/**
 * Affiliate income: your commission on the orders that are not refunded.
 *
 * @param {number} orders Orders through your link or code: see ORDERS_FROM_VIEWS.
 * @param {number} order_value What one order is worth on average.
 * @param {number} commission Your share of the order value, such as 15%.
 * @param {number} refund_share Optional, 0 when left out. The part of the order value that is refunded, on which no commission is paid.
 * @customfunction
 */
function AFFILIATE_ESTIMATE(orders, order_value, commission, refund_share) {
  return Paysheet.customFunction("AFFILIATE_ESTIMATE", arguments);
}

/**
 * What the diamonds from LIVE gifts pay.
 *
 * @param {number} diamonds Diamonds that you received, not the coins that viewers paid.
 * @param {number} usd_per_diamond Optional, 0.005 when left out. What a diamond pays: your own figure from a payout, money divided by diamonds.
 * @customfunction
 */
function LIVE_GIFTS_ESTIMATE(diamonds, usd_per_diamond) {
  return Paysheet.customFunction("LIVE_GIFTS_ESTIMATE", arguments);
}

/**
 * Profit of your own product: merchandise, digital products or coaching.
 *
 * @param {number} units How many are sold: shirts, courses, hours of coaching.
 * @param {number} price Price of one.
 * @param {number} unit_cost Optional, 0 when left out. What one costs you, with shipping.
 * @param {number} fee_share Optional, 0 when left out. The part of the price that shop and payment take, such as 5%.
 * @param {number} fixed_cost Optional, 0 when left out. What it costs whatever you sell.
 * @customfunction
 */
function PRODUCT_PROFIT(units, price, unit_cost, fee_share, fixed_cost) {
  return Paysheet.customFunction("PRODUCT_PROFIT", arguments);
}

/**
 * What is left of an income after costs, manager, payment fee and tax.
 *
 * @param {number} gross All income of the period.
 * @param {number} costs Optional, 0 when left out. What it cost to earn it.
 * @param {number} manager_share Optional, 0 when left out. What a manager or agency takes, such as 20%.
 * @param {number} payment_fee_share Optional, 0 when left out. What the bank or payment service takes of what is left, such as 3%.
 * @param {number} tax_share Optional, 0 when left out. What you set aside for tax of what is left then, such as 30%. Your own figure, no advice.
 * @param {string} manager_on Optional, gross when left out. What the manager's share is taken of: "gross" income, or "net" of costs.
 * @customfunction
 */
function NET_INCOME(gross, costs, manager_share, payment_fee_share, tax_share, manager_on) {
  return Paysheet.customFunction("NET_INCOME", arguments);
}

/**
 * What can be taken out of a balance: all of it once it reaches the minimum.
 *
 * @param {number} balance Your balance in the app.
 * @param {number} minimum Optional, 10 when left out. From which balance money can be taken out; it depends on where you live.
 * @customfunction
 */
function WITHDRAWABLE(balance, minimum) {
  return Paysheet.customFunction("WITHDRAWABLE", arguments);
}

/**
 * Month by month, what is paid out once the balance, carried over, reaches the minimum.
 *
 * @param {Array<Array<number>>} earned What the app shows as earned, one amount for each month, in order.
 * @param {number} minimum Optional, 10 when left out. From which balance money can be taken out; it depends on where you live.
 * @customfunction
 */
function PAYOUT_SCHEDULE(earned, minimum) {
  return Paysheet.customFunction("PAYOUT_SCHEDULE", arguments);
}

/**
 * The range of a whole income from the ranges of its streams, by drawing many months at random.
 *
 * @param {Array<Array<number>>} low The least that each income stream brings, one row for each stream.
 * @param {Array<Array<number>>} mid The likeliest amount of each stream.
 * @param {Array<Array<number>>} high The most that each stream brings.
 * @param {number} draws Optional, 10000 when left out. How many months are drawn. More draws give steadier figures but take longer.
 * @param {number} seed Optional, 1 when left out. Where the drawing starts: the same number gives the same figures everywhere.
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function INCOME_SIMULATION(low, mid, high, draws, seed, language) {
  return Paysheet.customFunction("INCOME_SIMULATION", arguments);
}

/**
 * One figure of the built-in rates, to use in formulas of your own.
 *
 * @param {string} rate_id Which rate, by its id in the first column of RATE_CATALOG, such as "qualified_share".
 * @param {string} level Optional, mid when left out. Which end of the published range: "low", "mid" or "high".
 * @customfunction
 */
function PAYOUT_RATE(rate_id, level) {
  return Paysheet.customFunction("PAYOUT_RATE", arguments);
}

/**
 * Every built-in rate with its figures, unit, source, dates and grade.
 *
 * @param {string} language Optional, en when left out. Language of the texts: "en" for English, "nb" for Norwegian.
 * @customfunction
 */
function RATE_CATALOG(language) {
  return Paysheet.customFunction("RATE_CATALOG", arguments);
}
