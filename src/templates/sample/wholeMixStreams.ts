import { unitOf } from '../../catalogue/units';
import type { Text } from '../../lang/language';
import {
  at,
  type Call,
  type Cell,
  call,
  columns,
  down,
  infix,
  type Line,
  levelCells,
  on,
  type Sheet,
  section,
  sourced,
} from './lines';

const money = unitOf('net_amount').format;
const share = unitOf('share').format;

interface Stream {
  readonly key: string;
  readonly label: Text;
  /** Low, mid and high. */
  readonly amounts: readonly Cell[];
  readonly note: Text;
}

/** The sheets that the mix draws on. */
export interface Streams {
  readonly programmes: Sheet;
  readonly brandDeals: Sheet;
  readonly affiliate: Sheet;
  readonly liveGifts: Sheet;
  readonly ownProducts: Sheet;
  readonly payouts: Sheet;
}

const profitKeys = ['low', 'mid', 'high'] as const;

/** What own products lose at each level: an income can't be negative, so a loss is a cost. */
export function lossesOf({ ownProducts }: Streams): Call[] {
  return profitKeys.map((key) => call('MAX', 0, infix(0, '-', on(ownProducts, at(key, 'E')))));
}

/** Where the streams' amounts stand. */
export function streamsOf({ programmes, brandDeals, affiliate, liveGifts, ownProducts }: Streams): Stream[] {
  const line = (sheet: Sheet, key: string) => columns('BCD', (c) => on(sheet, at(key, c)));
  return [
    {
      key: 'rewards',
      label: { en: 'Creator Rewards', nb: 'Creator Rewards' },
      amounts: line(programmes, 'rewards'),
      note: sourced(
        {
          en: 'From the tab Programmes; empty where your account cannot take part',
          nb: 'Fra fanen Programmer; tomt der kontoen din ikke kan være med',
        },
        'rewards_rpm_prudent',
      ),
    },
    {
      key: 'deals',
      label: brandDeals.name,
      amounts: line(brandDeals, 'month'),
      note: sourced(
        { en: 'Deals in the month × your fee', nb: 'Avtaler i måneden × honoraret ditt' },
        'brand_fee_per_1000_followers',
      ),
    },
    {
      key: 'affiliate',
      label: { en: 'Affiliate links', nb: 'Affiliate-lenker' },
      amounts: line(affiliate, 'month'),
      note: { en: 'From invented shares', nb: 'Av oppdiktede andeler' },
    },
    {
      key: 'gifts',
      label: liveGifts.name,
      amounts: line(liveGifts, 'month'),
      note: sourced(
        {
          en: 'From invented diamonds; empty while not open to you',
          nb: 'Av oppdiktede diamanter; tomt så lenge du ikke kan motta dem',
        },
        'usd_per_diamond',
      ),
    },
    {
      key: 'products',
      label: ownProducts.name,
      amounts: profitKeys.map((key) => call('MAX', 0, on(ownProducts, at(key, 'E')))),
      note: {
        en: 'Profit, from invented sales. A loss is 0 here and counts among the costs further down',
        nb: 'Fortjeneste, av oppdiktet salg. Et tap står som 0 her og regnes med i kostnadene lenger ned',
      },
    },
  ];
}

/** A column of all streams. */
export const stream = (column: string) => down('rewards', 'products', column);

export function streamLines(streams: readonly Stream[]): Line[] {
  return [
    ...section(
      { en: 'What does each stream bring in a month?', nb: 'Hva gir hver strøm per måned?' },
      [...levelCells, { en: 'Share of mid', nb: 'Andel av middels' }],
      { en: 'USD a month', nb: 'USD per måned' },
    ),
    ...streams.map(({ key, label, amounts, note }): Line => {
      const none = call('OR', infix(at(key, 'C'), '=', ''), infix(at('total', 'C'), '=', 0));
      return {
        key,
        label,
        cells: [...amounts, call('IF', none, '', infix(at(key, 'C'), '/', at('total', 'C')))],
        format: [money, money, money, share],
        note,
      };
    }),
    {
      key: 'total',
      label: { en: 'All streams together', nb: 'Alle strømmer til sammen' },
      cells: [...columns('BCD', (c) => call('SUM', stream(c))), call('SUM', stream('E'))],
      format: [money, money, money, share],
      note: {
        en: 'USD. A video that a sponsor pays for earns no rewards, so count its views once',
        nb: 'USD. En sponset video gir ingen inntekt fra Creator Rewards, så tell visningene én gang',
      },
    },
  ];
}
