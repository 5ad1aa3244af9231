import { describe, expect, it } from 'vitest';
import { currencyIn, isSameCurrency } from '../../src/scenario/currency';

describe('a currency', () => {
  it.each([
    ['rewards (usd, gross)', 'USD'],
    ['total reward usd (net)', 'USD'],
    ['reward $', 'USD'],
    ['reward (r$)', 'R$'],
    ['utbetalt i kr.', 'kr'],
    ['paid', undefined],
    ['kroners nokia', undefined],
  ])('is found in “%s”: %s', (header, currency) => expect(currencyIn(header)).toBe(currency));

  it.each([
    ['$', 'usd'],
    ['US$', 'US dollar'],
    ['€', 'Euro'],
    ['£', 'gbp'],
    ['kr', 'NOK'],
    ['sek', 'Kr.'],
    ['kr', 'DKK'],
    ['cad', ' CAD '],
  ])('%s is %s', (one, other) => {
    expect(isSameCurrency(one, other)).toBe(true);
    expect(isSameCurrency(other, one)).toBe(true);
  });

  it.each([
    ['NOK', 'SEK'],
    ['kr', 'USD'],
    ['kr', '€'],
    ['A$', '$'],
    ['kr', 'ISK'],
  ])('%s is not %s', (one, other) => expect(isSameCurrency(one, other)).toBe(false));
});
