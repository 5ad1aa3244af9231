import { perThousand } from './perThousand';

/** What decides whether a video can earn Creator Rewards at all. */
export interface RewardedVideo {
  /** Length in seconds; `undefined` where it is not known, which is taken as long enough. */
  readonly videoSeconds: number | undefined;
  readonly sponsored: boolean;
  /** The longest video, in seconds, that does not pay: exactly this length does not pass. */
  readonly unpaidSeconds: number;
}

/** Whether a video can earn Creator Rewards: longer than the limit and not sponsored. */
export function videoEarnsRewards({ videoSeconds, sponsored, unpaidSeconds }: RewardedVideo): boolean {
  return !sponsored && (videoSeconds === undefined || videoSeconds > unpaidSeconds);
}

/** Creator Rewards: qualified views ÷ 1,000 × RPM; 0 for a video that can't earn them. In the currency of `rpm`. */
export function rewardsEstimate(qualifiedViews: number, rpm: number, video: RewardedVideo): number {
  return videoEarnsRewards(video) ? perThousand(qualifiedViews, rpm) : 0;
}
