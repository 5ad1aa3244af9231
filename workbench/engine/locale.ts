import type { Language } from '../../src/lang/language';
import type { Locale } from './engine';

/**
 * The spreadsheet's locale for each language. `;` between arguments in both: beside a decimal point the engine then takes
 * `,` as well, which is how Sheets reads formulas.
 */
const locales: Readonly<Record<Language, Locale>> = {
  en: {
    name: 'English',
    code: 'en_US',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
    formulaArgSeparator: ';',
  },
  nb: {
    name: 'Norsk bokmål',
    code: 'nb_NO',
    thousandsSeparator: ' ',
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'dd.mm.yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
};

export function spreadsheetLocale(language: Language): Locale {
  return { ...locales[language] };
}
