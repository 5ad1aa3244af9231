import { type Level, levelHeadings, nicheWords } from '../../catalogue/words';
import type { Tab } from '../tab';
import { mostWatched } from './dashboard/engagement';
import { eligibilityTop } from './dashboard/rows';
import { cells, columnsFrom, type Place, quoted } from './layout';
import { mediaKitTexts as texts } from './mediaKitTexts';
import { blankPage, format, headings, type Page, put, putFormula, putRow, yours } from './page';
import { baseFee, nicheFactor, offered, offers, tierFactor } from './rateCard';
import { accountCell } from './rateCells';
import { highest } from './sums';
import { tabRange } from './tabs';

/** Rows of the page. It prints on one sheet of paper upright: see the test that holds its size. */
export const kitRows = {
  name: 1,
  handle: 2,
  pitch: 3,
  niche: 4,
  reach: 6,
  followers: 7,
  byViews: 8,
  byFollowers: 9,
  average: 10,
  median: 11,
  ratesNote: 12,
  audience: 14,
  audienceTop: 15,
  audienceDate: 21,
  best: 23,
  bestTop: 24,
  card: 29,
  cardTop: 30,
  base: 31,
  offers: 32,
  cardNote: 37,
  contact: 39,
} as const;

const rows = kitRows;
/** Columns of the page, and hidden ones behind them with what the rate card is reckoned with. */
const width = 6;
const hidden = 2;
const levels: readonly Level[] = ['low', 'mid', 'high'];

/** A page to be shown to brands. */
export function mediaKitTab(place: Place): Tab {
  const { language, names } = place;
  const page = blankPage(rows.contact, width + hidden);
  putOwn(page, place);
  putReach(page, place);
  putAudience(page, place);
  putBest(page, place);
  putCard(page, place);
  const last = 'F';
  headings(page, [
    `A${rows.name}:B${rows.name}`,
    ...[rows.reach, rows.audience, rows.audienceTop, rows.best, rows.bestTop, rows.card, rows.cardTop].map(
      (row) => `A${row}:${last}${row}`,
    ),
  ]);
  return {
    name: names.mediaKit,
    cells: page.cells,
    looks: page.looks,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: [220, ...new Array(width + hidden - 1).fill(95)],
    hiddenColumns: [width + 1, width + 2],
    notes: page.notes,
    validations: [
      { range: `B${rows.niche}`, values: Object.values(nicheWords()).map((word) => word[language]), open: true },
    ],
    names: [{ name: tabRange('mediaKit'), range: `A1:B${rows.niche}` }],
    withoutGridlines: true,
  };
}

function putOwn(page: Page, place: Place): void {
  for (const key of ['name', 'handle', 'pitch', 'niche', 'contact'] as const) {
    put(page, `A${rows[key]}`, texts()[key][place.language]);
    yours(
      page,
      key === 'pitch' ? `B${rows[key]}:F${rows[key]}` : `B${rows[key]}:D${rows[key]}`,
      texts()[`${key}Note`],
      place,
    );
  }
}

function putReach(page: Page, place: Place): void {
  const { language } = place;
  const videos = columnsFrom(place, 'videos');
  const [views, interactions] = [videos('views'), videos('interactions')];
  const series = (['likes', 'comments', 'shares', 'views', 'saves'] as const).map(videos).join(';');
  const newest = cells(place, 'dashboard', `B${eligibilityTop}`);
  const newestDate = cells(place, 'dashboard', `C${eligibilityTop}`);
  const summary = `ENGAGEMENT_SUMMARY(${series};${quoted(language)})`;
  const followers = `B${rows.followers}`;
  const figures = {
    followers: `IF(${newest}="";"";${newest})`,
    byViews: `INDEX(${summary};2;2)`,
    byFollowers: `IF(ISNUMBER(${followers})*(COUNT(${interactions})>0);ENGAGEMENT_RATE_BY_FOLLOWERS(AVERAGE(${interactions});0;0;${followers});"")`,
    average: `IF(COUNT(${views})=0;"";AVERAGE(${views}))`,
    median: `IF(COUNT(${views})=0;"";MEDIAN(${views}))`,
  };
  put(page, `A${rows.reach}`, texts().reach[language]);
  for (const [key, formula] of Object.entries(figures) as [keyof typeof figures, string][]) {
    put(page, `A${rows[key]}`, texts()[key][language]);
    putFormula(page, `B${rows[key]}`, formula);
    format(page, `B${rows[key]}`, key === 'byViews' || key === 'byFollowers' ? '0.0%' : '#,##0');
  }
  putFormula(page, `C${rows.followers}`, `IF(${newestDate}="";"";${newestDate})`);
  format(page, `C${rows.followers}`, 'yyyy-mm-dd');
  for (const key of ['byViews', 'byFollowers'] as const) put(page, `C${rows[key]}`, texts()[`${key}Of`][language]);
  putFormula(page, `C${rows.average}`, `IF(COUNT(${views})=0;"";COUNT(${views})&${quoted(texts().videos[language])})`);
  put(page, `A${rows.ratesNote}`, texts().ratesNote[language]);
}

/** The newest snapshot only: shares of different days don't belong together. */
function putAudience(page: Page, place: Place): void {
  const { language } = place;
  const audience = columnsFrom(place, 'audience');
  const top = rows.audienceTop;
  put(page, `A${rows.audience}`, texts().audience[language]);
  putRow(page, top, [texts().country, texts().share, null, texts().gender, texts().share], place);
  const tables = [
    ['A', 'B', audience('territory'), audience('newestTerritory'), audience('asOfTerritories')],
    ['D', 'E', audience('gender'), audience('newestGender'), audience('asOfGender')],
  ] as const;
  for (const [letter, shareLetter, names, shares, days] of tables) {
    putFormula(page, `${letter}${top + 1}`, highest([names, shares], 2, 5));
    format(page, `${shareLetter}${top + 1}:${shareLetter}${top + 5}`, '0.0%');
    put(page, `${letter}${rows.audienceDate}`, texts().asOf[language]);
    putFormula(page, `${shareLetter}${rows.audienceDate}`, `IFERROR(MAX(FILTER(${days};ISNUMBER(${shares})));"")`);
    format(page, `${shareLetter}${rows.audienceDate}`, 'yyyy-mm-dd');
    page.looks.push({ range: `${shareLetter}${top}`, right: true });
  }
}

function putBest(page: Page, place: Place): void {
  const top = rows.bestTop;
  put(page, `A${rows.best}`, texts().best[place.language]);
  putRow(page, top, [texts().title, texts().views, texts().rate, texts().link], place);
  putFormula(page, `A${top + 1}`, mostWatched(place, ['title', 'views', 'rate', 'link'], 3));
  format(page, `B${top + 1}:B${top + 3}`, '#,##0');
  format(page, `C${top + 1}:C${top + 3}`, '0.0%');
  page.looks.push({ range: `B${top}:C${top}`, right: true });
}

function putCard(page: Page, place: Place): void {
  const { language } = place;
  putFormula(page, `A${rows.card}`, `${quoted(texts().card[language])}&${accountCell(place, 'money')}`);
  putRow(page, rows.cardTop, [texts().offer, ...levels.map((level) => levelHeadings[level])], place);
  put(page, `A${rows.base}`, texts().base[language]);
  const factors = { followers: `$B$${rows.followers}`, niche: `$G$${rows.base}`, tier: `$H$${rows.base}` };
  put(page, `G${rows.cardTop}`, texts().nicheFactor[language]);
  put(page, `H${rows.cardTop}`, texts().tierFactor[language]);
  putFormula(page, `G${rows.base}`, nicheFactor(place, `$B$${rows.niche}`, texts().unknownNiche[language]));
  // Where the niche is typed, because the factor itself is hidden.
  putFormula(page, `E${rows.niche}`, `IF(ISNUMBER(${factors.niche});"";${factors.niche})`);
  putFormula(page, `H${rows.base}`, tierFactor(place, `$B$${rows.byViews}`));
  levels.forEach((level, i) => {
    const letter = 'BCD'[i] as string;
    putFormula(page, `${letter}${rows.base}`, baseFee(place, factors, level));
    offers.forEach((offer, o) => {
      putFormula(page, `${letter}${rows.offers + o}`, offered(place, `${letter}$${rows.base}`, offer, level));
    });
  });
  for (const [o, { key }] of offers.entries()) put(page, `A${rows.offers + o}`, texts()[key][language]);
  put(page, `A${rows.cardNote}`, texts().cardNote[language]);
  format(page, `B${rows.base}:D${rows.offers + offers.length - 1}`, '#,##0');
  format(page, `G${rows.base}:H${rows.base}`, '0.00');
  page.looks.push({ range: `B${rows.cardTop}:D${rows.cardTop}`, right: true });
}
