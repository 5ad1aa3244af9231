import { effectiveRpm } from '../../core/effectiveRpm';
import { about } from '../about';
import { define } from '../entry';
import { qualifiedViews, reward } from '../moneyParameters';
import { dashboard } from '../rules';

export const EFFECTIVE_RPM = () =>
  define({
    name: 'EFFECTIVE_RPM',
    shape: 'cell',
    parameters: [reward(), qualifiedViews()],
    result: { unit: 'per_1000_qualified_views' },
    compute: (reward, qualifiedViews) => effectiveRpm(reward, qualifiedViews),
    about: about(() => ({
      group: 'own_figures',
      question: { en: 'What is my own RPM?', nb: 'Hva er min egen RPM?' },
      summary: {
        en: 'Your own RPM: what a reward comes to per 1,000 qualified views.',
        nb: 'Din egen RPM: hva en utbetaling utgjør per 1\u00a0000 kvalifiserte visninger.',
      },
      result: {
        en: 'An amount per 1,000 qualified views, in the currency of the reward. Empty for 0 qualified views.',
        nb: 'Et beløp per 1\u00a0000 kvalifiserte visninger, i samme valuta som utbetalingen. Tomt ved 0 kvalifiserte visninger.',
      },
      examples: [
        { args: [20, 30_000], result: 0.6666666666666666 },
        { args: [210, 300_000], result: 0.7 },
      ],
      notes: {
        en: 'Divide by qualified views, not by all views: an RPM on all views is another figure, and too low to use in REWARDS_ESTIMATE.',
        nb: 'Del på kvalifiserte visninger, ikke på alle visninger: en RPM av alle visninger er et annet tall, og for lavt til REWARDS_ESTIMATE.',
      },
      basedOn: [dashboard()],
      related: ['CALIBRATE_REWARDS', 'REWARDS_ESTIMATE'],
      keywords: { en: 'revenue per mille, earnings per thousand', nb: 'inntekt per tusen visninger' },
    })),
  });
