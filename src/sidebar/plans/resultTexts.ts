import { evidenceInWords } from '../../catalogue/evidenceInWords';
import { asSentence, liveGapInWords, notOffered, rewardsGapInWords } from '../../catalogue/gapInWords';
import { liveRequirements, rewardsCountries, rewardsRequirements } from '../../catalogue/rules';
import type { Language, Text } from '../../lang/language';
import { formatPercent } from '../../lang/number';
import type { Stream } from '../../scenario/evaluate';
import type { FieldId } from '../../scenario/fieldIds';
import { fullLabel } from '../../scenario/fields';
import { LEANING, type StreamResults } from '../../scenario/results';
import { range } from './amounts';
import { streamNames } from './groupTexts';
import type { Outcome } from './outcome';
import { isSound, wrongFields } from './reading';
import { texts } from './texts';

/** What is said about a figure. `tone` chooses a colour; the words say it all without. */
export interface Status {
  readonly tone: 'good' | 'waiting' | 'never' | 'wrong';
  readonly text: string;
}

/** What has to be known about a stream before its amounts are believed, most pressing first. */
export function streamStatus(
  outcome: Outcome,
  { stream, missing, inUsd }: StreamResults,
  language: Language,
): Status[] {
  const nb = language === 'nb';
  const said: Status[] = [];
  if (stream === 'rewards') said.push(...rewardsStatus(outcome, language));
  if (stream === 'live') said.push(...liveStatus(outcome, language));
  if (missing.length > 0) {
    said.push({
      tone: 'waiting',
      text: nb
        ? `Ikke med i summen. Fyll ut: ${fieldList(missing, language)}.`
        : `Not in the total. Fill in: ${fieldList(missing, language)}.`,
    });
  }
  if (inUsd) said.push({ tone: 'waiting', text: inUsdText(outcome, language) });
  return said;
}

function inUsdText({ results }: Outcome, language: Language): string {
  return language === 'nb'
    ? `Publiserte satser er i USD. Beløpene er i USD og ikke med i summen før du fyller ut verdien av 1 USD i ${results.currency}, med dato.`
    : `Published rates are in USD. These amounts are in USD and not in the total until you fill in the value of 1 USD in ${results.currency}, with its date.`;
}

function rewardsStatus({ results, reading }: Outcome, language: Language): Status[] {
  const nb = language === 'nb';
  const { country, views } = reading.scenario.values;
  const { gap, open, unchecked } = results.account.rewards;
  const code = country as string | undefined;
  if (gap.country) {
    const why = asSentence([notOffered(code, language)]);
    return [{ tone: 'never', text: `${why}. ${evidenceInWords(rewardsCountries(), language)} ${INSTEAD[language]}` }];
  }
  if (!open) {
    const what = rewardsGapInWords(gap, code, language).join('; ');
    const evidence = evidenceInWords(rewardsRequirements(), language);
    return [{ tone: 'waiting', text: `${nb ? 'Ikke ennå' : 'Not yet'}: ${what}. ${evidence}` }];
  }
  if (views === undefined) return [];
  const met = nb ? 'Kravene er oppfylt' : 'The requirements are met';
  const ifMet = nb ? 'Hvis kravene er oppfylt' : 'If the requirements are met';
  if (unchecked.length === 0) return [{ tone: 'good', text: `${met}.` }];
  const notChecked = nb ? 'ikke sjekket' : 'not checked';
  return [{ tone: 'waiting', text: `${ifMet}. ${fieldList(unchecked, language)}: ${notChecked}.` }];
}

/** What a plan is built on where Creator Rewards is closed. */
const INSTEAD: Text = {
  en: 'What is open to you: brand deals, affiliate links, LIVE gifts and own products.',
  nb: 'Det som er åpent for deg: merkevareavtaler, affiliate-lenker, LIVE-gaver og egne produkter.',
};

function liveStatus({ results, reading }: Outcome, language: Language): Status[] {
  const { open, gap } = results.account.live;
  if (open || reading.scenario.values.diamonds === undefined) return [];
  const what = liveGapInWords(gap, language).join('; ');
  const not = language === 'nb' ? 'Ikke ennå' : 'Not yet';
  return [{ tone: 'waiting', text: `${not}: ${what}. ${evidenceInWords(liveRequirements(), language)}` }];
}

/** What a user should know before acting on the figures of a plan. */
export function notes(outcome: Outcome, language: Language): Status[] {
  const nb = language === 'nb';
  const { results, reading } = outcome;
  const said: Status[] = [];
  const wrong = [...wrongFields(reading), ...reading.unfilled];
  if (wrong.length > 0) {
    said.push({
      tone: 'wrong',
      text: nb
        ? `Må rettes: ${fieldList(wrong, language)}. Til da mangler det i planen, og summene vises ikke.`
        : `To correct: ${fieldList(wrong, language)}. Until then it is missing in the plan, and no sums are shown.`,
    });
  }
  if (results.leaning !== null) said.push({ tone: 'waiting', text: leaningText(outcome, results.leaning, language) });
  if (results.sponsoredUnknown) {
    said.push({
      tone: 'waiting',
      text: nb
        ? 'Sponsede videoer gir ingen inntekt fra Creator Rewards, men visningene deres er regnet med her: fyll ut visninger per video.'
        : 'Sponsored videos earn no rewards, but their views are still counted here: fill in views per video.',
    });
  }
  if (results.opportunityCost.mid > 0) said.push({ tone: 'waiting', text: opportunityText(outcome, language) });
  const assumed = results.assumed.filter((id) => !wrong.includes(id));
  if (assumed.length > 0) {
    const fields = fieldList(assumed, language);
    said.push({
      tone: 'waiting',
      text: nb
        ? `Ikke fylt ut, så det som er publisert eller står i feltet, er regnet med: ${fields}.`
        : `Not filled in, so what is published or said in the field is counted: ${fields}.`,
    });
  }
  return said;
}

function leaningText({ results }: Outcome, stream: Stream, language: Language): string {
  const share = results.streams.find((one) => one.stream === stream)?.share ?? 0;
  const name = streamNames[stream][language];
  const limit = formatPercent(LEANING, language);
  return language === 'nb'
    ? `${name}: ${formatPercent(share, language, 0)} av inntekten, mer enn ${limit}. Svikter det, svikter planen.`
    : `${name}: ${formatPercent(share, language, 0)} of the income, more than ${limit}. If that fails, so does the plan.`;
}

function opportunityText({ results, reading }: Outcome, language: Language): string {
  const cost = range(results.opportunityCost, language);
  const inUsd = results.streams.some(({ stream, inUsd }) => stream === 'rewards' && inUsd);
  const currency = inUsd ? 'USD' : results.currency;
  const deals = reading.scenario.values.deals === 1;
  if (language === 'nb') {
    return `${deals ? 'Den sponsede videoen' : 'De sponsede videoene'} kunne ha gitt ${cost} ${currency} i Creator Rewards. Det er trukket fra.`;
  }
  return `The sponsored ${deals ? 'video' : 'videos'} could have earned ${cost} ${currency} in Creator Rewards. That is taken out.`;
}

/** One line on a plan, for the foot of the panel. */
export function summary({ results, reading }: Outcome, language: Language): string {
  if (!isSound(reading)) return texts.correctFirst[language];
  const { net, currency } = results;
  const left = language === 'nb' ? 'igjen til deg' : 'left for you';
  const month = language === 'nb' ? 'per måned' : 'a month';
  return `${range(net, language)} ${currency} ${month} ${left}`;
}

export function fieldList(ids: readonly FieldId[], language: Language): string {
  return ids.map((id) => fullLabel(id, language)).join(', ');
}
