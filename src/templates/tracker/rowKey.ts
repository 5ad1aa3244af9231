import type { Meaning } from './cellMeaning';
import type { ImportedTable } from './imported';

/**
 * What tells a row of a table from the others; empty for a row that nothing tells: the video, whatever else its link says,
 * the day, the name in any case, the hour of a day.
 *
 * @param cells its columns, in the order of the table's spec
 */
export function rowKey(table: ImportedTable, cells: readonly Meaning[]): string {
  const first = textOf(cells[0]);
  switch (table) {
    case 'videos':
      return /\/(?:video|photo)\/(\d+)/.exec(first)?.[1] ?? first;
    case 'gender':
    case 'territories':
      return first.toLowerCase();
    case 'activity': {
      const hour = textOf(cells[1]);
      return first === '' || hour === '' ? '' : `${first} ${hour}`;
    }
    default:
      return first;
  }
}

/**
 * Puts new rows in an order that is the same whatever order they came in: by day and hour, and by share where there is no
 * day, the largest first.
 */
export function compareRows(table: ImportedTable, one: readonly Meaning[], other: readonly Meaning[]): number {
  if (table === 'gender' || table === 'territories') {
    return numberOf(other[1]) - numberOf(one[1]) || compareTexts(rowKey(table, one), rowKey(table, other));
  }
  const day = table === 'videos' ? 2 : 0;
  const byDay = compareTexts(textOf(one[day]) || '~', textOf(other[day]) || '~');
  const byHour = table === 'activity' ? numberOf(one[1]) - numberOf(other[1]) : 0;
  return byDay || byHour || compareTexts(rowKey(table, one), rowKey(table, other));
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function textOf(cell: Meaning | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

function numberOf(cell: Meaning | undefined): number {
  return typeof cell === 'number' ? cell : -1;
}
