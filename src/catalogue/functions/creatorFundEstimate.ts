import { perThousand } from '../../core/perThousand';
import { define } from '../entry';
import { views } from '../parameters';
import { rates } from '../rates';

export const CREATOR_FUND_ESTIMATE = () =>
  define({
    name: 'CREATOR_FUND_ESTIMATE',
    group: 'programmes',
    shape: 'cell',
    summary: {
      en: 'What the Creator Fund paid for views. The programme is closed: only for comparison.',
      nb: 'Hva Creator Fund betalte for visninger. Programmet er avviklet: bare til sammenligning.',
    },
    parameters: [
      views,
      {
        name: 'rpm',
        label: { en: 'RPM', nb: 'RPM' },
        type: 'number',
        unit: 'per_1000_views',
        levels: rates.creator_fund_rpm,
        help: {
          en: 'Amount per 1,000 views: your own figure, or "low", "mid" or "high" in USD.',
          nb: 'Beløp per 1\u00a0000 visninger: eget tall, eller "lav", "middels" eller "høy" i USD.',
        },
      },
    ],
    result: {
      unit: 'amount',
      help: {
        en: 'An amount in the currency of the RPM (USD for a level).',
        nb: 'Et beløp i samme valuta som RPM (USD for et nivå).',
      },
    },
    examples: [
      { args: [1_000_000, 'low'], result: 20 },
      { args: [1_000_000], result: 30 },
      { args: [1_000_000, 'high'], result: 40 },
    ],
    compute: (views, rpm) => perThousand(views, rpm),
  });
