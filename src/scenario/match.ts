import { currencyIn, isSameCurrency, withoutCurrency } from './currency';
import type { FieldId } from './fieldIds';
import { allFields, fieldOf } from './fields';

/** A column that was recognised by its header. */
export interface Match {
  readonly field: FieldId;
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** That its header names, of a field with money. */
  readonly currency?: string | undefined;
}

/** What a column with the figure of a field is headed in users' sheets, in both languages. The first fit wins. */
export function headersOf(id: FieldId): readonly string[] {
  const { label, fullLabel, headers = [] } = fieldOf(id);
  const full = fullLabel === undefined ? [label.en, label.nb] : [fullLabel.en, fullLabel.nb];
  return [...full, ...headers];
}

/** What a list of videos has besides views, and what its views are headed. */
// biome-ignore format: one line for each
const videoHeaders: readonly string[] = [
  'video', 'videos', 'video title', 'length', 'length (s)', 'length (seconds)', 'duration', 'seconds',
  'videoer', 'videotittel', 'lengde', 'lengde (s)', 'lengde (sekunder)', 'varighet', 'sekunder',
];
const plainViews: readonly string[] = ['views', 'video views', 'visninger', 'videovisninger'];

function headersIn(id: FieldId, ofVideos: boolean): readonly string[] {
  const headers = headersOf(id);
  if (!ofVideos) return headers;
  if (id === 'viewsPerVideo') return [...headers, ...plainViews];
  return id === 'views' ? headers.filter((header) => !plainViews.includes(header)) : headers;
}

/**
 * The columns of a sheet that hold figures of a scenario, recognised by their headers in either language. Where several
 * columns fit one field, the more exact name wins, and of two equal ones the first column.
 *
 * @param currency of the plan: of several columns that name a currency, one in this goes first
 */
export function matchHeaders(cells: readonly unknown[], currency = 'USD'): Match[] {
  const names = cells.map((header) => (typeof header === 'string' ? plain(header) : ''));
  const bare = names.map(withoutCurrency);
  const matches: Match[] = [];
  // In a list of videos, views are those of a video.
  const ofVideos = names.some((name) => videoHeaders.includes(name));
  for (const { id, ...field } of allFields()) {
    const money = 'money' in field;
    for (const name of headersIn(id, ofVideos).map(plain)) {
      let column = names.indexOf(name);
      if (column < 0 && money) {
        column = bare.findIndex(
          (one, i) => one === name && isSameCurrency(currencyIn(names[i] as string) ?? '', currency),
        );
        if (column < 0) column = bare.indexOf(name);
      }
      if (column < 0) continue;
      const named = money ? currencyIn(names[column] as string) : undefined;
      matches.push({ field: id, column, header: (cells[column] as string).trim(), currency: named });
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

/** What a column of qualified views is headed. */
export const qualifiedViewsHeaders: readonly string[] = ['qualified views', 'kvalifiserte visninger'];

/**
 * The qualified share that a row shows without naming it: qualified views ÷ views. Both columns have to be there, and the
 * share to be one.
 */
export function findShare(
  headers: readonly unknown[],
  matches: readonly Match[],
  values: readonly unknown[],
): { readonly share: number; readonly column: number; readonly header: string } | undefined {
  const views = matches.find(({ field }) => field === 'views' || field === 'viewsPerVideo');
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
export function plain(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2013]+/g, ' ');
}
