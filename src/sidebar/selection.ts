import { levelWords } from '../catalogue/words';
import { type Language, languages } from '../lang/language';
import type { CellMessage, SelectedRow } from '../messages';
import { type FieldId, fieldOf } from '../scenario/fields';
import { findHeaderRow, findShare } from '../scenario/match';
import { type Read, readCell } from '../sheet/argument';
import type { BadCell } from '../sheet/problem';
import { numberText, shareText } from './fieldText';
import type { Change, Plan, RowRead, Typed } from './state';

/**
 * What a selected row says about a plan: which cells go into which fields, and which can't. Nothing is changed here.
 *
 * @returns `undefined` when no header names a field
 */
export function readRow(selection: SelectedRow, plan: Plan, language: Language): RowRead | undefined {
  const found = findHeaderRow(selection.rowsAbove);
  if (found === undefined) return undefined;
  const used: { header: string; change: Change }[] = [];
  const unused: { header: string; field: FieldId; bad: BadCell | null }[] = [];
  for (const { field, column, header } of found.matches) {
    const cell = toCell(selection.values[column] ?? null);
    const before = plan.fields[field];
    const read = readCell(fieldOf(field).parameter, cell);
    if ('bad' in read) unused.push({ header, field, bad: read.bad });
    else if (cell === null) unused.push({ header, field, bad: null });
    else used.push({ header, change: { field, before, after: toTyped(field, cell, read.value, before, language) } });
  }
  const headers = selection.rowsAbove[found.row] ?? [];
  const own = findShare(headers, found.matches, selection.values);
  if (own !== undefined) {
    // Two decimals of a percent are more than the counts are good for.
    const after: Typed = { text: shareText(Number(own.share.toFixed(4)), language), choice: 'own' };
    used.push({ header: own.header, change: { field: 'share', before: plan.fields.share, after } });
  }
  const unknown = headers.filter((header, column): header is string => {
    if (typeof header !== 'string' || header.trim() === '') return false;
    return column !== own?.column && !found.matches.some((match) => match.column === column);
  });
  return { sheetName: selection.sheetName, row: selection.row, used, unused, unknown };
}

/** The plan with the row in it. Fields without a usable cell stay as they are. */
export function withRow(plan: Plan, row: RowRead): Plan {
  const fields = { ...plan.fields };
  for (const { change } of row.used) fields[change.field] = change.after;
  return { ...plan, fields, rows: [...plan.rows, row] };
}

/** Takes the last row back. What was typed since then is newer and stays. */
export function withoutLastRow(plan: Plan): Plan {
  const fields = { ...plan.fields };
  for (const { change } of plan.rows[plan.rows.length - 1]?.used ?? []) {
    if (isSame(fields[change.field], change.after)) fields[change.field] = change.before;
  }
  return { ...plan, fields, rows: plan.rows.slice(0, -1) };
}

/** A date was made into a message on its way here; `readCell` knows dates by what they are. */
function toCell(message: CellMessage): unknown {
  return typeof message === 'object' && message !== null ? new Date(message.date) : message;
}

/** A good cell as the user would have typed it. */
function toTyped(field: FieldId, cell: unknown, value: Read, before: Typed, language: Language): Typed {
  if (typeof cell === 'number') {
    return { text: field === 'share' ? shareText(cell, language) : numberText(cell, language), choice: 'own' };
  }
  if (typeof value === 'string') return { text: String(cell).trim(), choice: 'own' };
  // The only texts that a number field takes are levels.
  const word = String(cell).trim().toLowerCase();
  const levels = Object.keys(levelWords) as (keyof typeof levelWords)[];
  const level = levels.find((code) => languages.some((language) => levelWords[code][language] === word));
  return { text: before.text, choice: level ?? before.choice };
}

function isSame(a: Typed, b: Typed): boolean {
  return a.text === b.text && a.choice === b.choice;
}
