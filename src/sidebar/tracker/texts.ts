import type { Text } from '../../lang/language';
import type { SetUpTab } from '../../messages';
import type { ImportedTable } from '../../templates/tracker/imported';

export const texts = {
  title: { en: 'Tracker', nb: 'Oversikt' },
  intro: {
    en: 'Your figures from TikTok Studio in a workbook of live formulas: videos, days, income, rates, a dashboard and a media kit.',
    nb: 'Tallene dine fra TikTok Studio i en arbeidsbok med formler: videoer, dager, inntekter, satser, et dashbord og et mediekit.',
  },
  back: { en: '‹ Tracker', nb: '‹ Oversikt' },
  importTitle: { en: 'Import from TikTok Studio', nb: 'Importer fra TikTok Studio' },
  importAbout: {
    en: 'Files as TikTok gives them, zipped or not. They stay in your browser; only the cells are written.',
    nb: 'Filene slik TikTok gir dem, som zip eller ikke. De blir i nettleseren din; bare cellene skrives.',
  },
  setUpTitle: { en: 'Set up tracker', nb: 'Sett opp oversikt' },
  setUpAbout: {
    en: 'New tabs with headers and formulas. Nothing that stands in the document is overwritten.',
    nb: 'Nye faner med overskrifter og formler. Ingenting som står i dokumentet, blir overskrevet.',
  },
  checkTitle: { en: 'Check my data', nb: 'Sjekk tallene mine' },
  checkAbout: {
    en: 'Finds cells that the formulas can’t read, such as numbers written as text.',
    nb: 'Finner celler som formlene ikke kan lese, for eksempel tall skrevet som tekst.',
  },
  recalculateTitle: { en: 'Recalculate', nb: 'Beregn på nytt' },
  recalculateAbout: {
    en: 'Writes the formulas of Creator Paysheet anew, so that Google computes them again.',
    nb: 'Skriver formlene fra Creator Paysheet på nytt, slik at Google beregner dem igjen.',
  },
  recalculating: { en: 'Recalculating…', nb: 'Beregner …' },
  reading: { en: 'Reading the document…', nb: 'Leser dokumentet …' },
  again: { en: 'Try again', nb: 'Prøv igjen' },
  // Import
  how: {
    en: 'In TikTok Studio on a computer: Analytics, then Download data on Overview, Content, Viewers and Followers. Choose CSV.',
    nb: 'I TikTok Studio på datamaskin: Statistikk, så Last ned data under Oversikt, Innhold, Seere og Følgere. Velg CSV.',
  },
  choose: { en: 'Choose files…', nb: 'Velg filer …' },
  chooseMore: { en: 'Add files…', nb: 'Legg til filer …' },
  drop: { en: 'or drop them here', nb: 'eller slipp dem her' },
  files: { en: 'Files', nb: 'Filer' },
  remove: { en: 'Remove', nb: 'Fjern' },
  nothingFound: {
    en: 'None of the files holds a table that can be imported.',
    nb: 'Ingen av filene har en tabell som kan importeres.',
  },
  accounts: {
    en: 'Files of several accounts. Import one at a time:',
    nb: 'Filer fra flere kontoer. Importer én om gangen:',
  },
  take: { en: 'Import this table', nb: 'Importer denne tabellen' },
  problems: { en: 'What to know about the files', nb: 'Verdt å vite om filene' },
  target: { en: 'Where to', nb: 'Hvor' },
  toTracker: { en: 'Into your tracker', nb: 'I oversikten din' },
  toNewTracker: {
    en: 'Into a new tracker, with dashboard and media kit',
    nb: 'I en ny oversikt, med dashbord og mediekit',
  },
  toSheets: { en: 'Into new sheets, one for each table', nb: 'I nye ark, ett for hver tabell' },
  year: { en: 'Year of the last day', nb: 'Året for den siste dagen' },
  yearOfVideos: { en: 'Year of the figures', nb: 'Året for tallene' },
  yearToday: {
    en: 'The file names no year, so the last year up to today is taken. Change it if the file is older.',
    nb: 'Filen oppgir ikke noe år, så det siste året fram til i dag er brukt. Endre det hvis filen er eldre.',
  },
  firstRows: { en: 'First rows', nb: 'De første radene' },
  replace: { en: 'Replace them with what the files say', nb: 'Erstatt dem med det filene sier' },
  write: { en: 'Write to the sheet', nb: 'Skriv til arket' },
  writing: { en: 'Writing…', nb: 'Skriver …' },
  cancel: { en: 'Cancel', nb: 'Avbryt' },
  cancelling: { en: 'Cancelling…', nb: 'Avbryter …' },
  startOver: { en: 'Import other files', nb: 'Importer andre filer' },
  writeHint: {
    en: 'All of a table is written, or nothing.',
    nb: 'En tabell skrives i sin helhet, eller ikke i det hele tatt.',
  },
  needAnswers: { en: 'Answer the questions above first.', nb: 'Svar på spørsmålene ovenfor først.' },
  needAccount: { en: 'Choose an account first.', nb: 'Velg en konto først.' },
  needTable: { en: 'There is no table to write.', nb: 'Det er ingen tabell å skrive.' },
  needSmaller: {
    en: 'A table is too large to be imported. Leave it out, or choose fewer files.',
    nb: 'En tabell er for stor til å importeres. Utelat den, eller velg færre filer.',
  },
  tooLarge: {
    en: 'More than 50,000 rows or 50 further columns: too large to be imported.',
    nb: 'Mer enn 50 000 rader eller 50 ekstra kolonner: for stor til å importeres.',
  },
  asOf: { en: 'Day of the figures', nb: 'Dagen tallene er fra' },
  asOfToday: {
    en: 'The file names no day, so today is taken. Change it if the file is older.',
    nb: 'Filen oppgir ingen dag, så dagen i dag er brukt. Endre den hvis filen er eldre.',
  },
  needFiles: { en: 'Wait until the files are read.', nb: 'Vent til filene er lest.' },
  needTabs: { en: 'Wait until the document is read.', nb: 'Vent til dokumentet er lest.' },
  needPreview: {
    en: 'The tracker could not be read: see above.',
    nb: 'Oversikten kunne ikke leses: se ovenfor.',
  },
  needSame: { en: 'Say above whose tracker it is.', nb: 'Si ovenfor hvem oversikten gjelder.' },
  needHeld: { en: 'Wait until the tracker is read.', nb: 'Vent til oversikten er lest.' },
  sameAccount: {
    en: 'It is the tracker of this account',
    nb: 'Det er oversikten til denne kontoen',
  },
  toFiles: { en: 'Back to the files', nb: 'Tilbake til filene' },
  question: { en: 'Question', nb: 'Spørsmål' },
  // Set up
  setUp: { en: 'Set up', nb: 'Sett opp' },
  settingUp: { en: 'Setting up…', nb: 'Setter opp …' },
  tracker: { en: 'Tracker', nb: 'Oversikt' },
  roster: { en: 'Roster', nb: 'Skapere' },
  nameOf: { en: 'Name of the tab', nb: 'Navn på fanen' },
  there: { en: '✓ is there', nb: '✓ finnes' },
  fill: { en: 'The empty sheet of this name is filled.', nb: 'Det tomme arket med dette navnet fylles ut.' },
  taken: {
    en: 'A sheet with the usual name holds something already. It stays as it is.',
    nb: 'Et ark med det vanlige navnet har innhold fra før. Det blir stående som det er.',
  },
  allThere: { en: 'Everything is set up.', nb: 'Alt er satt opp.' },
  noName: { en: 'Give the tab a name.', nb: 'Gi fanen et navn.' },
  sameName: { en: 'Two tabs can’t have the same name.', nb: 'To faner kan ikke ha samme navn.' },
  longName: { en: 'At most 100 characters.', nb: 'Høyst 100 tegn.' },
  together: {
    en: 'The formulas of the tabs read each other, so they are set up together.',
    nb: 'Formlene i fanene leser hverandre, så de settes opp samlet.',
  },
  // Check
  checkNow: { en: 'Check now', nb: 'Sjekk nå' },
  checking: { en: 'Checking…', nb: 'Sjekker …' },
  goTo: { en: 'Show', nb: 'Vis' },
  nothingWrong: {
    en: 'Every cell that the formulas read can be read.',
    nb: 'Alle cellene som formlene leser, kan leses.',
  },
  noFormulas: {
    en: 'There is no formula of Creator Paysheet in this document yet.',
    nb: 'Det er ingen formel fra Creator Paysheet i dette dokumentet ennå.',
  },
} as const satisfies Record<string, Text>;

/** What tables are called to users. */
export const tableNames: { readonly [T in ImportedTable]: Text } = {
  videos: { en: 'Top videos', nb: 'Toppvideoer' },
  daily: { en: 'Daily figures', nb: 'Tall per dag' },
  viewers: { en: 'Viewers', nb: 'Seere' },
  gender: { en: 'Gender of followers', nb: 'Følgernes kjønn' },
  territories: { en: 'Countries of followers', nb: 'Følgernes land' },
  activity: { en: 'Active followers', nb: 'Aktive følgere' },
};

/** What new sheets are called. */
export const sheetNames: { readonly [T in ImportedTable]: Text } = {
  videos: { en: 'TikTok videos', nb: 'TikTok-videoer' },
  daily: { en: 'TikTok days', nb: 'TikTok-dager' },
  viewers: { en: 'TikTok viewers', nb: 'TikTok-seere' },
  gender: { en: 'TikTok gender', nb: 'TikTok-kjønn' },
  territories: { en: 'TikTok countries', nb: 'TikTok-land' },
  activity: { en: 'TikTok activity', nb: 'TikTok-aktivitet' },
};

/** What each tab is for, in the list of those to set up. */
export const tabPurposes: { readonly [T in SetUpTab]: Text } = {
  dashboard: { en: 'Income, trends, next payout', nb: 'Inntekter, utvikling, neste utbetaling' },
  videos: { en: 'Imported, with rates and estimates', nb: 'Importeres, med rater og anslag' },
  daily: { en: 'Imported figures of each day', nb: 'Importerte tall for hver dag' },
  audience: { en: 'Imported: viewers, gender, countries', nb: 'Importeres: seere, kjønn, land' },
  ledger: { en: 'What Creator Rewards paid, typed by you', nb: 'Det Creator Rewards har betalt, skrevet av deg' },
  deals: { en: 'Brand deals, typed by you', nb: 'Merkevareavtaler, skrevet av deg' },
  income: { en: 'Affiliate, LIVE, products, typed by you', nb: 'Affiliate, LIVE, produkter, skrevet av deg' },
  rates: { en: 'The rates that all formulas use', nb: 'Satsene som alle formlene bruker' },
  mediaKit: { en: 'A page for brands', nb: 'En side til merkevarer' },
  roster: { en: 'For managers: all your creators', nb: 'For managere: alle skaperne dine' },
};
