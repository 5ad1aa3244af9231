import { tierLimits } from '../../catalogue/rules';
import { unitOf } from '../../catalogue/units';
import { levelWords } from '../../catalogue/words';
import {
  answer,
  answers,
  at,
  type Call,
  call,
  columns,
  inputs,
  inWords,
  type Line,
  noteHeading,
  section,
  sourced,
} from './lines';

const rate = unitOf('rate').format;
const whole = unitOf('views').format;
const money = unitOf('usd').format;

/** A question that is answered for each of the videos side by side. */
function forEach(cell: (column: string) => Call): Call[] {
  return columns('BCDE', cell);
}

const cases = [
  { en: 'Case 1', nb: 'Eksempel 1' },
  { en: 'Case 2', nb: 'Eksempel 2' },
  { en: 'Case 3', nb: 'Eksempel 3' },
  { en: 'Your video', nb: 'Din video' },
];

const rates = [1, 2, 3, 4].map((i) => ({ en: `Rate ${i}`, nb: `Rate ${i}` }));

const invented = { en: 'Invented', nb: 'Oppdiktet' };
const split = {
  en: 'Cases 1 to 3: the sums are the article’s (750, 500 and 100,000), how they are split is invented',
  nb: 'Eksempel 1 til 3: summene er artikkelens (750, 500 og 100\u00a0000), fordelingen er oppdiktet',
};

/** Inputs: the cases side by side. */
export const videoLines: readonly Line[] = [
  ...inputs(...cases),
  {
    key: 'likes',
    label: { en: 'Likes', nb: 'Likes' },
    cells: [500, 300, 60_000, 6120],
    note: sourced(split, tierLimits()),
  },
  { key: 'comments', label: { en: 'Comments', nb: 'Kommentarer' }, cells: [150, 150, 20_000, 410] },
  { key: 'shares', label: { en: 'Shares', nb: 'Delinger' }, cells: [100, 50, 20_000, 980] },
  {
    key: 'saves',
    label: { en: 'Saves', nb: 'Lagringer' },
    cells: [null, null, null, null],
    note: { en: 'May stay empty: the article counts none', nb: 'Kan stå tomt: artikkelen regner ikke med dem' },
  },
  { key: 'views', label: { en: 'Views', nb: 'Visninger' }, cells: [5000, 50_000, 1_000_000, 84_300] },
  {
    key: 'followers',
    label: { en: 'Followers', nb: 'Følgere' },
    cells: [2000, 40_000, 250_000, 12_400],
    note: invented,
  },
  {
    key: 'watched',
    label: { en: 'Average watch time (s)', nb: 'Gjennomsnittlig seertid (s)' },
    cells: [45, 9, 28, 26],
    note: { en: 'Seconds, invented', nb: 'Sekunder, oppdiktet' },
  },
  {
    key: 'seconds',
    label: { en: 'Length of the video (s)', nb: 'Videoens lengde (s)' },
    cells: [60, 60, 70, 74],
    note: { en: 'Seconds, invented', nb: 'Sekunder, oppdiktet' },
  },
  {
    key: 'sponsor',
    label: { en: 'A sponsor pays', nb: 'En sponsor betaler' },
    cells: [null, null, 5000, null],
    format: money,
    note: sourced({ en: 'USD', nb: 'USD' }, 'brand_cpm_article'),
  },
].map((line) => ({ format: whole, ...line }));

/** What is asked of each case. */
export const videoAnswers: readonly Line[] = [
  ...answers(...cases),
  {
    key: 'interactions',
    label: { en: 'How many people reacted?', nb: 'Hvor mange reagerte?' },
    cells: forEach((c) => call('SUM', { key: 'likes', lastKey: 'saves', column: c, down: 0 })),
    format: unitOf('interactions').format,
    note: {
      en: 'Interactions: likes, comments, shares and saves',
      nb: 'Interaksjoner: likes, kommentarer, delinger og lagringer',
    },
  },
  {
    key: 'rate',
    label: { en: 'What is the engagement rate?', nb: 'Hva er engasjementsraten?' },
    cells: forEach((c) =>
      call('ENGAGEMENT_RATE', at('likes', c), at('comments', c), at('shares', c), at('views', c), at('saves', c)),
    ),
    format: rate,
    note: sourced({ en: 'Share of the views', nb: 'Andel av visningene' }, tierLimits()),
  },
  {
    key: 'tier',
    label: { en: 'Is that good?', nb: 'Er det bra?' },
    cells: forEach((c) => call('ENGAGEMENT_TIER', at('rate', c), inWords)),
    note: sourced(tierLimits().what, tierLimits()),
  },
  {
    label: { en: 'And measured against followers?', nb: 'Og målt mot følgere?' },
    cells: forEach((c) =>
      call('ENGAGEMENT_RATE_BY_FOLLOWERS', at('likes', c), at('comments', c), at('shares', c), at('followers', c)),
    ),
    format: rate,
    note: {
      en: 'Share of the followers, often above 100%. The tiers are not for this rate',
      nb: 'Andel av følgerne, ofte over 100 %. Vurderingen over gjelder ikke denne raten',
    },
  },
  {
    label: { en: 'How much of the video do people watch?', nb: 'Hvor mye av videoen ser folk?' },
    cells: forEach((c) => call('WATCH_SHARE', at('watched', c), at('seconds', c))),
    format: rate,
    note: { en: 'Share of the video’s length', nb: 'Andel av videoens lengde' },
  },
  {
    key: 'fund',
    label: {
      en: 'What would the old Creator Fund have paid, at most?',
      nb: 'Hva ville det gamle Creator Fund ha betalt på det meste?',
    },
    cells: forEach((c) => call('CREATOR_FUND_ESTIMATE', at('views', c), levelWords.high)),
    format: money,
    note: sourced(
      { en: 'USD. Closed, for comparison only', nb: 'USD. Avviklet, bare til sammenligning' },
      'creator_fund_rpm',
    ),
  },
  {
    label: { en: 'And together with the sponsor?', nb: 'Og sammen med sponsoren?' },
    cells: forEach((c) => call('SUM', at('fund', c), at('sponsor', c))),
    format: money,
    note: { en: 'USD for the video', nb: 'USD for videoen' },
  },
  ...section({ en: 'Which rates are good?', nb: 'Hvilke rater er gode?' }, [answer], noteHeading),
  {
    label: { en: 'From which rate on is engagement good?', nb: 'Fra hvilken rate er engasjementet godt?' },
    cells: [tierLimits().good],
    format: rate,
    note: sourced({ en: 'Or more, by views', nb: 'Eller mer, målt mot visninger' }, tierLimits()),
  },
  ...inputs(...rates),
  {
    key: 'judged',
    label: { en: 'Rates to judge', nb: 'Rater du vil vurdere' },
    cells: [0.02, 0.03, 0.05, 0.1],
    format: rate,
    note: invented,
  },
  {
    label: { en: 'How good is each of them?', nb: 'Hvor god er hver av dem?' },
    cells: forEach((c) => call('ENGAGEMENT_TIER', at('judged', c), inWords)),
    note: sourced({ en: 'Rates by views', nb: 'Rater målt mot visninger' }, tierLimits()),
  },
];
