import type { Language } from '../../lang/language';
import { fullLabel } from '../../scenario/fields';
import { shorten } from '../fieldError';
import type { Hindrance } from './request';
import { texts } from './texts';

/** Why nothing can leave the panel yet: which fields of which plans have to be corrected. */
export function hindrancesInWords(hindrances: readonly Hindrance[], language: Language): string {
  const list = hindrances.map(({ plan, fields }) => {
    const names = fields.map((field) => (field === 'name' ? texts.planName[language] : fullLabel(field, language)));
    return `${shorten(plan, 20)} (${names.join(', ')})`;
  });
  return `${language === 'nb' ? 'Rett opp først' : 'Correct first'}: ${list.join('; ')}.`;
}
