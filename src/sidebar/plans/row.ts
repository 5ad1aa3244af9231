import { levelWords } from '../../catalogue/words';
import { dayOf } from '../../lang/date';
import { type Language, languages } from '../../lang/language';
import type { CellMessage, SelectedRow } from '../../messages';
import { isCurrency, isDay } from '../../scenario/check';
import type { Field } from '../../scenario/field';
import type { FieldId } from '../../scenario/fieldIds';
import { fieldOf } from '../../scenario/fields';
import { findHeaderRow, findShare, type Match, matchHeaders } from '../../scenario/match';
import { readCell } from '../../sheet/argument';
import { holds } from '../../sheet/cell';
import { cellError } from '../fieldError';
import { factorTo, moneyOf, moneySaid, otherCurrency, type PlanMoney } from './money';
import type { FieldChange, RowReport } from './notices';
import type { Choice, Fields, Typed } from './state';
import { cellsText, measuredText } from './typed';

/**
 * What a selected row says about a plan: which cells go into which fields, and which can't.
 *
 * @param fields of the plan, which tell its currency together with the row
 * @returns `undefined` when no header names a field
 */
export function readRow(selection: SelectedRow, fields: Fields, language: Language): RowReport | undefined {
  const found = findHeaderRow(selection.rowsAbove);
  if (found === undefined) return undefined;
  const headers = selection.rowsAbove[found.row] ?? [];
  const cellOf = ({ column }: Match) => selection.values[column] ?? null;
  const rates = found.matches.flatMap((match): FieldChange[] => {
    const read = isMoney(match.field) ? { why: null } : readInto(fieldOf(match.field), cellOf(match), language);
    return 'typed' in read ? [{ ...match, after: read.typed }] : [];
  });
  const money = moneyOf(withChanges(fields, rates), language);
  const matches = matchHeaders(headers, money.currency);
  const used: FieldChange[] = [];
  const unused: { header: string; field: FieldId; why: string | null }[] = [];
  const taken: { field: FieldId; named: string | undefined }[] = [];
  for (const match of matches) {
    const { field, header, currency: named } = match;
    const cell = cellOf(match);
    const read = readMoney(fieldOf(field), cell, named, money, language);
    if (!('typed' in read)) unused.push({ header, field, why: read.why });
    else {
      used.push({ field, header, after: read.typed });
      if (isMoney(field) && typeof cell === 'number') taken.push({ field, named });
    }
  }
  const own = findShare(headers, matches, selection.values);
  if (own !== undefined) {
    used.push({ field: 'share', header: own.header, after: measuredText('share', own.share, language) });
  }
  const unknown = headers.filter((header, column): header is string => {
    if (typeof header !== 'string' || header.trim() === '') return false;
    return column !== own?.column && !matches.some((match) => match.column === column);
  });
  return {
    sheetName: selection.sheetName,
    row: selection.row,
    used,
    unused,
    unknown,
    said: moneySaid(taken, money, language),
  };
}

export function withChanges(fields: Fields, changes: readonly FieldChange[]): Fields {
  const next: { [F in FieldId]?: Typed } = { ...fields };
  for (const { field, after } of changes) next[field] = after;
  return next;
}

function isMoney(id: FieldId): boolean {
  return 'money' in fieldOf(id);
}

type Read = { readonly typed: Typed } | { readonly why: string | null };

/** A cell as the user would have typed it into a field, or why it can't be used: `null` for an empty one. */
export function readInto(field: Field, message: CellMessage, language: Language): Read {
  if (message === null) return { why: null };
  if (field.kind === 'currency') {
    const held = holds(message);
    const text = held.kind === 'text' ? held.value.trim() : '';
    return isCurrency(text) ? { typed: own(text) } : { why: texts.currency[language] };
  }
  if (field.kind === 'date') return readDay(message, language);
  const cell = typeof message === 'object' ? new Date(message.date) : message;
  const read = readCell(field.parameter, cell);
  if ('bad' in read) return { why: cellError(read.bad, language) };
  if (read.value === undefined) return { why: null };
  if (field.kind === 'flag') return { typed: own(read.value === true ? 'yes' : '') };
  if (field.kind === 'word') return { typed: own(String(read.value)) };
  if (field.kind === 'country') return { typed: own(String(cell).trim()) };
  if (typeof cell === 'number') return { typed: cellsText(field, cell, language) };
  // The only texts that a number field takes are levels.
  return { typed: { text: '', choice: levelOf(String(cell)) } };
}

/** The same where the header of the cell may name a currency: an amount is that in the currency of the plan. */
export function readMoney(
  field: Field,
  cell: CellMessage,
  named: string | undefined,
  money: PlanMoney,
  language: Language,
): Read {
  const read = readInto(field, cell, language);
  const factor = 'money' in field ? factorTo(money, named) : 1;
  if (factor === 1 || typeof cell !== 'number' || !('typed' in read)) return read;
  if (factor === null) return { why: otherCurrency(named ?? '', money, language) };
  return readInto(field, cell * factor, language);
}

function readDay(message: NonNullable<CellMessage>, language: Language): Read {
  const day = typeof message === 'object' ? dayOf(message.date) : '';
  return isDay(day) ? { typed: own(day) } : { why: texts.date[language] };
}

function levelOf(text: string): Choice {
  const word = text.trim().toLowerCase();
  const levels = Object.keys(levelWords) as (keyof typeof levelWords)[];
  return levels.find((code) => languages.some((language) => levelWords[code][language] === word)) ?? 'own';
}

function own(text: string): Typed {
  return { text, choice: 'own' };
}

const texts = {
  currency: { en: 'The cell holds no currency.', nb: 'Cellen inneholder ingen valuta.' },
  date: { en: 'The cell holds no date.', nb: 'Cellen inneholder ingen dato.' },
} as const;
