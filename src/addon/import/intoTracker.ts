import type { CommitReply, CommitRequest, ImportOutcome, ImportRow, KeptCell } from '../../messages';
import { cellName } from '../../sheet/reference';
import type { ImportedTable } from '../../templates/tracker/imported';
import { columnKinds, type Merged, merge } from '../../templates/tracker/merge';
import { asText } from '../asText';
import type { CellsHeld } from '../cellsHeld';
import { findTable, heldRows, lastRow, readTable, type TablePlace } from './table';
import { asItStands, toValue, type Value } from './values';
import { isAsBefore, type Writing, write } from './write';

/** As many cells that were kept as an answer names. */
const MOST_KEPT = 200;

/** The table may change once more while it is made ready; whoever changes it all the time has to stop first. */
const ATTEMPTS = 3;

/**
 * Merges the rows of an import into a table of the tracker, with one call that writes. Columns beside the table are not
 * touched.
 */
export function intoTracker(
  { table, replace }: CommitRequest,
  rows: readonly ImportRow[],
): ImportOutcome | Extract<CommitReply, { ok: false }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const place = findTable(table);
    if (place === null) return { ok: false, problem: 'no-table' };
    const held = readTable(table, place);
    if ('problem' in held) return held;
    const merged = merge(table, heldRows(place, held), rows, replace);
    const sheetName = place.sheetName();
    const outcome = outcomeOf(sheetName, place, merged);
    if (merged.rows.length === 0) return outcome;
    const last = lastRow(place, held) + merged.added;
    if (merged.added > 0 && !isReady(table, place, held, last)) continue;
    const state = write(place, writingOf(table, place, held, merged, last));
    if (state === 'written') return outcome;
    return state === 'unknown' ? { ok: false, problem: 'unknown', sheetName } : { ok: false, problem: 'not-written' };
  }
  return { ok: false, problem: 'not-written' };
}

/**
 * Makes room for new rows. They look as the last one does: the columns are formatted from top to bottom. It takes a moment,
 * in which somebody may type a row where the new ones go, or insert one above: then everything is looked at again.
 */
function isReady(table: ImportedTable, place: TablePlace, held: CellsHeld, last: number): boolean {
  const { sheet, top, left, columns, block } = place;
  const bottom = top + block.getNumRows() - 1;
  if (last <= bottom) return true;
  sheet.insertRowsAfter(bottom, last - bottom);
  const now = findTable(table);
  if (now === null || now.sheet.getSheetId() !== sheet.getSheetId()) return false;
  if (now.top !== top || now.left !== left || now.columns !== columns) return false;
  return isAsBefore(now.block.getValues(), held);
}

/** What is given to setValues: from the first row that changes to the last. */
function writingOf(table: ImportedTable, place: TablePlace, held: CellsHeld, merged: Merged, last: number): Writing {
  const kinds = columnKinds(table);
  const news = new Map(merged.rows.map((row) => [row.row, row]));
  const fresh = merged.rows.filter(({ row }) => row === null);
  const standing = merged.rows.flatMap(({ row }) => (row === null ? [] : [row]));
  const from = standing[0] ?? last - fresh.length + 1;
  const to = fresh.length > 0 ? last : (standing[standing.length - 1] as number);
  const before: Value[][] = [];
  const after: Value[][] = [];
  for (let row = from; row <= to; row++) {
    const values = held.values[row - place.top] ?? [];
    const formulas = held.formulas[row - place.top] ?? [];
    const stood = Array.from({ length: place.columns }, (_, i) => asItStands(values[i], formulas[i] ?? ''));
    before.push(stood);
    const change = row > last - fresh.length ? fresh[row - (last - fresh.length) - 1] : news.get(row);
    if (change === undefined) after.push(stood);
    else {
      const cells = kinds.map((kind, i) => {
        const cell = change.cells[i];
        return cell === undefined ? (stood[i] as Value) : toValue(kind, cell);
      });
      after.push([...cells, change.record === '' ? '' : asText(change.record)]);
    }
  }
  return { from, before, after };
}

function outcomeOf(
  sheetName: string,
  { left }: TablePlace,
  { added, updated, unchanged, kept }: Merged,
): ImportOutcome {
  const cells = kept
    .slice(0, MOST_KEPT)
    .map(({ row, column, held, imported }): KeptCell => ({ a1: cellName(row, left + column), held, imported }));
  return { sheetName, added, updated, unchanged, kept: cells, keptCount: kept.length };
}
