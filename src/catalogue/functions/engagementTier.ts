import { engagementTier } from '../../core/engagementTier';
import type { Text } from '../../lang/language';
import { about } from '../about';
import { define } from '../entry';
import { language } from '../parameters';
import { tierLimits } from '../rules';

export const ENGAGEMENT_TIER = () => {
  const limits = tierLimits();
  const tierNames: Record<ReturnType<typeof engagementTier>, Text> = {
    below_average: { en: 'Below average', nb: 'Under gjennomsnittet' },
    average: { en: 'Average', nb: 'Gjennomsnittlig' },
    good: { en: 'Good', nb: 'God' },
    excellent: { en: 'Excellent', nb: 'Utmerket' },
  };
  return define({
    name: 'ENGAGEMENT_TIER',
    shape: 'cell',
    parameters: [
      {
        name: 'rate',
        label: { en: 'rate', nb: 'rate' },
        type: 'number',
        unit: 'rate',
        help: about(() => ({
          en: 'Engagement rate by views, such as 15%.',
          nb: 'Engasjementsrate målt mot visninger, for eksempel 15\u00a0%.',
        })),
      },
      language(),
    ],
    compute: (rate, language) => tierNames[engagementTier(rate, limits)][language],
    about: about(() => ({
      group: 'engagement',
      question: { en: 'Is my engagement rate good?', nb: 'Er engasjementsraten min god?' },
      summary: {
        en: 'How good an engagement rate by views is, in words.',
        nb: 'Hvor god en engasjementsrate målt mot visninger er, i ord.',
      },
      result: {
        en: 'Below average (below 3%), Average (from 3%), Good (from 5%) or Excellent (from 10%).',
        nb: 'Under gjennomsnittet (under 3\u00a0%), Gjennomsnittlig (fra 3\u00a0%), God (fra 5\u00a0%) eller Utmerket (fra 10\u00a0%).',
      },
      examples: [
        { args: [0.15], result: 'Excellent' },
        { args: [0.05], result: 'Good' },
        { args: [0.01, 'nb'], result: 'Under gjennomsnittet' },
      ],
      basedOn: [limits],
      related: ['ENGAGEMENT_RATE', 'BRAND_DEAL_ESTIMATE'],
      keywords: { en: 'benchmark, excellent, average', nb: 'referanse, utmerket, gjennomsnitt' },
    })),
  });
};
