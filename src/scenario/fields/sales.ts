import { longestTerm, type Right } from '../../catalogue/rights';
import type { Text } from '../../lang/language';
import type { Field } from '../field';
import type { ProductKind } from '../fieldIds';
import { numberField } from './number';

/** What brands pay for. */
export const dealFields = (): Field[] => [
  numberField(
    'deals',
    'deals',
    'deals',
    { en: 'Brand deals a month', nb: 'Merkevareavtaler per måned' },
    { en: 'One deal is one sponsored video.', nb: 'Én avtale er én sponset video.' },
    { ranged: true, headers: ['deals', 'brand deals', 'avtaler', 'merkevareavtaler', 'samarbeid'] },
  ),
  numberField(
    'fee',
    'deals',
    'amount',
    { en: 'Fee per deal', nb: 'Honorar per avtale' },
    {
      en: 'For the video alone: your own figure in your currency, or the estimate by followers, engagement and niche.',
      nb: 'For videoen alene: eget tall i din valuta, eller anslaget etter følgere, engasjement og nisje.',
    },
    {
      ranged: true,
      money: true,
      parameter: { rate: 'brand_fee_per_1000_followers' },
      headers: ['fee', 'fee per deal', 'honorar'],
    },
  ),
  right(
    'usageDays',
    'usage',
    { en: 'Usage rights', nb: 'Bruksrett' },
    {
      en: 'Days in which the brand may use the video in its own channels.',
      nb: 'Dager merkevaren kan bruke videoen i sine egne kanaler.',
    },
  ),
  right(
    'sparkDays',
    'spark',
    { en: 'Spark Ads', nb: 'Spark Ads' },
    {
      en: 'Days in which the brand may advertise with your post.',
      nb: 'Dager merkevaren kan annonsere med innlegget ditt.',
    },
  ),
  right(
    'exclusivityDays',
    'exclusivity',
    { en: 'Exclusivity', nb: 'Eksklusivitet' },
    {
      en: 'Days in which you may not work for competing brands.',
      nb: 'Dager du ikke kan samarbeide med konkurrerende merkevarer.',
    },
  ),
  {
    id: 'rush',
    kind: 'flag',
    group: 'deals',
    label: { en: 'Short notice', nb: 'Kort varsel' },
    hint: { en: 'Delivery in a rush costs extra.', nb: 'Levering på kort varsel gir et tillegg.' },
    parameter: {
      name: 'rush',
      label: { en: 'short notice', nb: 'kort varsel' },
      help: { en: '', nb: '' },
      type: 'flag',
      default: false,
    },
  },
];

function right(id: 'usageDays' | 'sparkDays' | 'exclusivityDays', kind: Right, label: Text, hint: Text): Field {
  return numberField(id, 'deals', 'days', label, hint, {
    parameter: {
      default: 0,
      max: longestTerm(kind),
      maxIs: { en: 'the longest term with a published rate', nb: 'den lengste perioden det finnes en sats for' },
    },
  });
}

export const affiliateFields = (): Field[] => [
  numberField(
    'orders',
    'affiliate',
    'orders',
    { en: 'Orders a month', nb: 'Bestillinger per måned' },
    { en: 'That came through your links.', nb: 'Som kom gjennom lenkene dine.' },
    { ranged: true, headers: ['orders', 'bestillinger', 'ordrer'] },
  ),
  numberField(
    'orderValue',
    'affiliate',
    'amount',
    { en: 'Value of an order', nb: 'Verdien av en bestilling' },
    {
      en: 'What one order is worth to the shop, in your currency.',
      nb: 'Hva én bestilling er verdt for butikken, i din valuta.',
    },
    { ranged: true, money: true, headers: ['order value', 'ordreverdi', 'bestillingsverdi'] },
  ),
  numberField(
    'commission',
    'affiliate',
    'share',
    { en: 'Commission', nb: 'Provisjon' },
    { en: 'Your share of it, such as 15%.', nb: 'Din andel av den, for eksempel 15\u00a0%.' },
    { ranged: true },
  ),
  numberField(
    'refundShare',
    'affiliate',
    'share',
    { en: 'Refunds', nb: 'Returer' },
    {
      en: 'Share of the value that is refunded, on which nothing is paid. Left empty: none.',
      nb: 'Andelen av verdien som blir refundert, og som ikke gir provisjon. Tomt felt: ingen.',
    },
    { ranged: true, lowers: true, parameter: { default: 0 }, headers: ['refund share', 'refusjoner', 'returandel'] },
  ),
];

const kindNames: { readonly [K in ProductKind]: Text } = {
  merch: { en: 'Merch', nb: 'Merch' },
  digital: { en: 'Digital', nb: 'Digitalt' },
  coaching: { en: 'Coaching', nb: 'Coaching' },
};

/** One kind of the creator's own products. */
export function productFields(kind: ProductKind): Field[] {
  const name = kindNames[kind];
  const full = (label: Text): { readonly fullLabel: Text } => ({
    fullLabel: { en: `${name.en}: ${label.en.toLowerCase()}`, nb: `${name.nb}: ${label.nb.toLowerCase()}` },
  });
  const units: Text = { en: 'Units a month', nb: 'Antall per måned' };
  const price: Text = { en: 'Price', nb: 'Pris' };
  const unitCost: Text = { en: 'Cost of a unit', nb: 'Kostnad per stykk' };
  const fee: Text = { en: 'Shop and payment fee', nb: 'Butikk- og betalingsgebyr' };
  return [
    numberField(
      `${kind}Units`,
      kind,
      'units_sold',
      units,
      { en: 'How many you sell.', nb: 'Hvor mange du selger.' },
      { ranged: true, ...full(units) },
    ),
    numberField(
      `${kind}Price`,
      kind,
      'amount',
      price,
      { en: 'What one costs the buyer, in your currency.', nb: 'Hva ett stykk koster kjøperen, i din valuta.' },
      { ranged: true, money: true, ...full(price) },
    ),
    numberField(
      `${kind}UnitCost`,
      kind,
      'amount',
      unitCost,
      {
        en: 'What one costs you to make or buy. Left empty: nothing.',
        nb: 'Hva ett stykk koster deg å lage eller kjøpe. Tomt felt: ingenting.',
      },
      { ranged: true, lowers: true, money: true, parameter: { default: 0 }, ...full(unitCost) },
    ),
    numberField(
      `${kind}Fee`,
      kind,
      'share',
      fee,
      {
        en: 'Their share of the price, such as 5%. Left empty: none.',
        nb: 'Deres andel av prisen, for eksempel 5\u00a0%. Tomt felt: ingen.',
      },
      { ranged: true, lowers: true, parameter: { default: 0 }, ...full(fee) },
    ),
  ];
}
