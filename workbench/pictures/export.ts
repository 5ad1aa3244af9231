import { zipSync } from 'fflate';
import type { Language } from '../../src/lang/language';

/** The day on which the example is imported. */
export const TODAY = '2026-03-16';

const HANDLE = 'hverdag.i.nord';
const FIRST = '2025-11-15';
const DAYS = 120;

interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Cell = string | number;

// biome-ignore format: one video, one line
const titles: { readonly [L in Language]: readonly string[] } = {
  en: ['Budget for a student flat', 'Index funds in three minutes', 'What my rent pays for', 'Five mistakes with credit cards', 'Questions about tax returns', 'Interest explained with cake', 'Saving for a trip, week 1', 'Second-hand winter coat', 'Reading my first payslip', 'Groceries for 40 a week', 'My desk setup', 'Morning in Bergen'],
  nb: ['Budsjett for hybelen', 'Indeksfond på tre minutter', 'Dette går husleia til', 'Fem feil med kredittkort', 'Spørsmål om skattemeldingen', 'Renter forklart med kake', 'Sparer til tur, uke 1', 'Vinterjakke fra bruktbutikk', 'Jeg leser min første lønnsslipp', 'Mat for 400 i uka', 'Skrivebordet mitt', 'Morgen i Bergen'],
};

/** The archives of TikTok Studio for an invented account, with dates in a language. */
export function exampleExport(language: Language): ExportFile[] {
  const days = Array.from({ length: DAYS }, (_, i) => dayAfter(FIRST, i));
  const last = days[DAYS - 1] as string;
  const date = (day: string) => writeDate(day, language);
  const views = (i: number) => Math.round(9000 * (1 + 0.35 * Math.sin(i / 6) + 0.2 * Math.sin(i * 1.7) + i / 400));
  const overview = days.map((day, i): Cell[] => {
    const all = views(i);
    return [
      date(day),
      all,
      Math.round(all / 40),
      Math.round(all / 15),
      Math.round(all / 190) - 2,
      Math.round(all / 120),
    ];
  });
  const viewers = days.map((day, i): Cell[] => {
    const all = Math.round(views(i) * 0.8);
    return [date(day), all, Math.round(all * 0.7), all - Math.round(all * 0.7)];
  });
  let followers = 24_310;
  const history = days.map((day, i): Cell[] => {
    const change = Math.round(38 * (1 + Math.sin(i / 4))) - 6;
    followers += change;
    return [date(day), followers, change];
  });
  const activity = days.slice(-7).flatMap((day, i) => {
    return Array.from({ length: 24 }, (_, hour): Cell[] => [date(day), hour, 2000 + 180 * hour + 30 * i]);
  });
  const videos = titles[language].map((title, i): Cell[] => {
    const seen = 312_000 - 24_500 * i;
    const posted = dayAfter(FIRST, 9 * i + 3);
    const link = `https://www.tiktok.com/@${HANDLE}/video/${(BigInt(secondsOf(posted)) << 32n) + BigInt(i + 1)}`;
    return [
      date(last),
      title,
      link,
      date(posted),
      Math.round(seen / (11 + i)),
      Math.round(seen / 170),
      Math.round(seen / 95),
      seen,
    ];
  });
  const period = `${FIRST}_${secondsOf(last)}`;
  return [
    zip(`Overview_${period}_${HANDLE}.zip`, {
      'Overview.csv': csv('Date,Video Views,Profile Views,Likes,Comments,Shares', overview),
    }),
    zip(`Viewers_${period}_${HANDLE}.zip`, {
      'Viewers.csv': csv('Date,Total Viewers,New Viewers,Returning Viewers', viewers),
    }),
    zip(`Followers_${HANDLE}.zip`, {
      'FollowerHistory.csv': csv('Date,Followers,Difference in followers from previous day', history),
      'FollowerActivity.csv': csv('Date,Hour,Active followers', activity),
      'FollowerGender.csv': csv('Gender,Distribution', [
        ['Female', '0.641'],
        ['Male', '0.338'],
        ['Other', '0.021'],
      ]),
      'FollowerTopTerritories.csv': csv('Top territories,Distribution', [
        ['GB', '0.412'],
        ['DE', '0.187'],
        ['NO', '0.121'],
        ['SE', '0.094'],
        ['US', '0.062'],
      ]),
    }),
    zip(`Content_${HANDLE}.zip`, {
      'Content.csv': csv(
        'Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views',
        videos,
      ),
    }),
  ];
}

function csv(header: string, rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return [line(header.split(',')), ...rows.map(line)].join('\n');
}

function zip(name: string, inside: Readonly<Record<string, string>>): ExportFile {
  const files = Object.entries(inside).map(
    ([file, text]) => [file, new TextEncoder().encode(`\uFEFF${text}`)] as const,
  );
  return { name, bytes: zipSync(Object.fromEntries(files)) };
}

function secondsOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}

function dayAfter(day: string, days: number): string {
  return new Date((secondsOf(day) + days * 86_400) * 1000).toISOString().slice(0, 10);
}

/** Without the year, as TikTok writes it. */
function writeDate(day: string, language: Language): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'nb' ? 'nb' : 'en-US', options).format(Date.parse(day));
}
