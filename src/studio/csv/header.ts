import type { LooksLike } from '../problem';
import type { Kind } from '../table';
import { columns, kinds, unread } from './columns';
import { type Dialect, newlineOf, recordsOf } from './records';

/** A header that is known. */
export interface Header {
  readonly kind: Kind;
  readonly dialect: Dialect;
  readonly names: readonly string[];
  /** Where each field stands, counted from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns that aren't known. */
  readonly further: readonly number[];
}

export type HeaderResult =
  | { readonly known: true; readonly header: Header }
  | { readonly known: false; readonly kind: Kind; readonly missing: readonly string[] }
  | { readonly known: false; readonly kind: null; readonly held: string; readonly looksLike: LooksLike | null };

/** `;` and tabs are what spreadsheets make of a file that they save again. */
const DELIMITERS = [',', ';', '\t'];

/** Tells what a file is by its first record, whatever the file is called and in whatever order its columns stand. */
export function readHeader(text: string): HeaderResult {
  const newline = newlineOf(text);
  let close: HeaderResult | null = null;
  for (const delimiter of DELIMITERS) {
    const dialect = { delimiter, newline };
    const names = (recordsOf(text, dialect, 1)[0] ?? []).map((name) => name.trim());
    const plain = names.map(plainHeader);
    for (const kind of kinds) {
      const missing = Object.values(columns[kind]).filter((name) => !plain.includes(name));
      if (missing.length === 0) return { known: true, header: headerOf(kind, dialect, names, plain) };
      const found = Object.keys(columns[kind]).length - missing.length;
      if (found > missing.length && found > 1) close ??= { known: false, kind, missing };
    }
  }
  if (close !== null) return close;
  const held = text.slice(0, 200).split(newline, 1)[0] ?? '';
  return { known: false, kind: null, held, looksLike: looksLike(text) };
}

function headerOf(kind: Kind, dialect: Dialect, names: readonly string[], plain: readonly string[]): Header {
  const places = new Map<string, number>();
  for (const [field, name] of Object.entries(columns[kind])) places.set(field, plain.indexOf(name));
  const known = new Set(places.values());
  const further: number[] = [];
  for (const [place, name] of plain.entries()) {
    if (!known.has(place) && !unread.includes(name) && name !== '') further.push(place);
  }
  return { kind, dialect, names, places, further };
}

/** A header as compared: without regard to case, kind and number of blanks, underscores and marks that nobody sees. */
function plainHeader(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function looksLike(text: string): LooksLike | null {
  const start = text.slice(0, 500).trimStart();
  // Business Suite of Meta: the name of the figure, then Date and Primary.
  if (/(?:^|\n)"?Date"?[,;\t]"?Primary"?/i.test(start)) return 'meta';
  if (/^[[{]/.test(start)) return 'json';
  return /^<(!doctype|html|\?xml)/i.test(start) ? 'web-page' : null;
}
