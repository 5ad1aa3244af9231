/**
 * How much of a video the average viewer sees: average watch time ÷ length, both in seconds.
 *
 * @returns a rate that may exceed 1 (videos are watched again), or `null` for a length of 0.
 */
export function watchShare(averageSeconds: number, videoSeconds: number): number | null {
  return videoSeconds === 0 ? null : averageSeconds / videoSeconds;
}
