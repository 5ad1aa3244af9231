import type { Language } from '../../lang/language';
import type { CellsFound } from '../../messages';
import type { Field } from '../../scenario/field';
import { matchHeaders } from '../../scenario/match';
import { summaryOf } from '../../scenario/summary';
import { factorTo, moneyOf, moneySaid } from './money';
import { readMoney } from './row';
import type { Fields, Typed } from './state';
import { cellsText } from './typed';

/** What cells give for a field. */
export type Picked =
  | {
      readonly ok: true;
      readonly after: Typed;
      /** Cells that count. */
      readonly count: number;
      /** Empty ones. */
      readonly skipped: number;
      readonly said: string;
    }
  | { readonly ok: false; readonly why: string | null };

/**
 * One cell is taken as it is. Several figures, such as the views of some months, become a range: the lowest, the median and
 * the highest; with two, or where a field takes no range, their mean. A cell that can't be used makes all of them unusable:
 * a mean that leaves out what it doesn't understand would look right.
 * A header above them may be selected with them: it tells the currency.
 *
 * @param fields of the plan, which tell its own
 */
export function readPicked(field: Field, { values }: CellsFound, fields: Fields, language: Language): Picked {
  let cells = values.flat().filter((cell) => cell !== null);
  const skipped = values.flat().length - cells.length;
  const header =
    cells.length > 1 ? matchHeaders(cells.slice(0, 1)).find(({ field: id }) => id === field.id) : undefined;
  if (header !== undefined) cells = cells.slice(1);
  const named = header?.currency;
  const money = moneyOf(fields, language);
  const figures = cells.filter((cell) => typeof cell === 'number');
  const isAmount = 'money' in field && figures.length > 0;
  const rest = {
    count: cells.length,
    skipped,
    said: isAmount ? moneySaid([{ field: field.id, named }], money, language) : '',
  };
  if (field.kind !== 'number' || cells.length <= 1) {
    const read = readMoney(field, cells[0] ?? null, named, money, language);
    return 'typed' in read ? { ok: true, after: read.typed, ...rest, count: 1 } : { ok: false, why: read.why };
  }
  for (const cell of cells) {
    const read = readMoney(field, cell, named, money, language);
    if (!('typed' in read)) return { ok: false, why: read.why };
    if (typeof cell !== 'number') return { ok: false, why: texts.words[language] };
  }
  const factor = (isAmount && factorTo(money, named)) || 1;
  const summary = summaryOf(
    figures.map((figure) => figure * factor),
    field.ranged === true,
  );
  return { ok: true, after: cellsText(field, summary, language), ...rest };
}

const texts = {
  words: {
    en: 'Select one cell with a word, or several with numbers.',
    nb: 'Velg én celle med et ord, eller flere med tall.',
  },
} as const;
