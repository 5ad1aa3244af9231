/**
 * A text as it is handed to Sheets, which reads it as if it were typed, so that "=…", "1.5" and "3 March" would become a
 * formula, a number and a date: the leading apostrophe keeps it text, and isn't part of it.
 */
export function asText(text: string): string {
  return `'${text}`;
}
