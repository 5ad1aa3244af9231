import type { Text } from '../../../lang/language';
import { cells, columnsFrom, letterOf, type Place, quoted } from '../layout';
import { format, headings, type Page, put, putFormula, putRow } from '../page';
import { highest } from '../sums';
import { mostVideos as most, summaryTop, topVideosTop, trendBottom, trendTop } from './rows';

export function putTrend(page: Page, place: Place): void {
  const { language } = place;
  const daily = columnsFrom(place, 'daily');
  const [date, keys] = [daily('date'), daily('month')];
  put(page, `A${trendTop - 1}`, texts().trend[language]);
  putRow(
    page,
    trendTop,
    [texts().month, texts().rate, texts().interactions, texts().views, texts().days, texts().followers],
    place,
  );
  const first = trendTop + 1;
  const [months, days] = [`$A${first}:$A${trendBottom}`, `$E${first}:$E${trendBottom}`];
  const count = `COUNTIF(${keys};${months})`;
  const sum = (range: string) => `ARRAYFORMULA(IF(${days}="";"";SUMIF(${keys};${months};${range})))`;
  putFormula(page, `C${first}`, sum(daily('interactions')));
  putFormula(page, `D${first}`, sum(daily('views')));
  putFormula(page, `E${first}`, `ARRAYFORMULA(IF(${months}="";"";IF(${count}=0;"";${count})))`);
  const figures = cells(place, 'daily', `${letterOf('daily', 'date')}2:${letterOf('daily', 'followers')}`);
  for (let row = first; row <= trendBottom; row++) {
    const month = `$A${row}`;
    const back = trendBottom - row;
    const newest = `MAX(${date})`;
    putFormula(page, `A${row}`, `IF(COUNT(${date})=0;"";DATE(YEAR(${newest});MONTH(${newest})-${back};1))`);
    putFormula(page, `B${row}`, `IF(ISNUMBER($D${row});IF($D${row}>0;$C${row}/$D${row};"");"")`);
    const last = `MAX(FILTER(${date};${daily('followersMonth')}=${month}))`;
    putFormula(page, `F${row}`, `IF(${month}="";"";IFERROR(VLOOKUP(${last};${figures};7;FALSE);""))`);
  }
  putDrawn(page, place);
  put(page, `A${trendBottom + 1}`, texts().trendNote[language]);
  format(page, `A${trendTop + 1}:A${trendBottom}`, 'yyyy-mm');
  format(page, `B${trendTop + 1}:B${trendBottom}`, '0.00%');
  format(page, `C${trendTop + 1}:F${trendBottom}`, '#,##0');
  headings(page, [`A${trendTop - 1}:F${trendTop}`]);
  page.looks.push({ range: `B${trendTop}:F${trendTop}`, right: true, wrap: true });
}

/** What the chart shows: only months with a rate, because a blank one would be drawn as 0. */
export const drawn = { month: 'K', rate: 'L' } as const;

function putDrawn(page: Page, { language }: Place): void {
  const { month, rate } = drawn;
  const [months, rates] = [`A${trendTop + 1}:A${trendBottom}`, `B${trendTop + 1}:B${trendBottom}`];
  put(page, `${month}${trendTop - 1}`, texts().drawn[language]);
  put(page, `${month}${trendTop}`, texts().month[language]);
  put(page, `${rate}${trendTop}`, texts().rate[language]);
  const known = `IFERROR(FILTER(HSTACK(${months};${rates});ISNUMBER(${rates}));"")`;
  putFormula(page, `${month}${trendTop + 1}`, known);
  format(page, `${month}${trendTop + 1}:${month}${trendBottom}`, 'yyyy-mm');
  format(page, `${rate}${trendTop + 1}:${rate}${trendBottom}`, '0.00%');
  headings(page, [`${month}${trendTop - 1}:${rate}${trendTop}`]);
}

/** Rows of videos from the most watched on, at most so many, with the columns asked for. */
export function mostWatched(
  place: Place,
  columns: readonly ('title' | 'link' | 'views' | 'rate' | 'tier')[],
  count: number,
): string {
  const videos = columnsFrom(place, 'videos');
  const shown = columns.map((id) => {
    const range = videos(id);
    // An empty text would be stacked as 0 in places.
    return id === 'title' || id === 'link' ? `IF(${range}="";"";${range})` : range;
  });
  return highest(shown, columns.indexOf('views') + 1, count);
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
    drawn: { en: 'What the chart shows', nb: 'Det diagrammet viser' },
    trend: { en: 'Engagement and followers by month', nb: 'Engasjement og følgere per måned' },
    month: { en: 'Month', nb: 'Måned' },
    rate: { en: 'Engagement rate', nb: 'Engasjementsrate' },
    interactions: { en: 'Interactions', nb: 'Interaksjoner' },
    views: { en: 'Views', nb: 'Visninger' },
    days: { en: 'Days known', nb: 'Dager med tall' },
    followers: { en: 'Followers at the end', nb: 'Følgere ved månedsslutt' },
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
