import type { LiveGap } from '../core/liveGap';
import type { RewardsGap } from '../core/rewardsGap';
import { capital } from '../lang/capital';
import { formatDate } from '../lang/date';
import type { Language } from '../lang/language';
import { formatNumber } from '../lang/number';
import { countryName } from './countryName';
import { rewardsCountries } from './rules';

/**
 * What an account lacks for Creator Rewards, one phrase for each thing: first the country, which nothing else makes up
 * for, then the order of the rules.
 *
 * @param country ISO code of the account's country
 */
export function rewardsGapInWords(gap: RewardsGap, country: string | undefined, language: Language): string[] {
  const nb = language === 'nb';
  const standing = nb ? 'en konto uten brudd' : 'an account in good standing';
  return [
    ...(gap.country ? [notListed(country, language)] : []),
    ...moreFollowers(gap.followers, language),
    ...moreViews(gap.viewsIn30Days, language),
    ...moreYears(gap.years, language),
    ...(gap.goodStanding ? [standing] : []),
  ];
}

function notListed(country: string | undefined, language: Language): string {
  const list = formatDate(rewardsCountries().sourceDate, language);
  return `${notOffered(country, language)} (${language === 'nb' ? 'landliste per' : 'list of'} ${list})`;
}

/** That a programme is closed to accounts from a country. */
export function notOffered(country: string | undefined, language: Language): string {
  const name = countryName(country, language);
  if (language === 'nb') return `ikke tilgjengelig for kontoer fra ${name}`;
  return `not available in ${WITH_ARTICLE.test(name) ? 'the ' : ''}${name}`;
}

/** English names that stand with an article inside a sentence. */
const WITH_ARTICLE =
  /^(Bahamas|British|Cayman|Central African|Cocos|Comoros|Cook|Democratic|Dominican|Falkland|Faroe|French Southern|Gambia|Isle|Maldives|Marshall|Netherlands|Northern Mariana|Philippines|Republic|Seychelles|Solomon|Turks|U\.?S|United|Vatican)/;

/** What an account lacks for LIVE gifts, one phrase for each thing. */
export function liveGapInWords(gap: LiveGap, language: Language): string[] {
  return [...moreFollowers(gap.followers, language), ...moreYears(gap.years, language)];
}

export function moreFollowers(count: number, language: Language): string[] {
  if (count === 0) return [];
  const n = formatNumber(count, language);
  if (language === 'nb') return [`${n} ${count === 1 ? 'følger' : 'følgere'} til`];
  return [`${n} more ${count === 1 ? 'follower' : 'followers'}`];
}

function moreViews(count: number, language: Language): string[] {
  if (count === 0) return [];
  const n = formatNumber(count, language);
  if (language === 'nb') return [`${n} ${count === 1 ? 'visning' : 'visninger'} til på 30 dager`];
  return [`${n} more ${count === 1 ? 'view' : 'views'} in 30 days`];
}

function moreYears(count: number, language: Language): string[] {
  if (count === 0) return [];
  if (language === 'nb') return [`${count} år til`];
  return [`${count} ${count === 1 ? 'year' : 'years'} older`];
}

/** Phrases as one text in sentence case. */
export function asSentence(phrases: readonly string[]): string {
  return capital(phrases.join('; '));
}
