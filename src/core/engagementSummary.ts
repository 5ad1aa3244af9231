import { type Engagement, engagementRate } from './engagementRate';
import { quantile } from './quantile';

export interface EngagementSummary {
  /** Videos with views; the others have no rate and are left out. */
  readonly videos: number;
  /** Σ interactions ÷ Σ views: what the audience as a whole did. `null` without videos, as all that follow. */
  readonly pooled: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** Engagement rates by views of several videos, in one view. */
export function engagementSummary(videos: readonly Engagement[]): EngagementSummary {
  const rates: number[] = [];
  let interactions = 0;
  let views = 0;
  let sumOfRates = 0;
  for (const video of videos) {
    const rate = engagementRate(video);
    if (rate === null) continue;
    rates.push(rate);
    sumOfRates += rate;
    interactions += video.likes + video.comments + video.shares + video.saves;
    views += video.views;
  }
  if (rates.length === 0) return { videos: 0, pooled: null, mean: null, median: null, lowest: null, highest: null };
  rates.sort((a, b) => a - b);
  return {
    videos: rates.length,
    pooled: interactions / views,
    mean: sumOfRates / rates.length,
    median: quantile(rates, 0.5),
    lowest: quantile(rates, 0),
    highest: quantile(rates, 1),
  };
}
