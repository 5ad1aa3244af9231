import { type FieldId, fields } from './fields';

/** A column that was recognised by its header. */
export interface Match {
  readonly field: FieldId;
  /** From 0. */
  readonly column: number;
  readonly header: string;
}

/**
 * The columns of a sheet that hold figures of a scenario, recognised by their headers in either language. Where several
 * columns fit one field, the more exact name wins, and of two equal ones the first column.
 */
export function matchHeaders(headers: readonly unknown[]): Match[] {
  const names = headers.map((header) => (typeof header === 'string' ? plain(header) : ''));
  const matches: Match[] = [];
  for (const field of fields) {
    for (const name of field.headers) {
      const column = names.indexOf(plain(name));
      if (column < 0) continue;
      matches.push({ field: field.id, column, header: (headers[column] as string).trim() });
      break;
    }
  }
  return matches;
}

/** The row, of several at the top of a sheet, that names the most columns: titles and notes may stand above the headers. */
export function findHeaderRow(rows: readonly (readonly unknown[])[]): { row: number; matches: Match[] } | undefined {
  let best: { row: number; matches: Match[] } | undefined;
  rows.forEach((cells, row) => {
    const matches = matchHeaders(cells);
    if (matches.length > (best?.matches.length ?? 0)) best = { row, matches };
  });
  return best;
}

/** A header without what people write differently: case, spaces, underscores, hyphens. */
function plain(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2013]+/g, ' ');
}
