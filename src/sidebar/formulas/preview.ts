import type { Entry } from '../../catalogue/entry';
import { isOptional } from '../../catalogue/leftOut';
import type { CellsFound, CellsRefusal } from '../../messages';
import { call } from '../../sheet/call';
import { withoutBlankEnd } from '../../sheet/formula';
import { InputError } from '../../sheet/problem';
import type { Cell } from '../../sheet/result';
import type { ArgumentReading } from './arguments';
import { type CellsNamed, callArguments } from './cells';

/** What can be said about a formula before it is written. */
export type Preview =
  /** Fields are missing or wrong. */
  | { readonly kind: 'incomplete' }
  /** Cells are still to be read. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'unreadable'; readonly refusals: readonly CellsRefusal[] }
  | {
      readonly kind: 'error';
      readonly error: InputError;
      /** The cells may be mended after the formula is written; otherwise it is the formula that is wrong. */
      readonly mendable: boolean;
    }
  | {
      readonly kind: 'result';
      readonly rows: readonly (readonly Cell[])[];
      /** One value, not a range or a table of one cell. */
      readonly single: boolean;
      /** Blank rows follow, down to the last one of the sheet. */
      readonly open: boolean;
    };

/** Computes what the cell will show, with the code that the cell runs. */
export function previewOf(entry: Entry, readings: readonly ArgumentReading[], named: readonly CellsNamed[]): Preview {
  const whole = entry.parameters.every((parameter, i) => {
    const kind = readings[i]?.kind;
    return kind === 'value' || kind === 'cells' || (kind === 'blank' && isOptional(parameter));
  });
  if (!whole) return { kind: 'incomplete' };
  const reads = named.map(({ read }) => read);
  const refusals = reads.filter((read): read is CellsRefusal => read?.ok === false);
  if (refusals.length > 0) return { kind: 'unreadable', refusals };
  const found = reads.filter((read): read is CellsFound => read?.ok === true);
  if (found.length < reads.length) return { kind: 'unread' };
  const { args, open } = callArguments(readings, found);
  try {
    const result = call(entry, args);
    if (!Array.isArray(result)) return { kind: 'result', rows: [[result]], single: true, open: false };
    const endless = open && entry.shape !== 'table';
    return { kind: 'result', rows: endless ? shownRows(result) : result, single: false, open: endless };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: 'error', error, mendable: found.length > 0 && isMendable(error) };
  }
}

function isMendable({ problem: { code } }: InputError): boolean {
  return code === 'bad-cells' || code === 'number-too-large';
}

/** The rows up to the last one that shows anything; one at least. */
function shownRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const shown = withoutBlankEnd(rows, (row) => row.every((cell) => cell === ''));
  return shown.length === 0 ? rows.slice(0, 1) : shown;
}
