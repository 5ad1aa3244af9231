import { readCount } from '../numbers/readCount';
import type { NumberQuestion } from '../question';
import type { Figure } from '../table';
import type { Sheet, SheetRecord } from './sheet';

/** Cells of a sheet by what their columns are called here. */
export interface Cells {
  readonly text: (record: SheetRecord, field: string) => string;
  /** Header of a column, as in the file. */
  readonly nameOf: (field: string) => string;
  /** Texts in the columns that aren't known. */
  readonly further: (record: SheetRecord) => readonly string[];
  readonly furtherNames: readonly string[];
  /** A count; `null` for a blank cell, `undefined` for what is no count, which is told. */
  readonly count: (record: SheetRecord, field: string) => Figure | undefined;
  /** What to ask about the counts read so far. */
  readonly question: () => NumberQuestion | null;
}

export function cellsOf({ path, header, problems, choice }: Sheet): Cells {
  const placeOf = (field: string): number => header.places.get(field) as number;
  const nameOf = (field: string): string => header.names[placeOf(field)] as string;
  const text = ({ fields }: SheetRecord, field: string): string => fields[placeOf(field)] as string;
  let first: NumberQuestion | null = null;
  let unsure = 0;
  return {
    text,
    nameOf,
    further: ({ fields }) => header.further.map((place) => fields[place] as string),
    furtherNames: header.further.map((place) => header.names[place] as string),
    count(record, field) {
      const held = text(record, field);
      if (held.trim() === '') return null;
      const count = readCount(held, choice.decimalMark);
      if (count.kind === 'value') return count.value;
      const place = { row: record.row, column: nameOf(field) };
      if (count.kind === 'none') {
        problems.add({ code: 'bad-number', held }, place);
        return undefined;
      }
      unsure++;
      first ??= {
        kind: 'number',
        path,
        ...place,
        text: held,
        readings: [
          { decimalMark: '.', value: count.asPoint },
          { decimalMark: ',', value: count.asComma },
        ],
        count: 0,
      };
      return null;
    },
    question: () => first && { ...first, count: unsure },
  };
}

/** What an export writes for a figure that it doesn't have. */
export function isUndefined(text: string): boolean {
  return /^\s*(undefined|null|nan)\s*$/i.test(text);
}
