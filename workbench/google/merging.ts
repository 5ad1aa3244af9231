import { runBatch } from '../engine/batch';
import type { Zone } from '../engine/engine';
import type { Area } from './area';
import type { Host } from './host';

type Setter = (...args: unknown[]) => void;

/** What a Range can do to make one cell of many. Only what the first one holds is kept. */
export function merging({ model }: Host, { sheetId, zone }: Area): Readonly<Record<string, Setter>> {
  function merge(target: readonly Zone[]): void {
    checkWhole();
    const many = target.filter(({ top, bottom, left, right }) => bottom > top || right > left);
    if (many.length > 0) runBatch(model, [{ type: 'ADD_MERGE', sheetId, target: many, force: true }]);
  }
  function checkWhole(): void {
    for (const { top, bottom, left, right } of model.getters.getMergesInZone(sheetId, zone)) {
      if (top >= zone.top && bottom <= zone.bottom && left >= zone.left && right <= zone.right) continue;
      throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    }
  }
  return {
    merge: () => merge([zone]),
    mergeAcross() {
      const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_, i) => zone.top + i);
      merge(rows.map((row) => ({ ...zone, top: row, bottom: row })));
    },
    breakApart() {
      checkWhole();
      const target = model.getters.getMergesInZone(sheetId, zone);
      if (target.length > 0) runBatch(model, [{ type: 'REMOVE_MERGE', sheetId, target }]);
    },
  };
}
