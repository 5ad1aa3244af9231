import type { UnitCode } from '../../catalogue/units';
import type { Text } from '../../lang/language';
import type { Field } from '../field';
import { type Lever, levers } from '../fieldIds';
import { numberField } from './number';

/** What a creator can do more of, as it is called where nothing stands around it. */
export const leverNames: { readonly [L in Lever]: Text } = {
  views: { en: 'Views a month', nb: 'Visninger per måned' },
  deals: { en: 'Brand deals a month', nb: 'Merkevareavtaler per måned' },
  orders: { en: 'Orders a month', nb: 'Bestillinger per måned' },
  diamonds: { en: 'Diamonds a month', nb: 'Diamanter per måned' },
  merchUnits: { en: 'Merch sold a month', nb: 'Merch solgt per måned' },
  digitalUnits: { en: 'Digital products sold a month', nb: 'Digitale produkter solgt per måned' },
  coachingUnits: { en: 'Coaching sold a month', nb: 'Coaching solgt per måned' },
};

const leverUnits: { readonly [L in Lever]: UnitCode } = {
  views: 'views',
  deals: 'deals',
  orders: 'orders',
  diamonds: 'diamonds',
  merchUnits: 'units_sold',
  digitalUnits: 'units_sold',
  coachingUnits: 'units_sold',
};

/** An amount to reach, and how far each lever may rise for it. */
export const goalFields = (): Field[] => [
  numberField(
    'target',
    'goal',
    'amount',
    { en: 'Goal a month', nb: 'Mål per måned' },
    {
      en: 'What should be left for you after costs and shares, in your currency.',
      nb: 'Det du vil sitte igjen med etter kostnader og andeler, i din valuta.',
    },
    { money: true, headers: ['target', 'goal', 'mål', 'target a month'] },
  ),
  ...levers.flatMap((lever): Field[] => {
    const name = leverNames[lever];
    const most: Text = { en: 'At most', nb: 'Høyst' };
    const fixed: Text = { en: 'Stays as it is', nb: 'Blir som det er' };
    return [
      numberField(
        `${lever}Most`,
        'goal',
        leverUnits[lever],
        most,
        { en: 'Left empty: no limit.', nb: 'Tomt felt: ingen grense.' },
        { fullLabel: { en: `${name.en}: at most`, nb: `${name.nb}: høyst` } },
      ),
      {
        id: `${lever}Fixed`,
        kind: 'flag',
        group: 'goal',
        label: fixed,
        fullLabel: { en: `${name.en}: stays as it is`, nb: `${name.nb}: blir som det er` },
        hint: { en: '', nb: '' },
        parameter: {
          name: `${lever}Fixed`,
          label: { en: fixed.en.toLowerCase(), nb: fixed.nb.toLowerCase() },
          help: { en: '', nb: '' },
          type: 'flag',
          default: false,
        },
      },
    ];
  }),
];
