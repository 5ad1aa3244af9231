import { liveRequirements, rewardsRequirements } from '../catalogue/rules';
import { type LiveGap, liveEligible, liveGap } from '../core/liveGap';
import { type RewardsGap, rewardsEligible, rewardsGap } from '../core/rewardsGap';
import type { Inputs } from './inputs';

type Account = Pick<Inputs, 'country' | 'followers' | 'age'>;

/** What the programmes ask of the account of a plan. */
export interface AccountResults {
  readonly rewards: {
    readonly open: boolean;
    readonly gap: RewardsGap;
    /** Not filled in, and taken as met. */
    readonly unchecked: readonly ('followers' | 'age' | 'country')[];
  };
  readonly live: { readonly open: boolean; readonly gap: LiveGap };
}

/** Whether the account can take part in Creator Rewards, as far as anything is known that speaks against it. */
export function takesPart(account: Account, views: number | null): boolean {
  return rewardsEligible(rewardsAccount(account, views), rewardsRequirements());
}

/** Whether the account can receive LIVE gifts. */
export function receivesGifts({ followers, age }: Account): boolean {
  const required = liveRequirements();
  return liveEligible(followers ?? required.followers, age ?? required.age, required);
}

export function accountResults(account: Account, views: number | null): AccountResults {
  const { followers, age } = account;
  const required = liveRequirements();
  return {
    rewards: {
      open: takesPart(account, views),
      gap: rewardsGap(rewardsAccount(account, views), rewardsRequirements()),
      unchecked: (['followers', 'age', 'country'] as const).filter((field) => account[field] === null),
    },
    live: {
      open: receivesGifts(account),
      gap: liveGap(followers ?? required.followers, age ?? required.age, required),
    },
  };
}

/** What isn't filled in is taken as met. A month is taken as the 30 days that the programme looks at. */
function rewardsAccount({ country, followers, age }: Account, views: number | null) {
  const required = rewardsRequirements();
  return {
    followers: followers ?? required.followers,
    viewsIn30Days: views ?? required.viewsIn30Days,
    age: age ?? required.age,
    goodStanding: true,
    country: country ?? undefined,
  };
}
