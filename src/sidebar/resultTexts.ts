import { evidenceInWords } from '../catalogue/evidenceInWords';
import { asSentence, notOffered, rewardsGapInWords } from '../catalogue/gapInWords';
import { rewardsCountries, unpaidVideo } from '../catalogue/rules';
import type { Language } from '../lang/language';
import { formatAmount, formatNumber } from '../lang/number';
import type { FieldId } from '../scenario/fields';
import type { Figures, Outcome } from './outcome';
import { fieldLabel } from './reading';
import { texts } from './texts';

/** What is said about a plan and Creator Rewards. `tone` chooses a colour; the words say it all without. */
export interface Status {
  readonly tone: 'good' | 'waiting' | 'never' | 'wrong';
  readonly text: string;
}

/** The sentences above the amounts of Creator Rewards, most pressing first. */
export function statusOf(outcome: Outcome, language: Language): Status[] {
  const nb = language === 'nb';
  const { account, missing, wrong, country } = outcome;
  const said: Status[] = [];
  if (wrong.length > 0) {
    said.push({ tone: 'wrong', text: `${nb ? 'Må rettes' : 'To correct'}: ${fieldList(wrong, language)}.` });
  }
  if (!account.offered)
    said.push({
      tone: 'never',
      text: `${asSentence([notOffered(country ?? undefined, language)])}. ${evidenceInWords(rewardsCountries(), language)}`,
    });
  if (missing.length > 0) {
    said.push({ tone: 'waiting', text: `${nb ? 'Mangler' : 'Missing'}: ${fieldList(missing, language)}.` });
  }
  if (account.status === 'not-yet') {
    const gap = rewardsGapInWords(account.gap, country ?? undefined, language).join('; ');
    said.push({ tone: 'waiting', text: `${nb ? 'Ikke ennå' : 'Not yet'}: ${gap}.` });
  }
  if (account.status === 'eligible' && !wrong.includes('country')) {
    const unchecked = nb ? ' (landet er ikke sjekket)' : ' (country not checked)';
    said.push({
      tone: 'good',
      text: (nb ? 'Oppfyller kravene' : 'Eligible') + (country === null ? unchecked : ''),
    });
  }
  if (outcome.tooShort && account.offered) said.push({ tone: 'never', text: `${unpaidVideo().what[language]}.` });
  return said;
}

/** When the amounts are paid, where that isn't now. */
export function condition(outcome: Outcome, language: Language): string {
  switch (outcome.account.status) {
    case 'not-yet':
      return language === 'nb' ? 'Når kravene er oppfylt:' : 'Once eligible:';
    case 'incomplete':
      return language === 'nb' ? 'Hvis kravene er oppfylt:' : 'If eligible:';
    default:
      return '';
  }
}

/** Why there are no views to show for the target; `null` where there are. */
export function whyNoViews(outcome: Outcome, language: Language): string | null {
  const nb = language === 'nb';
  switch (outcome.needed) {
    case null:
      return texts.noTarget[language];
    case 'unknown': {
      const fields = [...outcome.wrong, ...outcome.missing].filter((id) => id !== 'views' && !ACCOUNT.includes(id));
      return `${nb ? 'Fyll ut først' : 'Fill in first'}: ${fieldList(fields, language)}.`;
    }
    case 'country':
      return nb
        ? `Målet kan ikke nås: Creator Rewards er ${notOffered(outcome.country ?? undefined, language)}.`
        : `No number of views reaches it: Creator Rewards is ${notOffered(outcome.country ?? undefined, language)}.`;
    case 'short-videos':
      return nb
        ? `Målet kan ikke nås: videoer på ${unpaidVideo().seconds} sekunder eller mindre gir ingenting.`
        : `No number of views reaches it: videos of ${unpaidVideo().seconds} seconds or less earn nothing.`;
    default:
      return null;
  }
}

/** Fields that say whether the account may take part, not what it is paid. */
const ACCOUNT: readonly FieldId[] = ['followers', 'viewsIn30Days', 'age'];

/** One line on a plan, for the foot of the panel. */
export function summary(outcome: Outcome, language: Language): string {
  if (outcome.rewards !== null) {
    const unit = language === 'nb' ? 'USD per måned' : 'USD a month';
    return `${condition(outcome, language)} ${rangeInWords(outcome.rewards, language)} ${unit}`.trim();
  }
  return (statusOf(outcome, language)[0]?.text ?? '').split('. ')[0] as string;
}

export function rangeInWords({ low, high }: Figures, language: Language): string {
  const from = amount(low, language);
  const to = amount(high, language);
  return from === to ? from : `${from}\u2013${to}`;
}

export function amount(value: number, language: Language): string {
  return Number.isFinite(value) ? formatAmount(value, language) : beyond(language);
}

export function count(value: number, language: Language): string {
  return Number.isFinite(value) ? formatNumber(value, language, 0) : beyond(language);
}

/** More than a number can hold, which only made-up input comes to. */
function beyond(language: Language): string {
  return language === 'nb' ? 'for mye' : 'too much';
}

function fieldList(ids: readonly FieldId[], language: Language): string {
  return ids.map((id) => fieldLabel(id, language)).join(', ');
}
