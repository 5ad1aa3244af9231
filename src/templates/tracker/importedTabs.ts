import { columnName } from '../../sheet/reference';
import type { Tab } from '../tab';
import { type ImportedTable, tableSpecs } from './imported';
import { importedColumns, importedName } from './importedColumns';
import { columnsFrom, isAnyOf, type Place, quoted } from './layout';
import { type ListColumn, listTab } from './listTab';
import { accountCell, inUse } from './rateCells';
import { tabRange } from './tabs';
import { yesNo } from './words';

/** Letters of a table's columns, `asOf` and the record among them, from column `first` on. */
function lettersOf(table: ImportedTable, first = 1): string[] {
  return Array.from({ length: tableSpecs()[table].columns.length + 2 }, (_, i) => columnName(first + i));
}

/** The top videos of the account's exports, one row for each. */
export function videosTab(place: Place): Tab {
  const { language, names } = place;
  const columns = [...importedColumns('videos'), ...ownVideoColumns(), ...videoFormulas(place)];
  return listTab(
    names.videos,
    columns,
    [importedName('videos', lettersOf('videos')), headerName(place, columns.length)],
    language,
  );
}

/** What no export has. */
function ownVideoColumns(): ListColumn[] {
  return [
    {
      header: { en: 'Length (s)', nb: 'Lengde (s)' },
      owner: 'yours',
      format: '#,##0',
      note: {
        en: 'Length of the video in seconds: 1 minute 30 is 90. No export has it.',
        nb: 'Videoens lengde i sekunder: 1 minutt og 30 er 90. Ingen eksport har den.',
      },
    },
    {
      header: { en: 'Sponsored?', nb: 'Sponset?' },
      owner: 'yours',
      words: Object.values(yesNo()),
      note: {
        en: 'Yes or No; empty counts as No. A sponsored video earns no rewards.',
        nb: 'Ja eller Nei; tomt regnes som Nei. En sponset video gir ingen inntekt fra Creator Rewards.',
      },
    },
    {
      header: { en: 'Saves', nb: 'Lagringer' },
      owner: 'yours',
      format: '#,##0',
      note: {
        en: 'How often the video was saved. No export has it; empty counts as 0 in the engagement rate.',
        nb: 'Hvor mange ganger videoen er lagret. Ingen eksport har det; tomt regnes som 0 i engasjementsraten.',
      },
    },
  ];
}

function videoFormulas(place: Place): ListColumn[] {
  const { language } = place;
  const videos = columnsFrom(place, 'videos');
  const [share, rpm] = [inUse(place, 'qualified_share'), inUse(place, 'rewards_rpm_prudent')];
  const [length, sponsored, views, rate] = [videos('length'), videos('sponsored'), videos('views'), videos('rate')];
  const { yes, no } = yesNo();
  const isSponsored = `(${isAnyOf(sponsored, [yes])}+(${sponsored}=TRUE))`;
  // Another word might mean either: nothing is shown for it.
  const isTold = `((TRIM(${sponsored})="")+${isAnyOf(sponsored, [no])}+(${sponsored}=FALSE)+${isSponsored})`;
  const isKnown = [
    accountCell(place, 'open'),
    `ISNUMBER(${rpm})`,
    `ISNUMBER(${share})`,
    `ISNUMBER(${length})`,
    `ISNUMBER(${views})`,
    isTold,
  ];
  const pay = `REWARDS_ESTIMATE(QUALIFIED_VIEWS(${views};${share});${rpm};${length};${isSponsored}>0)`;
  const name = language === 'nb' ? 'Anslått belønning' : 'Rewards estimate';
  const counts = (['likes', 'comments', 'shares', 'views', 'saves'] as const).map(videos).join(';');
  return [
    {
      header: { en: 'Engagement rate', nb: 'Engasjementsrate' },
      owner: 'formula',
      format: '0.00%',
      formula: `ENGAGEMENT_RATE(${counts})`,
      note: {
        en: '(Likes + comments + shares + saves) ÷ views.',
        nb: '(Likes + kommentarer + delinger + lagringer) ÷ visninger.',
      },
    },
    {
      header: { en: 'Tier', nb: 'Nivå' },
      owner: 'formula',
      // A video with two views may have any rate, and one that is refused would break the whole column.
      formula: `ENGAGEMENT_TIER(ARRAYFORMULA(IF(ISNUMBER(${rate});IF(${rate}>1;1;${rate});""));${quoted(language)})`,
      note: {
        en: 'Tiers of the rate by views: average from 3%, good from 5%, excellent from 10%.',
        nb: 'Nivåer for raten målt mot visninger: gjennomsnittlig fra 3 %, god fra 5 %, utmerket fra 10 %.',
      },
    },
    {
      header: { en: 'Rewards estimate', nb: 'Anslått belønning' },
      owner: 'formula',
      format: '#,##0.00',
      headerFormula: `${quoted(`${name} (`)}&${accountCell(place, 'money')}&")"`,
      formula: `ARRAYFORMULA(IF(${isKnown.join('*')};${pay};""))`,
      note: {
        en: 'Views × qualified share × RPM, with the rates in use on the tab with rates. Only videos of more than 60 seconds earn, so without a length the pay is unknown and the cell empty. Empty as well in a country without Creator Rewards. An estimate, not a promise.',
        nb: 'Visninger × kvalifisert andel × RPM, med satsene i bruk i fanen med satser. Bare videoer på mer enn 60 sekunder gir inntekt, så uten lengde er inntekten ukjent og cellen tom. Tomt også i land uten Creator Rewards. Et anslag, ikke et løfte.',
      },
    },
  ];
}

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
  ];
  return listTab(
    names.daily,
    columns,
    [importedName('daily', lettersOf('daily')), headerName(place, columns.length)],
    language,
  );
}

/** Who watches: four tables side by side. */
export function audienceTab(place: Place): Tab {
  const tables = ['viewers', 'gender', 'territories', 'activity'] as const;
  const columns: (ListColumn | null)[] = [];
  const ranges = tables.map((table) => {
    if (columns.length > 0) columns.push(null);
    const name = importedName(table, lettersOf(table, columns.length + 1));
    columns.push(...importedColumns(table));
    return name;
  });
  return listTab(place.names.audience, columns, [...ranges, headerName(place, columns.length)], place.language);
}

/** The name by which a tab is found again: over its header row. */
export function headerName({ tab }: Place, columns: number) {
  return { name: tabRange(tab), range: `A1:${columnName(columns)}1` };
}
