import type { Language } from '../../lang/language';
import { holds } from '../../sheet/cell';

/** Whether an argument may be the name of a range. */
export function isName(text: string): boolean {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(text) && !/^(?:TRUE|FALSE)$/i.test(text);
}

/** Whether an argument that is no reference is computed: nothing that is typed, such as `60`, `10%`, `"x"`, `{1;2}`. */
export function isComputed(text: string): boolean {
  return /[(:]/.test(text.replace(/"[^"]*"|'[^']*'/g, '')) || isName(text);
}

/** The error that a cell shows, or `null` where it shows none. */
export function errorOf(cell: unknown): string | null {
  const held = holds(cell);
  return held.kind === 'error' ? held.value : null;
}

/** What a formula shows whose input can't be looked through, and what to do. */
export function errorInWords(error: string, language: Language): string {
  return language === 'nb'
    ? `Formelen viser feilen ${error}. Det den får inn, beregnes av andre funksjoner: se etter der først.`
    : `The formula shows the error ${error}. Its input is computed by other functions: look there first.`;
}
