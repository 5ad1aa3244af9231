import { rewardsEligible } from '../../core/rewardsGap';
import { about } from '../about';
import { define } from '../entry';
import { age, country, followers, goodStanding, views30Days } from '../parameters';
import { rewardsCountries, rewardsRequirements } from '../rules';

export const REWARDS_ELIGIBLE = () => {
  const required = rewardsRequirements();
  return define({
    name: 'REWARDS_ELIGIBLE',
    shape: 'cell',
    parameters: [followers(), views30Days(), age(), goodStanding(), country()],
    compute: (followers, views30Days, age, goodStanding, country) =>
      rewardsEligible({ followers, viewsIn30Days: views30Days, age, goodStanding, country }, required),
    about: about(() => ({
      group: 'programmes',
      question: { en: 'Can I take part in Creator Rewards?', nb: 'Kan jeg være med i Creator Rewards?' },
      summary: {
        en: 'Whether an account can take part in Creator Rewards.',
        nb: 'Om en konto kan være med i Creator Rewards.',
      },
      result: {
        en: 'TRUE or FALSE. Without a country the country is not checked.',
        nb: 'TRUE (SANN) eller FALSE (USANN). Uten land blir landet ikke sjekket.',
      },
      examples: [
        { args: [10_000, 100_000, 18], result: true },
        { args: [9999, 100_000, 18], result: false },
        { args: [50_000, 900_000, 30, true, 'Norge'], result: false },
        { args: [50_000, 900_000, 30, true, 'UK'], result: true },
      ],
      notes: {
        en: 'South Korea may ask for 19 years, and Japan and South Korea for 50,000 followers (one vendor says so): not counted here.',
        nb: 'Sør-Korea kan kreve 19 år, og Japan og Sør-Korea 50\u00a0000 følgere (ifølge én leverandør): det er ikke regnet med her.',
      },
      basedOn: [required, rewardsCountries()],
      related: ['REWARDS_GAP', 'STREAMS_OPEN'],
      keywords: {
        en: 'requirements, eligibility, country, followers, Norway, allowed',
        nb: 'krav, land, følgere, Norge, lov, krav',
      },
    })),
  });
};
