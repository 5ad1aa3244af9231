import { engagementLift } from '../../core/engagementLift';
import { about } from '../about';
import { define } from '../entry';
import { views } from '../parameters';

export const ENGAGEMENT_LIFT = () =>
  define({
    name: 'ENGAGEMENT_LIFT',
    shape: 'cell',
    parameters: [
      views(),
      {
        name: 'rate',
        label: { en: 'rate', nb: 'rate' },
        type: 'number',
        unit: 'rate',
        help: about(() => ({ en: 'The engagement rate to try.', nb: 'Engasjementsraten du vil prøve.' })),
      },
      {
        name: 'base_rate',
        label: { en: 'base rate', nb: 'utgangsrate' },
        type: 'number',
        unit: 'rate',
        help: about(() => ({
          en: 'The engagement rate you had when you got these views.',
          nb: 'Engasjementsraten du hadde da du fikk visningene.',
        })),
      },
      {
        name: 'extra_per_point',
        label: { en: 'extra views per point', nb: 'ekstra visninger per prosentpoeng' },
        type: 'number',
        unit: 'share',
        default: 0,
        help: about(() => ({
          en: 'Extra views for each percentage point, such as 10%. Your own assumption: no figure is published.',
          nb: 'Ekstra visninger for hvert prosentpoeng, for eksempel 10\u00a0%. Din egen antakelse: ingen har publisert et tall.',
        })),
      },
    ],
    result: { unit: 'views' },
    compute: (views, rate, baseRate, extraPerPoint) => engagementLift({ views, rate, baseRate, extraPerPoint }),
    about: about(() => ({
      group: 'engagement',
      question: {
        en: 'What would better engagement do to my views?',
        nb: 'Hva ville bedre engasjement gjøre med visningene mine?',
      },
      summary: {
        en: 'Views at another engagement rate, under your own assumption of what a percentage point brings.',
        nb: 'Visninger ved en annen engasjementsrate, etter din egen antakelse om hva et prosentpoeng gir.',
      },
      result: { en: 'Views, at least 0.', nb: 'Visninger, minst 0.' },
      examples: [
        { args: [10_000, 0.08, 0.05, 0.1], result: 13_000 },
        { args: [10_000, 0.08, 0.05], result: 10_000 },
      ],
      notes: {
        en: 'Engagement is said to raise reach, but nobody has published by how much. Without extra_per_point the views stay as they are.',
        nb: 'Engasjement sies å øke rekkevidden, men ingen har publisert hvor mye. Uten extra_per_point er visningene uendret.',
      },
      related: ['ENGAGEMENT_RATE', 'VIEWS_FOR_TARGET'],
      keywords: { en: 'reach, what if, assumption', nb: 'rekkevidde, hva om, antakelse' },
    })),
  });
