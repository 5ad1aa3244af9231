import type { Parameter } from '../catalogue/entry';
import type { Held } from './cell';

/** Why the content of a cell can't be used. */
export type Fault =
  | { readonly code: 'not-a-number' }
  | { readonly code: 'below'; readonly limit: number }
  | { readonly code: 'not-above'; readonly limit: number }
  | { readonly code: 'above'; readonly limit: number }
  | { readonly code: 'percent-points' }
  | { readonly code: 'minutes'; readonly limit: number }
  | { readonly code: 'not-whole' }
  /** Lower than another series allows in the same row. */
  | { readonly code: 'short-of'; readonly other: Parameter; readonly limit: number }
  | { readonly code: 'unknown-word' }
  | { readonly code: 'unknown-country' }
  | { readonly code: 'not-a-flag' };

/** A cell that can't be used: where it is, what stood there, why not. */
export interface BadCell {
  readonly parameter: Parameter;
  readonly held: Held;
  readonly fault: Fault;
  /** Position inside the range, from 1; absent for a single cell, and `column` for a range of one column. */
  readonly row?: number;
  readonly column?: number;
  /** The range has several rows, of which the first may hold headings. */
  readonly tall?: boolean;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What is wrong with a call. */
export type Problem =
  | { readonly code: 'bad-cells'; readonly first: readonly BadCell[]; readonly count: number }
  | { readonly code: 'missing-argument'; readonly parameter: Parameter }
  | { readonly code: 'too-many-arguments'; readonly given: number; readonly most: number }
  | {
      readonly code: 'sizes-differ';
      readonly one: Parameter;
      readonly oneSize: Size;
      readonly other: Parameter;
      readonly otherSize: Size;
    }
  | {
      readonly code: 'range-not-allowed';
      readonly parameter: Parameter;
      readonly size: Size;
      /** The result is a table, which is why. */
      readonly table: boolean;
    }
  | { readonly code: 'more-than-one-column'; readonly parameter: Parameter; readonly size: Size }
  /** Several rows of several columns, where the order of the cells matters. */
  | { readonly code: 'block'; readonly parameter: Parameter; readonly size: Size }
  | { readonly code: 'too-many-cells'; readonly cells: number; readonly most: number }
  | { readonly code: 'too-many-rows'; readonly parameter: Parameter; readonly rows: number; readonly most: number }
  | { readonly code: 'number-too-large'; readonly row?: number };

/** Bad input, as data. `sentence` puts it into words. */
export class InputError extends Error {
  constructor(
    readonly functionName: string,
    readonly problem: Problem,
  ) {
    super(`${functionName}: ${problem.code}`);
    this.name = 'InputError';
  }
}
