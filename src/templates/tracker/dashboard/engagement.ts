import type { Text } from '../../../lang/language';
import { columnsFrom, type Place, quoted } from '../layout';
import { format, headings, type Page, put, putFormula, putRow } from '../page';
import { firstWhere, highestWhere, inMonth, monthKeys, newestWhere, wantedMonths } from '../sums';

/** The trend by month: its header, then twelve months. */
export const trendTop = 47;
export const trendBottom = trendTop + 12;

export function putTrend(page: Page, place: Place): void {
  const { language } = place;
  const daily = columnsFrom(place, 'daily');
  const [date, views, likes, comments, shares, followers] = [
    daily('date'),
    daily('views'),
    daily('likes'),
    daily('comments'),
    daily('shares'),
    daily('followers'),
  ];
  put(page, `A${trendTop - 1}`, texts().trend[language]);
  putRow(
    page,
    trendTop,
    [texts().month, texts().rate, texts().interactions, texts().views, texts().days, texts().followers],
    place,
  );
  // A day on which any of the four is missing would bend the rate.
  const whole = [views, likes, comments, shares].map((range) => `ISNUMBER(${range})`).join('*');
  const [keys, months] = [monthKeys(whole, date), wantedMonths(`$A${trendTop + 1}:$A${trendBottom}`)];
  const days = `COUNTIF(${keys};${months})`;
  const sums = (ranges: readonly string[]) => {
    const sum = ranges.map((range) => `SUMIF(${keys};${months};${range})`).join('+');
    return `ARRAYFORMULA(IF(${days}=0;"";${sum}))`;
  };
  putFormula(page, `C${trendTop + 1}`, sums([likes, comments, shares]));
  putFormula(page, `D${trendTop + 1}`, sums([views]));
  putFormula(page, `E${trendTop + 1}`, `ARRAYFORMULA(IF(${days}=0;"";${days}))`);
  for (let row = trendTop + 1; row <= trendBottom; row++) {
    const month = `$A${row}`;
    const back = trendBottom - row;
    const newest = `MAX(${date})`;
    putFormula(page, `A${row}`, `IF(COUNT(${date})=0;"";DATE(YEAR(${newest});MONTH(${newest})-${back};1))`);
    const ifMonth = (formula: string) => `IF(ISNUMBER(${month});${formula};"")`;
    putFormula(page, `B${row}`, `IF(ISNUMBER($D${row});IF($D${row}>0;$C${row}/$D${row};"");"")`);
    const known = `${inMonth(date, month)}*ISNUMBER(${followers})`;
    putFormula(page, `F${row}`, ifMonth(firstWhere(`${known}*(${date}=${newestWhere(known, date)})`, followers)));
  }
  put(page, `A${trendBottom + 1}`, texts().trendNote[language]);
  format(page, `A${trendTop + 1}:A${trendBottom}`, 'yyyy-mm');
  format(page, `B${trendTop + 1}:B${trendBottom}`, '0.00%');
  format(page, `C${trendTop + 1}:F${trendBottom}`, '#,##0');
  headings(page, [`A${trendTop - 1}:F${trendTop}`]);
  page.looks.push({ range: `B${trendTop}:F${trendTop}`, right: true, wrap: true });
}

/** The ten most watched videos: their header, then ten rows. */
export const topVideosTop = 66;
const most = 10;
/** The summary of all videos: its first row. */
export const summaryTop = topVideosTop + most + 4;

/** Rows of videos from the most watched on, at most so many, with the columns asked for. */
export function mostWatched(
  place: Place,
  columns: readonly ('title' | 'link' | 'views' | 'rate' | 'tier')[],
  count: number,
): string {
  const videos = columnsFrom(place, 'videos');
  const shown = columns.map((id) => {
    const range = videos(id);
    // An empty title would be stacked as 0 in places.
    return id === 'title' ? `IF(${range}="";"";${range})` : range;
  });
  return highestWhere(`ISNUMBER(${videos('views')})`, shown, columns.indexOf('views') + 1, count);
}

export function putVideos(page: Page, place: Place): void {
  const { language } = place;
  const top = topVideosTop;
  put(page, `A${top - 1}`, texts().videos[language]);
  putRow(page, top, [texts().title, texts().link, texts().views, texts().rate, texts().tier], place);
  putFormula(page, `A${top + 1}`, mostWatched(place, ['title', 'link', 'views', 'rate', 'tier'], most));
  put(page, `A${top + most + 1}`, texts().videosNote[language]);
  put(page, `A${summaryTop - 1}`, texts().summary[language]);
  const videos = columnsFrom(place, 'videos');
  const series = (['likes', 'comments', 'shares', 'views', 'saves'] as const).map(videos).join(';');
  putFormula(page, `A${summaryTop}`, `ENGAGEMENT_SUMMARY(${series};${quoted(language)})`);
  put(page, `A${summaryTop + 6}`, texts().bias[language]);
  format(page, `C${top + 1}:C${top + most}`, '#,##0');
  format(page, `D${top + 1}:D${top + most}`, '0.00%');
  format(page, `B${summaryTop}`, '#,##0');
  format(page, `B${summaryTop + 1}:B${summaryTop + 5}`, '0.00%');
  headings(page, [`A${top - 1}:E${top}`, `A${summaryTop - 1}`]);
  page.looks.push({ range: `C${top}:D${top}`, right: true, wrap: true });
}

const texts = () =>
  ({
    trend: { en: 'Engagement and followers by month', nb: 'Engasjement og følgere per måned' },
    month: { en: 'Month', nb: 'Måned' },
    rate: { en: 'Engagement rate', nb: 'Engasjementsrate' },
    interactions: { en: 'Interactions', nb: 'Interaksjoner' },
    views: { en: 'Views', nb: 'Visninger' },
    days: { en: 'Days known', nb: 'Kjente dager' },
    followers: { en: 'Followers at the end', nb: 'Følgere ved slutten' },
    trendNote: {
      en: 'Interactions (likes + comments + shares) ÷ views of all days of the month that have all four. Followers: of the last day known in the month.',
      nb: 'Interaksjoner (likes + kommentarer + delinger) ÷ visninger for alle dager i måneden der alle fire finnes. Følgere: på den siste kjente dagen i måneden.',
    },
    videos: {
      en: 'Top videos of the export by views (no total of the account)',
      nb: 'Toppvideoene i eksporten etter visninger (ingen sum for kontoen)',
    },
    title: { en: 'Title', nb: 'Tittel' },
    link: { en: 'Link', nb: 'Lenke' },
    tier: { en: 'Tier', nb: 'Nivå' },
    videosNote: {
      en: 'An export holds about 15 of the account’s top videos, never all of them.',
      nb: 'En eksport har omtrent 15 av kontoens toppvideoer, aldri alle.',
    },
    summary: {
      en: 'Engagement rate of all videos in the tab with videos',
      nb: 'Engasjementsrate for alle videoer i fanen med videoer',
    },
    bias: {
      en: 'These are top videos: their engagement is above that of the account as a whole.',
      nb: 'Dette er toppvideoer: engasjementet er høyere enn for kontoen som helhet.',
    },
  }) as const satisfies Record<string, Text>;
