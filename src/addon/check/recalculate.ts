import type { RecalculateReply } from '../../messages';
import { cellName, writeReference } from '../../sheet/reference';
import { asText } from '../asText';
import { underLock } from '../underLock';
import { type Block, blocksOf } from './blocks';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What became of the formulas of a sheet. */
interface Renewed {
  /** As many as were written anew. */
  readonly formulas: number;
  /** All of them. */
  readonly whole: boolean;
  /** Cells that hold their formula as a text. */
  readonly left: readonly string[];
}

/** A block of formulas and its cells. */
interface Placed extends Block {
  readonly range: Range;
  /** Its text and its formulas were taken. */
  done: boolean;
}

/**
 * Has Google compute all formulas with functions of ours anew, which it does when they are written again. In between they
 * stand there as texts, so that none can be lost. A sheet that may not be changed doesn't stop the others.
 */
export function recalculate(): RecalculateReply {
  try {
    return underLock(renewAll) ?? { ok: false, problem: 'busy' };
  } catch {
    // Everything that writes catches its own failures.
    return { ok: false, problem: 'not-written' };
  }
}

function renewAll(): RecalculateReply {
  const renewed: Renewed[] = [];
  const skipped: Sheet[] = [];
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const blocks = blocksOn(sheet);
    const outcome = blocks === null || blocks.length === 0 ? null : renew(sheet, blocks);
    if (blocks === null || outcome?.whole === false) skipped.push(sheet);
    if (outcome !== null) renewed.push(outcome);
  }
  const cells = renewed.flatMap(({ left }) => left);
  if (cells.length > 0) return { ok: false, problem: 'left-over', cells };
  const done = renewed.filter(({ formulas }) => formulas > 0);
  if (done.length === 0 && renewed.length + skipped.length > 0) return { ok: false, problem: 'not-written' };
  const formulas = done.reduce((sum, one) => sum + one.formulas, 0);
  return { ok: true, formulas, sheets: done.length, skipped: skipped.map(nameIn) };
}

/** The formulas of a sheet, or `null` where they can't be read. */
function blocksOn(sheet: Sheet): Placed[] | null {
  let all: Range;
  try {
    all = sheet.getDataRange();
  } catch {
    // A sheet that is a chart has no cells.
    return [];
  }
  try {
    return blocksOf(all.getFormulas()).map((block) => {
      const { top, left, formulas } = block;
      const range = sheet.getRange(top, left, formulas.length, formulas[0]?.length ?? 1);
      return { ...block, range, done: true };
    });
  } catch {
    return null;
  }
}

function renew(sheet: Sheet, blocks: readonly Placed[]): Renewed {
  const isFlushed = [
    write(blocks, ({ range, formulas }) => range.setValues(formulas.map((row) => row.map(asText)))),
    write(blocks, ({ range, formulas }) => range.setFormulas(formulas)),
  ].every(Boolean);
  const left: string[] = [];
  let count = 0;
  for (const block of blocks) {
    if (isFlushed && block.done) count += sizeOf(block);
    else {
      const missing = putBack(block);
      if (missing.length === 0 && block.done) count += sizeOf(block);
      for (const cell of missing) left.push(cell);
    }
  }
  const whole = count === blocks.reduce((sum, block) => sum + sizeOf(block), 0);
  return { formulas: count, whole, left: left.length === 0 ? [] : named(sheet, left) };
}

/** Writes all blocks, whatever happens to one of them. Whether Google has taken what it was given. */
function write(blocks: readonly Placed[], into: (block: Placed) => unknown): boolean {
  for (const block of blocks) {
    try {
      into(block);
    } catch {
      block.done = false;
    }
  }
  try {
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

/** Gives cells their formulas back where they have none. The cells where that failed, or where it can't be seen. */
function putBack(block: Placed): string[] {
  try {
    if (missingIn(block).length === 0) return [];
    block.range.setFormulas(block.formulas);
    SpreadsheetApp.flush();
  } catch {
    // Told by what stands there.
  }
  try {
    return missingIn(block);
  } catch {
    return cellsIn(block, () => true);
  }
}

function missingIn(block: Placed): string[] {
  const now = block.range.getFormulas();
  return cellsIn(block, (r, c) => (now[r]?.[c] ?? '') === '');
}

function cellsIn({ top, left, formulas }: Block, wanted: (r: number, c: number) => boolean): string[] {
  return formulas.flatMap((row, r) => row.flatMap((_, c) => (wanted(r, c) ? [cellName(top + r, left + c)] : [])));
}

function sizeOf({ formulas }: Block): number {
  return formulas.length * (formulas[0]?.length ?? 0);
}

/** Cells with the name of their sheet, where Google tells it. */
function named(sheet: Sheet, cells: readonly string[]): string[] {
  try {
    const name = sheet.getName();
    return cells.map((cell) => writeReference(cell, name));
  } catch {
    return [...cells];
  }
}

/** The name of a sheet; a mark where Google doesn't tell it. */
function nameIn(sheet: Sheet): string {
  try {
    return sheet.getName();
  } catch {
    return '?';
  }
}
