import type { Text } from '../lang/language';
import type { Group } from './entry';

/** The chapters of the reference. */
export const groupNames: { readonly [G in Group]: Text } = {
  engagement: { en: 'Engagement', nb: 'Engasjement' },
  programmes: { en: 'The payout programmes', nb: 'Utbetalingsprogrammene' },
  goals: { en: 'Goals', nb: 'Mål' },
  own_figures: { en: 'Your own figures', nb: 'Dine egne tall' },
  streams: { en: 'The other income streams', nb: 'De andre inntektsstrømmene' },
  rates: { en: 'Rates', nb: 'Satser' },
};
