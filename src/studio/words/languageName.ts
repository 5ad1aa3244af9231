import { capital } from '../../lang/capital';
import type { Language } from '../../lang/language';

/** What a language is called in another one: `Polish`, `Polsk`. */
export function languageName(tag: string, language: Language): string {
  return capital(new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(tag) ?? tag);
}
