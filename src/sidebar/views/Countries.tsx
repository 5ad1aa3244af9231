import { useMemo } from 'preact/hooks';
import { countries } from '../../catalogue/countries';
import type { Language } from '../../lang/language';

export const COUNTRIES = 'countries';

/** The names that the country field suggests. Made once for each language: there are 249 of them. */
export function Countries({ language }: { readonly language: Language }) {
  return useMemo(() => {
    const names = countries().map((country) => country.name[language]);
    return (
      <datalist id={COUNTRIES}>
        {names.sort(new Intl.Collator(language).compare).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    );
  }, [language]);
}
