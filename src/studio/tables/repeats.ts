import type { Sheet, SheetRecord } from './sheet';

/**
 * Tells rows that are of what an earlier row of the same file is of: two statements of one day can't both be right, and
 * which of them is, nothing in the file says. The first one is kept whole.
 *
 * @returns whether a row is such a one, by a key that says what it is of
 */
export function repeatsIn({ header, problems }: Sheet): (key: string, record: SheetRecord) => boolean {
  const rows = new Map<string, number>();
  return (key, { row, fields }) => {
    const first = rows.get(key);
    if (first === undefined) {
      rows.set(key, row);
      return false;
    }
    const held = fields.join(header.dialect.delimiter);
    problems.add({ code: 'repeated-row', kind: header.kind, first, held }, { row });
    return true;
  };
}
