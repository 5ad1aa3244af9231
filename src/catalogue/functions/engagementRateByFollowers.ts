import { engagementRateByFollowers } from '../../core/engagementRateByFollowers';
import { about } from '../about';
import { define } from '../entry';
import { comments, followers, likes, shares } from '../parameters';

export const ENGAGEMENT_RATE_BY_FOLLOWERS = () =>
  define({
    name: 'ENGAGEMENT_RATE_BY_FOLLOWERS',
    shape: 'cell',
    parameters: [{ ...likes(), min: 0 }, { ...comments(), min: 0 }, { ...shares(), min: 0 }, followers()],
    result: { unit: 'rate' },
    compute: (likes, comments, shares, followers) => engagementRateByFollowers({ likes, comments, shares, followers }),
    about: about(() => ({
      group: 'engagement',
      question: {
        en: 'What is my engagement rate measured against followers?',
        nb: 'Hva er engasjementsraten min målt mot følgere?',
      },
      summary: {
        en: 'Engagement rate by followers: likes, comments and shares, divided by followers. May exceed 100%.',
        nb: 'Engasjementsrate målt mot følgere: likes, kommentarer og delinger, delt på følgere. Kan bli over 100\u00a0%.',
      },
      result: { en: 'The rate. Empty for 0 followers.', nb: 'Raten. Tom ved 0 følgere.' },
      examples: [
        { args: [4000, 200, 70, 3117], result: 1.3699069618222648 },
        { args: [500, 150, 100, 10_000], result: 0.075 },
      ],
      notes: {
        en: 'ENGAGEMENT_TIER is for the rate by views, not for this one.',
        nb: 'ENGAGEMENT_TIER gjelder raten målt mot visninger, ikke denne.',
      },
      related: ['ENGAGEMENT_RATE'],
      keywords: { en: 'interactions, influencer', nb: 'interaksjoner, influenser' },
    })),
  });
