import { dateOfSerial, isDate, serialOfDate } from './dates';
import type { Engine } from './engine';

/** What one cell is to a script. */
export type ScriptValue = number | string | boolean | Date;

/** What the engine hands to a function for one cell, and takes back. */
export interface EngineValue {
  value: number | string | boolean | null;
  format?: string;
}

/** The engine's own names for errors, and what Sheets calls them. */
const sheetsErrors: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#ERROR': '#ERROR!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
  '#BAD_EXPR': '#ERROR!',
};

export function sheetsErrorName(value: string): string {
  return sheetsErrors[value] ?? value;
}

/** One cell as a script sees it: blank is `""`, a date is a Date, an error is its text. */
export function toScriptValue(engine: Engine, cell: Partial<EngineValue> | undefined): ScriptValue {
  const value = cell?.value ?? '';
  if (typeof value === 'number' && cell?.format !== undefined && engine.helpers.isDateTimeFormat(cell.format)) {
    return dateOfSerial(value);
  }
  return typeof value === 'string' ? sheetsErrorName(value) : value;
}

/** An argument of a custom function: a range is rows of cells, one cell a scalar, an argument left out `undefined`. */
export function toArgument(
  engine: Engine,
  argument: Partial<EngineValue> | readonly (readonly Partial<EngineValue>[])[] | undefined,
): ScriptValue | ScriptValue[][] | undefined {
  if (argument === undefined) return undefined;
  if (!isMatrix(argument)) return toScriptValue(engine, argument);
  const height = argument[0]?.length ?? 0;
  if (argument.length === 1 && height === 1) return toScriptValue(engine, argument[0]?.[0]);
  const rows: ScriptValue[][] = [];
  for (let row = 0; row < height; row++) rows.push(argument.map((column) => toScriptValue(engine, column[row])));
  return rows;
}

/**
 * What a custom function returned, in the engine's form (columns of cells). Throws on everything that Sheets would show
 * as something else than what was meant, even where Sheets is lenient: a mistake must not hide here.
 */
export function fromResult(result: unknown, dateFormat: string): EngineValue | EngineValue[][] {
  if (!Array.isArray(result)) return fromScalar(result, dateFormat, '');
  if (result.length === 0) throw new Error('The function returned an empty list.');
  const nested = result.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = nested[0]?.length ?? 0;
  if (width === 0) throw new Error('The function returned an empty row.');
  const columns: EngineValue[][] = Array.from({ length: width }, () => []);
  for (const [r, row] of nested.entries()) {
    if (row.length !== width) {
      throw new Error(
        `The function returned rows of unequal length: row 1 has ${width}, row ${r + 1} has ${row.length}.`,
      );
    }
    for (const [c, value] of row.entries()) {
      columns[c]?.push(fromScalar(value, dateFormat, ` in row ${r + 1}, column ${c + 1}`));
    }
  }
  return columns;
}

function fromScalar(value: unknown, dateFormat: string, place: string): EngineValue {
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number' && Number.isFinite(value)) return { value };
  if (isDate(value) && !Number.isNaN(value.getTime())) return { value: serialOfDate(value), format: dateFormat };
  throw new Error(`The function returned ${nameOf(value)}${place}, which no cell can hold.`);
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number') return String(value);
  if (isDate(value)) return 'an invalid date';
  if (Array.isArray(value)) return 'a list within a row';
  return `a value of type ${typeof value}`;
}

function isMatrix<T>(value: T | readonly (readonly T[])[]): value is readonly (readonly T[])[] {
  return Array.isArray(value);
}
