import { breakEvenQualifiedViews } from '../../core/breakEvenQualifiedViews';
import { about } from '../about';
import { define } from '../entry';
import { rewardsRpm } from '../moneyParameters';

export const BREAK_EVEN_QUALIFIED_VIEWS = () =>
  define({
    name: 'BREAK_EVEN_QUALIFIED_VIEWS',
    shape: 'cell',
    parameters: [
      {
        name: 'fee',
        label: { en: 'fee', nb: 'honorar' },
        type: 'number',
        unit: 'amount',
        help: about(() => ({
          en: 'Fee of the brand deal, in the currency of the RPM (USD for a level).',
          nb: 'Honoraret for avtalen, i samme valuta som RPM (USD for et nivå).',
        })),
      },
      { ...rewardsRpm(), above: 0 },
    ],
    result: { unit: 'qualified_views' },
    compute: (fee, rpm) => breakEvenQualifiedViews(fee, rpm),
    about: about(() => ({
      group: 'goals',
      question: {
        en: 'How many views is one brand deal worth?',
        nb: 'Hvor mange visninger er én merkevareavtale verdt?',
      },
      summary: {
        en: 'The qualified views that pay as much through Creator Rewards as one brand deal does.',
        nb: 'De kvalifiserte visningene som gir like mye i Creator Rewards som én merkevareavtale.',
      },
      result: {
        en: 'Qualified views, rounded up to a whole number.',
        nb: 'Kvalifiserte visninger, rundet opp til et helt tall.',
      },
      examples: [
        { args: [1000, 6], result: 166_667 },
        { args: [1000, 'low'], result: 2_500_000 },
      ],
      related: ['VIEWS_FOR_TARGET', 'BRAND_DEAL_ESTIMATE'],
      keywords: { en: 'compare, sponsor', nb: 'sammenligning, sponsor' },
    })),
  });
