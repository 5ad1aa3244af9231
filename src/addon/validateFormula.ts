import { type Entry, isOptional } from '../catalogue/entry';
import { allEntries } from '../catalogue/index';
import type { FormulaArgumentMessage, FormulaConfirmation, FormulaRequest } from '../messages';
import { parseCells } from '../sheet/reference';
import { MOST_CELLS } from '../sheet/result';
import { isRecord } from './validate';

/** Longer than any word that a function takes. */
const LONGEST_TEXT = 500;

/** Whether a request asks for a call that a user could have put together: nothing of it is written before that is sure. */
export function isFormulaRequest(message: unknown): message is FormulaRequest {
  if (!isRecord(message)) return false;
  const { name, args, rows, columns, at } = message;
  // Looked for in the list, as an object would also find what it inherits, such as `constructor`.
  const entry = allEntries().find((known) => known.name === name);
  return (
    entry !== undefined &&
    Array.isArray(args) &&
    args.every(isArgument) &&
    fits(entry, args) &&
    isNatural(rows) &&
    isNatural(columns) &&
    rows * columns <= MOST_CELLS &&
    (at === null || isConfirmation(at))
  );
}

/** No more arguments than parameters, and each that is required is given. */
function fits({ parameters }: Entry, args: readonly FormulaArgumentMessage[]): boolean {
  if (args.length > parameters.length) return false;
  return parameters.every((parameter, i) => isOptional(parameter) || (args[i]?.kind ?? 'blank') !== 'blank');
}

function isArgument(message: unknown): message is FormulaArgumentMessage {
  if (!isRecord(message)) return false;
  const { kind, sheetName, a1, value, percent } = message;
  switch (kind) {
    case 'reference':
      return typeof sheetName === 'string' && typeof a1 === 'string' && parseCells(a1) !== null;
    case 'value':
      if (percent !== undefined) return percent === true && isFigure(value);
      if (typeof value === 'string') return value.length <= LONGEST_TEXT;
      return typeof value === 'boolean' || isFigure(value);
    default:
      return kind === 'blank';
  }
}

/** A number that a formula can hold: it is written without an exponent, with all its zeros. */
function isFigure(value: unknown): boolean {
  if (typeof value !== 'number') return false;
  const size = Math.abs(value);
  return size === 0 || (size >= 1e-100 && size <= 1e100);
}

function isConfirmation(message: unknown): message is FormulaConfirmation {
  if (!isRecord(message)) return false;
  const { sheetName, a1, token, spill } = message;
  if (typeof sheetName !== 'string' || typeof a1 !== 'string') return false;
  const area = parseCells(a1)?.area;
  const single = area !== undefined && area.top === area.bottom && area.left === area.right;
  return single && typeof token === 'string' && typeof spill === 'boolean';
}

function isNatural(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}
