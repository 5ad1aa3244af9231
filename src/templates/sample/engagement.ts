import { unitOf } from '../../catalogue/units';
import { videoAnswers, videoLines } from './engagementCases';
import { lift } from './engagementLift';
import { at, call, inWords, type Line, type Sheet, section, table, title } from './lines';
import { ofVideos } from './videos';

const rate = unitOf('rate').format;
const whole = unitOf('views').format;

const summary: readonly Line[] = [
  ...section({
    en: 'How engaged is my audience over all videos of the first tab?',
    nb: 'Hvor engasjert er publikummet mitt over alle videoene i den første fanen?',
  }),
  ...table(
    'summary',
    call('ENGAGEMENT_SUMMARY', ofVideos('B'), ofVideos('C'), ofVideos('D'), ofVideos('E'), '', inWords),
    [{ format: whole }, ...Array.from({ length: 5 }, () => ({ format: rate }))],
    false,
  ),
  {
    label: { en: 'Is the pooled rate good?', nb: 'Er den samlede raten god?' },
    cells: [call('ENGAGEMENT_TIER', at('summary', 'B', 1), inWords)],
    note: {
      en: 'Pooled: all interactions divided by all views. Videos without views are left out',
      nb: 'Samlet: alle interaksjoner delt på alle visninger. Videoer uten visninger er holdt utenfor',
    },
  },
];

export function engagementSheet(): Sheet {
  return {
    name: { en: 'Engagement', nb: 'Engasjement' },
    answers: 4,
    lines: [
      ...title(
        {
          en: 'Engagement: is it good, and what does it change?',
          nb: 'Engasjement: er det bra, og hva gjør det med inntekten?',
        },
        {
          en: 'Cases 1 to 3 are those of the article on engagement. The other figures are invented.',
          nb: 'Eksempel 1 til 3 er fra artikkelen om engasjement. De andre tallene er oppdiktet.',
        },
      ),
      ...videoLines,
      ...videoAnswers,
      ...summary,
      ...lift,
    ],
  };
}
