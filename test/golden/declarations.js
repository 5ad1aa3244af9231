/**
 * Engagement rate by views: likes, comments, shares and saves, divided by views.
 *
 * @param {number} likes Likes of the video.
 * @param {number} comments Comments on the video.
 * @param {number} shares Times the video was shared.
 * @param {number} views All views, as TikTok shows them.
 * @param {number} saves Optional, 0 when left out. Times the video was saved as a favourite. TikTok Studio's export does not have them.
 * @return The rate, such as 15%. Empty for 0 views.
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
 * @return The rate. Empty for 0 followers.
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
 * @return Below average (below 3%), Average (from 3%), Good (from 5%) or Excellent (from 10%).
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
 * @return Two columns, label and value: Videos (how many have views), Pooled rate (all interactions divided by all views), Mean rate, Median rate, Lowest, Highest. Videos with 0 views or a blank figure are left out; blank saves count as 0.
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
 * @return The share, such as 25%. Empty for a length of 0.
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
 * @return Views, at least 0.
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
 * @return Qualified views.
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
 * @return An amount in the currency of the RPM (USD for a level); 0 for a sponsored video and for one of 60 seconds or less.
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
 * @return Three columns in USD: low, mid, high; 0 for a sponsored video and for one of 60 seconds or less.
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
 * @return An amount in the currency of the RPM (USD for a level).
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
 * @return A header and five rows with low, mid and high: three amounts in USD, and how many times as much Creator Rewards pays as the fund did, level by level. The fund paid on all views, Creator Rewards pays on the qualified ones.
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
 * @return TRUE or FALSE. Without a country the country is not checked.
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
 * @return "Eligible", or what is missing, joined by "; ": first the country, which nothing else makes up for, then followers, views, age, standing.
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
 * @return TRUE or FALSE.
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
 * @return A header and five rows: Stream, Open (TRUE or FALSE), Condition (what to mind, or what is missing).
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
 * @return All views, rounded up to a whole number.
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
 * @return Qualified views, rounded up to a whole number.
 * @customfunction
 */
function BREAK_EVEN_QUALIFIED_VIEWS(fee, rpm) {
  return Paysheet.customFunction("BREAK_EVEN_QUALIFIED_VIEWS", arguments);
}
