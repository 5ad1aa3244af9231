import { type Language, languageOfLocale } from '../lang/language';

/**
 * The user's language. Asking the locale needs no permission and works in every mode; where Google doesn't answer, English
 * is better than no message.
 */
export function userLanguage(): Language {
  try {
    return languageOfLocale(Session.getActiveUserLocale());
  } catch {
    return 'en';
  }
}
