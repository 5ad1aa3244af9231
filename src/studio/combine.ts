import { accountsOf } from './accountsOf';
import type { Day } from './day';
import type { Kind, Rows, StudioTable, TableOf } from './table';
import { withChanges } from './tables/changes';

/** A row with the day its figures are of. */
export type CombinedRow<K extends Kind> = Rows[K] & { readonly asOf: Day | null };

/** All tables of one kind as one. */
export interface CombinedTable<K extends Kind> {
  readonly kind: K;
  /** By day (and hour); videos with the newest first; names as in the newest file. */
  readonly rows: readonly CombinedRow<K>[];
  /** The newest day that any of its figures are of. */
  readonly asOf: Day | null;
  /** The files it is from. */
  readonly paths: readonly string[];
  /** Rows that were left out because a newer file, or a later one of the same day, has them too. */
  readonly repeated: number;
}

/** One table for each kind that there is. Viewers stay apart from the overview: their days can be shifted by one. */
export interface Combined {
  readonly tables: { readonly [K in Kind]?: CombinedTable<K> };
  /** Rows that were left out of all of them. */
  readonly repeated: number;
}

/**
 * Puts the tables of one account together, whose files may overlap. Of a day, a video or an hour that several files have,
 * the newest snapshot is taken; of shares, which only add up inside of one snapshot, all are of the newest.
 *
 * @throws RangeError for tables of more than one account (see `accountsOf`)
 */
export function combine(tables: readonly StudioTable[]): Combined {
  if (accountsOf(tables).length > 1) throw new RangeError('Tables of more than one account');
  const combined: { -readonly [K in Kind]?: CombinedTable<K> } = {};
  let repeated = 0;
  const put = <K extends Kind>(kind: K): void => {
    const same = tables.filter((table) => table.kind === kind && table.ready) as unknown as TableOf<K>[];
    if (same.length === 0) return;
    const made = combineKind(kind, same);
    (combined as { [kind: string]: unknown })[kind] = made;
    repeated += made.repeated;
  };
  for (const kind of ['overview', 'viewers', 'followers', 'activity', 'gender', 'territories', 'videos'] as const) {
    put(kind);
  }
  return { tables: combined, repeated };
}

function combineKind<K extends Kind>(kind: K, tables: readonly TableOf<K>[]): CombinedTable<K> {
  // Oldest first, so that a newer row takes the place of an older one. Sorting keeps the order of those of one day.
  const ordered = tables.slice().sort((a, b) => compare(a.asOf ?? '', b.asOf ?? ''));
  const newest = ordered.filter(({ rows }) => rows.length > 0).pop()?.asOf ?? null;
  const byKey = new Map<string, CombinedRow<K>>();
  let count = 0;
  for (const table of ordered) {
    count += table.rows.length;
    if ((kind === 'gender' || kind === 'territories') && table.asOf !== newest) continue;
    for (const row of table.rows) {
      const made = { asOf: table.asOf, ...row };
      const key = keyOf(row);
      const other = byKey.get(key);
      if (other === undefined || compare(other.asOf ?? '', made.asOf ?? '') <= 0) byKey.set(key, made);
    }
  }
  const rows = inOrder(kind, [...byKey.values()]);
  return { kind, rows, asOf: newest, paths: tables.map(({ path }) => path), repeated: count - rows.length };
}

/** What makes two rows of a kind the same. */
function keyOf(row: Rows[Kind]): string {
  if ('hour' in row) return `${row.date} ${row.hour}`;
  if ('link' in row) return row.id === '' ? row.link : row.id;
  if ('gender' in row) return row.gender;
  return 'territory' in row ? row.territory : row.date;
}

function inOrder<K extends Kind>(kind: K, rows: CombinedRow<K>[]): readonly CombinedRow<K>[] {
  rows.sort((a, b) => {
    if ('posted' in a && 'posted' in b) return compare(b.posted, a.posted);
    const hours = 'hour' in a && 'hour' in b ? a.hour - b.hour : 0;
    return 'date' in a && 'date' in b ? compare(a.date, b.date) || hours : 0;
  });
  if (kind !== 'followers') return rows;
  // A day that one file begins with may follow one of another file.
  return withChanges(rows as unknown as CombinedRow<'followers'>[]) as unknown as CombinedRow<K>[];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
