import type { StudioFile } from '../../src/studio/file';
import { archiveName, type Cell, csv, videoLink, zip } from './files';
import { dayAfter, daysFrom, type FixtureLanguage, writeDate } from './writeDate';

/** What the whole export is of: one account, 120 days over the end of a year. */
export const account = {
  handle: 'nora.lager_ting',
  from: '2025-11-15',
  to: '2026-03-14',
  days: 120,
  videos: 14,
  /** A day on which it would be imported. */
  today: '2026-03-16',
} as const;

const titles = [
  'Morning routine, but honest',
  'I tried “one pan” dinners for a week 🍳',
  'She said "no way" and then this happened',
  'Line one\nline two',
  '=how much I made in 30 days',
  '',
  'Hverdag på hytta ❄️',
  'Packing for 3 days; one bag',
  'POV: the oven is on',
  'Answering @someone',
  'Part 2/3',
  'Budget kitchen, 900 kr',
  'Q&A',
  '100% wool?',
];

/** Figures that look like those of an account, the same each time. */
function wave(day: number, size: number): number {
  return Math.round(size * (1 + 0.4 * Math.sin(day / 5) + 0.2 * Math.sin(day * 1.7)));
}

/** The four archives of one account as TikTok Studio makes them, with invented figures, its dates in a language. */
export function wholeExport(language: FixtureLanguage): StudioFile[] {
  const { handle, from, to } = account;
  const days = daysFrom(from, account.days);
  const date = (day: string) => writeDate(language, day);
  const overview = days.map((day, i): Cell[] => {
    const views = wave(i, 4200);
    return [
      date(day),
      views,
      Math.round(views / 45),
      Math.round(views / 14),
      Math.round(views / 210) - 3,
      Math.round(views / 160),
    ];
  });
  const viewers = days.map((day, i): Cell[] => {
    // The last day is not counted yet.
    if (i === days.length - 1) return [date(day), 'undefined', 0, 0];
    const total = Math.round(wave(i, 4200) * 0.8);
    return [date(day), total, Math.round(total * 0.7), total - Math.round(total * 0.7)];
  });
  let followers = 12_480;
  const history = days.map((day, i): Cell[] => {
    const change = wave(i, 26) - 9;
    followers += change;
    return [date(day), followers, change];
  });
  const activity = days.slice(-7).flatMap((day, i) => {
    return Array.from({ length: 24 }, (_, hour): Cell[] => [date(day), hour, 900 + 40 * hour + 7 * i]);
  });
  const content = titles.map((title, i): Cell[] => {
    const posted = dayAfter(from, 8 * i + 2);
    const views = 90_000 - 5_300 * i;
    const counts = [Math.round(views / 12), Math.round(views / 190), Math.round(views / 140), views];
    return [date(to), title, videoLink(posted, i + 1, handle), date(posted), ...counts];
  });
  return [
    zip(archiveName('Overview', from, to, handle), [csv('overview', overview, 'Overview.csv')]),
    zip(archiveName('Viewers', from, to, handle), [csv('viewers', viewers, 'Viewers.csv')]),
    zip(`Followers_${handle}.zip`, [
      csv('followers', history, 'FollowerHistory.csv'),
      csv('activity', activity, 'FollowerActivity.csv'),
      csv(
        'gender',
        [
          ['Male', '0.3871'],
          ['Female', '0.5902'],
          ['Other', '0.0227'],
        ],
        'FollowerGender.csv',
      ),
      csv(
        'territories',
        [
          ['Norway', '0.6213'],
          ['Sweden', '0.1104'],
          ['Denmark', '0.0752'],
          ['Germany', '0.0311'],
          ['United States', '0.0275'],
        ],
        'FollowerTopTerritories.csv',
      ),
    ]),
    zip(`Content_${handle}.zip`, [csv('videos', content, 'Content.csv')]),
  ];
}
