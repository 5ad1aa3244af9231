import { describe, expect, it } from 'vitest';
import { countries } from '../../src/catalogue/countries';
import { findCountry } from '../../src/catalogue/findCountry';

const countryRows = countries().map(
  ({ code, alpha3, name, also }) => [code, alpha3, name.en, name.nb, ...also] as const,
);
const codes = countryRows.map(([code]) => code);
const spellings = countryRows.flatMap(([code, ...others]) => [code, ...others].map((text) => ({ code, text })));

const codeOf = (text: string): string | undefined => findCountry(text)?.code;

/** Those of the spellings that do not lead to their own country, changed by `change` first. */
const astray = (change: (text: string) => string): string[] =>
  spellings
    .filter(({ code, text }) => codeOf(change(text)) !== code)
    .map(({ code, text }) => `${change(text)} → ${codeOf(change(text))}, not ${code}`);

describe('the rows', () => {
  it('are the 249 countries of ISO 3166-1', () => {
    expect(countryRows).toHaveLength(249);
  });

  it('have well-formed codes', () => {
    for (const [code, alpha3] of countryRows) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(alpha3).toMatch(/^[A-Z]{3}$/);
    }
  });

  it('are sorted by code, each once', () => {
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('have three-letter codes of their own', () => {
    expect(new Set(countryRows.map(([, alpha3]) => alpha3)).size).toBe(countryRows.length);
  });

  it('have names that are neither empty nor padded', () => {
    for (const { text } of spellings) expect(text).toMatch(/^\S(.*\S)?$/);
  });

  it('say nothing twice', () => {
    for (const [code, alpha3, en, nb, ...also] of countryRows) {
      // English and Norwegian may agree, and the Norwegian name of US is its three-letter code.
      const said = [...new Set([code, alpha3, en, nb]), ...also].map((text) => text.toLowerCase());
      expect(said, code).toEqual([...new Set(said)]);
    }
  });
});

describe('findCountry', () => {
  it('gives the country whole', () => {
    expect(findCountry('by')).toEqual({
      code: 'BY',
      alpha3: 'BLR',
      name: { en: 'Belarus', nb: 'Belarus' },
      also: ['Hviterussland'],
    });
  });

  // A key of two countries would lead one of them to the other.
  it.each<[string, (text: string) => string]>([
    ['as written', (text) => text],
    ['in lower case', (text) => text.toLowerCase()],
    ['in upper case', (text) => text.toUpperCase()],
    ['between spaces', (text) => ` \t${text.replace(/ /g, '\u00a0 ')}\n`],
    [
      'without accents',
      (text) =>
        text
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .replace(/ø/g, 'o'),
    ],
    ['with composed accents', (text) => text.normalize('NFC')],
    ['with decomposed accents', (text) => text.normalize('NFD')],
    ['with straight apostrophes', (text) => text.replace(/’/g, "'")],
    ['with spaces for hyphens', (text) => text.replace(/-/g, ' ')],
    ['with "&" for "and"', (text) => text.replace(/ (and|og) /g, ' & ')],
    ['with "St." for "Saint"', (text) => text.replace(/Saint[ -]/g, 'St. ')],
    ['with "St" for "Saint"', (text) => text.replace(/Saint[ -]/g, 'St ')],
    ['with "Sankt" for "Saint"', (text) => text.replace(/Saint[ -]/g, 'Sankt ')],
    ['after "the"', (text) => `The ${text}`],
    ['without its Norwegian article', (text) => text.replace(/^(De|Den|Det) /, '')],
  ])('finds every code, name and short form %s', (_, change) => {
    expect(astray(change)).toEqual([]);
  });

  it.each(['en', 'nb'])('knows every code and name of Unicode CLDR in %s', (language) => {
    const cldr = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const unknown = codes
      .map((code) => ({ code, name: cldr.of(code) }))
      .filter(({ code, name }) => name === undefined || codeOf(name) !== code)
      .map(({ code, name }) => `${code} ${name}`);
    // CLDR calls CD "Kongo" in Norwegian, which is as much a name of CG.
    expect(unknown.filter((entry) => entry !== 'CD Kongo')).toEqual([]);
  });

  it.each([
    ['US', 'US'],
    ['us', 'US'],
    ['usa', 'US'],
    ['USA', 'US'],
    ['U.S.', 'US'],
    ['u.s.a.', 'US'],
    ['U.S.A', 'US'],
    ['the United States', 'US'],
    ['United States of America', 'US'],
    ['America', 'US'],
    ['Amerika', 'US'],
    ['De forente stater', 'US'],
    ['forente stater', 'US'],
    ['US Virgin Islands', 'VI'],
    ['UM', 'UM'],
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['U.K.', 'GB'],
    ['GB', 'GB'],
    ['great britain', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['skottland', 'GB'],
    ['Wales', 'GB'],
    ['Northern Ireland', 'GB'],
    ['Nord-Irland', 'GB'],
    ['STORBRITANNIA', 'GB'],
    ['UKR', 'UA'],
    ['Ireland', 'IE'],
    ['Irland', 'IE'],
    ['Island', 'IS'],
    ['Iceland', 'IS'],
    ['Korea', 'KR'],
    ['Republic of Korea', 'KR'],
    ['Korea (the Republic of)', 'KR'],
    ['Sør-Korea', 'KR'],
    ['sor korea', 'KR'],
    ['Syd-Korea', 'KR'],
    ['DPRK', 'KP'],
    ["Korea (the Democratic People's Republic of)", 'KP'],
    ['Nord-Korea', 'KP'],
    ['Norge', 'NO'],
    ['norway', 'NO'],
    ['NOR', 'NO'],
    ['no', 'NO'],
    ['Noreg', 'NO'],
    ['Tyskland', 'DE'],
    ['DE', 'DE'],
    ['Østerrike', 'AT'],
    ['osterrike', 'AT'],
    ['Hellas', 'GR'],
    ['Kypros', 'CY'],
    ['Sveits', 'CH'],
    ['Russland', 'RU'],
    ['Slovakia', 'SK'],
    ['Moldova', 'MD'],
    ['Holland', 'NL'],
    ['The Netherlands', 'NL'],
    ['Nederland', 'NL'],
    ['Côte d’Ivoire', 'CI'],
    ["cote d'ivoire", 'CI'],
    ['Ivory Coast', 'CI'],
    ['Elfenbenskysten', 'CI'],
    ['Congo', 'CG'],
    ['Congo - Brazzaville', 'CG'],
    ['Congo (the Democratic Republic of the)', 'CD'],
    ['Democratic Republic of Congo', 'CD'],
    ['Kongo-Kinshasa', 'CD'],
    ['Turkey', 'TR'],
    ['TÜRKİYE', 'TR'],
    ['turkiye', 'TR'],
    ['Burma', 'MM'],
    ['Swaziland', 'SZ'],
    ['Cabo Verde', 'CV'],
    ['Macau', 'MO'],
    ['Hongkong', 'HK'],
    ['Czech Republic', 'CZ'],
    ['Hviterussland', 'BY'],
    ['Makedonia', 'MK'],
    ['Bosnia & Herzegovina', 'BA'],
    ['Bosnia', 'BA'],
    ['Færøyene', 'FO'],
    ['faeroyene', 'FO'],
    ['East Timor', 'TL'],
    ['Øst-Timor', 'TL'],
    ['The Vatican', 'VA'],
    ['UAE', 'AE'],
    ['Emiratene', 'AE'],
    ['forente arabiske emirater', 'AE'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Guinea', 'GN'],
    ['Guinea Bissau', 'GW'],
    ['Papua Ny-Guinea', 'PG'],
    ['St. Vincent & Grenadines', 'VC'],
    ['Saint Vincent and the Grenadines', 'VC'],
    ['St.Lucia', 'LC'],
    ['St. Martin', 'MF'],
    ['St. Maarten', 'SX'],
    ['ST', 'ST'],
    ['AND', 'AD'],
    ['Svalbard', 'SJ'],
  ])('takes %j for %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each([
    '',
    '  ',
    '-',
    '&',
    'the',
    'XX',
    'EU',
    'Europe',
    'Atlantis',
    'Norwa',
    'Norway Sweden',
    'DE, NO',
    'NO and SE',
    'N/A',
    'n.a.',
    '578',
    'constructor',
    '__proto__',
    'Kosovo',
    'XK',
    'Virgin Islands',
    'Jomfruøyene',
    'Kongo',
  ])('finds no country in %j', (text) => {
    expect(findCountry(text)).toBeUndefined();
  });
});
