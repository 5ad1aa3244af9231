import { type UnitCode, unitOf } from '../../catalogue/units';
import type { Language } from '../../lang/language';
import { formatAmount, formatNumber, formatPercent } from '../../lang/number';
import type { Levels } from '../../scenario/scenario';

export function amount(value: number, language: Language): string {
  return Number.isFinite(value) ? formatAmount(value, language) : beyond(language);
}

/** An amount with its sign: `+1,200`, `−350`. */
export function signed(value: number, language: Language): string {
  const text = amount(value, language);
  return value > 0 ? `+${text}` : text;
}

export function range({ low, high }: Levels, language: Language): string {
  const from = amount(low, language);
  const to = amount(high, language);
  if (from === to) return from;
  // A dash before a minus would be read as one.
  return low < 0 || high < 0 ? `${from} ${language === 'nb' ? 'til' : 'to'} ${to}` : `${from}\u2013${to}`;
}

export function count(value: number, language: Language, decimals = 0): string {
  return Number.isFinite(value) ? formatNumber(value, language, decimals) : beyond(language);
}

/** A figure in its unit, as short as it can be. */
export function figure(value: number, unit: UnitCode, language: Language): string {
  return unitOf(unit).percent ? formatPercent(value, language, 1) : formatNumber(value, language, 3);
}

/** More than a number can hold, which only made-up input comes to. */
function beyond(language: Language): string {
  return language === 'nb' ? 'for mye' : 'too much';
}
