/** The languages that every text exists in: English and Norwegian bokmål. */
export type Language = 'en' | 'nb';

/** One text in every language; a missing one does not compile. */
export type Text = { readonly [L in Language]: string };

export const languages: readonly Language[] = ['en', 'nb'];

/**
 * The language for a locale such as `nb_NO`, `no`, `nn-NO` or `en-GB`. Norwegian locales get bokmål, all others English.
 * Danish and Swedish readers are served English on purpose: Norwegian terms for money would be false friends there.
 */
export function languageOfLocale(locale: string): Language {
  return /^(nb|no|nn)([-_]|$)/i.test(locale) ? 'nb' : 'en';
}
