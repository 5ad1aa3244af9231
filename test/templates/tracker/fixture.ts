import type { DailyRow, TrackerRows, VideoRow } from './rows';

/** Invented rows that reach every formula: two currencies, gaps, sponsored and short videos, words of both languages. */

const videos: readonly VideoRow[] = [
  {
    link: 'https://example.com/1',
    title: 'One',
    likes: 500,
    comments: 150,
    shares: 100,
    views: 5000,
    length: 75,
    saves: 25,
  },
  { link: 'https://example.com/2', title: 'Two', likes: 300, comments: 150, shares: 50, views: 50_000, length: 60 },
  {
    link: 'https://example.com/3',
    title: 'Three',
    likes: 9000,
    comments: 400,
    shares: 600,
    views: 125_000,
    length: 90,
    sponsored: 'Ja',
  },
  {
    link: 'https://example.com/4',
    title: 'Four',
    likes: 0,
    comments: 0,
    shares: 0,
    views: 0,
    length: 61,
    sponsored: 'No',
  },
  { link: 'https://example.com/5', title: 'Five', likes: 700, comments: 20, shares: 30, views: 18_000 },
  { link: 'https://example.com/6', title: 'Six', likes: 44, comments: 1, views: 900, length: 120 },
  {
    link: 'https://example.com/7',
    title: 'Seven',
    likes: 8200,
    comments: 510,
    shares: 77,
    views: 99_000,
    length: 185,
    sponsored: 'maybe',
  },
  { link: 'https://example.com/8', likes: 120, comments: 8, shares: 2, views: 2100, length: 95, sponsored: false },
  {
    link: 'https://example.com/9',
    title: 'Nine',
    likes: 31,
    comments: 4,
    shares: 0,
    views: 1200,
    length: 100,
    sponsored: 'Nei',
  },
  { link: 'https://example.com/10', title: 'Ten', likes: 12, comments: 0, shares: 0, views: 310, length: 64 },
  {
    link: 'https://example.com/11',
    title: 'Eleven',
    likes: 15,
    comments: 2,
    shares: 1,
    views: 420,
    length: 64,
    sponsored: 'Yes',
  },
  { link: 'https://example.com/12', title: 'Twelve', likes: 77, comments: 6, shares: 3, views: 1500, length: 33 },
];

/** From January to November, with a gap, a day without figures and a day of more losses than gains. */
function days(): DailyRow[] {
  const rows: DailyRow[] = [];
  for (let i = 0; i < 310; i++) {
    const date = new Date(Date.UTC(2026, 0, 10 + i)).toISOString().slice(0, 10);
    if (i % 41 === 40) continue;
    if (i % 50 === 7) {
      rows.push({ date, followers: 20_000 + 13 * i });
      continue;
    }
    const loss = i % 29 === 3;
    rows.push({
      date,
      views: 2000 + ((i * 7919) % 3000),
      likes: loss ? -4 : 100 + ((i * 31) % 90),
      comments: loss ? -2 : (i * 17) % 23,
      shares: loss ? 0 : (i * 5) % 11,
      ...(i % 9 === 4 ? {} : { followers: 20_000 + 13 * i - (i % 6) * 5 }),
    });
  }
  return rows;
}

export const fullRows: TrackerRows = {
  account: { country: 'Germany', currency: 'USD', age: 27 },
  niche: 'finance',
  videos,
  daily: days(),
  gender: [
    { name: 'Female', share: 0.6, asOf: '2026-11-01' },
    { name: 'Male', share: 0.39, asOf: '2026-11-01' },
    { name: 'Female', share: 0.7, asOf: '2026-08-01' },
    { name: 'Male', share: 0.3, asOf: '2026-08-01' },
  ],
  territories: [
    { name: 'Germany', share: 0.31, asOf: '2026-11-01' },
    { name: 'Austria', share: 0.12, asOf: '2026-11-01' },
    { name: 'Norway', share: 0.04, asOf: '2026-11-01' },
    { name: 'France', share: 0.05, asOf: '2026-11-01' },
    { name: 'Spain', share: 0.02, asOf: '2026-11-01' },
    { name: 'Italy', share: 0.01, asOf: '2026-11-01' },
    { name: 'Germany', share: 0.9, asOf: '2026-08-01' },
  ],
  ledger: [
    {
      month: '2025-11-01',
      views: 40_000,
      qualified: 15_000,
      standard: 4,
      currency: 'USD',
      status: 'Final',
      paidOn: '2026-02-15',
    },
    {
      month: '2025-12-01',
      views: 50_000,
      qualified: 24_000,
      standard: 5,
      additional: 2,
      currency: 'USD',
      status: 'Endelig',
      paidOn: '2026-02-15',
    },
    { month: '2026-03-01', views: 70_000, qualified: 30_000, standard: 20, currency: 'USD', paidOn: '2026-04-15' },
    {
      month: '2026-05-20',
      views: 90_000,
      qualified: 45_000,
      standard: 25,
      additional: 2,
      currency: 'usd ',
      status: 'final',
    },
    { month: '2026-05-01', video: 'Extra', qualified: 1000, additional: 3, currency: 'USD' },
    { month: '2026-06-01', views: 120_000, standard: 31, currency: 'USD', status: 'Endelig' },
    { month: '2026-07-01', views: 80_000, qualified: 33_000, standard: 30, currency: 'USD', status: 'Estimated' },
    { month: '2026-07-01', views: 80_000, qualified: 33_000, standard: 29, currency: 'USD', status: 'Anslått' },
    { month: '2026-08-01', views: 60_000, qualified: 70_000, standard: 26, currency: 'USD', status: 'Final' },
    { month: '2026-08-01', views: 60_000, qualified: 20_000, standard: 100, currency: 'EUR', status: 'Final' },
    { month: '2026-09-01', views: 10_000, qualified: 4000, currency: 'USD' },
    { month: '2026-09-01', views: 11_000, qualified: 5000, standard: 7 },
    { views: 12_000, qualified: 5000, standard: 3, currency: 'USD', status: 'Final' },
  ],
  deals: [
    {
      brand: 'Acme',
      fee: 1000,
      currency: 'USD',
      usage: 30,
      agreed: 1150,
      status: 'Paid',
      due: '2026-04-01',
      paidOn: '2026-04-20',
    },
    {
      brand: 'Birk',
      fee: 800,
      currency: 'USD',
      usage: 45,
      spark: 60,
      exclusivity: 14,
      rush: 'Ja',
      agreed: 1500,
      status: 'Levert',
      due: '2026-12-01',
    },
    {
      brand: 'Cod',
      fee: 5000,
      currency: 'NOK',
      spark: 1,
      rush: 'No',
      agreed: 6000,
      status: 'Agreed',
      due: '2026-11-25',
    },
    { brand: 'Dill', fee: 300, currency: 'USD', exclusivity: 90, rush: 'perhaps', status: 'Offer', due: '2026-11-01' },
    { brand: 'Eik', currency: 'USD', agreed: 250, status: 'Betalt' },
    { brand: 'Fern', fee: 100, currency: 'USD', agreed: 90, status: 'Tilbud', due: '2026-01-01' },
    { brand: 'Gran', agreed: 75, status: 'Avtalt', due: '2026-11-30' },
    { brand: 'Hegg', fee: 400, currency: 'USD', usage: 365, agreed: 990, status: 'Delivered', paidOn: '2026-10-03' },
  ],
  income: [
    { date: '2026-05-03', stream: 'Affiliate links', amount: 40, currency: 'USD' },
    { date: '2026-05-28', stream: 'Affiliate-lenker', amount: 12.5, currency: 'USD' },
    { date: '2026-09-30', stream: 'LIVE-gaver', amount: 8, currency: 'USD' },
    { date: '2026-10-01', stream: 'Own products', amount: 60, currency: 'USD' },
    { date: '2026-10-01', stream: 'Egne produkter', amount: 700, currency: 'NOK' },
    { date: '2026-10-12', stream: 'Annet', amount: 5, currency: 'USD' },
    { date: '2026-10-13', stream: 'Grant', amount: 6, currency: 'USD' },
    { date: '2026-10-14', amount: 7 },
    { stream: 'LIVE gifts', amount: 9, currency: 'USD' },
    { date: '2025-05-14', stream: 'LIVE gifts', amount: 11, currency: 'USD' },
  ],
};

/** The same account with its rows in another order, which may change nothing but what is first among equals. */
export function reversed(rows: TrackerRows): TrackerRows {
  const turned = <T>(list: readonly T[] | undefined): readonly T[] => [...(list ?? [])].reverse();
  return {
    ...rows,
    videos: turned(rows.videos),
    daily: turned(rows.daily),
    gender: turned(rows.gender),
    territories: turned(rows.territories),
    ledger: turned(rows.ledger),
    deals: turned(rows.deals),
    income: turned(rows.income),
  };
}

/** An account whose currency is not USD, with its exchange rate and rates of its own. */
export const kroner: TrackerRows = {
  ...fullRows,
  account: { country: 'UK', currency: 'nok', usdValue: 10.5, usdDate: '2026-11-01', age: 17 },
  own: { usage_30: [null, 0.25, null], rewards_rpm_prudent: [5, 6, 8], brand_fee_per_1000_followers: [null, 200, 300] },
  niche: 'komedie',
};

/** Without the exchange rate's date nothing in USD may be shown as kroner. */
export const unconverted: TrackerRows = {
  ...kroner,
  account: { country: 'UK', currency: 'NOK', usdValue: 10.5, age: 30 },
  own: { payout_minimum: [null, null, 50], qualified_share: [0.5, 0.4, 0.6] },
};

/** Where Creator Rewards is not offered. */
export const norway: TrackerRows = {
  ...fullRows,
  account: { country: 'Norge', currency: 'USD', age: 30 },
  niche: '',
};
