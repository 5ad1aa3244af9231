import { formatDate } from '../../lang/date';
import type { Language } from '../../lang/language';
import { formatNumber } from '../../lang/number';
import { isSameCurrency } from '../../scenario/currency';
import type { FieldId } from '../../scenario/fieldIds';
import { fieldOf, fullLabel } from '../../scenario/fields';
import { currencyOf, usdWorth } from '../../scenario/figures';
import type { Value } from '../../scenario/scenario';
import { readTyped } from './reading';
import type { Fields } from './state';

/** What the amounts of a plan are in, and what 1 USD is worth in it. */
export interface PlanMoney {
  readonly currency: string;
  /** `null` where the plan doesn't say. */
  readonly worth: number | null;
  readonly date: string;
}

export function moneyOf(fields: Fields, language: Language): PlanMoney {
  const values: { [F in FieldId]?: Value } = {};
  for (const id of ['currency', 'usdRate', 'usdDate'] as const) {
    const typed = fields[id];
    if (typed === undefined) continue;
    const read = readTyped(fieldOf(id), typed, language);
    if (read.kind === 'value') values[id] = read.value;
    // A currency that is too long is another one than USD.
    else if (id === 'currency' && read.kind === 'bad') values[id] = typed.text;
  }
  return { currency: currencyOf({ name: '', values }), worth: usdWorth(values), date: String(values.usdDate ?? '') };
}

/** What a figure under a header that names a currency, or none, is multiplied with; `null` where that isn't known. */
export function factorTo({ currency, worth }: PlanMoney, named: string | undefined): number | null {
  if (named === undefined || isSameCurrency(named, currency)) return 1;
  return named === 'USD' ? worth : null;
}

/** Why a column in another currency is of no use, and what helps. */
export function otherCurrency(named: string, { currency }: PlanMoney, language: Language): string {
  const isUsd = named === 'USD';
  return language === 'nb'
    ? `Kolonnen er i ${named}, planen i ${currency}. ${isUsd ? 'Fyll ut verdien av 1 USD med dato, og hent på nytt.' : `Fyll ut ${named} som valuta hvis planen er i den, ellers må kolonnen regnes om.`}`
    : `The column is in ${named}, the plan in ${currency}. ${isUsd ? 'Fill in the value of 1 USD with its date, and read again.' : `Fill in ${named} as currency if the plan is in it, else convert the column.`}`;
}

/** How amounts came into the currency of a plan, as sentences with a space before each; empty where their header says it. */
export function moneySaid(
  taken: readonly { readonly field: FieldId; readonly named: string | undefined }[],
  money: PlanMoney,
  language: Language,
): string {
  const nb = language === 'nb';
  const { currency, worth, date } = money;
  const listed = (which: typeof taken) => which.map(({ field }) => fullLabel(field, language)).join(', ');
  const unnamed = listed(taken.filter(({ named }) => named === undefined));
  const converted = listed(taken.filter(({ named }) => named !== undefined && !isSameCurrency(named, currency)));
  const rate = `1 USD = ${formatNumber(worth ?? 1, language, 8)} ${currency} (${formatDate(date, language)})`;
  return [
    unnamed !== '' && (nb ? `Regnet som ${currency}: ${unnamed}.` : `Taken as ${currency}: ${unnamed}.`),
    converted !== '' &&
      (nb ? `Regnet om fra USD: ${converted}; ${rate}.` : `Converted from USD: ${converted}; ${rate}.`),
  ]
    .map((sentence) => (sentence ? ` ${sentence}` : ''))
    .join('');
}
