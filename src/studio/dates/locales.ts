/**
 * Languages whose names of months are tried. Of several that read all dates of a file alike, the first one gives its name
 * to what the user sees, so widely spoken ones stand first.
 */
// biome-ignore format: a list
export const locales: readonly string[] = [
  'en', 'es', 'pt', 'de', 'fr', 'it', 'nb', 'sv', 'da', 'fi', 'nl', 'pl', 'cs', 'sk', 'hr', 'sr', 'sr-Latn', 'bs', 'sl',
  'el', 'ru', 'uk', 'be', 'bg', 'mk', 'ro', 'hu', 'tr', 'az', 'ja', 'zh', 'zh-TW', 'ko', 'vi', 'id', 'ms', 'fil', 'jv', 'th', 'lo',
  'km', 'my', 'ar', 'he', 'fa', 'ur', 'hi', 'bn', 'ta', 'te', 'kn', 'ml', 'mr', 'gu', 'pa', 'si', 'ne', 'kk', 'uz', 'ky',
  'mn', 'ka', 'hy', 'sw', 'am', 'zu', 'af', 'et', 'lv', 'lt', 'is', 'ga', 'cy', 'eu', 'ca', 'gl', 'sq', 'mt', 'lb', 'en-GB', 'ar-EG',
];

/** Names of months that are in use, but not among those that `Intl` gives, from January on. */
export const furtherMonths: { readonly [locale: string]: readonly string[] } = {
  // `Intl` numbers them: tháng 8.
  vi: ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
    (number) => `tháng ${number}`,
  ),
};
