import type { Entry } from '../../catalogue/entry';
import type { FormulaArgumentMessage, FormulaConfirmation, FormulaRequest } from '../../messages';
import { call } from '../../sheet/call';
import { type FormulaArgument, type Percent, withoutBlankEnd, writeArgument, writeCall } from '../../sheet/formula';
import type { Size } from '../../sheet/problem';
import { isOpen, writeReference } from '../../sheet/reference';
import { MOST_CELLS } from '../../sheet/result';
import type { ArgumentReading } from './arguments';
import { type CellsNamed, sheetOf } from './cells';
import type { Preview } from './preview';
import type { Question } from './state';

/** The formula as it will stand in the cell. Cells are named without their sheet where the user names none. */
export function formulaText({ name }: Entry, readings: readonly ArgumentReading[]): string {
  const written = withoutBlankEnd(readings, ({ kind }) => kind === 'blank').map(
    (reading): FormulaArgument | Percent => {
      switch (reading.kind) {
        case 'cells': {
          const { a1, sheetName } = reading.reference;
          return { ref: writeReference(a1, sheetName) };
        }
        case 'value':
          return reading.percent ? { percent: reading.value as number } : reading.value;
        default:
          return '';
      }
    },
  );
  return `=${writeCall(name, written)}`;
}

/** Whether a decimal number is written as a quotient, which needs a word of explanation. */
export function hasFraction(readings: readonly ArgumentReading[]): boolean {
  return readings.some((reading) => {
    if (reading.kind !== 'value' || typeof reading.value !== 'number') return false;
    const { value, percent } = reading;
    return writeArgument(percent ? { percent: value } : value).includes('/');
  });
}

/**
 * What the server is asked to write, or why it can't be asked.
 *
 * @returns `unresolved` where nobody knows yet on which sheet the cells are; `wrong` where the formula can only fail
 */
export function insertionOf(
  entry: Entry,
  readings: readonly ArgumentReading[],
  named: readonly CellsNamed[],
  preview: Preview,
  at: FormulaConfirmation | null,
): { readonly request: FormulaRequest } | 'incomplete' | 'wrong' | 'unresolved' {
  if (preview.kind === 'incomplete') return 'incomplete';
  if (preview.kind === 'error' && !preview.mendable) return 'wrong';
  const args: FormulaArgumentMessage[] = [];
  for (const [i, reading] of readings.entries()) {
    if (reading.kind === 'value') {
      const { value, percent } = reading;
      args.push(percent ? { kind: 'value', value, percent } : { kind: 'value', value });
    } else if (reading.kind === 'cells') {
      const found = named.find(({ parameter }) => parameter === entry.parameters[i]?.name);
      const sheetName = sheetOf(found?.read ?? null) ?? reading.reference.sheetName;
      if (sheetName === null) return 'unresolved';
      args.push({ kind: 'reference', sheetName, a1: reading.reference.a1 });
    } else {
      args.push({ kind: 'blank' });
    }
  }
  const { rows, columns } = sizeOf(entry, readings, preview);
  return rows * columns > MOST_CELLS ? 'wrong' : { request: { name: entry.name, args, rows, columns, at } };
}

/** How many cells the result fills. An open range adds to it, as the server knows better. */
export function sizeOf(entry: Entry, readings: readonly ArgumentReading[], preview: Preview): Size {
  if (preview.kind === 'result') return { rows: preview.rows.length, columns: preview.rows[0]?.length ?? 1 };
  // Without values: the shape of the ranges gives the shape of the result.
  if (entry.shape === 'table') return sizeOfTable(entry);
  let rows = 1;
  let columns = 1;
  for (const reading of readings) {
    if (reading.kind !== 'cells') continue;
    const { area } = reading.reference;
    if (!isOpen(area)) rows = Math.max(rows, area.bottom - area.top + 1);
    columns = Math.max(columns, area.right - area.left + 1);
  }
  return { rows, columns: entry.shape === 'row' ? (entry.result?.columns?.length ?? 1) : columns };
}

/** A table has one size whatever it is computed from, so that an example tells. */
function sizeOfTable(entry: Entry): Size {
  const args = entry.about.examples[0]?.args ?? [];
  const table = call(entry, args);
  return Array.isArray(table) ? { rows: table.length, columns: table[0]?.length ?? 1 } : { rows: 1, columns: 1 };
}

/** What the user confirms by saying yes to a question. */
export function confirmationOf({ problem, sheetName, a1, token }: Question): FormulaConfirmation {
  return { sheetName, a1, token, spill: problem === 'spill-blocked' };
}
