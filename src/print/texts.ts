/** What the printed references say around the catalogue's own texts. */
export const texts = {
  title: { en: 'Reference of the functions', nb: 'Funksjonsreferanse' },
  intro: {
    en: `Estimates, not promises. Every built-in figure names its source, its date and a grade (A to D, or I for our own inference). Amounts carry the currency of the rate that you give; built-in rates are in USD, and nothing is converted. All rates, and where they contradict each other: [Rates](rates.en.md).

**How to write a formula.** Arguments are separated by \`;\`. A parameter takes a cell or a range: ranges are worked through cell by cell, so one formula fills a column, such as \`=ENGAGEMENT_RATE(B2:B; C2:C; D2:D; E2:E)\`. A single cell, row or column is repeated to fit; a column together with a row gives a grid. A function whose result is a table takes single cells, except where a parameter reads a whole range as one list. Percentages are percent values: write \`15%\`, or 0.15.

**Blank cells** are missing, never zero: a row with a blank in a required cell stays empty, and a blank optional cell takes the default. Dividing by 0 views, followers or seconds gives an empty cell too. An empty result is text, and texts compare as greater than any number: write \`IF(ISNUMBER(A2); …)\` before you compare.

**Bad input** (text, dates or TRUE where a number is wanted, unknown words, numbers out of range) is never guessed at: the cell shows an error that says which parameter and row, what stood there and what to write. A result has at most 200,000 cells.

**Words** such as levels and countries may be written in English or Norwegian, in any case.`,
    nb: `Anslag, ikke løfter. Hvert innebygde tall oppgir kilde, dato og pålitelighet (A til D, eller I for egen slutning). Beløp har samme valuta som satsen du oppgir; innebygde satser er i USD, og ingenting regnes om. Alle satsene, og hvor de strider mot hverandre: [Satser](rates.nb.md).

**Slik skriver du en formel.** Argumentene skilles med \`;\`. En parameter godtar en celle eller et område: områder regnes celle for celle, så én formel fyller en kolonne, for eksempel \`=ENGAGEMENT_RATE(B2:B; C2:C; D2:D; E2:E)\`. En enkelt celle, rad eller kolonne gjentas så den passer; en kolonne sammen med en rad gir et rutenett. En funksjon som gir en tabell, godtar enkeltceller, unntatt der en parameter leser et helt område som én liste. Andeler og rater skrives som prosent: \`15%\` eller 0,15.

**Tomme celler** regnes som manglende, aldri som null: en rad med en tom påkrevd celle blir tom, og en tom valgfri celle får standardverdien. Deling på 0 visninger, følgere eller sekunder gir også en tom celle. Et tomt resultat er tekst, og tekst regnes som større enn alle tall: skriv \`IF(ISNUMBER(A2); …)\` (\`HVIS(ERTALL(A2); …)\`) før du sammenligner.

**Ugyldige verdier** (tekst, datoer eller SANN der det skal stå et tall, ukjente ord, tall utenfor grensene) gjetter vi aldri på: cellen viser en feil som sier hvilken parameter og rad det gjelder, hva som sto der, og hva du kan skrive. Et resultat har høyst 200\u00a0000 celler.

**Ord** som nivåer og land kan skrives på norsk eller engelsk, med store eller små bokstaver.`,
  },
  contents: { en: 'Which function answers which question', nb: 'Hvilken funksjon svarer på hva' },
  parameter: { en: 'Parameter', nb: 'Parameter' },
  unit: { en: 'Unit', nb: 'Enhet' },
  range: { en: 'Range', nb: 'Grenser' },
  defaultValue: { en: 'When left out', nb: 'Når den utelates' },
  meaning: { en: 'Meaning', nb: 'Betydning' },
  required: { en: 'required', nb: 'påkrevd' },
  notUsed: { en: 'not checked', nb: 'sjekkes ikke' },
  series: { en: 'a whole range read as one list', nb: 'et helt område lest som én liste' },
  above: { en: 'above', nb: 'over' },
  from: { en: 'from', nb: 'fra' },
  to: { en: 'to', nb: 'til' },
  anyNumber: { en: 'any number', nb: 'alle tall' },
  whole: { en: 'whole numbers', nb: 'hele tall' },
  rows: { en: 'at most … rows', nb: 'høyst … rader' },
  or: { en: 'or', nb: 'eller' },
  flag: { en: 'yes or no', nb: 'ja eller nei' },
  word: { en: 'word', nb: 'ord' },
  country: { en: 'country', nb: 'land' },
  countryRange: { en: 'name or ISO code', nb: 'navn eller ISO-kode' },
  listedBy: { en: 'as … lists them', nb: 'slik … viser dem' },
  badInput: { en: 'Blank and bad input', nb: 'Tomme og ugyldige verdier' },
  related: { en: 'Related', nb: 'Se også' },
  result: { en: 'Result', nb: 'Resultat' },
  examples: { en: 'Examples', nb: 'Eksempler' },
  formula: { en: 'Formula', nb: 'Formel' },
  basis: { en: 'Counted on', nb: 'Regnes av' },
  region: { en: 'Region', nb: 'Område' },
  inEnglish: {
    en: 'The texts are in English unless the last argument is `"nb"`.',
    nb: 'Tekstene er på engelsk når språket utelates; skriv `"nb"` som siste argument for norsk.',
  },
  sources: { en: 'Where the built-in figures come from', nb: 'Hvor de innebygde tallene kommer fra' },
} as const;
