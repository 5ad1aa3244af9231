import { missing } from './rewardsGap';

/** What LIVE gifts ask of an account. */
export interface LiveRequirements {
  readonly followers: number;
  readonly age: number;
}

/** What an account lacks; 0 where nothing is missing. */
export interface LiveGap {
  readonly followers: number;
  readonly years: number;
}

/** What an account lacks before it can receive LIVE gifts. */
export function liveGap(followers: number, age: number, required: LiveRequirements): LiveGap {
  return { followers: missing(followers, required.followers), years: missing(age, required.age) };
}

/** Whether an account can receive LIVE gifts. */
export function liveEligible(followers: number, age: number, required: LiveRequirements): boolean {
  const gap = liveGap(followers, age, required);
  return gap.followers === 0 && gap.years === 0;
}
