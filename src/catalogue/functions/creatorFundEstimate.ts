import { perThousand } from '../../core/perThousand';
import { about } from '../about';
import { define } from '../entry';
import { views } from '../parameters';

export const CREATOR_FUND_ESTIMATE = () =>
  define({
    name: 'CREATOR_FUND_ESTIMATE',
    shape: 'cell',
    parameters: [
      views(),
      {
        name: 'rpm',
        label: { en: 'RPM', nb: 'RPM' },
        type: 'number',
        unit: 'per_1000_views',
        rate: 'creator_fund_rpm',
        help: about(() => ({
          en: 'Amount per 1,000 views: your own figure, or "low", "mid" or "high" in USD.',
          nb: 'Beløp per 1\u00a0000 visninger: eget tall, eller "lav", "middels" eller "høy" i USD.',
        })),
      },
    ],
    result: { unit: 'amount' },
    compute: (views, rpm) => perThousand(views, rpm),
    about: about(() => ({
      group: 'programmes',
      question: { en: 'What would the old Creator Fund have paid?', nb: 'Hva ville det gamle Creator Fund ha betalt?' },
      summary: {
        en: 'What the Creator Fund paid for views. The programme is closed: only for comparison.',
        nb: 'Hva Creator Fund betalte for visninger. Programmet er avviklet: bare til sammenligning.',
      },
      result: {
        en: 'An amount in the currency of the RPM (USD for a level).',
        nb: 'Et beløp i samme valuta som RPM (USD for et nivå).',
      },
      examples: [
        { args: [1_000_000, 'low'], result: 20 },
        { args: [1_000_000], result: 30 },
        { args: [1_000_000, 'high'], result: 40 },
      ],
      related: ['PROGRAM_COMPARISON', 'REWARDS_ESTIMATE'],
      keywords: { en: 'closed, legacy', nb: 'avviklet, gammelt' },
    })),
  });
