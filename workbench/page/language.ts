import { type Language, languageOfLocale, languages } from '../../src/lang/language';
import { type TextKey, texts } from './texts';

const key = 'creator-paysheet-language';

/** The language chosen before, else that of the browser. */
export function preferredLanguage(): Language {
  const chosen = languages.find((language) => language === remembered());
  return chosen ?? languageOfLocale(navigator.language);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export type Speak = (key: TextKey) => string;

/** Gives texts in one language. */
export function speaker(language: Language): Speak {
  return (key) => texts[key][language];
}

/** Puts texts where index.html marks their places: `data-text` for content, `data-label` for a name to be read out. */
export function translatePage(language: Language): void {
  const speak = speaker(language);
  document.documentElement.lang = language;
  document.title = speak('title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = speak(element.dataset.text as TextKey);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    element.setAttribute('aria-label', speak(element.dataset.label as TextKey));
  }
}
