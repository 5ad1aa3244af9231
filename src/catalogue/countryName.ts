import type { Language } from '../lang/language';
import { findCountry } from './findCountry';

/** What a language calls the country of an ISO code; empty without a code. */
export function countryName(code: string | undefined, language: Language): string {
  return code === undefined ? '' : (findCountry(code)?.name[language] ?? code);
}
