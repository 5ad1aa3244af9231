import { allFields, type FieldId } from './fields';

/** A column that was recognised by its header. */
export interface Match {
  readonly field: FieldId;
  /** From 0. */
  readonly column: number;
  readonly header: string;
}

/** What a column with the figure of a field is headed in users' sheets, in lower case. The first fit wins. */
export const headers: { readonly [F in FieldId]: readonly string[] } = {
  views: [
    'views a month',
    'views per month',
    'monthly views',
    'visninger per måned',
    'visninger i måneden',
    'månedlige visninger',
    'views',
    'video views',
    'visninger',
    'videovisninger',
  ],
  share: ['qualified share', 'share qualified', 'kvalifisert andel', 'andel kvalifiserte', 'andel kvalifisert'],
  rpm: ['rpm', 'rpm (usd)', 'rewards rpm'],
  videoSeconds: [
    'video length',
    'length (s)',
    'length (seconds)',
    'video seconds',
    'video_seconds',
    'seconds',
    'videolengde',
    'lengde (s)',
    'lengde (sekunder)',
    'sekunder',
  ],
  followers: ['followers', 'følgere', 'antall følgere'],
  viewsIn30Days: [
    'views in 30 days',
    'views 30 days',
    'views_30_days',
    'views last 30 days',
    '30-day views',
    'visninger på 30 dager',
    'visninger siste 30 dager',
    'visninger 30 dager',
  ],
  age: ['age', 'alder'],
  country: ['country', 'land'],
};

/**
 * The columns of a sheet that hold figures of a scenario, recognised by their headers in either language. Where several
 * columns fit one field, the more exact name wins, and of two equal ones the first column.
 */
export function matchHeaders(cells: readonly unknown[]): Match[] {
  const names = cells.map((header) => (typeof header === 'string' ? plain(header) : ''));
  const matches: Match[] = [];
  for (const { id } of allFields()) {
    for (const name of headers[id]) {
      const column = names.indexOf(plain(name));
      if (column < 0) continue;
      matches.push({ field: id, column, header: (cells[column] as string).trim() });
      break;
    }
  }
  return matches;
}

/**
 * The row, of several at the top of a sheet, that names the most columns: titles and notes may stand above the headers. A
 * row with figures is no header, whatever its first cell is called.
 */
export function findHeaderRow(rows: readonly (readonly unknown[])[]): { row: number; matches: Match[] } | undefined {
  let best: { row: number; matches: Match[] } | undefined;
  rows.forEach((cells, row) => {
    if (cells.some((cell) => typeof cell === 'number')) return;
    const matches = matchHeaders(cells);
    if (matches.length > (best?.matches.length ?? 0)) best = { row, matches };
  });
  return best;
}

const qualifiedViewsHeaders: readonly string[] = ['qualified views', 'kvalifiserte visninger'];

/**
 * The qualified share that a row shows without naming it: qualified views ÷ views. Both columns have to be there, and the
 * share to be one.
 */
export function findShare(
  headers: readonly unknown[],
  matches: readonly Match[],
  values: readonly unknown[],
): { readonly share: number; readonly column: number; readonly header: string } | undefined {
  const views = matches.find(({ field }) => field === 'views');
  const column = headers.findIndex(
    (header) => typeof header === 'string' && qualifiedViewsHeaders.includes(plain(header)),
  );
  if (views === undefined || column < 0 || matches.some(({ field }) => field === 'share')) return undefined;
  const qualified = values[column];
  const all = values[views.column];
  if (typeof qualified !== 'number' || typeof all !== 'number' || qualified <= 0 || qualified > all) return undefined;
  return { share: qualified / all, column, header: `${String(headers[column]).trim()} ÷ ${views.header}` };
}

/** A header without what people write differently: case, spaces, underscores, hyphens. */
function plain(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2013]+/g, ' ');
}
