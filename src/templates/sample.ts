import { unitOf } from '../catalogue/units';
import { bandWords, levelWords } from '../catalogue/words';
import type { Language, Text } from '../lang/language';
import { type FormulaArgument, writeCall } from '../sheet/formula';
import type { Content, Tab } from './tab';

/** A workbook to try things on: invented videos with formulas over them, and the payout programmes with inputs to change. */
export function sampleTabs(language: Language): readonly Tab[] {
  return [videosTab(language), programmesTab(language)];
}

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

function videosTab(language: Language): Tab {
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
    headed({ en: 'Rewards (USD)', nb: 'Inntekt (USD)' }, 'REWARDS_ESTIMATE', [
      column('F'),
      levelWords.mid[language],
      column('G'),
    ]),
  ];
  return {
    name: language === 'nb' ? 'Videoer' : 'Videos',
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

function programmesTab(language: Language): Tab {
  const text = (en: string, nb: string): string => (language === 'nb' ? nb : en);
  const ref = (cell: string): FormulaArgument => ({ ref: cell });
  const formula = (name: string, args: readonly FormulaArgument[]): Content => ({
    formula: `=${writeCall(name, args)}`,
  });
  const account = ['B4', 'B5', 'B6'].map(ref);
  const none = [null, null, null];
  const cells: Content[][] = [
    [text('Your account', 'Kontoen din'), ...none],
    [text('Views a month', 'Visninger per måned'), 1_000_000, null, null],
    [text('Qualified share', 'Kvalifisert andel'), 0.4, null, null],
    [text('Followers', 'Følgere'), 8800, null, null],
    [text('Views in 30 days', 'Visninger på 30 dager'), 1_200_000, null, null],
    [text('Age', 'Alder'), 24, null, null],
    [text('Country', 'Land'), text('UK', 'Storbritannia'), null, null],
    [text('Target a month (USD)', 'Mål per måned (USD)'), 1000, null, null],
    [null, ...none],
    [
      text(
        'What the programmes pay (USD), and how many times as much',
        'Hva programmene betaler (USD), og hvor mange ganger så mye',
      ),
      ...none,
    ],
    [formula('PROGRAM_COMPARISON', [ref('B2'), ref('B3'), language]), ...none],
    ...Array.from({ length: 5 }, () => [null, ...none]),
    [null, ...none],
    [text('Can the account take part?', 'Kan kontoen være med?'), ...none],
    [
      'Creator Rewards',
      formula('REWARDS_ELIGIBLE', [...account, true, ref('B7')]),
      formula('REWARDS_GAP', [...account, true, ref('B7'), language]),
      null,
    ],
    [text('LIVE gifts', 'LIVE-gaver'), formula('LIVE_ELIGIBLE', [ref('B4'), ref('B6')]), null, null],
    [null, ...none],
    [text('Views a month for the target', 'Visninger per måned for å nå målet'), ...none],
    ...(['low', 'mid', 'high'] as const).map((level): Content[] => [
      text(`At the ${level === 'mid' ? 'middle' : level} RPM`, `Ved ${levelWords[level].nb} RPM`),
      formula('VIEWS_FOR_TARGET', [ref('B8'), levelWords[level][language], ref('B3')]),
      null,
      null,
    ]),
    [null, ...none],
    [text('500,000 qualified views (USD)', '500\u00a0000 kvalifiserte visninger (USD)'), ...none],
    [
      text('Prudent range', 'Forsiktig spenn'),
      formula('REWARDS_RANGE', [500_000, bandWords.prudent[language]]),
      null,
      null,
    ],
    [text('Wide range', 'Vidt spenn'), formula('REWARDS_RANGE', [500_000, bandWords.wide[language]]), null, null],
  ];
  const money = unitOf('usd').format;
  const whole = unitOf('views').format;
  return {
    name: text('Programmes', 'Programmer'),
    cells,
    looks: [
      ...['A1', 'A10', 'A11:D11', 'A18', 'A22', 'A27'].map((range) => ({ range, bold: true }) as const),
      { range: 'B2', format: whole },
      { range: 'B3', format: unitOf('share').format },
      { range: 'B4:B6', format: whole },
      { range: 'B8', format: money },
      { range: 'B12:D14', format: money },
      { range: 'B15:D16', format: '0.0"×"' },
      { range: 'B23:B25', format: whole },
      { range: 'B28:D29', format: money },
    ],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: [260, 130, 130, 130],
  };
}
