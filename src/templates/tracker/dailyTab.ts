import type { Tab } from '../tab';
import { importedColumns, importedName } from './importedColumns';
import { columnsFrom, type Place } from './layout';
import { formulaColumn, headerName, type ListColumn, listTab } from './listTab';

/** The account day by day. */
export function dailyTab(place: Place): Tab {
  const { language, names } = place;
  const daily = columnsFrom(place, 'daily');
  const [date, followers] = [daily('date'), daily('followers')];
  const counts = (['likes', 'comments', 'shares', 'views'] as const).map(daily).join(';');
  // By the date and not by the row above: rows may be sorted, and days may be missing.
  const before = `VLOOKUP(${date}-1;A2:G;7;FALSE)`;
  const columns: ListColumn[] = [
    ...importedColumns('daily'),
    {
      header: { en: 'Engagement rate', nb: 'Engasjementsrate' },
      owner: 'formula',
      format: '0.00%',
      formula: `ENGAGEMENT_RATE(${counts})`,
      note: {
        en: '(Likes + comments + shares) ÷ views of the day. Figures of a day are net and may be negative.',
        nb: '(Likes + kommentarer + delinger) ÷ visninger den dagen. Tallene for en dag er netto og kan være negative.',
      },
    },
    {
      header: { en: 'Change in followers', nb: 'Endring i følgere' },
      owner: 'formula',
      format: '+#,##0;-#,##0;0',
      formula: `ARRAYFORMULA(IF(ISNUMBER(${date})*ISNUMBER(${followers});IFERROR(IF(ISNUMBER(${before});${followers}-${before};"");"");""))`,
      note: {
        en: 'Followers less those of the day before; empty where that day is missing.',
        nb: 'Følgere minus dem dagen før; tomt der den dagen mangler.',
      },
    },
    ...dailyMonths(place),
  ];
  return listTab(names.daily, columns, [importedName('daily'), headerName(place, columns.length)], language);
}

/** By which the dashboard finds the days of a month. */
function dailyMonths(place: Place): ListColumn[] {
  const daily = columnsFrom(place, 'daily');
  const [date, likes, comments, shares] = [daily('date'), daily('likes'), daily('comments'), daily('shares')];
  const month = `DATE(YEAR(${date});MONTH(${date});1)`;
  const areNumbers = (ranges: readonly string[]) => ranges.map((range) => `ISNUMBER(${range})`).join('*');
  return [
    formulaColumn(
      { en: 'Month, if all known', nb: 'Måned, hvis alt er kjent' },
      `ARRAYFORMULA(IF(${areNumbers([date, daily('views'), likes, comments, shares])};${month};""))`,
      {
        en: 'The month of a day that has views, likes, comments and shares. Other days would bend the engagement rate of their month and are left out of it.',
        nb: 'Måneden for en dag som har visninger, likes, kommentarer og delinger. Andre dager ville gitt feil engasjementsrate for måneden og regnes ikke med.',
      },
      'yyyy-mm',
    ),
    formulaColumn(
      { en: 'Interactions', nb: 'Interaksjoner' },
      `ARRAYFORMULA(IF(${daily('month')}="";"";${likes}+${comments}+${shares}))`,
      {
        en: 'Likes + comments + shares of such a day.',
        nb: 'Likes + kommentarer + delinger på en slik dag.',
      },
      '#,##0',
    ),
    formulaColumn(
      { en: 'Month, if followers known', nb: 'Måned, hvis følgere er kjent' },
      `ARRAYFORMULA(IF(${areNumbers([date, daily('followers')])};${month};""))`,
      {
        en: 'The month of a day that has followers.',
        nb: 'Måneden for en dag som har følgere.',
      },
      'yyyy-mm',
    ),
  ];
}
