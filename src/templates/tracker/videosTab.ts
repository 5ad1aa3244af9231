import type { Tab } from '../tab';
import { importedColumns, importedName } from './importedColumns';
import { columnsFrom, isAnyOf, type Place, quoted } from './layout';
import { formulaColumn, headerName, type ListColumn, listTab } from './listTab';
import { accountCell, inUse } from './rateCells';
import { yesNo } from './words';

/** The top videos of the account's exports, one row for each. */
export function videosTab(place: Place): Tab {
  const { language, names } = place;
  const columns = [...importedColumns('videos'), ...ownVideoColumns(), ...videoFormulas(place)];
  return listTab(names.videos, columns, [importedName('videos'), headerName(place, columns.length)], language);
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
        nb: 'Videoens lengde i sekunder: 1 minutt og 30 sekunder er 90. Ingen eksport har den.',
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
  const isNot = `((TRIM(${sponsored})="")+${isAnyOf(sponsored, [no])}+(${sponsored}=FALSE))`;
  const sponsoredAs = videos('sponsoredAs');
  const areRatesKnown = `${accountCell(place, 'open')}*(COUNT(${share};${rpm})=2)`;
  const isKnown = `${areRatesKnown}*ISNUMBER(${length})*ISNUMBER(${sponsoredAs})`;
  const pay = `REWARDS_ESTIMATE(QUALIFIED_VIEWS(${views};${share});${rpm};${length};${sponsoredAs}=1)`;
  const [likes, comments, shares] = [videos('likes'), videos('comments'), videos('shares')];
  const areCounted = [likes, comments, shares, views].map((range) => `ISNUMBER(${range})`).join('*');
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
      formula: `ARRAYFORMULA(IF(${isKnown};${pay};""))`,
      note: {
        en: 'Views × qualified share × RPM, with the rates in use on the tab with rates. Only videos of more than 60 seconds earn, so without a length the pay is unknown and the cell empty. Empty as well in a country without Creator Rewards. An estimate, not a promise.',
        nb: 'Visninger × kvalifisert andel × RPM, med satsene i bruk i fanen med satser. Bare videoer på mer enn 60 sekunder gir inntekt, så uten lengde er inntekten ukjent og cellen tom. Tomt også i land uten Creator Rewards. Et anslag, ikke et løfte.',
      },
    },
    formulaColumn(
      { en: 'Counts as sponsored', nb: 'Regnes som sponset' },
      // Another word might mean either: nothing is shown for it.
      `ARRAYFORMULA(IF(ISNUMBER(${views});IF(${isSponsored};1;IF(${isNot};0;""));""))`,
      {
        en: '1 for Yes, 0 for No or an empty cell. Empty for another word, and then nothing is estimated.',
        nb: '1 for Ja, 0 for Nei eller tom celle. Tomt for andre ord, og da anslås ingenting.',
      },
    ),
    formulaColumn(
      { en: 'Interactions', nb: 'Interaksjoner' },
      `ARRAYFORMULA(IF(${areCounted};${likes}+${comments}+${shares};""))`,
      {
        en: 'Likes + comments + shares, without saves; empty unless the video has all three and views.',
        nb: 'Likes + kommentarer + delinger, uten lagringer; tomt hvis ikke videoen har alle tre og visninger.',
      },
      '#,##0',
    ),
  ];
}
