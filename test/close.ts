import { expect } from 'vitest';
import type { Entry, Example, Value } from '../src/catalogue/entry';

/** Equal but for the last digits of a binary fraction; 0 must be 0. */
export function expectClose(actual: unknown, expected: number): void {
  if (typeof actual !== 'number') throw new Error(`expected about ${expected}, got ${JSON.stringify(actual)}`);
  expect(Math.abs(actual - expected), `${actual} is not ${expected}`).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

/** Arguments of an example as Sheets hands them over: a list of an example is a column of cells. */
export function cellsOf({ args }: Example): unknown[] {
  return args.map((argument) => (typeof argument === 'object' ? argument.map((cell) => [cell]) : argument));
}

/** The result of an example as cells: a row is a table of one row, and nothing is an empty cell. */
export function asCells({ shape }: Entry, { result }: Example): unknown {
  const cell = (value: Value) => value ?? '';
  if (shape === 'cell') return cell(result as Value);
  if (shape === 'list') return (result as readonly Value[]).map((value) => [cell(value)]);
  const rows = (shape === 'row' ? [result] : result) as readonly (readonly Value[])[];
  return rows.map((row) => row.map(cell));
}

/** Of a result whose example leaves rows out, those that it shows. */
export function firstRows(result: unknown, { result: shown, rest }: Example): unknown {
  if (rest !== true) return result;
  const rows = result as readonly unknown[];
  const count = (shown as readonly unknown[]).length;
  expect(rows.length, 'rows that the example leaves out').toBeGreaterThan(count);
  return rows.slice(0, count);
}

/** Equal in shape and texts, and numbers but for the last digits. */
export function expectResult(actual: unknown, expected: unknown): void {
  if (typeof expected === 'number') {
    expectClose(actual, expected);
  } else if (Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((part, i) => {
      expectResult((actual as unknown[])[i], part);
    });
  } else {
    expect(actual).toEqual(expected);
  }
}
