import { perThousand } from '../../core/perThousand';
import { about } from '../about';
import { define } from '../entry';

export const BRAND_DEAL_BY_VIEWS = () =>
  define({
    name: 'BRAND_DEAL_BY_VIEWS',
    shape: 'cell',
    parameters: [
      {
        name: 'median_views',
        label: { en: 'median views', nb: 'median av visningene' },
        type: 'number',
        unit: 'views',
        help: about(() => ({
          en: 'The middle view count of your last 10 to 12 videos: =MEDIAN(E2:E13). One viral video does not count.',
          nb: 'Det midterste visningstallet av de siste 10 til 12 videoene: =MEDIAN(E2:E13). Én viral video teller ikke.',
        })),
      },
      {
        name: 'cpm',
        label: { en: 'CPM', nb: 'CPM' },
        type: 'number',
        unit: 'per_1000_median_views',
        rate: 'brand_cpm',
        help: about(() => ({
          en: 'Fee per 1,000 views: your own figure in your currency, or "low", "mid" or "high" in USD.',
          nb: 'Honorar per 1\u00a0000 visninger: eget tall i egen valuta, eller "lav", "middels" eller "høy" i USD.',
        })),
      },
    ],
    result: { unit: 'amount' },
    compute: (medianViews, cpm) => perThousand(medianViews, cpm),
    about: about(() => ({
      group: 'streams',
      question: {
        en: 'What is a brand deal worth by the views it brings?',
        nb: 'Hva er en merkevareavtale verdt etter visningene den gir?',
      },
      summary: {
        en: 'What a brand may pay for one video, by the views that your videos usually get.',
        nb: 'Hva en merkevare kan betale for én video, etter visningene videoene dine vanligvis får.',
      },
      result: {
        en: 'An amount for one video in the currency of the CPM (USD for a level).',
        nb: 'Et beløp for én video i samme valuta som CPM (USD for et nivå).',
      },
      examples: [
        { args: [1_000_000, 5], result: 5000 },
        { args: [60_000], result: 900 },
        { args: [60_000, 'high'], result: 1200 },
      ],
      notes: {
        en: 'BRAND_DEAL_ESTIMATE prices the same deal in another way: compare the two, and do not add them. One article’s own case comes to a CPM of 5.',
        nb: 'En annen måte å prise den samme avtalen på enn BRAND_DEAL_ESTIMATE: sammenlign dem, og legg dem ikke sammen. Eksempelet i den ene artikkelen gir en CPM på 5.',
      },
      basedOn: ['brand_cpm_article'],
      related: ['BRAND_DEAL_ESTIMATE', 'BRAND_DEAL_QUOTE'],
      keywords: { en: 'sponsor, fee, price, cost per mille', nb: 'sponsor, samarbeid, honorar, pris' },
    })),
  });
