/** Counts of one video, or sums over several. */
export interface Engagement {
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly saves: number;
  readonly views: number;
}

/**
 * Engagement rate by views: (likes + comments + shares + saves) ÷ views.
 *
 * @returns a rate (0.15 is 15%), or `null` where there are no views to divide by.
 */
export function engagementRate({ likes, comments, shares, saves, views }: Engagement): number | null {
  return views === 0 ? null : (likes + comments + shares + saves) / views;
}
