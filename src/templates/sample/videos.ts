import { unitOf } from '../../catalogue/units';
import { levelWords } from '../../catalogue/words';
import type { Language, Text } from '../../lang/language';
import { type FormulaArgument, writeCall } from '../../sheet/formula';
import type { Content, Tab } from '../tab';
import type { Range } from './lines';

const videosName: Text = { en: 'Videos', nb: 'Videoer' };

/** Title, likes, comments, shares, views, qualified views, seconds. The figures are invented. */
type Video = readonly [title: Text, ...figures: (number | null)[]];

// biome-ignore format: one video, one line
const videos: readonly Video[] = [
  [{ en: 'Budget for a student flat', nb: 'Budsjett for hybelen' }, 6120, 410, 980, 84_300, 34_100, 74],
  [{ en: 'Index funds in three minutes', nb: 'Indeksfond på tre minutter' }, 14_800, 1260, 3900, 212_000, 97_500, 182],
  [{ en: 'What my rent pays for', nb: 'Dette går husleia til' }, 2210, 530, 140, 61_400, 21_800, 68],
  [{ en: 'Morning in Bergen', nb: 'Morgen i Bergen' }, 940, 38, 22, 48_900, 11_200, 41],
  [{ en: 'Five mistakes with credit cards', nb: 'Fem feil med kredittkort' }, 22_400, 2300, 6100, 305_000, 148_000, 96],
  [{ en: 'Questions about tax returns', nb: 'Spørsmål om skattemeldingen' }, 3300, 890, 610, 39_700, 17_900, 121],
  [{ en: 'My desk setup', nb: 'Skrivebordet mitt' }, 1180, 64, 31, 52_600, 9800, 33],
  [{ en: 'Saving for a trip, week 1', nb: 'Sparer til tur, uke 1' }, 4020, 250, 330, 57_200, 23_400, 88],
  [{ en: 'Saving for a trip, week 4', nb: 'Sparer til tur, uke 4' }, 5260, 470, 520, 66_800, 30_600, 93],
  [{ en: 'Interest explained with cake', nb: 'Renter forklart med kake' }, 18_900, 1420, 7700, 241_000, 116_000, 79],
  [{ en: 'Second-hand winter coat', nb: 'Vinterjakke fra bruktbutikk' }, 760, 41, 12, 27_100, 6100, 58],
  [{ en: 'Reading my first payslip', nb: 'Jeg leser min første lønnsslipp' }, 8450, 720, 1330, 118_500, 52_700, 84],
  [{ en: 'Posted an hour ago', nb: 'Lagt ut for en time siden' }, 0, 0, 0, 0, null, 102],
];

/** A column of all videos, or of the last few that have views, for formulas on other sheets. */
export function ofVideos(column: string, last = videos.length): Range {
  return { range: `${column}2:${column}${last + 1}`, tab: videosName };
}

/** Invented videos with formulas over them. */
export function videosTab(language: Language): Tab {
  const headings: Text[] = [
    { en: 'Video', nb: 'Video' },
    { en: 'Likes', nb: 'Likes' },
    { en: 'Comments', nb: 'Kommentarer' },
    { en: 'Shares', nb: 'Delinger' },
    { en: 'Views', nb: 'Visninger' },
    { en: 'Qualified views', nb: 'Kvalifiserte visninger' },
    { en: 'Length (s)', nb: 'Lengde (s)' },
  ];
  const last = videos.length + 1;
  const column = (letter: string): FormulaArgument => ({ ref: `${letter}2:${letter}${last}` });
  // A column formula stands in the header row, with its heading, so that sorting the rows below can't move it.
  const headed = (heading: Text, name: string, args: readonly FormulaArgument[]): Content => ({
    formula: `=${writeCall('VSTACK', [heading[language], { formula: writeCall(name, args) }])}`,
  });
  const formulas = [
    headed({ en: 'Engagement rate', nb: 'Engasjementsrate' }, 'ENGAGEMENT_RATE', ['B', 'C', 'D', 'E'].map(column)),
    headed({ en: 'Tier', nb: 'Vurdering' }, 'ENGAGEMENT_TIER', [column('H'), language]),
    headed({ en: 'Rewards (USD)', nb: 'Rewards (USD)' }, 'REWARDS_ESTIMATE', [
      column('F'),
      levelWords.mid[language],
      column('G'),
    ]),
  ];
  return {
    name: videosName[language],
    cells: [
      [...headings.map((heading) => heading[language]), ...formulas],
      ...videos.map(([title, ...figures]): Content[] => [title[language], ...figures, null, null, null]),
    ],
    looks: [
      { range: 'A1:J1', bold: true },
      { range: `B2:G${last}`, format: unitOf('views').format },
      { range: `H2:H${last}`, format: unitOf('rate').format },
      { range: `J2:J${last}`, format: unitOf('usd').format },
    ],
    frozenRows: 1,
    frozenColumns: 1,
    columnWidths: [190, 65, 105, 75, 80, 155, 85, 135, 145, 105],
  };
}
