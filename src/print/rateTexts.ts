import { rateHeadings } from '../catalogue/rateHeadings';
import type { Text } from '../lang/language';

/** What the page of rates says around the catalogue's own texts. */
export const rateTexts = {
  title: { en: 'Rates and where they come from', nb: 'Satsene og hvor de kommer fra' },
  intro: {
    en: 'Every figure that a formula falls back on when you give none of your own. TikTok publishes no rates, so none of these is a promise; your own figures always beat them. The same table stands in your sheet with `=RATE_CATALOG()`, and one figure of it with `=PAYOUT_RATE("qualified_share")`. A + means that the source says “and more”.',
    nb: 'Alle tall som en formel bruker når du ikke oppgir egne. TikTok publiserer ingen satser, så ingen av dem er et løfte; dine egne tall er alltid bedre. Den samme tabellen får du i arket med `=RATE_CATALOG("nb")`, og ett av tallene med `=PAYOUT_RATE("qualified_share")`. Et pluss betyr at kilden sier «og mer».',
  },
  grades: { en: 'How far a figure can be trusted', nb: 'Hvor langt du kan stole på et tall' },
  means: { en: 'Means', nb: 'Betyr' },
  ...rateHeadings(),
  figures: { en: 'Level', nb: 'Nivå' },
  conflicts: { en: 'Where sources contradict each other', nb: 'Der kildene sier imot hverandre' },
  conflictsIntro: {
    en: 'Conflicting rates are rates of their own. They are never averaged into one.',
    nb: 'Satser som strider mot hverandre, er hver sin sats. De slås aldri sammen til ett gjennomsnitt.',
  },
  rules: { en: 'Rules', nb: 'Regler' },
  claims: {
    en: 'What the articles say and their own figures don’t',
    nb: 'Det artiklene sier, men som tallene deres ikke viser',
  },
  claimsIntro: {
    en: 'Claims from the two articles that do not follow from the figures in them. Nothing is counted with them.',
    nb: 'Påstander fra de to artiklene som ikke følger av tallene i dem. Ingenting regnes ut med dem.',
  },
} as const satisfies Record<string, Text>;
