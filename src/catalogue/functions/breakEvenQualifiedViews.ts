import { breakEvenQualifiedViews } from '../../core/breakEvenQualifiedViews';
import { define } from '../entry';
import { rewardsRpm } from '../parameters';

export const BREAK_EVEN_QUALIFIED_VIEWS = () =>
  define({
    name: 'BREAK_EVEN_QUALIFIED_VIEWS',
    group: 'goals',
    shape: 'cell',
    summary: {
      en: 'The qualified views that pay as much through Creator Rewards as one brand deal does.',
      nb: 'De kvalifiserte visningene som gir like mye i Creator Rewards som én merkevareavtale.',
    },
    parameters: [
      {
        name: 'fee',
        label: { en: 'fee', nb: 'honorar' },
        type: 'number',
        unit: 'amount',
        help: {
          en: 'Fee of the brand deal, in the currency of the RPM (USD for a level).',
          nb: 'Honoraret for avtalen, i samme valuta som RPM (USD for et nivå).',
        },
      },
      { ...rewardsRpm, above: 0 },
    ],
    result: {
      unit: 'qualified_views',
      help: {
        en: 'Qualified views, rounded up to a whole number.',
        nb: 'Kvalifiserte visninger, rundet opp til et helt tall.',
      },
    },
    examples: [
      { args: [1000, 6], result: 166_667 },
      { args: [1000, 'low'], result: 2_500_000 },
    ],
    compute: (fee, rpm) => breakEvenQualifiedViews(fee, rpm),
  });
