import type { Choice } from '../../src/studio/choices';
import type { StudioFile } from '../../src/studio/file';
import { type Exports, readExports } from '../../src/studio/readExports';
import type { Kind, StudioTable, TableOf } from '../../src/studio/table';

export const TODAY = '2025-06-30';

/** Reads one file, and answers what it has of its only table. */
export function read(file: StudioFile, today = TODAY, choice?: Choice): Exports {
  const open = readExports([file], today);
  const path = open.tables[0]?.path;
  return choice === undefined || path === undefined ? open : readExports([file], today, { [path]: choice });
}

/** The only table of a kind. */
export function only<K extends Kind>({ tables }: Exports, kind: K): TableOf<K> {
  const same = tables.filter((table: StudioTable) => table.kind === kind);
  if (same.length !== 1) throw new Error(`${same.length} tables of ${kind}`);
  return same[0] as unknown as TableOf<K>;
}

export function codes({ problems }: Exports): string[] {
  return problems.map(({ code }) => code);
}
