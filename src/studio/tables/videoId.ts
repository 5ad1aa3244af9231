import { dayNumber, dayOfEpoch } from '../dates/dayNumber';

/** The number of a video, or of a post with pictures, in its link; empty where there is none. */
export function videoIdOf(link: string): string {
  return /\/(?:video|photo)\/(\d+)/.exec(link)?.[1] ?? '';
}

/**
 * The day of upload, which the upper half of the number tells in seconds; days counted from 1970, in UTC.
 *
 * @returns `null` for a number that is from before TikTok, or from after the latest day there can be
 */
export function uploadDayOf(id: string, latest: number): number | null {
  if (!/^\d{1,20}$/.test(id)) return null;
  // Past what a number holds exactly.
  const day = dayOfEpoch(Number(BigInt(id) >> 32n));
  return day >= dayNumber(2014, 1, 1) && day <= latest ? day : null;
}
