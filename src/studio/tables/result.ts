import { isoOf } from '../dates/dayNumber';
import type { Period } from '../day';
import type { Question } from '../question';
import type { Kind, TableOf } from '../table';

/** A table, and what is to be asked before it has rows. */
export interface TableResult<K extends Kind> {
  readonly table: TableOf<K>;
  readonly questions: readonly Question[];
}

export function periodOf(days: { readonly first: number; readonly last: number } | null): Period | null {
  return days && { from: isoOf(days.first), to: isoOf(days.last) };
}
