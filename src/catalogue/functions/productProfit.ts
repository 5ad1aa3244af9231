import { productProfit } from '../../core/productProfit';
import { about } from '../about';
import { define } from '../entry';

export const PRODUCT_PROFIT = () =>
  define({
    name: 'PRODUCT_PROFIT',
    shape: 'cell',
    parameters: [
      {
        name: 'units',
        label: { en: 'units', nb: 'antall solgte' },
        type: 'number',
        unit: 'count',
        help: about(() => ({
          en: 'How many are sold: shirts, courses, hours of coaching.',
          nb: 'Hvor mange som selges: T-skjorter, kurs, timer med coaching.',
        })),
      },
      {
        name: 'price',
        label: { en: 'price', nb: 'pris' },
        type: 'number',
        unit: 'amount',
        help: about(() => ({ en: 'Price of one.', nb: 'Prisen for én.' })),
      },
      {
        name: 'unit_cost',
        label: { en: 'unit cost', nb: 'kostnad per enhet' },
        type: 'number',
        unit: 'amount',
        default: 0,
        help: about(() => ({ en: 'What one costs you, with shipping.', nb: 'Hva én koster deg, med frakt.' })),
      },
      {
        name: 'fee_share',
        label: { en: 'fee share', nb: 'gebyrandel' },
        type: 'number',
        unit: 'share',
        default: 0,
        help: about(() => ({
          en: 'The part of the price that shop and payment take, such as 5%.',
          nb: 'Den delen av prisen som butikk og betaling tar, for eksempel 5\u00a0%.',
        })),
      },
      {
        name: 'fixed_cost',
        label: { en: 'fixed cost', nb: 'faste kostnader' },
        type: 'number',
        unit: 'amount',
        default: 0,
        help: about(() => ({
          en: 'What it costs whatever you sell.',
          nb: 'Det du betaler uansett hvor mye du selger.',
        })),
      },
    ],
    result: { unit: 'net_amount' },
    compute: (units, price, unitCost, feeShare, fixedCost) =>
      productProfit({ units, price, unitCost, feeShare, fixedCost }),
    about: about(() => ({
      group: 'streams',
      question: { en: 'What do my own products earn?', nb: 'Hva tjener jeg på egne produkter?' },
      summary: {
        en: 'Profit of your own product: merchandise, digital products or coaching.',
        nb: 'Fortjenesten på ditt eget produkt: merch, digitale produkter eller coaching.',
      },
      result: {
        en: 'An amount in the currency of the price; negative where the product costs more than it brings.',
        nb: 'Et beløp i samme valuta som prisen; negativt når produktet koster mer enn det gir.',
      },
      examples: [
        { args: [50, 20, 4, 0.05, 100], result: 650 },
        { args: [3, 20, 4, 0.05, 100], result: -55 },
        { args: [12, 60], result: 720 },
      ],
      related: ['ORDERS_FROM_VIEWS', 'NET_INCOME'],
      keywords: {
        en: 'merch, merchandise, course, e-book, coaching, shop, sales',
        nb: 'merch, kurs, e-bok, coaching, veiledning, butikk, salg',
      },
    })),
  });
