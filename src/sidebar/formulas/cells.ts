import type { Entry } from '../../catalogue/entry';
import type { CellMessage, CellsFound, CellsRead } from '../../messages';
import { isOpen, writeReference } from '../../sheet/reference';
import type { ArgumentReading } from './arguments';
import { type Form, fieldOf } from './state';

/** A field that names cells. */
export interface CellsNamed {
  readonly parameter: string;
  /** What stands in the field. */
  readonly text: string;
  /** What the server is asked for. Once a sheet was found it is named: another one may be the active one by now. */
  readonly reference: string;
  /** What was read of exactly these cells; `null` while that is still to come. */
  readonly read: CellsRead | null;
}

/** The fields that name cells, in the order of the parameters. */
export function cellsNamed({ parameters }: Entry, form: Form, readings: readonly ArgumentReading[]): CellsNamed[] {
  return parameters.flatMap(({ name }, i) => {
    const reading = readings[i];
    if (reading?.kind !== 'cells') return [];
    const { text, sheet } = fieldOf(form, name);
    const read = (form.seen?.asked[name] === text ? form.seen.found[name] : undefined) ?? null;
    const { a1, sheetName } = reading.reference;
    return [
      { parameter: name, text, reference: writeReference(a1, sheetName ?? sheetOf(read) ?? sheet ?? null), read },
    ];
  });
}

/** The sheet that cells were found on. One that is gone may have another name by now: then the field alone counts. */
export function sheetOf(read: CellsRead | null): string | null {
  if (read === null || !('sheetName' in read)) return null;
  return read.ok || read.problem !== 'no-such-sheet' ? read.sheetName : null;
}

/** What is asked, to know later whether the fields still name the same cells. */
export function askedOf(named: readonly CellsNamed[]): { readonly [parameter: string]: string } {
  return Object.fromEntries(named.map(({ parameter, text }) => [parameter, text]));
}

/** The arguments of a call, as a custom function would be given them, and how they differ from it. */
export interface CallArguments {
  readonly args: readonly unknown[];
  /** A range goes down to the last row of its sheet: the function is given more blank rows there than are here. */
  readonly open: boolean;
}

/** Puts the values that were read in place. Every field that names cells must have been read. */
export function callArguments(readings: readonly ArgumentReading[], found: readonly CellsFound[]): CallArguments {
  const rest = [...found];
  const ranges = readings.map((reading) => {
    if (reading.kind !== 'cells') return null;
    return { cells: rest.shift() as CellsFound, area: reading.reference.area };
  });
  // All open ranges end in the same row, which the server cuts off one by one. One row more than any has, so that an
  // open range and a closed one never seem to be of one size by chance.
  let last = 0;
  for (const range of ranges) {
    if (range !== null) last = Math.max(last, range.area.top + range.cells.rows);
  }
  const args = readings.map((reading, i) => {
    if (reading.kind === 'value') return reading.value;
    const range = ranges[i];
    if (!range) return undefined;
    const rows = range.cells.values.map((row) => row.map(toCell));
    if (isOpen(range.area)) {
      for (let r = range.area.top + rows.length; r <= last; r++) rows.push(new Array(range.cells.columns).fill(''));
    }
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  });
  return { args, open: ranges.some((range) => range !== null && isOpen(range.area)) };
}

/** A cell as Sheets hands it to a custom function. */
function toCell(message: CellMessage): unknown {
  if (message === null) return '';
  return typeof message === 'object' ? new Date(message.date) : message;
}
