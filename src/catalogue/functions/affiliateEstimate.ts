import { affiliateEstimate } from '../../core/affiliateEstimate';
import { about } from '../about';
import { define } from '../entry';

export const AFFILIATE_ESTIMATE = () =>
  define({
    name: 'AFFILIATE_ESTIMATE',
    shape: 'cell',
    parameters: [
      {
        name: 'orders',
        label: { en: 'orders', nb: 'bestillinger' },
        type: 'number',
        unit: 'orders',
        help: about(() => ({
          en: 'Orders through your link or code: see ORDERS_FROM_VIEWS.',
          nb: 'Bestillinger via lenken eller koden din: se ORDERS_FROM_VIEWS.',
        })),
      },
      {
        name: 'order_value',
        label: { en: 'order value', nb: 'verdi per bestilling' },
        type: 'number',
        unit: 'amount',
        help: about(() => ({
          en: 'What one order is worth on average.',
          nb: 'Hva én bestilling er verdt i gjennomsnitt.',
        })),
      },
      {
        name: 'commission',
        label: { en: 'commission', nb: 'provisjon' },
        type: 'number',
        unit: 'share',
        help: about(() => ({
          en: 'Your share of the order value, such as 15%.',
          nb: 'Din andel av verdien, for eksempel 15\u00a0%.',
        })),
      },
      {
        name: 'refund_share',
        label: { en: 'refund share', nb: 'returandel' },
        type: 'number',
        unit: 'share',
        default: 0,
        help: about(() => ({
          en: 'The part of the order value that is refunded, on which no commission is paid.',
          nb: 'Den delen av verdien som blir returnert, og som det ikke betales provisjon av.',
        })),
      },
    ],
    result: { unit: 'amount' },
    compute: (orders, orderValue, commission, refundShare) =>
      affiliateEstimate({ orders, orderValue, commission, refundShare }),
    about: about(() => ({
      group: 'streams',
      question: { en: 'What do affiliate links bring in?', nb: 'Hva gir affiliate-lenker i inntekt?' },
      summary: {
        en: 'Affiliate income: your commission on the orders that are not refunded.',
        nb: 'Inntekt fra affiliate-markedsføring: din provisjon av bestillingene som ikke returneres.',
      },
      result: { en: 'An amount in the currency of the order value.', nb: 'Et beløp i samme valuta som bestillingene.' },
      examples: [
        { args: [40, 25, 0.15, 0.1], result: 135 },
        { args: [40, 25, 0.15], result: 150 },
      ],
      notes: {
        en: 'Paid by the shop or programme, outside the app, on its own dates.',
        nb: 'Betales av butikken eller programmet, utenfor appen og på deres egne datoer.',
      },
      related: ['ORDERS_FROM_VIEWS', 'NET_INCOME'],
      keywords: { en: 'commission, link, shop, code', nb: 'provisjon, lenke, butikk, rabattkode' },
    })),
  });
