import type { Text } from '../lang/language';
import type { Evidence } from './rate';
import type { RateId } from './rates';
import { sources } from './sources';

/** Rates that answer the same question differently. They stand side by side. */
export interface Conflict {
  readonly question: Text;
  readonly rates: readonly RateId[];
  readonly comment: Text;
}

export const conflicts: readonly Conflict[] = [
  {
    question: {
      en: 'What do 1,000 qualified views pay?',
      nb: 'Hva gir 1\u00a0000 kvalifiserte visninger?',
    },
    rates: ['rewards_rpm_prudent', 'rewards_rpm_wide'],
    comment: {
      en: 'Two places in one article. The prudent range counts unless you ask for the wide one; the only account that showed its figures came to 0.67, inside both.',
      nb: 'To steder i samme artikkel. Det forsiktige spennet brukes når du ikke ber om det vide; den ene kontoen som har vist tallene sine, kom til 0,67, som ligger i begge.',
    },
  },
  {
    question: {
      en: 'What does a brand pay per 1,000 views?',
      nb: 'Hva betaler en merkevare per 1\u00a0000 visninger?',
    },
    rates: ['brand_cpm', 'brand_cpm_article'],
    comment: {
      en: 'The vendor counts the usual views of an account, the article one viral video. The vendor’s range is built in; write 5 for the article’s.',
      nb: 'Leverandøren regner med de vanlige visningene på kontoen, artikkelen med én viral video. Leverandørens spenn er innebygd; skriv 5 for å regne med artikkelens.',
    },
  },
  {
    question: {
      en: 'From which balance can money be taken out?',
      nb: 'Hvor stor må saldoen være før du kan ta ut penger?',
    },
    rates: ['payout_minimum', 'payout_minimum_high'],
    comment: {
      en: 'It depends on where you live. 10 is built in; write 50 where that is the limit.',
      nb: 'Det avhenger av hvor du bor. 10 er innebygd; skriv 50 der det er grensen.',
    },
  },
];

/** What the articles say that does not follow from their own figures. Nothing is counted with it. */
export interface Claim extends Evidence {
  readonly claim: Text;
  readonly finding: Text;
}

export const claims: readonly Claim[] = [
  {
    claim: {
      en: '“Your payouts can be 10 to 100 times higher than before”',
      nb: '«Utbetalingene dine kan være 10 til 100 ganger høyere enn før»',
    },
    finding: {
      en: 'The article’s own ranges give 10 to 50 times (prudent) and 12.5 to 300 times (wide), from the lowest over the highest to the highest over the lowest, and only if every view is qualified. PROGRAM_COMPARISON computes the ratio for your views.',
      nb: 'Artikkelens egne spenn gir 10 til 50 ganger (forsiktig) og 12,5 til 300 ganger (vidt), fra laveste delt på høyeste til høyeste delt på laveste, og bare hvis alle visninger er kvalifiserte. PROGRAM_COMPARISON regner ut forholdet for dine visninger.',
    },
    ...sources.howMuchTikTokPays,
  },
  {
    claim: {
      en: '“A creator with 50,000 truly engaged followers is far more valuable to a brand than somebody with 500,000 passive viewers”',
      nb: '«En skaper med 50\u00a0000 virkelig engasjerte følgere er langt mer verdifull for en merkevare enn noen med 500\u00a0000 passive seere»',
    },
    finding: {
      en: 'At the articles’ price per follower, and half of it for low engagement, 500,000 passive followers cost five times as much as 50,000 engaged ones. Nothing is adjusted for the claim.',
      nb: 'Med artiklenes pris per følger, og halvparten av den ved lavt engasjement, koster 500\u00a0000 passive følgere fem ganger så mye som 50\u00a0000 engasjerte. Ingenting er justert for påstanden.',
    },
    ...sources.howMuchTikTokPays,
  },
  {
    claim: {
      en: '“A million views pay $500 to $6,000 or more” under the Creativity Program',
      nb: '«500 til 6\u00a0000 dollar eller mer for en million visninger» i Creativity Program',
    },
    finding: {
      en: 'The same article says that only qualified views are paid. For a million views of which 40% are qualified, its range gives 200 to 2,400.',
      nb: 'Den samme artikkelen sier at bare kvalifiserte visninger betales. For en million visninger, der 40\u00a0% er kvalifiserte, gir spennet 200 til 2\u00a0400.',
    },
    ...sources.howMuchTikTokPays,
  },
  {
    claim: {
      en: '“Excellent: 10% or more. Good: 5%–10%. Average: 3%–5%”',
      nb: '«Utmerket: 10\u00a0% eller høyere. God: 5\u00a0%–10\u00a0%. Gjennomsnittlig: 3\u00a0%–5\u00a0%»',
    },
    finding: {
      en: 'The tiers overlap at 5% and 10%. They are read from below: exactly 5% is good, exactly 10% excellent.',
      nb: 'Nivåene overlapper ved 5\u00a0% og 10\u00a0%. De leses nedenfra: nøyaktig 5\u00a0% er god, nøyaktig 10\u00a0% utmerket.',
    },
    ...sources.engagementAndPayouts,
  },
  {
    claim: {
      en: 'The engagement rate is “the share of your followers who like, comment and share” in one article, and is divided by views in the other',
      nb: 'Engasjementsraten er «prosenten av følgerne dine som faktisk liker, kommenterer på og deler» i den ene artikkelen, og deles på visninger i den andre',
    },
    finding: {
      en: 'Two different quantities. The tiers belong to the rate by views; the rate by followers has no published tiers here.',
      nb: 'To ulike størrelser. Nivåene gjelder raten målt mot visninger; for raten målt mot følgere finnes det ingen publiserte nivåer her.',
    },
    ...sources.howMuchTikTokPays,
  },
];
