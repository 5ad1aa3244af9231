import { watchShare } from '../../core/watchShare';
import { about } from '../about';
import { define } from '../entry';

export const WATCH_SHARE = () =>
  define({
    name: 'WATCH_SHARE',
    shape: 'cell',
    parameters: [
      {
        name: 'average_seconds',
        label: { en: 'average watch time', nb: 'gjennomsnittlig seertid' },
        type: 'number',
        unit: 'seconds',
        help: about(() => ({ en: 'Average watch time in seconds.', nb: 'Gjennomsnittlig seertid i sekunder.' })),
      },
      {
        name: 'video_seconds',
        label: { en: 'video length', nb: 'videolengde' },
        type: 'number',
        unit: 'seconds',
        help: about(() => ({ en: 'Length of the video in seconds.', nb: 'Videoens lengde i sekunder.' })),
      },
    ],
    result: { unit: 'rate' },
    compute: (averageSeconds, videoSeconds) => watchShare(averageSeconds, videoSeconds),
    about: about(() => ({
      group: 'engagement',
      question: { en: 'How much of my video do people watch?', nb: 'Hvor mye av videoen ser folk?' },
      summary: {
        en: 'How much of a video the average viewer sees. May exceed 100% when people watch again.',
        nb: 'Hvor stor del av videoen seerne ser i gjennomsnitt. Kan bli over 100\u00a0% når folk ser den på nytt.',
      },
      result: {
        en: 'The share, such as 25%. Empty for a length of 0.',
        nb: 'Andelen, for eksempel 25\u00a0%. Tom ved lengde 0.',
      },
      examples: [
        { args: [15, 60], result: 0.25 },
        { args: [18, 12], result: 1.5 },
      ],
      related: ['REWARDS_ESTIMATE', 'ENGAGEMENT_RATE'],
      keywords: { en: 'retention, watch time, completion', nb: 'seertid, hvor lenge' },
    })),
  });
