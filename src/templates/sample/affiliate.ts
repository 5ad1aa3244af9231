import { unitOf } from '../../catalogue/units';
import type { Text } from '../../lang/language';
import {
  answers,
  at,
  type Call,
  call,
  infix,
  inputs,
  type Line,
  levelCells,
  levels,
  onceFilled,
  type Place,
  ratio,
  type Sheet,
  title,
} from './lines';

const money = unitOf('amount').format;
const share = unitOf('share').format;
const whole = unitOf('views').format;
const invented = { en: 'Invented', nb: 'Oppdiktet' };
const measure: Text = {
  en: 'Invented: measure your own in the shop or programme',
  nb: 'Oppdiktet: mål din egen i butikken eller programmet',
};

const orders = (column: string, clicks = 'clicks'): Call =>
  call('ORDERS_FROM_VIEWS', at('views', column), at(clicks, column), at('bought', column));
const income = (sold: Call | ReturnType<typeof at>, column: string): Call =>
  call('AFFILIATE_ESTIMATE', sold, at('value', column), at('commission', column), at('refunded', column));

const perThousand = (amount: Place, views: Place): Call =>
  onceFilled([amount, views], call('IF', infix(views, '>', 0), infix(infix(amount, '/', views), '*', 1000), ''));

const figures: readonly Line[] = [
  ...inputs(...levelCells),
  {
    key: 'views',
    label: { en: 'Views of videos with my link', nb: 'Visninger av videoer med lenken min' },
    cells: [100_000, 250_000, 500_000],
    format: whole,
    note: { en: 'Views a month, invented', nb: 'Visninger per måned, oppdiktet' },
  },
  {
    key: 'clicks',
    label: { en: 'How many viewers click', nb: 'Hvor mange av seerne som klikker' },
    cells: [0.005, 0.01, 0.015],
    format: share,
    note: measure,
  },
  {
    key: 'bought',
    label: { en: 'How many clicks become orders', nb: 'Hvor mange klikk som blir bestillinger' },
    cells: [0.02, 0.03, 0.04],
    format: share,
    note: measure,
  },
  {
    key: 'value',
    label: { en: 'What an order is worth', nb: 'Hva en bestilling er verdt' },
    cells: [25, 30, 35],
    format: money,
    note: { en: 'USD, invented', nb: 'USD, oppdiktet' },
  },
  {
    key: 'commission',
    label: { en: 'My commission', nb: 'Provisjonen min' },
    cells: [0.08, 0.1, 0.12],
    format: share,
    note: invented,
  },
  {
    key: 'refunded',
    label: { en: 'Returned goods', nb: 'Returer' },
    cells: [0.15, 0.1, 0.05],
    format: share,
    note: { en: 'Part of the order value, invented', nb: 'Del av verdien, oppdiktet' },
  },
  {
    key: 'engaged',
    label: { en: 'How many click if more people react', nb: 'Hvor mange som klikker hvis flere reagerer' },
    cells: [0.01, 0.02, 0.03],
    format: share,
    note: {
      en: 'Your own assumption: the article says more, not how many',
      nb: 'Din egen antakelse: artikkelen sier flere, ikke hvor mange',
    },
  },
];

const results: readonly Line[] = [
  ...answers(...levelCells),
  {
    key: 'orders',
    label: { en: 'How many orders do my views lead to?', nb: 'Hvor mange bestillinger fører visningene mine til?' },
    cells: levels((_, c) => orders(c)),
    format: unitOf('orders').format,
    note: { en: 'Orders a month', nb: 'Bestillinger per måned' },
  },
  {
    key: 'month',
    label: { en: 'What do affiliate links bring in a month?', nb: 'Hva gir affiliate-lenker per måned?' },
    cells: levels((_, c) => income(at('orders', c), c)),
    format: money,
    note: {
      en: 'USD. Paid by the shop, outside the app and on its own dates',
      nb: 'USD. Betales av butikken, utenfor appen og på egne datoer',
    },
  },
  {
    label: { en: 'What is that per 1,000 views?', nb: 'Hvor mye er det per 1\u00a0000 visninger?' },
    cells: levels((_, c) => perThousand(at('month', c), at('views', c))),
    format: money,
    note: { en: 'USD, to compare with other streams', nb: 'USD, til sammenligning med andre strømmer' },
  },
  {
    label: { en: 'How many views does one order take?', nb: 'Hvor mange visninger skal til for én bestilling?' },
    cells: levels((_, c) => ratio(at('views', c), at('orders', c))),
    format: whole,
    note: { en: 'Views', nb: 'Visninger' },
  },
  {
    label: { en: 'What if a more engaged audience clicks more?', nb: 'Hva om et mer engasjert publikum klikker mer?' },
    cells: levels((_, c) => income(orders(c, 'engaged'), c)),
    format: money,
    note: { en: 'USD a month, under your own assumption', nb: 'USD per måned, etter din egen antakelse' },
  },
];

export function affiliateSheet(): Sheet {
  return {
    name: { en: 'Affiliate', nb: 'Affiliate' },
    answers: 3,
    lines: [
      ...title(
        {
          en: 'Affiliate links: commission on what viewers buy',
          nb: 'Affiliate-lenker: provisjon av det seerne kjøper',
        },
        {
          en: 'All figures are invented. No published share of clicks or orders holds for everybody.',
          nb: 'Alle tall er oppdiktet. Ingen publisert andel klikk eller kjøp gjelder for alle.',
        },
      ),
      ...figures,
      ...results,
    ],
  };
}
