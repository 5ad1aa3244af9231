import { qualifiedViews } from '../../core/qualifiedViews';
import { about } from '../about';
import { define } from '../entry';
import { qualifiedShare } from '../moneyParameters';
import { views } from '../parameters';
import { dashboard } from '../rules';

export const QUALIFIED_VIEWS = () =>
  define({
    name: 'QUALIFIED_VIEWS',
    shape: 'cell',
    parameters: [views(), { ...qualifiedShare(), name: 'share' }],
    result: { unit: 'qualified_views' },
    compute: (views, share) => qualifiedViews(views, share),
    about: about(() => ({
      group: 'programmes',
      question: { en: 'How many of my views are qualified?', nb: 'Hvor mange av visningene mine er kvalifiserte?' },
      summary: {
        en: 'The views that count for Creator Rewards, estimated from all views.',
        nb: 'Visningene som teller for Creator Rewards, anslått fra alle visninger.',
      },
      result: { en: 'Qualified views.', nb: 'Kvalifiserte visninger.' },
      examples: [
        { args: [70_000, 'mid'], result: 28_000 },
        { args: [70_000], result: 28_000 },
        { args: [70_000, 0.43], result: 30_100 },
      ],
      notes: {
        en: 'A qualified view is a unique For You view of more than 5 seconds, neither paid nor fraudulent, one for each account and video. Views in an export are not qualified views.',
        nb: 'En kvalifisert visning er en unik For deg-visning på mer enn 5 sekunder, verken betalt eller falsk, én per konto og video. Visningene i en eksport er ikke kvalifiserte visninger.',
      },
      basedOn: [dashboard()],
      related: ['REWARDS_ESTIMATE', 'CALIBRATE_REWARDS'],
      keywords: { en: 'for you, paid views', nb: 'for deg, tellende visninger' },
    })),
  });
