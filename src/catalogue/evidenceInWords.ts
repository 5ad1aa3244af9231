import { formatDate } from '../lang/date';
import type { Language, Text } from '../lang/language';
import type { Evidence, Grade } from './rate';

/** How far a figure can be trusted, for readers who never saw the grades. */
export const gradeNames: { readonly [G in Grade]: Text } = {
  A: { en: 'platform or authority', nb: 'plattform eller myndighet' },
  B: { en: 'measured in a real account', nb: 'målt i en ekte konto' },
  C: { en: 'estimate of a vendor or blog', nb: 'anslag fra en leverandør eller blogg' },
  D: { en: 'an article that the project began from', nb: 'en artikkel som prosjektet begynte med' },
  I: { en: 'our own inference', nb: 'vår egen slutning' },
};

/**
 * Where a figure stands, when it was looked at and how far it can be trusted, as sentences.
 *
 * @param midGrade grade of the middle figure of a range, where it has another one than the range
 */
export function evidenceInWords(evidence: Evidence, language: Language, midGrade: Grade = evidence.grade): string {
  const { source, sourceDate, checkedOn, grade } = evidence;
  const nb = language === 'nb';
  const date = sourceDate === null ? (nb ? 'udatert' : 'undated') : formatDate(sourceDate, language);
  const checked = `${nb ? 'sjekket' : 'checked'} ${formatDate(checkedOn, language)}`;
  const trust = `${nb ? 'Pålitelighet' : 'Grade'} ${grade}: ${gradeNames[grade][language]}`;
  const middle = `${nb ? 'middelverdien' : 'the middle figure'}: ${midGrade}, ${gradeNames[midGrade][language]}`;
  return `${source[language]}, ${date}; ${checked}. ${trust}${midGrade === grade ? '' : `; ${middle}`}.`;
}
