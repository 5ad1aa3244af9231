import { ordersFromViews } from '../../core/ordersFromViews';
import { about } from '../about';
import { define } from '../entry';
import { views } from '../parameters';

export const ORDERS_FROM_VIEWS = () =>
  define({
    name: 'ORDERS_FROM_VIEWS',
    shape: 'cell',
    parameters: [
      views(),
      {
        name: 'click_share',
        label: { en: 'click share', nb: 'klikkandel' },
        type: 'number',
        unit: 'share',
        help: about(() => ({
          en: 'The part of the views that clicks your link, such as 1%. Your own figure.',
          nb: 'Andelen av visningene som fører til et klikk på lenken din, for eksempel 1\u00a0%. Eget tall.',
        })),
      },
      {
        name: 'order_share',
        label: { en: 'order share', nb: 'kjøpsandel' },
        type: 'number',
        unit: 'share',
        help: about(() => ({
          en: 'The part of the clicks that orders, such as 3%. Your own figure.',
          nb: 'Andelen av klikkene som fører til kjøp, for eksempel 3\u00a0%. Eget tall.',
        })),
      },
    ],
    result: { unit: 'orders' },
    compute: (views, clickShare, orderShare) => ordersFromViews(views, clickShare, orderShare),
    about: about(() => ({
      group: 'streams',
      question: {
        en: 'How many orders do my views lead to?',
        nb: 'Hvor mange bestillinger fører visningene mine til?',
      },
      summary: {
        en: 'Orders that views lead to, from your own shares of clicks and orders.',
        nb: 'Bestillinger som visninger fører til, ut fra dine egne andeler klikk og kjøp.',
      },
      result: { en: 'Orders; not rounded.', nb: 'Bestillinger, ikke avrundet.' },
      examples: [
        { args: [100_000, 0.01, 0.03], result: 30 },
        { args: [50_000, 0.02, 0.01], result: 10 },
      ],
      notes: {
        en: 'There is no published share that holds for everybody: measure your own in the shop or affiliate programme.',
        nb: 'Det finnes ingen publisert andel som gjelder for alle: mål dine egne i butikken eller affiliate-programmet.',
      },
      related: ['AFFILIATE_ESTIMATE', 'PRODUCT_PROFIT'],
      keywords: { en: 'conversion, clicks, link, sales, shop', nb: 'konvertering, klikk, lenke, salg, butikk' },
    })),
  });
