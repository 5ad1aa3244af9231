import { engagementSummary } from '../../core/engagementSummary';
import { about } from '../about';
import { define } from '../entry';
import { comments, language, likes, saves, shares, views } from '../parameters';

export const ENGAGEMENT_SUMMARY = () => {
  const labels = {
    videos: { en: 'Videos', nb: 'Videoer' },
    pooled: { en: 'Pooled rate', nb: 'Samlet rate' },
    mean: { en: 'Mean rate', nb: 'Gjennomsnittlig rate' },
    median: { en: 'Median rate', nb: 'Median' },
    lowest: { en: 'Lowest', nb: 'Laveste' },
    highest: { en: 'Highest', nb: 'Høyeste' },
  } as const;
  return define({
    name: 'ENGAGEMENT_SUMMARY',
    shape: 'table',
    parameters: [
      { ...likes(), series: 'complete' },
      { ...comments(), series: 'complete' },
      { ...shares(), series: 'complete' },
      { ...views(), series: 'complete' },
      { ...saves(), series: 'complete' },
      language(),
    ],
    result: { table: [[null, 'count'], ...Array.from({ length: 5 }, () => [null, 'rate'] as const)] },
    compute: (likes, comments, shares, views, saves, language) => {
      const videos = views.map((count, i) => ({
        likes: likes[i] ?? 0,
        comments: comments[i] ?? 0,
        shares: shares[i] ?? 0,
        saves: saves[i] ?? 0,
        views: count,
      }));
      const summary = engagementSummary(videos);
      return [
        [labels.videos[language], summary.videos],
        [labels.pooled[language], summary.pooled],
        [labels.mean[language], summary.mean],
        [labels.median[language], summary.median],
        [labels.lowest[language], summary.lowest],
        [labels.highest[language], summary.highest],
      ];
    },
    about: about(() => ({
      group: 'engagement',
      question: {
        en: 'How engaged is my audience over several videos?',
        nb: 'Hvor engasjert er publikummet mitt over flere videoer?',
      },
      summary: {
        en: 'The engagement rates by views of several videos in one table: pooled, mean, median, lowest and highest.',
        nb: 'Engasjementsraten målt mot visninger for flere videoer i én tabell: samlet, gjennomsnitt, median, laveste og høyeste.',
      },
      result: {
        en: 'Two columns, label and value: Videos (how many have views), Pooled rate (all interactions divided by all views), Mean rate, Median rate, Lowest, Highest. Videos with 0 views or a blank figure are left out; blank saves count as 0.',
        nb: 'To kolonner, navn og verdi: Videoer (antall med visninger), Samlet rate (alle interaksjoner delt på alle visninger), Gjennomsnittlig rate, Median, Laveste, Høyeste. Videoer med 0 visninger eller en tom verdi holdes utenfor; tomme felt for lagringer regnes som 0.',
      },
      examples: [
        {
          args: [
            [500, 300, 60],
            [150, 150, 20],
            [100, 50, 20],
            [5000, 50_000, 2000],
          ],
          result: [
            ['Videos', 3],
            ['Pooled rate', 0.02368421052631579],
            ['Mean rate', 0.07],
            ['Median rate', 0.05],
            ['Lowest', 0.01],
            ['Highest', 0.15],
          ],
        },
      ],
      related: ['ENGAGEMENT_RATE', 'ENGAGEMENT_TIER'],
      keywords: { en: 'average, median, media kit', nb: 'gjennomsnitt, median, mediekit' },
    })),
  });
};
