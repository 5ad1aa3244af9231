import type { Language } from '../../lang/language';

const MOST = 40;

/** What stood in a file, in the quotes of a language: on one line, cut at 40 characters. */
export function echo(text: string, language: Language): string {
  const [open, close] = language === 'nb' ? ['«', '»'] : ['“', '”'];
  // Longer texts are cut before they are taken apart; a character may be two units.
  const characters = Array.from(text.slice(0, 400).replace(/\s+/gu, ' ').trim());
  const cut =
    characters.length > MOST || text.length > 400 ? `${characters.slice(0, MOST - 1).join('')}…` : characters.join('');
  return `${open}${cut}${close}`;
}

/** `Likes, Comments and Shares`, with at most so many of them. */
export function listed(texts: readonly string[], language: Language, most = 6): string {
  const shown = texts.slice(0, most).map((text) => echo(text, language));
  const more = texts.length - shown.length;
  if (more > 0) shown.push(language === 'nb' ? `${more} til` : `${more} more`);
  if (shown.length < 2) return shown[0] ?? '';
  return `${shown.slice(0, -1).join(', ')} ${language === 'nb' ? 'og' : 'and'} ${shown[shown.length - 1]}`;
}
