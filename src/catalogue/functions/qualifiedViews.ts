import { qualifiedViews } from '../../core/qualifiedViews';
import { define } from '../entry';
import { qualifiedShare, views } from '../parameters';
import { dashboard } from '../rules';

export const QUALIFIED_VIEWS = () =>
  define({
    name: 'QUALIFIED_VIEWS',
    group: 'programmes',
    shape: 'cell',
    summary: {
      en: 'The views that count for Creator Rewards, estimated from all views.',
      nb: 'Visningene som teller for Creator Rewards, anslått fra alle visninger.',
    },
    parameters: [views, { ...qualifiedShare, name: 'share' }],
    result: { unit: 'qualified_views', help: { en: 'Qualified views.', nb: 'Kvalifiserte visninger.' } },
    examples: [
      { args: [70_000, 'mid'], result: 28_000 },
      { args: [70_000], result: 28_000 },
      { args: [70_000, 0.43], result: 30_100 },
    ],
    notes: {
      en: 'A qualified view is a unique For You view of more than 5 seconds, neither paid nor fraudulent, one for each account and video. Views in an export are not qualified views.',
      nb: 'En kvalifisert visning er en unik For deg-visning på mer enn 5 sekunder, verken betalt eller falsk, én per konto og video. Visningene i en eksport er ikke kvalifiserte visninger.',
    },
    basedOn: [dashboard],
    compute: (views, share) => qualifiedViews(views, share),
  });
