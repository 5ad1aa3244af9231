import type { Text } from '../lang/language';

/** Words of the panel that stand by themselves. Sentences with figures in them are in the files that make them. */
export const texts = {
  title: { en: 'Compare plans', nb: 'Sammenlign planer' },
  intro: {
    en: 'What TikTok may pay for two to four plans. The results follow as you type.',
    nb: 'Hva TikTok kan betale for to til fire planer. Resultatene følger med mens du skriver.',
  },
  otherLanguage: { en: 'Norsk', nb: 'English' },
  example: { en: 'Try with an example', nb: 'Prøv med et eksempel' },
  plans: { en: 'Plans', nb: 'Planer' },
  add: { en: 'New plan', nb: 'Ny plan' },
  duplicate: { en: 'Duplicate', nb: 'Dupliser' },
  remove: { en: 'Remove', nb: 'Fjern' },
  restore: { en: 'Bring back', nb: 'Hent tilbake' },
  atMost: { en: 'You can have at most four plans.', nb: 'Du kan ha høyst fire planer.' },
  atLeast: { en: 'You need at least two plans.', nb: 'Du trenger minst to planer.' },
  planName: { en: 'Name of the plan', nb: 'Navn på planen' },
  nameTooLong: {
    en: 'The name is too long for the sheet. Use at most 5,000 characters.',
    nb: 'Navnet er for langt for arket. Bruk høyst 5\u00a0000 tegn.',
  },
  videos: { en: 'Videos', nb: 'Videoer' },
  account: { en: 'Account', nb: 'Konto' },
  own: { en: 'Own figure', nb: 'Eget tall' },
  readRow: { en: 'Use selected row', nb: 'Bruk valgt rad' },
  readRowHint: {
    en: 'Fills in this plan from the row that you select in the sheet.',
    nb: 'Fyller ut denne planen fra raden du velger i arket.',
  },
  reading: { en: 'Reading…', nb: 'Leser …' },
  undo: { en: 'Undo', nb: 'Angre' },
  close: { en: 'Close', nb: 'Lukk' },
  target: { en: 'Target a month (USD)', nb: 'Mål per måned (USD)' },
  targetHint: { en: 'For all plans. Optional.', nb: 'For alle planene. Valgfritt.' },
  results: { en: 'Results', nb: 'Resultater' },
  estimates: {
    en: 'Estimates in USD a month, not promises.',
    nb: 'Anslag i USD per måned, ikke løfter.',
  },
  picture: { en: 'Side by side', nb: 'Side om side' },
  rewards: { en: 'Creator Rewards', nb: 'Creator Rewards' },
  fund: { en: 'Creator Fund (closed)', nb: 'Creator Fund (avviklet)' },
  fundNote: {
    en: 'Closed on 16 December 2023 in the US, UK, France and Germany. What it would have paid, for comparison only.',
    nb: 'Avviklet 16. desember 2023 i USA, Storbritannia, Frankrike og Tyskland. Dette ville fondet ha betalt, bare til sammenligning.',
  },
  needed: { en: 'Views needed for the target', nb: 'Visninger som trengs for å nå målet' },
  neededNote: {
    en: 'Views a month. At low rates it takes the most.',
    nb: 'Visninger per måned. Lave satser krever flest visninger.',
  },
  noTarget: {
    en: 'Write a target above to see how many views it takes.',
    nb: 'Skriv et mål ovenfor for å se hvor mange visninger som trengs.',
  },
  wrongTarget: {
    en: 'Correct the target above first.',
    nb: 'Rett opp målet ovenfor først.',
  },
  sources: { en: 'Where the figures come from', nb: 'Hvor tallene kommer fra' },
  used: { en: 'used here', nb: 'brukt her' },
  notUsed: { en: 'another published range, not used here', nb: 'et annet publisert spenn, ikke brukt her' },
  insert: { en: 'Insert into sheet', nb: 'Sett inn i arket' },
  insertHint: {
    en: 'Adds a new sheet with live formulas. Plans that are not inserted are gone when the panel closes.',
    nb: 'Legger til et nytt ark med formler som oppdateres. Planer som ikke settes inn, er borte når panelet lukkes.',
  },
  writing: { en: 'Writing…', nb: 'Skriver …' },
  language: { en: 'Language', nb: 'Språk' },
} as const satisfies Record<string, Text>;
