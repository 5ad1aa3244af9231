import type { Rate } from '../rate';
import { CHECKED_ON, sources } from '../sources';

/** What TikTok's programmes pay for views, and how many of them count. */
export const programmeRates = () =>
  ({
    creator_fund_rpm: {
      id: 'creator_fund_rpm',
      topic: 'fund',
      name: { en: 'Creator Fund RPM (programme closed)', nb: 'RPM i Creator Fund (avviklet)' },
      low: 0.02,
      mid: 0.03,
      high: 0.04,
      openEnded: false,
      unit: 'per_1000_views',
      currency: 'USD',
      basis: { en: 'all views', nb: 'alle visninger' },
      region: {
        en: 'US, UK, France and Germany, where it closed on 2023-12-16',
        nb: 'USA, Storbritannia, Frankrike og Tyskland, der det ble avviklet 16.12.2023',
      },
      ...sources.howMuchTikTokPays,
      midGrade: 'D',
    },
    rewards_rpm_prudent: {
      id: 'rewards_rpm_prudent',
      topic: 'rewards',
      name: { en: 'Creator Rewards RPM, prudent', nb: 'RPM i Creator Rewards, forsiktig spenn' },
      low: 0.4,
      mid: 0.7,
      high: 1,
      openEnded: true,
      unit: 'per_1000_qualified_views',
      currency: 'USD',
      basis: {
        en: 'qualified views (the article says views; it later says that only qualified ones are paid)',
        nb: 'kvalifiserte visninger (artikkelen sier visninger, men senere at bare kvalifiserte betales)',
      },
      region: WORLD,
      ...sources.howMuchTikTokPays,
      midGrade: 'I',
    },
    rewards_rpm_wide: {
      id: 'rewards_rpm_wide',
      topic: 'rewards',
      name: { en: 'Creator Rewards RPM, wide', nb: 'RPM i Creator Rewards, vidt spenn' },
      low: 0.5,
      mid: 1.73,
      high: 6,
      openEnded: true,
      unit: 'per_1000_qualified_views',
      currency: 'USD',
      basis: { en: 'qualified views', nb: 'kvalifiserte visninger' },
      region: WORLD,
      ...sources.howMuchTikTokPays,
      midGrade: 'I',
    },
    qualified_share: {
      id: 'qualified_share',
      topic: 'qualified',
      name: { en: 'Share of views that are qualified', nb: 'Andel av visningene som er kvalifiserte' },
      low: 0.3,
      mid: 0.4,
      high: 0.6,
      openEnded: false,
      unit: 'share',
      currency: null,
      basis: { en: 'all views', nb: 'alle visninger' },
      region: WORLD,
      source: {
        en: 'Estimates that vendors publish: 30% to 60%, with 40% as a common default',
        nb: 'Anslag som leverandører har publisert: 30\u00a0% til 60\u00a0%, ofte med 40\u00a0% som standard',
      },
      sourceDate: null,
      checkedOn: CHECKED_ON,
      grade: 'C',
      midGrade: 'C',
    },
  }) as const satisfies Record<string, Rate>;

const WORLD = { en: 'Where the programme is offered', nb: 'Der programmet tilbys' };
