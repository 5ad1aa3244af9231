/** Where the blocks of the dashboard stand, from top to bottom. A block has its heading above its first row. */

/** What is told at a glance: its first row. */
export const glanceTop = 8;
export const glanceRows = 10;

/** The chart of the income, which is about 18 rows high. */
export const incomeChartRow = glanceTop + glanceRows + 1;

/** The table of the months: its header, and the last month. The row of sums stands below. */
export const incomeTop = incomeChartRow + 21;
export const incomeBottom = incomeTop + 12;

/** The table by currency: its header, the row of amounts without one, and so many currencies. */
export const byCurrencyTop = incomeBottom + 6;
export const currencies = 7;
export const byCurrencyBottom = byCurrencyTop + 1 + currencies;

/** Estimate against actual: its header, then pairs, bias, error and the two sums. */
export const accuracyTop = byCurrencyBottom + 4;

/** The trend by month: its header, then twelve months. */
export const trendTop = accuracyTop + 10;
export const trendBottom = trendTop + 12;

/** The most watched videos: their header, then so many rows. */
export const topVideosTop = trendBottom + 7;
export const mostVideos = 10;

/** The summary of all videos: its first row. */
export const summaryTop = topVideosTop + mostVideos + 4;

/** The account's own rates: its header, qualified share, RPM. */
export const measuredTop = summaryTop + 11;

/** What comes next: its first row. */
export const nextTop = measuredTop + 7;

/** What Creator Rewards asks for: its first row. */
export const eligibilityTop = nextTop + 10;

/** The cell with the newest month that is shown. */
export const lastMonth = '$B$3';
