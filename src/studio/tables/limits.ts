import type { Sheet } from './sheet';

/** The add-on takes no more rows in one import of a table (`templates/tracker/staging.ts`; a test holds them together). */
export const MOST_ROWS = 50_000;

/** The add-on takes no more columns that aren't known. */
export const MOST_FURTHER = 50;

/** Whether a table can be imported; if not, why. Of rows that are too many, none are kept. */
export function isWithinLimits({ header, problems }: Sheet, rows: number): boolean {
  const columns = header.further.length;
  if (rows > MOST_ROWS) problems.add({ code: 'too-many-rows', count: rows, most: MOST_ROWS });
  if (columns > MOST_FURTHER) problems.add({ code: 'too-many-columns', count: columns, most: MOST_FURTHER });
  return rows <= MOST_ROWS && columns <= MOST_FURTHER;
}
