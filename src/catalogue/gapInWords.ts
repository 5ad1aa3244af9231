import type { LiveGap } from '../core/liveGap';
import type { RewardsGap } from '../core/rewardsGap';
import { formatDate } from '../lang/date';
import type { Language } from '../lang/language';
import { formatNumber } from '../lang/number';
import { rewardsCountries } from './rules';

/**
 * What an account lacks for Creator Rewards, one phrase for each thing, in the order of the rules.
 *
 * @param countryName the account's country as the user's language calls it
 */
export function rewardsGapInWords(gap: RewardsGap, countryName: string, language: Language): string[] {
  const list = formatDate(rewardsCountries.sourceDate, language);
  const phrases = [
    ...moreFollowers(gap.followers, language),
    ...moreViews(gap.viewsIn30Days, language),
    ...moreYears(gap.years, language),
  ];
  if (gap.goodStanding) phrases.push(language === 'nb' ? 'en konto uten brudd' : 'an account in good standing');
  if (gap.country) {
    phrases.push(
      language === 'nb'
        ? `ikke tilgjengelig for kontoer fra ${countryName} (landliste per ${list})`
        : `not available in ${countryName} (list of ${list})`,
    );
  }
  return phrases;
}

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
  if (language === 'nb') return [`${count} år eldre`];
  return [`${count} ${count === 1 ? 'year' : 'years'} older`];
}

/** Phrases as one text in sentence case. */
export function asSentence(phrases: readonly string[]): string {
  const text = phrases.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
