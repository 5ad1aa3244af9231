/**
 * The views that count for Creator Rewards: views × share. A qualified view is a unique For You view of more than five
 * seconds, neither paid nor fraudulent, one for each account and video.
 */
export function qualifiedViews(views: number, share: number): number {
  return views * share;
}
