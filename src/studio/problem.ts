import type { Kind } from './table';

/** What is wrong, or worth knowing, as data. `problemInWords` makes sentences of it. */
export type Fault =
  // Files
  | { readonly code: 'not-a-zip' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'corrupt' }
  | { readonly code: 'workbook' }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'too-many-entries'; readonly most: number }
  | { readonly code: 'nothing-inside' }
  | { readonly code: 'not-csv' }
  | { readonly code: 'empty-file' }
  | { readonly code: 'unknown-header'; readonly held: string; readonly looksLike: LooksLike | null }
  | { readonly code: 'missing-columns'; readonly kind: Kind; readonly columns: readonly string[] }
  /** `most`: as many as one table can have. */
  | { readonly code: 'too-many-rows'; readonly count: number; readonly most: number }
  /** Of columns that aren't known. */
  | { readonly code: 'too-many-columns'; readonly count: number; readonly most: number }
  // Rows
  | { readonly code: 'lost-row'; readonly held: string }
  | { readonly code: 'bad-date'; readonly held: string }
  | { readonly code: 'bad-number'; readonly held: string }
  | { readonly code: 'bad-share'; readonly held: string }
  /** `first`: the row that is of the same day, hour, name or video. */
  | { readonly code: 'repeated-row'; readonly kind: Kind; readonly first: number; readonly held: string }
  | { readonly code: 'not-ascending'; readonly count: number }
  /** `used`: the year of the newest day as it was read instead. */
  | { readonly code: 'no-leap-year'; readonly year: number; readonly used: number }
  // Worth knowing
  | { readonly code: 'undefined-rows'; readonly count: number }
  | { readonly code: 'zero-rows'; readonly count: number }
  | { readonly code: 'no-rows'; readonly kind: Kind }
  | { readonly code: 'top-videos'; readonly count: number }
  | { readonly code: 'further-columns'; readonly columns: readonly string[] }
  | { readonly code: 'more-accounts'; readonly handles: readonly string[] }
  /** More of the same code than are kept. */
  | { readonly code: 'more'; readonly of: Fault['code']; readonly count: number };

/** What a file with an unknown header seems to be. */
export type LooksLike = 'meta' | 'json' | 'web-page';

/** Where in a file: the row, counted with the header as 1, and the header of the column. */
export interface Place {
  readonly row?: number;
  readonly column?: string;
}

export type Problem = Fault &
  Place & {
    /** The file, as in the path of a table; empty for what concerns all of them. */
    readonly path: string;
    /** `error`: something is missing from the tables. `notice`: nothing is, but the user should know. */
    readonly severity: 'error' | 'notice';
  };

/** What leaves nothing out that was in the file. */
const NOTICES: readonly Fault['code'][] = [
  'nothing-inside',
  'not-csv',
  'not-ascending',
  'no-leap-year',
  'undefined-rows',
  'zero-rows',
  'no-rows',
  'top-videos',
  'further-columns',
];

/** So many of one code are kept for each file; of more, the number. */
const MOST = 1000;

/** Collects the problems of one file. */
export interface Problems {
  readonly add: (fault: Fault, place?: Place) => void;
  readonly all: () => readonly Problem[];
}

export function problemsOf(path: string): Problems {
  const kept: Problem[] = [];
  const counts = new Map<Fault['code'], number>();
  return {
    add(fault, place = {}) {
      const count = (counts.get(fault.code) ?? 0) + 1;
      counts.set(fault.code, count);
      if (count <= MOST) kept.push({ path, severity: severityOf(fault.code), ...place, ...fault });
    },
    all() {
      const more: Problem[] = [];
      for (const [of, count] of counts) {
        if (count > MOST) more.push({ path, severity: severityOf(of), code: 'more', of, count: count - MOST });
      }
      return [...kept, ...more];
    },
  };
}

function severityOf(code: Fault['code']): 'error' | 'notice' {
  return NOTICES.includes(code) ? 'notice' : 'error';
}
