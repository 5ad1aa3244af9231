import { unitOf } from '../../catalogue/units';
import type { Text } from '../../lang/language';
import {
  across,
  answers,
  at,
  type Call,
  call,
  columns,
  infix,
  inputs,
  type Line,
  onceFilled,
  product,
  type Sheet,
  title,
} from './lines';

const money = unitOf('net_amount').format;
const whole = unitOf('count').format;
const share = unitOf('share').format;
const inUsd = { en: 'USD, invented', nb: 'USD, oppdiktet' };

const products: readonly Text[] = [
  { en: 'Merchandise', nb: 'Klær og effekter' },
  { en: 'Digital product', nb: 'Digitalt produkt' },
  { en: 'Coaching', nb: 'Veiledning' },
];
const together: Text = { en: 'Together', nb: 'Til sammen' };

const figures: readonly Line[] = [
  ...inputs(...products),
  {
    key: 'soldLow',
    label: { en: 'Sold in a slow month', nb: 'Solgt i en treg måned' },
    cells: [15, 8, 1],
    format: whole,
    note: { en: 'Shirts, courses, hours; invented', nb: 'Gensere, kurs, timer; oppdiktet' },
  },
  {
    key: 'soldMid',
    label: { en: 'Sold in a usual month', nb: 'Solgt i en vanlig måned' },
    cells: [30, 20, 3],
    format: whole,
    note: { en: 'Invented', nb: 'Oppdiktet' },
  },
  {
    key: 'soldHigh',
    label: { en: 'Sold in a good month', nb: 'Solgt i en god måned' },
    cells: [60, 45, 6],
    format: whole,
    note: { en: 'Invented', nb: 'Oppdiktet' },
  },
  { key: 'price', label: { en: 'Price of one', nb: 'Pris for én' }, cells: [25, 19, 60], format: money, note: inUsd },
  {
    key: 'cost',
    label: { en: 'What one costs me', nb: 'Hva én koster meg' },
    cells: [12, 0, 0],
    format: money,
    note: { en: 'USD with shipping, invented', nb: 'USD med frakt, oppdiktet' },
  },
  {
    key: 'fee',
    label: { en: 'What shop and payment take', nb: 'Hva butikk og betaling tar' },
    cells: [0.06, 0.1, 0.03],
    format: share,
    note: { en: 'Part of the price, invented', nb: 'Del av prisen, oppdiktet' },
  },
  {
    key: 'fixed',
    label: { en: 'Fixed costs a month', nb: 'Faste kostnader per måned' },
    cells: [40, 15, 0],
    format: money,
    note: inUsd,
  },
  {
    key: 'views',
    label: { en: 'Views for one sale', nb: 'Visninger per salg' },
    cells: [10_000, 15_000, 120_000],
    format: whole,
    note: { en: 'Your own measure, invented', nb: 'Din egen måling, oppdiktet' },
  },
];

/** The profit of each product, and their sum. */
function profits(key: string, sold: string): Call[] {
  const each = columns('BCD', (c) =>
    call('PRODUCT_PROFIT', at(sold, c), at('price', c), at('cost', c), at('fee', c), at('fixed', c)),
  );
  return [...each, call('SUM', across(key, 'B', 'D'))];
}

const results: readonly Line[] = [
  ...answers(...products, together),
  {
    key: 'low',
    label: { en: 'What do I earn in a slow month?', nb: 'Hva tjener jeg i en treg måned?' },
    cells: profits('low', 'soldLow'),
    format: money,
    note: { en: 'USD of profit; a loss is negative', nb: 'USD i fortjeneste; et tap er negativt' },
  },
  {
    key: 'mid',
    label: { en: 'In a usual month?', nb: 'I en vanlig måned?' },
    cells: profits('mid', 'soldMid'),
    format: money,
    note: { en: 'USD of profit', nb: 'USD i fortjeneste' },
  },
  {
    key: 'high',
    label: { en: 'In a good month?', nb: 'I en god måned?' },
    cells: profits('high', 'soldHigh'),
    format: money,
    note: { en: 'USD of profit', nb: 'USD i fortjeneste' },
  },
  {
    key: 'each',
    label: { en: 'What does one sale leave me?', nb: 'Hva sitter jeg igjen med av ett salg?' },
    cells: columns('BCD', (c) => call('PRODUCT_PROFIT', 1, at('price', c), at('cost', c), at('fee', c))),
    format: money,
    note: { en: 'USD, before fixed costs', nb: 'USD, før faste kostnader' },
  },
  {
    key: 'cover',
    label: { en: 'How many must I sell before I earn?', nb: 'Hvor mange må jeg selge før jeg tjener noe?' },
    cells: columns('BCD', (c) =>
      onceFilled(
        [at('fixed', c), at('each', c)],
        call('IF', infix(at('each', c), '>', 0), call('ROUNDUP', infix(at('fixed', c), '/', at('each', c)), 0), ''),
      ),
    ),
    format: whole,
    note: { en: 'Sales a month that cover the fixed costs', nb: 'Salg per måned som dekker de faste kostnadene' },
  },
  {
    label: { en: 'How many views does that take?', nb: 'Hvor mange visninger krever det?' },
    cells: columns('BCD', (c) => product(at('cover', c), at('views', c))),
    format: whole,
    note: { en: 'Views a month, by your own measure', nb: 'Visninger per måned, etter din egen måling' },
  },
];

export function ownProductsSheet(): Sheet {
  return {
    name: { en: 'Own products', nb: 'Egne produkter' },
    answers: 4,
    lines: [
      ...title(
        {
          en: 'Own products: merchandise, digital products and coaching',
          nb: 'Egne produkter: klær og effekter, digitale produkter og veiledning',
        },
        {
          en: 'All figures are invented. Nobody else sets these prices: yours are the only right ones.',
          nb: 'Alle tall er oppdiktet. Ingen andre setter disse prisene: bare dine egne er riktige.',
        },
      ),
      ...figures,
      ...results,
    ],
  };
}
