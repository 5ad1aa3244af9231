import type { Text } from '../../src/lang/language';

/** What the page around the spreadsheet says. */
export const texts = {
  title: { en: 'Creator Paysheet workbench', nb: 'Creator Paysheet arbeidsbenk' },
  messages: { en: 'Messages', nb: 'Meldinger' },
  extensions: { en: 'Extensions', nb: 'Utvidelser' },
  noMenu: { en: 'The add-on built no menu.', nb: 'Tillegget laget ingen meny.' },
  saveFile: { en: 'Save to file', nb: 'Lagre til fil' },
  openFile: { en: 'Open file', nb: 'Åpne fil' },
  startAfresh: { en: 'Start afresh', nb: 'Start på nytt' },
  earlier: { en: 'Earlier workbooks', nb: 'Tidligere arbeidsbøker' },
  language: { en: 'Language', nb: 'Språk' },
  spreadsheet: { en: 'Spreadsheet', nb: 'Regneark' },
  sidePanel: { en: 'Side panel', nb: 'Sidepanel' },
  closePanel: { en: 'Close side panel', nb: 'Lukk sidepanelet' },
  loading: { en: 'Opening the workbook …', nb: 'Åpner arbeidsboken …' },
  cancel: { en: 'Cancel', nb: 'Avbryt' },
  close: { en: 'Close', nb: 'Lukk' },
  dismiss: { en: 'Dismiss this message', nb: 'Lukk meldingen' },
  reload: { en: 'Reload', nb: 'Last på nytt' },
  bringBack: { en: 'Bring back', nb: 'Hent tilbake' },
  remove: { en: 'Delete', nb: 'Slett' },

  unchanged: { en: 'Nothing to save yet', nb: 'Ingenting å lagre ennå' },
  saving: { en: 'Saving …', nb: 'Lagrer …' },
  saved: { en: 'All changes saved in this browser', nb: 'Alle endringer er lagret i denne nettleseren' },
  notSaved: {
    en: 'Not saved: the browser refused. Save to a file so that nothing is lost.',
    nb: 'Ikke lagret: nettleseren sa nei. Lagre til fil, så ingenting går tapt.',
  },
  otherTab: {
    en: 'Open in another tab: changes here are not saved',
    nb: 'Åpen i en annen fane: endringer her blir ikke lagret',
  },
  otherTabHelp: {
    en: 'This workbook is already open in another tab, and that tab saves it. To keep changes made here, save them to a file. To work here instead, close the other tab and reload this page.',
    nb: 'Denne arbeidsboken er allerede åpen i en annen fane, og den fanen lagrer den. Vil du beholde endringer du gjør her, lagre dem til fil. Vil du heller arbeide her, lukk den andre fanen og last siden på nytt.',
  },

  afreshQuestion: { en: 'Start afresh with the sample workbook?', nb: 'Starte på nytt med eksempelboken?' },
  afreshHelp: {
    en: 'Your present workbook is kept. You find it under Earlier workbooks.',
    nb: 'Arbeidsboken du har nå, blir tatt vare på. Du finner den under Tidligere arbeidsbøker.',
  },
  earlierHelp: {
    en: 'Workbooks that made room for another one, and saved ones that could not be read. They are kept in this browser until you delete them.',
    nb: 'Arbeidsbøker som ga plass til en annen, og lagrede som ikke lot seg lese. De ligger i denne nettleseren til du sletter dem.',
  },
  noEarlier: { en: 'There are none.', nb: 'Det er ingen.' },
  unreadable: { en: 'could not be read', nb: 'kunne ikke leses' },
  removeQuestion: { en: 'Delete it for good?', nb: 'Slette den for godt?' },

  setAside: {
    en: 'The workbook saved in this browser could not be read. It has been set aside and is under Earlier workbooks, where you can save it to a file. You now see the sample workbook.',
    nb: 'Arbeidsboken som var lagret i denne nettleseren, lot seg ikke lese. Den er lagt til side under Tidligere arbeidsbøker, der du kan lagre den til fil. Nå ser du eksempelboken.',
  },
  storageFailed: {
    en: 'The browser gives no access to its storage, so nothing is saved here. Save to a file before you close the page.',
    nb: 'Nettleseren gir ikke tilgang til lagringen sin, så ingenting blir lagret her. Lagre til fil før du lukker siden.',
  },
  fileNotRead: { en: 'The file could not be read:', nb: 'Filen lot seg ikke lese:' },
  fileUntouched: {
    en: 'Your workbook and the file are unchanged.',
    nb: 'Arbeidsboken din og filen er uendret.',
  },
  'not-json': { en: 'it is not a file of this workbench.', nb: 'det er ikke en fil fra denne arbeidsbenken.' },
  'not-a-workbook': { en: 'it holds no whole workbook.', nb: 'den inneholder ingen hel arbeidsbok.' },
  'newer-version': {
    en: 'it comes from a newer version of the workbench.',
    nb: 'den kommer fra en nyere versjon av arbeidsbenken.',
  },
  keepFailed: {
    en: 'Nothing was changed, because the present workbook could not be kept first. Save it to a file and try again.',
    nb: 'Ingenting ble endret, fordi arbeidsboken du har nå, ikke lot seg ta vare på først. Lagre den til fil og prøv igjen.',
  },
  fileOpened: { en: 'Opened:', nb: 'Åpnet:' },
  crashed: {
    en: 'The spreadsheet has stopped. Your work up to the last change is safe. Reload to go on.',
    nb: 'Regnearket har stoppet. Arbeidet ditt er trygt til og med siste endring. Last på nytt for å fortsette.',
  },
  crashedTyped: { en: 'What you typed last:', nb: 'Det siste du skrev:' },
  scriptFailed: {
    en: 'The add-on could not be started, so its functions are missing:',
    nb: 'Tillegget lot seg ikke starte, så funksjonene mangler:',
  },
  menuFailed: { en: 'The add-on stopped with an error:', nb: 'Tillegget stoppet med en feil:' },
  buildFailed: {
    en: 'The last build failed. You still see the one before.',
    nb: 'Siste bygging feilet. Du ser fortsatt den forrige.',
  },
  newBuild: {
    en: 'A new build is ready. It is loaded when you reload.',
    nb: 'En ny bygging er klar. Den lastes når du laster siden på nytt.',
  },
  pageFailed: { en: 'The page could not start:', nb: 'Siden lot seg ikke starte:' },
  note: { en: 'Note', nb: 'Merknad' },
  inSheets: { en: 'in Google Sheets', nb: 'i Google Sheets' },
  emptyCell: { en: 'empty', nb: 'tom' },
} as const satisfies Readonly<Record<string, Text>>;

export type TextKey = keyof typeof texts;
