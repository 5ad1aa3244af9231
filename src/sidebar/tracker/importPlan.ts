import type { ImportCell, ImportRow } from '../../messages';
import type { Period, StudioTable } from '../../studio/table';
import { type ImportedTable, importedTables } from '../../templates/tracker/imported';

/** A table as it is about to be imported, out of all files that hold some of it. */
export interface PlannedTable {
  readonly table: ImportedTable;
  readonly sources: readonly StudioTable[];
  /** Nothing is open about any of them. */
  readonly ready: boolean;
  /** First and last day; `null` where there are no days. */
  readonly period: Period | null;
  /** One for each row of each file: the same day or video may be in several. */
  readonly rows: readonly ImportRow[];
  /** Columns that aren't known, for a new sheet. Told of one file only: rows of several would not stand beside them. */
  readonly extra: StudioTable['extra'];
}

/** The table that each kind of file goes into. Days of overview and followers are one table. */
const TABLES: { readonly [K in StudioTable['kind']]: ImportedTable } = {
  overview: 'daily',
  followers: 'daily',
  viewers: 'viewers',
  activity: 'activity',
  gender: 'gender',
  territories: 'territories',
  videos: 'videos',
};

/**
 * What is to be imported of the files of one account.
 *
 * @param today the day that figures are taken to be of where nothing tells it
 */
export function planOf(tables: readonly StudioTable[], today: string): PlannedTable[] {
  const planned: PlannedTable[] = [];
  for (const table of importedTables) {
    const sources = tables.filter(({ kind }) => TABLES[kind] === table);
    const [first, ...others] = sources;
    if (first === undefined) continue;
    const extra = others.length === 0 ? first.extra : { headers: [], rows: [] };
    planned.push({
      table,
      sources,
      ready: sources.every(({ ready }) => ready),
      period: periodOf(sources),
      rows: sources.flatMap((source) => rowsOf(source, source.asOf ?? today)),
      extra,
    });
  }
  return planned;
}

/** Files of one account; those of which it isn't known whose they are go with any. */
export function ofAccount(tables: readonly StudioTable[], handle: string | null): StudioTable[] {
  // Handles are the same in any case.
  const whose = handle?.toLowerCase();
  return tables.filter((table) => whose === undefined || table.handle === null || table.handle.toLowerCase() === whose);
}

function rowsOf(source: StudioTable, asOf: string): ImportRow[] {
  const { kind, rows } = source;
  switch (kind) {
    case 'overview':
      return rows.map(({ date, views, profileViews, likes, comments, shares }): ImportCell[] => {
        return [date, views, profileViews, likes, comments, shares, null, asOf];
      });
    case 'followers':
      return rows.map(({ date, followers }): ImportCell[] => [date, null, null, null, null, null, followers, asOf]);
    case 'viewers':
      return rows.map(({ date, viewers, newViewers, returningViewers }): ImportCell[] => {
        return [date, viewers, newViewers, returningViewers, asOf];
      });
    case 'activity':
      return rows.map(({ date, hour, active }): ImportCell[] => [date, hour, active, asOf]);
    case 'gender':
      return rows.map(({ gender, share }): ImportCell[] => [gender, share, asOf]);
    case 'territories':
      return rows.map(({ territory, share }): ImportCell[] => [territory, share, asOf]);
    case 'videos':
      return rows.map(({ link, title, posted, likes, comments, shares, views, asOf: seen }): ImportCell[] => {
        return [link, title, posted, likes, comments, shares, views, seen];
      });
  }
}

function periodOf(sources: readonly StudioTable[]): Period | null {
  const periods = sources.flatMap(({ period }) => (period === null ? [] : [period]));
  if (periods.length === 0) return null;
  const days = periods.flatMap(({ from, to }) => [from, to]).sort();
  return { from: days[0] as string, to: days[days.length - 1] as string };
}
