import type { Text } from '../../lang/language';

/** Words of the page of formulas that stand by themselves. */
export const texts = {
  title: { en: 'Make a formula', nb: 'Lag en formel' },
  intro: {
    en: 'Choose what you want to know, fill in the fields, and see the result before it goes into the sheet. What you fill in is gone when the panel closes.',
    nb: 'Velg hva du vil vite, fyll ut feltene og se resultatet før det settes inn i arket. Det du fyller ut, er borte når panelet lukkes.',
  },
  search: { en: 'Search', nb: 'Søk' },
  searchHint: { en: 'Any words, in English or Norwegian.', nb: 'Hvilke ord som helst, på norsk eller engelsk.' },
  noHits: {
    en: 'Nothing was found. Try fewer or shorter words, or empty the search field to see everything.',
    nb: 'Ingen treff. Prøv færre eller kortere ord, eller tøm søkefeltet for å se alt.',
  },
  hits: { en: 'What was found', nb: 'Treff' },
  back: { en: 'Back to the list', nb: 'Tilbake til listen' },
  fields: { en: 'Fields', nb: 'Felt' },
  fieldsHint: {
    en: 'Write a figure, or cells of the sheet such as B2:B10 for a whole column. Or select cells in the sheet and press “Use selected cells” beside the field.',
    nb: 'Skriv et tall, eller celler i arket, for eksempel B2:B10 for en hel kolonne. Eller merk celler i arket og trykk på «Bruk valgte celler» ved feltet.',
  },
  keyboard: { en: 'With the keyboard', nb: 'Med tastaturet' },
  keyboardHint: {
    en: '“Go to the sheet” takes you into the cells: arrow keys move, Shift with arrow keys selects several. Back to the panel: Ctrl+Alt+. (on a Mac ⌘+Option+.).',
    nb: '«Gå til arket» tar deg til cellene: piltastene flytter, Shift sammen med piltastene merker flere. Tilbake til panelet: Ctrl+Alt+. (på Mac ⌘+Option+.).',
  },
  goToSheet: { en: 'Go to the sheet', nb: 'Gå til arket' },
  useCells: { en: 'Use selected cells', nb: 'Bruk valgte celler' },
  readingCells: { en: 'Reading…', nb: 'Leser …' },
  choose: { en: 'Choose…', nb: 'Velg …' },
  yes: { en: 'Yes', nb: 'Ja' },
  no: { en: 'No', nb: 'Nei' },
  ownOrCells: { en: 'Own figure, or cells of the sheet', nb: 'Eget tall, eller celler i arket' },
  fromCells: { en: 'From cells of the sheet', nb: 'Fra celler i arket' },
  ownLabel: { en: 'own figure or cells', nb: 'eget tall eller celler' },
  cellsLabel: { en: 'cells', nb: 'celler' },
  percent: { en: 'percent', nb: 'prosent' },
  mayBeEmpty: { en: 'May be left empty.', nb: 'Kan stå tomt.' },
  orCells: { en: 'Or write a cell, such as B2.', nb: 'Eller skriv en celle, for eksempel B2.' },
  orRange: { en: 'Or write cells, such as B2:B10.', nb: 'Eller skriv et celleområde, for eksempel B2:B10.' },
  formula: { en: 'The formula', nb: 'Formelen' },
  result: { en: 'Result', nb: 'Resultat' },
  rows: { en: 'Rows of the result', nb: 'Rader i resultatet' },
  waiting: {
    en: 'The cells are being read. The result follows.',
    nb: 'Cellene blir lest. Resultatet kommer etterpå.',
  },
  notComputed: {
    en: 'There is no result to show here, but you can insert the formula: the sheet will compute it.',
    nb: 'Resultatet kan ikke vises her, men du kan sette inn formelen: arket regner den ut.',
  },
  noCells: {
    en: 'There is no result, because some fields name cells that don’t exist. Correct the fields, or read the cells again once they are there.',
    nb: 'Det er ikke noe resultat, fordi noen felt viser til celler som ikke finnes. Rett opp feltene, eller les cellene på nytt når cellene er på plass.',
  },
  mendable: {
    en: 'You can insert the formula all the same. It shows this error until the cells are corrected.',
    nb: 'Du kan likevel sette inn formelen. Den viser denne feilen til cellene er rettet.',
  },
  readAgain: { en: 'Read the cells again', nb: 'Les cellene på nytt' },
  otherSheet: {
    en: 'Inserted on another sheet, the formula names the sheet of the cells too.',
    nb: 'Settes formelen inn i et annet ark, står også arkets navn foran cellene.',
  },
  fractions: {
    en: 'Decimals stand as fractions: 15/10 is 1.5 in whatever language the sheet is.',
    nb: 'Desimaltall står som brøk: 15/10 er 1,5 uansett hvilket språk arket har.',
  },
  numbered: {
    en: 'Rows are numbered inside the range, from 1.',
    nb: 'Radene er nummerert innenfor området, fra 1.',
  },
  notes: { en: 'Good to know', nb: 'Verdt å vite' },
  related: { en: 'See also', nb: 'Se også' },
  sources: { en: 'Where the built-in figures come from', nb: 'Hvor de innebygde tallene kommer fra' },
  insert: { en: 'Insert formula', nb: 'Sett inn formelen' },
  insertHint: {
    en: 'Goes into the cell that is selected in the sheet.',
    nb: 'Settes inn i cellen som er valgt i arket.',
  },
  wait: { en: 'Wait until the cells are read.', nb: 'Vent til cellene er lest.' },
  writing: { en: 'Writing…', nb: 'Skriver …' },
  replace: { en: 'Replace', nb: 'Erstatt' },
  keep: { en: 'Keep what is there', nb: 'Behold det som står der' },
  writeAnyway: { en: 'Write it anyway', nb: 'Skriv likevel' },
  dontWrite: { en: 'Don’t write', nb: 'Ikke skriv' },
  wrongFormula: {
    en: 'The formula would only show an error: see the result above.',
    nb: 'Formelen ville bare vist en feil: se resultatet ovenfor.',
  },
} as const satisfies Record<string, Text>;
