import type { Language } from '../../src/lang/language';

/**
 * The spreadsheet engine's own words in bokmål: its menus, its toolbar and what its cells say. The engine is written in
 * English; its rarer panels stay so.
 */
// biome-ignore format: one term, one line
const bokmal: Readonly<Record<string, string>> = {
  File: 'Fil', Edit: 'Rediger', View: 'Vis', Insert: 'Sett inn', Format: 'Format', Data: 'Data',
  Settings: 'Innstillinger', Print: 'Skriv ut', Undo: 'Angre', Redo: 'Gjør om', Copy: 'Kopier', Cut: 'Klipp ut',
  Paste: 'Lim inn', 'Paste special': 'Lim inn spesielt', 'Paste as value': 'Lim inn som verdi',
  'Paste format only': 'Lim inn bare format', 'Find and replace': 'Søk og erstatt', Delete: 'Slett', Clear: 'Tøm',
  'Delete values': 'Slett verdier', 'Delete cells': 'Slett celler', 'Delete cell and shift up': 'Slett og flytt opp',
  'Delete cell and shift left': 'Slett og flytt til venstre', 'Shift up': 'Flytt opp', 'Shift left': 'Flytt til venstre',
  'Shift right': 'Flytt til høyre', 'Shift down': 'Flytt ned',
  'Delete row %s': 'Slett rad %s', 'Delete rows %s - %s': 'Slett rad %s–%s', 'Delete rows': 'Slett rader',
  'Delete column %s': 'Slett kolonne %s', 'Delete columns %s - %s': 'Slett kolonne %s–%s',
  'Delete columns': 'Slett kolonner', 'Clear row %s': 'Tøm rad %s', 'Clear rows %s - %s': 'Tøm rad %s–%s',
  'Clear rows': 'Tøm rader', 'Clear column %s': 'Tøm kolonne %s', 'Clear columns %s - %s': 'Tøm kolonne %s–%s',
  'Clear columns': 'Tøm kolonner', 'Clear formatting': 'Fjern formatering',
  'Hide row %s': 'Skjul rad %s', 'Hide rows %s - %s': 'Skjul rad %s–%s', 'Hide rows': 'Skjul rader',
  'Hide column %s': 'Skjul kolonne %s', 'Hide columns %s - %s': 'Skjul kolonne %s–%s', 'Hide columns': 'Skjul kolonner',
  'Unhide rows': 'Vis rader', 'Unhide columns': 'Vis kolonner', 'Unhide all rows': 'Vis alle rader',
  'Unhide all columns': 'Vis alle kolonner',
  'Insert cells': 'Sett inn celler', 'Insert cells and shift down': 'Sett inn celler og flytt ned',
  'Insert cells and shift right': 'Sett inn celler og flytt til høyre',
  'Insert row': 'Sett inn rad', 'Insert row above': 'Sett inn rad over', 'Insert row below': 'Sett inn rad under',
  'Insert %s rows': 'Sett inn %s rader', 'Insert %s rows above': 'Sett inn %s rader over',
  'Insert %s rows below': 'Sett inn %s rader under', 'Row above': 'Rad over', 'Row below': 'Rad under',
  '%s Rows above': '%s rader over', '%s Rows below': '%s rader under',
  'Insert column': 'Sett inn kolonne', 'Insert column left': 'Sett inn kolonne til venstre',
  'Insert column right': 'Sett inn kolonne til høyre', 'Insert %s columns': 'Sett inn %s kolonner',
  'Insert %s columns left': 'Sett inn %s kolonner til venstre',
  'Insert %s columns right': 'Sett inn %s kolonner til høyre', 'Column left': 'Kolonne til venstre',
  'Column right': 'Kolonne til høyre', '%s Columns left': '%s kolonner til venstre',
  '%s Columns right': '%s kolonner til høyre',
  'Insert sheet': 'Sett inn ark', 'Insert table': 'Sett inn tabell', 'Edit table': 'Rediger tabell',
  'Delete table': 'Slett tabell', 'Insert link': 'Sett inn lenke', 'Edit link': 'Rediger lenke',
  'Remove link': 'Fjern lenke', Link: 'Lenke', Chart: 'Diagram', Image: 'Bilde', Table: 'Tabell', Checkbox: 'Avkrysning',
  'Dropdown list': 'Nedtrekksliste', Function: 'Funksjon', 'Pivot table': 'Pivottabell', Sheet: 'Ark', Carousel: 'Karusell',
  Gridlines: 'Rutenett', Formulas: 'Formler', Show: 'Vis', Freeze: 'Frys', Unfreeze: 'Opphev frysing', Zoom: 'Zoom',
  'No rows': 'Ingen rader', '1 row': '1 rad', '2 rows': '2 rader', 'Up to current row': 'Til og med denne raden',
  'No columns': 'Ingen kolonner', '1 column': '1 kolonne', '2 columns': '2 kolonner',
  'Up to current column': 'Til og med denne kolonnen', 'Irregularity map': 'Kart over avvik',
  'Group column %s': 'Grupper kolonne %s', 'Group columns %s - %s': 'Grupper kolonne %s–%s',
  'Group row %s': 'Grupper rad %s', 'Group rows %s - %s': 'Grupper rad %s–%s',
  Number: 'Tall', Automatic: 'Automatisk', 'Plain text': 'Ren tekst', Percent: 'Prosent', Currency: 'Valuta',
  'Currency rounded': 'Avrundet valuta', 'Custom currency': 'Egen valuta', Accounting: 'Regnskap', Scientific: 'Vitenskapelig',
  Date: 'Dato', Time: 'Klokkeslett', 'Date time': 'Dato og klokkeslett', 'Full date time': 'Full dato og klokkeslett',
  Duration: 'Varighet', 'More formats': 'Flere formater', 'Custom number format': 'Eget tallformat',
  'Custom date and time': 'Egen dato og klokkeslett', Text: 'Tekst', Bold: 'Fet', Italic: 'Kursiv',
  Underline: 'Understreket', Strikethrough: 'Gjennomstreket', 'Font size': 'Skriftstørrelse', 'Text Color': 'Tekstfarge',
  'Fill Color': 'Fyllfarge', Borders: 'Kantlinjer', 'Merge cells': 'Slå sammen celler', Alignment: 'Justering',
  'Horizontal align': 'Vannrett justering', 'Horizontal alignment': 'Vannrett justering',
  'Vertical align': 'Loddrett justering', 'Vertical alignment': 'Loddrett justering', Left: 'Venstre', Center: 'Midtstilt',
  Right: 'Høyre', Top: 'Øverst', Middle: 'Midten', Bottom: 'Nederst', Wrapping: 'Tekstbryting', Wrap: 'Bryt',
  Overflow: 'Flyt over', Clip: 'Klipp', Rotation: 'Rotasjon', 'Paint Format': 'Kopier format',
  'Format as percent': 'Vis som prosent', 'Increase decimal places': 'Flere desimaler',
  'Decrease decimal places': 'Færre desimaler', 'Conditional formatting': 'Betinget formatering',
  'Sort range': 'Sorter område', 'Sort column': 'Sorter kolonne', 'Sort columns': 'Sorter kolonner',
  'Ascending (A ⟶ Z)': 'Stigende (A ⟶ Å)', 'Descending (Z ⟶ A)': 'Synkende (Å ⟶ A)', Ascending: 'Stigende',
  Descending: 'Synkende', 'Data cleanup': 'Rydd i data', 'Remove duplicates': 'Fjern duplikater',
  'Trim whitespace': 'Fjern overflødige mellomrom', 'Split text to columns': 'Del tekst i kolonner',
  'Data Validation': 'Datavalidering', 'Column statistics': 'Kolonnestatistikk', 'Named ranges': 'Navngitte områder',
  'Manage named ranges': 'Navngitte områder', 'Add filters': 'Legg til filtre',
  'Remove selected filters': 'Fjern valgte filtre', Filter: 'Filter',
  Duplicate: 'Dupliser', Rename: 'Gi nytt navn', 'Change color': 'Endre farge', 'Move right': 'Flytt til høyre',
  'Move left': 'Flytt til venstre', 'Hide sheet': 'Skjul ark', 'Lock sheet': 'Lås ark', 'Unlock sheet': 'Lås opp ark',
  'Add sheet': 'Legg til ark', 'List all sheets': 'Vis alle ark', Sum: 'Sum', 'Sum: %s': 'Sum: %s', 'Avg: %s': 'Snitt: %s',
  'Min: %s': 'Minst: %s', 'Max: %s': 'Størst: %s', 'Count: %s': 'Antall: %s', 'Count Numbers: %s': 'Antall tall: %s',
  Confirm: 'Bekreft', Cancel: 'Avbryt', Save: 'Lagre', Add: 'Legg til', rows: 'rader', 'at the bottom': 'nederst',
  ABOUT: 'OM', '- [optional]': '[valgfri]', Group: 'Grupper', Error: 'Feil', 'Show formula help': 'Vis hjelp til formelen',
  'Add rows': 'Legg til rader', Search: 'Søk', Replace: 'Erstatt', 'Replace all': 'Erstatt alle',
  'Circular reference': 'Sirkelreferanse', 'Division by zero': 'Deling på null', 'Invalid expression': 'Ugyldig uttrykk',
  'Invalid formula': 'Ugyldig formel', 'Invalid reference': 'Ugyldig referanse', 'Data not available': 'Data mangler',
  'Unknown function': 'Ukjent funksjon', 'Unknown function: "%s"': 'Ukjent funksjon: «%s»',
  'Number too large': 'For stort tall', 'Spill range is not empty': 'Det er ikke plass til resultatet',
  'Invalid sheet name: %s': 'Ugyldig arknavn: %s', 'Invalid sheet': 'Ugyldig ark',
  'Array result was not expanded because it would overwrite data.':
    'Det er ikke plass til resultatet: andre celler er i veien. Tøm cellene under formelen og til høyre for den, eller flytt formelen.',
  "Result couldn't be automatically expanded.":
    'Det er ikke plass til resultatet: det går ut over kanten av arket. Start formelen i raden der området starter (rad 2 for A2:A), eller legg til rader eller kolonner.',
  'Merged cells found in the spill zone. Please unmerge cells before using array formulas.':
    'Resultatet går over sammenslåtte celler. Del dem først.',
  'This sheet is locked and cannot be modified. Please unlock it first.': 'Dette arket er låst. Lås det opp først.',
  'Invalid number of arguments for the %(functionName)s function. Expected %(minArgRequired)s minimum, but got %(nbrArgSupplied)s instead.':
    '%(functionName)s trenger minst %(minArgRequired)s argumenter, men fikk %(nbrArgSupplied)s.',
  'Invalid number of arguments for the %(functionName)s function. Expected %(maxArgPossible)s maximum, but got %(nbrArgSupplied)s instead.':
    '%(functionName)s tar høyst %(maxArgPossible)s argumenter, men fikk %(nbrArgSupplied)s.',
  "The function [[FUNCTION_NAME]] expects a number value, but '%s' is a string, and cannot be coerced to a number.":
    '[[FUNCTION_NAME]] trenger et tall, men «%s» er tekst.',
};

/** What the engine says too shortly in English for somebody to know what to do. */
const plain: Readonly<Record<string, string>> = {
  'Array result was not expanded because it would overwrite data.':
    'There is no room for the result: other cells are in the way. Clear the cells below the formula and to its right, or move the formula.',
  "Result couldn't be automatically expanded.":
    'There is no room for the result: it runs past the edge of the sheet. Start the formula in the row where the range starts (row 2 for A2:A), or add rows or columns.',
};

/** The term in the language, or as it is where the lists above lack it. */
export function translateTerm(language: Language, term: string): string {
  const terms = language === 'nb' ? bokmal : plain;
  return Object.hasOwn(terms, term) ? (terms[term] ?? term) : term;
}
