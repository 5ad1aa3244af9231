import { type Country, countries } from './countries';

let countryByKey: ReadonlyMap<string, Country> | undefined;

/**
 * The country that a user means by an ISO code (two or three letters) or a name in English or Norwegian, in any case,
 * with or without accents; `undefined` when there is none. The index is built by the first call, not on load, because
 * this file loads with every cold start of a spreadsheet function.
 */
export function findCountry(text: string): Country | undefined {
  if (countryByKey === undefined) countryByKey = indexCountries();
  return countryByKey.get(keyOf(text));
}

function indexCountries(): ReadonlyMap<string, Country> {
  const index = new Map<string, Country>();
  for (const country of countries()) {
    const { code, alpha3, name, also } = country;
    for (const spelling of [code, alpha3, name.en, name.nb, ...also]) {
      const key = keyOf(spelling);
      index.set(key, country);
      // Names lose their Norwegian article here and not in `keyOf`, which would read "DE, NO" as Norway.
      index.set(key.replace(/^(?:de|den|det) /, ''), country);
    }
  }
  return index;
}

/**
 * What all spellings of one name have in common: lower case without accents and punctuation, with "og" for "and" and
 * "&", "saint" for "St." and "Sankt", and without "the". Codes stay as they are: only a word among others is replaced,
 * as AND is Andorra and ST is São Tomé. Dots separate, as other punctuation does, lest "n.a." be Namibia. Ranges rather
 * than Unicode properties such as \p{L}, which cost as much at load as the list of countries.
 */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/&/g, ' og ')
    .replace(/[^a-z0-9\u00c0-\u1fff\u2c00-\uffff]+/g, ' ')
    .replace(/(^| )the(?= |$)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(/ and (?=.)/g, ' og ')
    .replace(/(^| )(?:st|sankt) (?=.)/g, '$1saint ');
}
