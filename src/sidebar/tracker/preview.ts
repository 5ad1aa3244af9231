import type { ImportRow, KeptCell, TableRead } from '../../messages';
import { cellName, parseCells } from '../../sheet/reference';
import { merge } from '../../templates/tracker/merge';
import type { PlannedTable } from './importPlan';

/** What an import would do to a table, reckoned as the server will. */
export interface Preview {
  /** What the files say, one row for each day or video. */
  readonly rows: readonly ImportRow[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Cells that were changed by hand and would stay. */
  readonly kept: readonly KeptCell[];
  readonly keptCount: number;
}

/** @param found what stands in the tracker; `undefined` where the rows go elsewhere, or it isn't read yet */
export function previewOf({ table, rows }: PlannedTable, found: TableRead | undefined, replace: boolean): Preview {
  const alone = merge(table, [], rows, false);
  const read = alone.rows.map(({ cells }) => cells.map((cell) => cell ?? null));
  if (found?.ok !== true) {
    return { rows: read, added: read.length, updated: 0, unchanged: 0, kept: [], keptCount: 0 };
  }
  const { added, updated, unchanged, kept } = merge(table, found.rows, rows, replace);
  const left = parseCells(`${found.column}1`)?.area.left ?? 1;
  const cells = kept.map(({ row, column, held, imported }) => ({
    a1: cellName(row, left + column),
    held,
    imported,
  }));
  return { rows: read, added, updated, unchanged, kept: cells, keptCount: cells.length };
}
