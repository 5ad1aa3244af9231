import { evidenceInWords, rateEvidenceInWords } from '../../catalogue/evidenceInWords';
import type { Rate, Rule } from '../../catalogue/rate';
import { figuresInWords, withCurrency } from '../../catalogue/rateInWords';
import { type RateId, rateOf } from '../../catalogue/rates';
import type { Language } from '../../lang/language';
import type { Field } from '../../scenario/field';

/** What the last column says of a field. */
export function noteOf(field: Field, language: Language): string {
  return field.hint[language];
}

/** A published figure with its source. */
export function rateNote(id: RateId, language: Language): string {
  const rate: Rate = rateOf(id);
  const figures = withCurrency(figuresInWords(rate, language), rate);
  const nb = language === 'nb';
  return `${figures}, ${nb ? 'regnes av' : 'counted on'} ${rate.basis[language]}. ${rateEvidenceInWords(rate, language)}`;
}

/** A rule with its source. */
export function ruleNote(rule: Rule, language: Language): string {
  return `${rule.what[language]}. ${evidenceInWords(rule, language)}`;
}
