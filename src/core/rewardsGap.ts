/** The account as Creator Rewards looks at it. */
export interface Account {
  readonly followers: number;
  readonly viewsIn30Days: number;
  readonly age: number;
  readonly goodStanding: boolean;
  /** ISO code of two letters; `undefined` where it is not known, which is taken as eligible. */
  readonly country: string | undefined;
}

/** What Creator Rewards asks of an account. */
export interface RewardsRequirements {
  readonly followers: number;
  readonly viewsIn30Days: number;
  readonly age: number;
  /** ISO codes of the countries where the programme is offered. */
  readonly countries: readonly string[];
}

/** What an account lacks; 0 and `false` where nothing is missing. */
export interface RewardsGap {
  /** Followers, views and years are rounded up: half a follower can't be won. */
  readonly followers: number;
  readonly viewsIn30Days: number;
  readonly years: number;
  readonly goodStanding: boolean;
  readonly country: boolean;
}

/** What an account lacks before it can take part in Creator Rewards. */
export function rewardsGap(account: Account, required: RewardsRequirements): RewardsGap {
  return {
    followers: missing(account.followers, required.followers),
    viewsIn30Days: missing(account.viewsIn30Days, required.viewsIn30Days),
    years: missing(account.age, required.age),
    goodStanding: !account.goodStanding,
    country: account.country !== undefined && !required.countries.includes(account.country),
  };
}

/** Whether an account can take part in Creator Rewards: nothing is missing. */
export function rewardsEligible(account: Account, required: RewardsRequirements): boolean {
  const gap = rewardsGap(account, required);
  return gap.followers === 0 && gap.viewsIn30Days === 0 && gap.years === 0 && !gap.goodStanding && !gap.country;
}

/** How much is missing to a requirement, rounded up; 0 where it is met. */
export function missing(have: number, required: number): number {
  return have >= required ? 0 : Math.ceil(required - have);
}
