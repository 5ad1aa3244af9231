/** Counts of one video and the followers of its account. */
export interface FollowerEngagement {
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  readonly followers: number;
}

/**
 * Engagement rate by followers: (likes + comments + shares) ÷ followers. Another quantity than the rate by views, with
 * benchmarks of its own.
 *
 * @returns a rate that may exceed 1, or `null` where there are no followers to divide by.
 */
export function engagementRateByFollowers({ likes, comments, shares, followers }: FollowerEngagement): number | null {
  return followers === 0 ? null : (likes + comments + shares) / followers;
}
