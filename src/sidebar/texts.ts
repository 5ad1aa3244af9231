import type { Text } from '../lang/language';

/** Words of the panel around its pages. */
export const texts = {
  pages: { en: 'Pages', nb: 'Sider' },
  plansPage: { en: 'Plans', nb: 'Planer' },
  formulasPage: { en: 'Formulas', nb: 'Formler' },
  ratesPage: { en: 'Rates', nb: 'Satser' },
  trackerPage: { en: 'Tracker', nb: 'Oversikt' },
  window: { en: 'Large window', nb: 'Stort vindu' },
  beside: { en: 'Beside the sheet', nb: 'Ved siden av arket' },
  held: { en: 'Write or remove the files first', nb: 'Skriv eller fjern filene først' },
  moving: { en: 'Moving…', nb: 'Flytter …' },
  otherLanguage: { en: 'Norsk', nb: 'English' },
} as const satisfies Record<string, Text>;
