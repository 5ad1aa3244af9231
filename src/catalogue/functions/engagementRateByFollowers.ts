import { engagementRateByFollowers } from '../../core/engagementRateByFollowers';
import { define } from '../entry';
import { comments, followers, likes, shares } from '../parameters';

export const ENGAGEMENT_RATE_BY_FOLLOWERS = () =>
  define({
    name: 'ENGAGEMENT_RATE_BY_FOLLOWERS',
    group: 'engagement',
    shape: 'cell',
    summary: {
      en: 'Engagement rate by followers: likes, comments and shares, divided by followers. May exceed 100%.',
      nb: 'Engasjementsrate målt mot følgere: likes, kommentarer og delinger, delt på følgere. Kan bli over 100 %.',
    },
    parameters: [{ ...likes, min: 0 }, { ...comments, min: 0 }, { ...shares, min: 0 }, followers],
    result: {
      unit: 'rate',
      help: { en: 'The rate. Empty for 0 followers.', nb: 'Raten. Tom ved 0 følgere.' },
    },
    examples: [
      { args: [4000, 200, 70, 3117], result: 1.3699069618222648 },
      { args: [500, 150, 100, 10_000], result: 0.075 },
    ],
    notes: {
      en: 'ENGAGEMENT_TIER is for the rate by views, not for this one.',
      nb: 'ENGAGEMENT_TIER gjelder raten målt mot visninger, ikke denne.',
    },
    compute: (likes, comments, shares, followers) => engagementRateByFollowers({ likes, comments, shares, followers }),
  });
