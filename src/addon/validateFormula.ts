import type { Entry, Parameter } from '../catalogue/entry';
import { allEntries } from '../catalogue/index';
import { isOptional } from '../catalogue/leftOut';
import type { FormulaArgumentMessage, FormulaConfirmation, FormulaRequest } from '../messages';
import { readCell } from '../sheet/argument';
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

/** No more arguments than parameters, each that is required is given, and each is one that the function takes. */
function fits(entry: Entry, args: readonly FormulaArgumentMessage[]): boolean {
  const { parameters } = entry;
  if (args.length > parameters.length) return false;
  return parameters.every((parameter, i) => {
    const argument = args[i] ?? { kind: 'blank' };
    if (argument.kind === 'blank') return isOptional(parameter);
    if (argument.kind === 'reference') return takesRange(entry, parameter) || isOneCell(argument.a1);
    return argument.value !== '' && 'value' in readCell(parameter, argument.value);
  });
}

/** Tables and lists take single cells, except for their series. */
function takesRange({ shape }: Entry, parameter: Parameter): boolean {
  if (shape === 'cell' || shape === 'row') return true;
  return parameter.type === 'number' && parameter.series !== undefined;
}

function isOneCell(a1: string): boolean {
  const area = parseCells(a1)?.area;
  return area !== undefined && area.top === area.bottom && area.left === area.right;
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
  return isOneCell(a1) && typeof token === 'string' && typeof spill === 'boolean';
}

function isNatural(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1;
}
