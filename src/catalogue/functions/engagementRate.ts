import { engagementRate } from '../../core/engagementRate';
import { about } from '../about';
import { define } from '../entry';
import { comments, likes, saves, shares, views } from '../parameters';

export const ENGAGEMENT_RATE = () =>
  define({
    name: 'ENGAGEMENT_RATE',
    shape: 'cell',
    parameters: [likes(), comments(), shares(), views(), saves()],
    result: { unit: 'rate' },
    compute: (likes, comments, shares, views, saves) => engagementRate({ likes, comments, shares, views, saves }),
    about: about(() => ({
      group: 'engagement',
      question: { en: 'What is my engagement rate?', nb: 'Hva er engasjementsraten min?' },
      summary: {
        en: 'Engagement rate by views: likes, comments, shares and saves, divided by views.',
        nb: 'Engasjementsrate målt mot visninger: likes, kommentarer, delinger og lagringer, delt på visninger.',
      },
      result: {
        en: 'The rate, such as 15%. Empty for 0 views.',
        nb: 'Raten, for eksempel 15\u00a0%. Tom ved 0 visninger.',
      },
      examples: [
        { args: [500, 150, 100, 5000], result: 0.15 },
        { args: [300, 150, 50, 50_000], result: 0.01 },
        { args: [60_000, 20_000, 15_000, 1_000_000, 5000], result: 0.1 },
      ],
      notes: {
        en: 'Interactions may be negative, as in daily net figures. A rate by views and a rate by followers are different quantities and share no benchmark.',
        nb: 'Interaksjoner kan være negative, som i daglige nettotall. En rate målt mot visninger og en rate målt mot følgere er ulike størrelser og kan ikke måles mot de samme grensene.',
      },
      related: ['ENGAGEMENT_TIER', 'ENGAGEMENT_SUMMARY', 'ENGAGEMENT_RATE_BY_FOLLOWERS'],
      keywords: { en: 'interactions, likes per view', nb: 'interaksjoner, likes per visning' },
    })),
  });
