import { formatDate } from '../lang/date';
import type { Language, Text } from '../lang/language';
import type { Evidence, Grade, Rate } from './rate';

/** How far a figure can be trusted, for readers who never saw the grades. */
export const gradeNames: { readonly [G in Grade]: Text } = {
  A: { en: 'platform or authority', nb: 'plattform eller myndighet' },
  B: { en: 'measured in a real account', nb: 'målt i en ekte konto' },
  C: { en: 'estimate of a vendor or blog', nb: 'anslag fra en leverandør eller blogg' },
  D: { en: 'an article that the project began from', nb: 'en artikkel som prosjektet begynte med' },
  I: { en: 'our own inference', nb: 'vår egen slutning' },
};

/** Where a figure stands, when it was looked at and how far it can be trusted, as sentences. */
export function evidenceInWords(evidence: Evidence, language: Language): string {
  const { source, checkedOn, grade } = evidence;
  const nb = language === 'nb';
  const checked = `${nb ? 'sjekket' : 'checked'} ${formatDate(checkedOn, language)}`;
  const trust = `${nb ? 'Pålitelighet' : 'Grade'} ${gradeOf(evidence, language)}: ${gradeNames[grade][language]}`;
  return `${source[language]}, ${sourceDateInWords(evidence, language)}; ${checked}. ${trust}.`;
}

/** When a source was written, as far as it says. */
export function sourceDateInWords({ sourceDate }: Evidence, language: Language): string {
  if (sourceDate !== null) return formatDate(sourceDate, language);
  return language === 'nb' ? 'udatert' : 'undated';
}

/** The same for a rate, with where its middle figure comes from when that is another place. */
export function rateEvidenceInWords(rate: Rate, language: Language): string {
  const evidence = evidenceInWords(rate, language);
  return rate.midGrade === rate.grade ? evidence : `${evidence.slice(0, -1)}; ${middleInWords(rate, language)}.`;
}

/** `A`, or `A (second-hand)` for a source that was not seen. */
export function gradeOf({ grade, secondHand }: Evidence, language: Language): string {
  if (!secondHand) return grade;
  return language === 'nb' ? `${grade} (annenhånds)` : `${grade} (second-hand)`;
}

/** How far the middle figure can be trusted, and how it was found where we made it. */
export function middleInWords({ low, high, midGrade }: Rate, language: Language): string {
  const nb = language === 'nb';
  const middle = `${nb ? 'middelverdien' : 'the middle figure'}: ${midGrade}, ${gradeNames[midGrade][language]}`;
  if (midGrade !== 'I') return middle;
  // Where a range spans more than fivefold, halfway between its ends is nearly its high end.
  if (high / low > 5) return `${middle} (${nb ? 'geometrisk middel av lav og høy' : 'geometric mean of low and high'})`;
  return `${middle} (${nb ? 'midt mellom lav og høy' : 'halfway between low and high'})`;
}
