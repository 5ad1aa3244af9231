/** Names, order and kinds of parameters, and a value that each takes, as the contract has them. Brackets: may be left out. */
type Kind =
  | 'signed' // a count that may be negative
  | 'number' // from 0
  | 'number or level'
  | 'share' // 0 to 1
  | 'share or level'
  | 'rate' // an engagement rate, up to 2
  | 'seconds' // from 3
  | 'days'
  | 'draws'
  | 'seed'
  | 'niche'
  | 'level'
  | 'band'
  | 'manager'
  | 'id'
  | 'flag'
  | 'country'
  | 'language';

export type Written = readonly [name: string, kind: Kind, value: number | string | boolean];

/** series: reads its whole range as one list. */
interface Signature {
  readonly name: string;
  readonly shape: 'cell' | 'row' | 'list' | 'table';
  readonly series: number;
  readonly parameters: readonly Written[];
}

const cell = (name: string, ...parameters: Written[]): Signature => ({ name, shape: 'cell', series: 0, parameters });
const table = (name: string, series: number, ...parameters: Written[]): Signature => ({
  name,
  shape: 'table',
  series,
  parameters,
});

const engagement = (last: 'views' | 'followers', kind: 'signed' | 'number'): Written[] => [
  ['likes', kind, 500],
  ['comments', kind, 150],
  ['shares', kind, 100],
  [last, 'number', 5000],
];
const account: Written[] = [
  ['followers', 'number', 20_000],
  ['views_30_days', 'number', 150_000],
  ['age', 'number', 25],
  ['[good_standing]', 'flag', true],
  ['[country]', 'country', 'US'],
];
const language: Written = ['[language]', 'language', 'nb'];
const video: Written[] = [
  ['[video_seconds]', 'seconds', 75],
  ['[sponsored]', 'flag', false],
];

export const signatures: readonly Signature[] = [
  cell('ENGAGEMENT_RATE', ...engagement('views', 'signed'), ['[saves]', 'signed', 20]),
  cell('ENGAGEMENT_RATE_BY_FOLLOWERS', ...engagement('followers', 'number')),
  cell('ENGAGEMENT_TIER', ['rate', 'rate', 0.07], language),
  table('ENGAGEMENT_SUMMARY', 5, ...engagement('views', 'signed'), ['[saves]', 'signed', 20], language),
  cell('WATCH_SHARE', ['average_seconds', 'number', 18], ['video_seconds', 'number', 60]),
  cell(
    'ENGAGEMENT_LIFT',
    ['views', 'number', 12_000],
    ['rate', 'rate', 0.08],
    ['base_rate', 'rate', 0.05],
    ['[extra_per_point]', 'share', 0.1],
  ),
  cell('QUALIFIED_VIEWS', ['views', 'number', 70_000], ['[share]', 'share or level', 0.43]),
  cell('REWARDS_ESTIMATE', ['qualified_views', 'number', 30_000], ['[rpm]', 'number or level', 0.67], ...video),
  {
    name: 'REWARDS_RANGE',
    shape: 'row',
    series: 0,
    parameters: [['qualified_views', 'number', 30_000], ['[band]', 'band', 'wide'], ...video],
  },
  cell('CREATOR_FUND_ESTIMATE', ['views', 'number', 250_000], ['[rpm]', 'number or level', 0.025]),
  table('PROGRAM_COMPARISON', 0, ['views', 'number', 80_000], ['[qualified_share]', 'share or level', 0.43], language),
  cell('REWARDS_ELIGIBLE', ...account),
  cell('REWARDS_GAP', ...account, language),
  cell('LIVE_ELIGIBLE', ['followers', 'number', 20_000], ['age', 'number', 25]),
  table('STREAMS_OPEN', 0, ...account, language),
  cell(
    'VIEWS_FOR_TARGET',
    ['target', 'number', 900],
    ['[rpm]', 'number or level', 0.67],
    ['[qualified_share]', 'share or level', 0.43],
  ),
  cell('BREAK_EVEN_QUALIFIED_VIEWS', ['fee', 'number', 900], ['[rpm]', 'number or level', 0.67]),
  cell('EFFECTIVE_RPM', ['reward', 'number', 20], ['qualified_views', 'number', 30_000]),
  table(
    'CALIBRATE_REWARDS',
    3,
    ['views', 'number', 70_000],
    ['qualified_views', 'number', 30_000],
    ['rewards', 'number', 20],
    language,
  ),
  table('FORECAST_ERROR', 2, ['actual', 'number', 90], ['estimate', 'number', 110], language),
  cell(
    'BRAND_DEAL_ESTIMATE',
    ['followers', 'number', 20_000],
    ['engagement_rate', 'rate', 0.06],
    ['[niche]', 'niche', 'beauty'],
    ['[level]', 'level', 'high'],
    ['[audience_factor]', 'number', 0.8],
  ),
  cell('BRAND_DEAL_BY_VIEWS', ['median_views', 'number', 40_000], ['[cpm]', 'number or level', 12]),
  cell(
    'BRAND_DEAL_QUOTE',
    ['base_fee', 'number', 800],
    ['[usage_days]', 'days', 30],
    ['[spark_days]', 'days', 30],
    ['[exclusivity_days]', 'days', 30],
    ['[rush]', 'flag', true],
    ['[level]', 'level', 'high'],
  ),
  cell(
    'ORDERS_FROM_VIEWS',
    ['views', 'number', 100_000],
    ['click_share', 'share', 0.01],
    ['order_share', 'share', 0.03],
  ),
  cell(
    'AFFILIATE_ESTIMATE',
    ['orders', 'number', 40],
    ['order_value', 'number', 25],
    ['commission', 'share', 0.15],
    ['[refund_share]', 'share', 0.1],
  ),
  cell('LIVE_GIFTS_ESTIMATE', ['diamonds', 'number', 420], ['[usd_per_diamond]', 'number', 0.004]),
  cell(
    'PRODUCT_PROFIT',
    ['units', 'number', 50],
    ['price', 'number', 20],
    ['[unit_cost]', 'number', 4],
    ['[fee_share]', 'share', 0.05],
    ['[fixed_cost]', 'number', 100],
  ),
  cell(
    'NET_INCOME',
    ['gross', 'number', 1000],
    ['[costs]', 'number', 200],
    ['[manager_share]', 'share', 0.2],
    ['[payment_fee_share]', 'share', 0.03],
    ['[tax_share]', 'share', 0.3],
    ['[manager_on]', 'manager', 'net'],
  ),
  cell('WITHDRAWABLE', ['balance', 'number', 30], ['[minimum]', 'number', 50]),
  {
    name: 'PAYOUT_SCHEDULE',
    shape: 'list',
    series: 1,
    parameters: [
      ['earned', 'number', 30],
      ['[minimum]', 'number', 50],
    ],
  },
  table(
    'INCOME_SIMULATION',
    3,
    ['low', 'number', 200],
    ['mid', 'number', 400],
    ['high', 'number', 900],
    ['[draws]', 'draws', 150],
    ['[seed]', 'seed', -7],
    language,
  ),
  cell('PAYOUT_RATE', ['rate_id', 'id', 'qualified_share'], ['[level]', 'level', 'high']),
  table('RATE_CATALOG', 0, language),
];

/** Every parameter with its function. */
export const parameters = signatures.flatMap(({ name, shape, series, parameters: all }) =>
  all.map(([written, kind, value], index) => ({
    name,
    shape,
    index,
    kind,
    value,
    parameter: written.replace(/[[\]]/g, ''),
    optional: written.startsWith('['),
    series: index < series,
    values: all.map(([, , one]) => one),
  })),
);

/** The arguments with one of them replaced. */
export function replaced(values: readonly unknown[], index: number, value: unknown): unknown[] {
  return values.map((one, i) => (i === index ? value : one));
}
