import { isUsd } from './figures';

/** Codes that are no words of headers otherwise. */
const CODES =
  'usd|eur|gbp|nok|sek|dkk|isk|chf|cad|aud|nzd|jpy|krw|cny|hkd|sgd|inr|idr|php|thb|vnd|brl|mxn|pln|czk|huf|zar|aed|sar';

/** A currency as headers name it: `USD`, `kr`, `€`, `A$`. */
const CURRENCY = new RegExp(
  `(?<![\\p{L}\\d])(?:us dollars?|dollars?|euros?|pounds?|kroner|kr|${CODES}|\\p{L}{0,2}\\p{Sc})(?![\\p{L}\\d])`,
  'u',
);
const AT_END = new RegExp(`[\\s,:]*[(\\[]?(?:\\bin? )?${CURRENCY.source}[.,\\s]*[)\\]]?$`, 'u');

const KR = /^(kr|nok|sek|dkk)$/i;

/** The currency that a header names, in lower case and with single spaces, as `plain` makes it. */
export function currencyIn(header: string): string | undefined {
  const found = CURRENCY.exec(header)?.[0];
  return found && codeOf(found);
}

/** Such a header without the currency at its end, in brackets or not. */
export function withoutCurrency(header: string): string {
  return header.replace(AT_END, '');
}

/** Whether two names are of one currency. `kr` is that of a plan in one of the three. */
export function isSameCurrency(one: string, other: string): boolean {
  const [a, b] = [codeOf(one), codeOf(other)];
  return a === b || (a === 'kr' && KR.test(b)) || (b === 'kr' && KR.test(a));
}

function codeOf(currency: string): string {
  const name = currency.trim().toLowerCase();
  if (isUsd(name) || /^(us )?dollars?$/.test(name)) return 'USD';
  if (/^(€|euros?)$/.test(name)) return 'EUR';
  if (/^(£|pounds?)$/.test(name)) return 'GBP';
  return /^(kr\.?|kroner)$/.test(name) ? 'kr' : name.toUpperCase();
}
