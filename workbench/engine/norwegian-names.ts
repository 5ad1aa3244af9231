import type { Engine, Locale } from './engine';

/** Common functions by the names that they have in Sheets in Norwegian. The engine knows the English ones only. */
const functions: Readonly<Record<string, string>> = {
  HVIS: 'IF',
  HVISFEIL: 'IFERROR',
  ERTALL: 'ISNUMBER',
  OG: 'AND',
  ELLER: 'OR',
  SUMMER: 'SUM',
  GJENNOMSNITT: 'AVERAGE',
  MAKS: 'MAX',
  AVRUND: 'ROUND',
  ANTALL: 'COUNT',
  ANTALLA: 'COUNTA',
};

const booleans: Readonly<Record<string, string>> = { SANN: 'TRUE', USANN: 'FALSE' };

/** What was typed in a spreadsheet with a Norwegian locale, with English names in place of Norwegian ones. */
export function withEnglishNames(engine: Engine, locale: Locale, typed: string): string {
  if (locale.code !== 'nb_NO') return typed;
  if (!/^[=+]./.test(typed)) return named(booleans, typed) ?? typed;
  // Which signs separate and which are decimal makes no difference to names.
  const tokens = engine.tokenize(typed);
  const isCalled = (index: number): boolean => {
    const next = tokens.slice(index + 1).find(({ type }) => type !== 'SPACE');
    return next?.type === 'LEFT_PAREN';
  };
  return tokens
    .map(({ type, value }, index) => {
      if (type !== 'SYMBOL') return value;
      if (!isCalled(index)) return named(booleans, value) ?? value;
      // A function of the script goes before the translation of another one.
      const isKnown = engine.registries.functionRegistry.contains(value.toUpperCase());
      return isKnown ? value : (named(functions, value) ?? value);
    })
    .join('');
}

function named(names: Readonly<Record<string, string>>, typed: string): string | undefined {
  const name = typed.toUpperCase();
  return Object.hasOwn(names, name) ? names[name] : undefined;
}
