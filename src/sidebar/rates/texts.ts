import { rateHeadings } from '../../catalogue/rateHeadings';
import type { Text } from '../../lang/language';

/** Words of the page of rates that stand by themselves. */
export const texts = {
  title: { en: 'Built-in rates', nb: 'Innebygde satser' },
  intro: {
    en: 'The figures that count where you give none of your own, with where they come from. Your own figures always beat them.',
    nb: 'Tallene som brukes når du ikke oppgir egne, og hvor de kommer fra. Dine egne tall er alltid bedre.',
  },
  search: { en: 'Search the rates', nb: 'Søk i satsene' },
  searchHint: { en: 'Any words, in English or Norwegian.', nb: 'Hvilke ord som helst, på norsk eller engelsk.' },
  noHits: {
    en: 'No rate was found. Try fewer or shorter words, or empty the search field to see all.',
    nb: 'Ingen sats ble funnet. Prøv færre eller kortere ord, eller tøm søkefeltet for å se alle.',
  },
  ...rateHeadings(),
  andMore: { en: 'means “and more” in the source', nb: 'betyr «og mer» i kilden' },
  use: { en: 'Use in a formula', nb: 'Bruk i en formel' },
  conflict: { en: 'Sources disagree', nb: 'Kildene er uenige' },
  claims: { en: 'What does not follow', nb: 'Det som ikke stemmer' },
  claimsIntro: {
    en: 'Claims that don’t follow from the articles’ own figures. Nothing is counted with them.',
    nb: 'Påstander som ikke følger av artiklenes egne tall. De brukes ikke i noen beregning.',
  },
  grades: { en: 'What the grades mean', nb: 'Hva pålitelighetsgradene betyr' },
} as const satisfies Record<string, Text>;
