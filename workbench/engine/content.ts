import { isDate, serialOfDate } from './dates';
import type { Engine, Locale } from './engine';
import { toEngineFormula } from './formula';
import { withEnglishNames } from './norwegian-names';

/** What a cell is to hold, as the engine's command takes it. */
export interface CellContent {
  readonly content: string;
  /** A format that the value brings along, which a format already on the cell outranks. */
  readonly format?: string;
}

/** A text that stays a text, whatever it looks like. */
export function textContent(engine: Engine, locale: Locale, text: string): string {
  const looksLikeMore = /^[=+']/.test(text) || /^(true|false)$/i.test(text) || isNumberOrDate(engine, locale, text);
  return looksLikeMore ? `'${text}` : text;
}

/** A value given by a script: a text is read as if somebody had typed it, which is what Sheets does. */
export function scriptContent(engine: Engine, locale: Locale, value: unknown): CellContent {
  if (value === null || value === undefined || value === '') return { content: '' };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
    return { content: String(value) };
  }
  if (isDate(value)) {
    if (Number.isNaN(value.getTime())) throw new Error('A cell cannot hold an invalid date.');
    const serial = serialOfDate(value);
    const { dateFormat, timeFormat } = locale;
    return { content: String(serial), format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` };
  }
  if (typeof value === 'string') return typedContent(engine, locale, value);
  throw new Error(`A cell cannot hold a value of type ${typeof value}.`);
}

/** A text as typed into a cell, read in the locale of the spreadsheet. */
export function typedContent(engine: Engine, locale: Locale, given: string): CellContent {
  const typed = withEnglishNames(engine, locale, given);
  if (typed.length > 1 && typed.startsWith('=')) return { content: toEngineFormula(engine, typed) };
  // Where the rest would be a text anyway the sign is not kept: Sheets too takes it for a sign and not for content.
  if (typed.startsWith("'")) return { content: textContent(engine, locale, typed.slice(1)) };
  const unsigned = typed.startsWith('+') ? typed.slice(1) : typed;
  if (engine.helpers.isNumber(unsigned, locale)) return { content: canonicalNumber(unsigned, locale) };
  // Sheets takes these as the beginning of a formula, which is why imported text must not begin with them.
  if (/^[+-]./.test(typed)) return { content: toEngineFormula(engine, `=${typed}`) };
  const date = dottedDate(typed, locale);
  if (date !== undefined) return { content: String(date), format: locale.dateFormat };
  // A number in the engine's own form only, such as 1.5 where the decimal sign is a comma, is a text to the user.
  if (engine.helpers.isNumber(typed, engine.DEFAULT_LOCALE)) return { content: `'${typed}` };
  return { content: typed };
}

function canonicalNumber(typed: string, { thousandsSeparator, decimalSeparator }: Locale): string {
  const digits = thousandsSeparator ? typed.replaceAll(thousandsSeparator, '') : typed;
  return digits.replace(decimalSeparator, '.');
}

/** `1.5` and `1.5.2026` are dates where dates are written with dots; the engine does not know them. */
function dottedDate(typed: string, locale: Locale): number | undefined {
  if (!locale.dateFormat.includes('.')) return undefined;
  const parts = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/.exec(typed);
  if (!parts) return undefined;
  const year = parts[3] === undefined ? new Date().getFullYear() : Number(parts[3]);
  const date = new Date(year, Number(parts[2]) - 1, Number(parts[1]));
  const exists = date.getMonth() === Number(parts[2]) - 1 && date.getDate() === Number(parts[1]);
  return exists ? serialOfDate(date) : undefined;
}

function isNumberOrDate(engine: Engine, locale: Locale, text: string): boolean {
  return [engine.DEFAULT_LOCALE, locale].some(
    (known) => engine.helpers.isNumber(text, known) || engine.helpers.isDateTime(text, known),
  );
}
